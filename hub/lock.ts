// One hub per data folder: the second one says which one runs and what to do.

import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { PlainError } from "../kit/plain-error.ts";
import { birthOf, isAlive } from "../database/process.ts";

export interface DataLock extends AsyncDisposable {
  /** Tells later starts where this one answers, and commands where its embedded database listens: `host:port/database`. */
  announce(url: string, database?: string): Promise<void>;
  release(): Promise<void>;
}

const holderShape = z.object({
  id: z.string(),
  pid: z.int().positive(),
  birth: z.string().optional(),
  /** A command that uses the data for a moment, e.g. "hub import"; absent: the hub itself. */
  command: z.string().optional(),
  url: z.string().optional(),
  database: z.string().optional(),
});
export type Holder = z.infer<typeof holderShape>;

/** Taking over takes milliseconds; a marker this old belongs to a process that was killed meanwhile. */
const markerMs = 5_000;

/** Takes the lock, also from a process that died without giving it back; fails with a PlainError that names the holder. */
export async function lockDataDir(dataDir: string, command?: string): Promise<DataLock> {
  const file = lockIn(dataDir);
  const own: Holder = { id: randomUUID(), pid: process.pid, birth: await birthOf(process.pid), command };
  await prepare(dataDir);
  while (!(await create(file, own))) {
    const text = await readText(file);
    const holder = parse(text);
    if (holder !== undefined && (await isRunning(holder))) throw taken(dataDir, holder);
    if (text !== undefined) await removeStale(file, text);
  }
  const release = async (): Promise<void> => {
    if (parse(await readText(file))?.id === own.id) await rm(file, { force: true });
  };
  return {
    announce: (url, database) => replace(file, { ...own, url, database }),
    release,
    [Symbol.asyncDispose]: release,
  };
}

/** Who holds the folder and runs; undefined when nobody does. */
export async function holderOf(dataDir: string): Promise<Holder | undefined> {
  const holder = parse(await readText(lockIn(dataDir)));
  return holder !== undefined && (await isRunning(holder)) ? holder : undefined;
}

function lockIn(dataDir: string): string {
  return join(dataDir, "hub.lock");
}

async function prepare(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new PlainError(
      `Không tạo được thư mục dữ liệu ${dataDir} (${code}): đặt HUB_DATA_DIR tới một thư mục ghi được.`,
      `The data folder ${dataDir} cannot be made (${code}): set HUB_DATA_DIR to a folder you may write to.`,
      { cause },
    );
  });
}

/** With its content from the first moment on: a hard link either is made or is not. */
async function create(file: string, holder: Holder): Promise<boolean> {
  const draft = `${file}.${holder.id}`;
  try {
    await writeFile(draft, JSON.stringify(holder));
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new PlainError(
      `Không ghi được vào thư mục dữ liệu (${file}: ${code}): giải phóng chỗ, cấp quyền ghi, hoặc đặt HUB_DATA_DIR tới thư mục khác.`,
      `The data folder cannot be written to (${file}: ${code}): free some space, give write permission, or set HUB_DATA_DIR to another folder.`,
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function replace(file: string, holder: Holder): Promise<void> {
  const draft = `${file}.${holder.id}`;
  await writeFile(draft, JSON.stringify(holder));
  await rename(draft, file);
}

/** Undefined when there is none any more. */
async function readText(file: string): Promise<string | undefined> {
  return await readFile(file, "utf8").catch(() => undefined);
}

/** A file that is empty or not ours has no holder, so it counts as stale. */
function parse(text: string | undefined): Holder | undefined {
  try {
    return holderShape.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}

async function isRunning({ pid, birth }: Holder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return birth === undefined || (await birthOf(pid)) === birth;
}

/** One at a time, and only what was seen to be stale: of two who saw it, the slower must not remove the lock of the faster. */
async function removeStale(file: string, seen: string): Promise<void> {
  const marker = `${file}.takeover`;
  const isOurs = await writeFile(marker, "", { flag: "wx" }).then(() => true, () => false);
  if (isOurs) {
    if ((await readText(file)) === seen) await rm(file, { force: true });
    await rm(marker, { force: true });
    return;
  }
  const since = await stat(marker).then(({ mtimeMs }) => mtimeMs, () => Date.now());
  if (Date.now() - since > markerMs) await rm(marker, { force: true });
  await sleep(10);
}

/** Says who has the folder; a command has it for a moment only. */
export function taken(dataDir: string, { pid, url, command }: Holder): PlainError {
  if (command !== undefined) {
    return new PlainError(
      `Lệnh \`${command}\` (pid ${pid}) đang dùng ${dataDir}: đợi lệnh đó xong rồi chạy lại.`,
      `The command \`${command}\` (pid ${pid}) is using ${dataDir}: wait until it has ended and try again.`,
    );
  }
  return new PlainError(
    `Chỉ Số Hub đã chạy trên ${dataDir} (pid ${pid}${url === undefined ? ", đang khởi động" : `, ${url}`}): dùng nó, dừng nó bằng \`kill ${pid}\`, hoặc đặt HUB_DATA_DIR và HUB_PORT khác.`,
    `Chỉ Số Hub already runs on ${dataDir} (pid ${pid}${url === undefined ? ", starting" : `, ${url}`}): use it, stop it with \`kill ${pid}\`, or set another HUB_DATA_DIR and HUB_PORT.`,
  );
}
