// Files that were imported, kept in the data folder under their hash: `files/<first two digits>/<sha256>`; nobody removes them.

import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { FileFindings } from "../../kit/import/profile.ts";
import { PlainError } from "../../kit/plain-error.ts";
import { redactedText } from "./redacted-text.ts";
import { redactedWorkbook } from "./redacted-workbook.ts";

export interface Kept {
  /** Of the copy; another than the file's when `redacted`. */
  readonly sha256: string;
  readonly redacted: boolean;
}

/** Keeps a copy, without the cells that may not be kept. It is on the disk when this returns, whole or not at all. */
export async function keepFile(dataDir: string, path: string, opened: OpenedFile, forbidden: FileFindings["forbidden"]): Promise<Kept> {
  const left = forbidden.filter(({ columns }) => columns.length > 0);
  if (left.length > 0) return { sha256: await write(dataDir, copyWithout(opened, left)), redacted: true };
  const sha256 = await write(dataDir, createReadStream(path), opened.sha256);
  return { sha256, redacted: false };
}

/** Where a kept file lies; the hash is 64 hex digits. */
export function keptPath(dataDir: string, sha256: string): string {
  return join(dataDir, "files", sha256.slice(0, 2), sha256);
}

/** The bytes of a kept file, after its hash was checked; fails with a PlainError when there is none or it is damaged. */
export async function readKept(dataDir: string, sha256: string): Promise<AsyncIterable<Buffer>> {
  const path = keptPath(dataDir, sha256);
  const found = await hashOf(path).catch((cause: unknown) => {
    throw new PlainError(
      `Không có tệp nào được giữ với mã ${sha256} (${path}): \`npx hub imports\` liệt kê các tệp đã nạp.`,
      `No file is kept under ${sha256} (${path}): \`npx hub imports\` lists what was imported.`,
      { cause },
    );
  });
  if (found !== sha256) {
    throw new PlainError(
      `Tệp ${path} đã hỏng: nội dung có SHA-256 ${found}, không phải ${sha256}. Khôi phục tệp từ bản sao lưu.`,
      `The file ${path} is damaged: its content has the SHA-256 ${found}, not ${sha256}. Restore it from a backup.`,
    );
  }
  return createReadStream(path);
}

async function* copyWithout(opened: OpenedFile, forbidden: FileFindings["forbidden"]): AsyncGenerator<string | Uint8Array> {
  if (opened.format === "xlsx") yield await redactedWorkbook(opened, forbidden);
  else yield* redactedText(opened, forbidden);
}

/** Gives the hash of what was written; with `expected`, the file must not have changed since it was opened. */
async function write(dataDir: string, parts: AsyncIterable<string | Uint8Array>, expected?: string): Promise<string> {
  const folder = join(dataDir, "files");
  const draft = join(folder, `.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const sha256 = await writeDraft(draft, parts);
    if (expected !== undefined && sha256 !== expected) {
      throw new PlainError("Tệp đã đổi trong lúc được đọc: chạy lại khi không ai ghi vào nó.", "The file changed while it was read: try again when nobody writes to it.");
    }
    const path = keptPath(dataDir, sha256);
    await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
    // Over a copy that is there already: it is the same, or it is damaged.
    await rename(draft, path);
    await syncFolder(join(path, ".."));
    return sha256;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error instanceof PlainError ? error : notKept(folder, error);
  }
}

async function writeDraft(draft: string, parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  await using handle = await open(draft, "wx", 0o600);
  for await (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    hash.update(bytes);
    await handle.writeFile(bytes);
  }
  await handle.sync();
  return hash.digest("hex");
}

/** Without it, the name could be lost with the machine; some systems cannot. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest("hex");
}

function notKept(folder: string, cause: unknown): PlainError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new PlainError(
    `Không giữ được bản sao của tệp ở ${folder} (${code}), nên chưa nạp gì: giải phóng chỗ hoặc cấp quyền ghi rồi chạy lại.`,
    `No copy of the file can be kept in ${folder} (${code}), so nothing was loaded: free some space or give write permission and try again.`,
    { cause },
  );
}
