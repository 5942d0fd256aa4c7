// One hub per data folder: the second one says which one runs and what to do.

import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PlainError } from "../database/plain-error.ts";
import { birthOf, isAlive } from "../database/process.ts";

export interface DataLock extends AsyncDisposable {
  /** Tells later starts where this one answers. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

const holderShape = z.object({ id: z.string(), pid: z.int().positive(), birth: z.string().optional(), url: z.string().optional() });
type Holder = z.infer<typeof holderShape>;

/** Takes the lock, also from a process that died without giving it back; fails with a PlainError that names the holder. */
export async function lockDataDir(dataDir: string): Promise<DataLock> {
  const file = join(dataDir, "hub.lock");
  const own: Holder = { id: randomUUID(), pid: process.pid, birth: await birthOf(process.pid) };
  await prepare(dataDir);
  while (!(await create(file, own))) {
    const { holder, text } = await read(file);
    if (holder !== undefined && (await isRunning(holder))) throw taken(dataDir, holder);
    await removeStale(file, text);
  }
  const release = async (): Promise<void> => {
    if ((await read(file)).holder?.id === own.id) await rm(file, { force: true });
  };
  return {
    announce: (url) => replace(file, { ...own, url }),
    release,
    [Symbol.asyncDispose]: release,
  };
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

/** A file that is empty or not ours counts as stale: a holder is undefined. */
async function read(file: string): Promise<{ readonly holder: Holder | undefined; readonly text: string }> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    return { holder: holderShape.safeParse(JSON.parse(text)).data, text };
  } catch {
    return { holder: undefined, text };
  }
}

async function isRunning({ pid, birth }: Holder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return birth === undefined || (await birthOf(pid)) === birth;
}

/** Moved aside first: of two who saw the same dead holder, one may meanwhile have taken the lock, and gets it back. */
async function removeStale(file: string, seen: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {});
  const moved = await readFile(aside, "utf8").catch(() => undefined);
  if (moved !== undefined && moved !== seen) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function taken(dataDir: string, { pid, url }: Holder): PlainError {
  return new PlainError(
    `Chỉ Số Hub đã chạy trên ${dataDir} (pid ${pid}${url === undefined ? ", đang khởi động" : `, ${url}`}): dùng nó, dừng nó bằng \`kill ${pid}\`, hoặc đặt HUB_DATA_DIR và HUB_PORT khác.`,
    `Chỉ Số Hub already runs on ${dataDir} (pid ${pid}${url === undefined ? ", starting" : `, ${url}`}): use it, stop it with \`kill ${pid}\`, or set another HUB_DATA_DIR and HUB_PORT.`,
  );
}
