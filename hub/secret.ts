// The hub's own secret: given by HUB_SECRET, or made on first start and kept in the data folder.

import { randomBytes } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlainError } from "../kit/plain-error.ts";

const neededBytes = 32;

/** `given` is the environment's secret; readEnvironment has already refused its absence on a host that others reach. */
export async function loadSecret(dataDir: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const file = join(dataDir, "secret");
  await mkdir(dataDir, { recursive: true });
  // `wx`: of two at once, one writes and both read the same.
  await writeFile(file, `${randomBytes(neededBytes).toString("hex")}\n`, { mode: 0o600, flag: "wx" }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw unreadable(file, error);
  });
  const secret = await readFile(file, "utf8").catch((error: unknown) => {
    throw unreadable(file, error);
  });
  const { mode } = await stat(file);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new PlainError(
      `Người khác đọc được khoá bí mật ${file}: chạy \`chmod 600 ${file}\`.`,
      `Others can read the secret ${file}: run \`chmod 600 ${file}\`.`,
      { exitCode: 78 },
    );
  }
  if (Buffer.byteLength(secret.trim()) < neededBytes) {
    throw new PlainError(
      `Khoá bí mật ${file} ngắn hơn ${neededBytes} byte: xoá tệp để tạo khoá mới, hoặc đặt HUB_SECRET.`,
      `The secret ${file} is shorter than ${neededBytes} bytes: delete the file to have a new one made, or set HUB_SECRET.`,
      { exitCode: 78 },
    );
  }
  return secret.trim();
}

function unreadable(file: string, cause: unknown): PlainError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new PlainError(
    `Không đọc hoặc ghi được khoá bí mật ${file} (${code}): sửa quyền của tệp, hoặc đặt HUB_SECRET.`,
    `The secret ${file} cannot be read or written (${code}): mend its permissions, or set HUB_SECRET.`,
    { cause, exitCode: 78 },
  );
}
