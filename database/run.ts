// Runs one of PostgreSQL's programs to its end, and says in one sentence what it complained about.

import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Binaries } from "./binaries.ts";
import type { Launcher } from "./launcher.ts";
import { PlainError } from "../kit/plain-error.ts";

export async function run(launcher: Launcher, binaries: Binaries, program: string, args: readonly string[], input = ""): Promise<void> {
  // The pipe of a piped launcher is the program's life, so these short runs go without it.
  const [file = "", ...rest] = launcher.piped ? [program, ...args] : [...launcher.prefix, program, ...args];
  const child = spawn(file, rest, { env: environmentOf(binaries), stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const exited = Promise.withResolvers<number>();
  child.once("error", exited.reject);
  child.once("close", (code) => exited.resolve(code ?? 1));
  const [code, stderr] = await Promise.all([exited.promise, text(child.stderr)]);
  // The single-user server reports a failed statement and still ends with 0.
  if (code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(stderr)) throw explain(stderr, dataFolderOf(args));
}

export function environmentOf(binaries: Binaries): NodeJS.ProcessEnv {
  // PG* variables of the person who starts us are meant for other servers; LC_* would translate what we read.
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(own), ...binaries.environment, LC_ALL: "C" };
}

/** What PostgreSQL wrote before it died → what a person can do about it. */
export function explain(stderr: string, folder: string): PlainError {
  const what = complaintOf(stderr);
  if (/No space left on device/.test(stderr)) return noSpace(folder, what);
  if (/database files are incompatible/.test(stderr)) return broken(folder, what);
  if (/lock file "postmaster\.pid" already exists/.test(stderr)) {
    const pid = /PID (\d+)/.exec(stderr)?.[1] ?? "?";
    return alreadyRuns(folder, Number(pid));
  }
  if (/checkpoint record|could not (open|read|access)|is corrupted|invalid data|bogus data|control file|not a valid data directory/.test(stderr)) return broken(folder, what);
  return new PlainError(
    `PostgreSQL dừng ngay khi khởi động (${what}): sửa nguyên nhân đó rồi chạy lại, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 18.`,
    `PostgreSQL stopped as it started (${what}): mend that and start again, or set DATABASE_URL to a PostgreSQL 18 server.`,
  );
}

export function broken(folder: string, whatVi: string, whatEn = whatVi): PlainError {
  return new PlainError(
    `Thư mục cơ sở dữ liệu ${folder} bị hỏng hoặc không dùng được (${whatVi}): đổi tên thư mục đó rồi chạy lại để tạo mới, hoặc khôi phục từ bản sao lưu.`,
    `The database folder ${folder} is damaged or cannot be used (${whatEn}): rename it and start again to make a new one, or restore it from a backup.`,
  );
}

export function alreadyRuns(folder: string, pid: number): PlainError {
  return new PlainError(
    `PostgreSQL (pid ${pid}) đang chạy trên ${folder}: dừng tiến trình đó (kill -INT ${pid}), hoặc đặt HUB_DATA_DIR tới thư mục khác.`,
    `PostgreSQL (pid ${pid}) is running on ${folder}: stop it (kill -INT ${pid}), or set HUB_DATA_DIR to another folder.`,
  );
}

export function noSpace(folder: string, what: string): PlainError {
  return new PlainError(
    `Hết chỗ trên ổ đĩa của ${folder} (${what}): giải phóng ít nhất 200 MB, hoặc đặt HUB_DATA_DIR tới ổ khác.`,
    `The disk of ${folder} is full (${what}): free at least 200 MB, or set HUB_DATA_DIR to another disk.`,
  );
}

/** The first complaint, without time and level; DETAIL and HINT go to the log. */
export function complaintOf(stderr: string): string {
  const lines = stderr.trim().split("\n");
  const line = lines.find((text) => /\b(FATAL|PANIC|ERROR):|error:|error while/.test(text)) ?? lines.at(-1);
  return line?.replace(/^.*\b(FATAL|PANIC|ERROR):\s*/, "").trim() || "no message";
}

function dataFolderOf(args: readonly string[]): string {
  return args[args.indexOf("-D") + 1] ?? "";
}
