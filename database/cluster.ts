// The database folder: made once, all or nothing, and looked at before every start.

import { randomBytes } from "node:crypto";
import { access, chmod, chown, lstat, mkdir, readFile, readdir, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Launcher } from "./launcher.ts";
import { PlainError } from "../kit/plain-error.ts";
import { broken, noSpace, run } from "./run.ts";

export const databaseName = "chiso";
const major = "18";
const neededBytes = 200_000_000;

/** Makes the folder that holds everything of PostgreSQL's; only its owner may enter. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOSPC") throw noSpace(folder, code);
    throw new PlainError(
      `Không tạo được thư mục ${folder} (${code}): đặt HUB_DATA_DIR tới một thư mục ghi được.`,
      `The folder ${folder} cannot be made (${code}): set HUB_DATA_DIR to a folder you may write to.`,
      { cause },
    );
  }
  const { uid } = await stat(folder);
  const own = process.getuid?.();
  if (own === undefined || own === 0 || uid === own) return;
  throw new PlainError(
    `Thư mục ${folder} thuộc về người dùng khác (uid ${uid}): chạy \`sudo chown -R ${own} ${folder}\`, hoặc đặt HUB_DATA_DIR tới thư mục khác.`,
    `The folder ${folder} belongs to another user (uid ${uid}): run \`sudo chown -R ${own} ${folder}\`, or set HUB_DATA_DIR to another folder.`,
  );
}

/** Gives the folder and all in it to `uid`, if it is not already theirs. */
export async function ownFolder(folder: string, uid: number): Promise<void> {
  if ((await lstat(folder)).uid === uid) return;
  const entries = await readdir(folder, { recursive: true });
  await Promise.all(entries.map((entry) => chown(join(folder, entry), uid, uid)));
  // Last, so that a walk cut short is taken up again.
  await chown(folder, uid, uid);
}

/** Returns the superuser's password. After this, `<folder>/data` is a cluster of our version with our database in it. */
export async function prepareCluster(folder: string, launcher: Launcher, binaries: Binaries): Promise<string> {
  const data = join(folder, "data");
  const isNew = !(await exists(data));
  await (isNew ? checkSpace(folder) : checkCluster(data));
  const known = await readFile(join(folder, "password"), "utf8").catch(() => undefined);
  const password = known?.trim() || randomBytes(24).toString("hex");
  if (known?.trim() !== password) await writeFile(join(folder, "password"), password, { mode: 0o600 });
  if (isNew) {
    await createCluster(folder, launcher, binaries);
  } else if (known === undefined) {
    await singleUser(data, launcher, binaries, `ALTER ROLE postgres PASSWORD '${password}'`);
  }
  return password;
}

async function createCluster(folder: string, launcher: Launcher, binaries: Binaries): Promise<void> {
  const fresh = join(folder, "data.new");
  await rm(fresh, { recursive: true, force: true });
  const passwordFile = join(folder, "password");
  if (launcher.uid !== undefined) await chown(passwordFile, launcher.uid, launcher.uid);
  const access = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=vi-VN", "-c", "timezone=UTC", "-c", "log_timezone=UTC"];
  await run(launcher, binaries, binaries.initdb, ["-D", fresh, "--no-instructions", ...access, ...locale]);
  await singleUser(fresh, launcher, binaries, `CREATE DATABASE ${databaseName}`);
  await rename(fresh, join(folder, "data"));
}

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < neededBytes) throw noSpace(folder, `${Math.floor((bavail * bsize) / 1e6)} MB`);
}

async function singleUser(data: string, launcher: Launcher, binaries: Binaries, sql: string): Promise<void> {
  await run(launcher, binaries, binaries.postgres, ["--single", "-D", data, "-c", "log_checkpoints=off", "template1"], `${sql}\n`);
}

async function checkCluster(data: string): Promise<void> {
  const version = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => undefined);
  if (!version?.trim()) throw lacking(data, "PG_VERSION");
  if (version.trim() !== major) {
    throw new PlainError(
      `Thư mục ${data} là của PostgreSQL ${version.trim()}, bản này dùng ${major}: đổi tên thư mục đó rồi chạy lại để tạo mới, hoặc đặt DATABASE_URL tới máy chủ cũ.`,
      `The folder ${data} is of PostgreSQL ${version.trim()}, this is ${major}: rename it and start again to make a new one, or set DATABASE_URL to the old server.`,
    );
  }
  for (const file of ["global/pg_control", "postgresql.conf", "pg_hba.conf", "base", "pg_wal"]) {
    if (!(await exists(join(data, file)))) throw lacking(data, file);
  }
  // A copy or an unpacked backup may have opened it to others; PostgreSQL would refuse.
  await chmod(data, 0o700);
}

function lacking(data: string, file: string): PlainError {
  return broken(data, `thiếu ${file}`, `${file} is missing`);
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(() => true, (error: unknown) => codeOf(error) !== "ENOENT");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : String(error);
}
