// One install at a time in this folder: the second waits for the first; a lock whose processes are dead is taken over.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Plain } from "./bootstrap-errors.mjs";

const pollMs = 100;
// Between making the folder and writing the pid into it; also for a process id that belongs to somebody else by now.
const youngMs = 2_000;
const oldMs = 15 * 60_000;

/** `work` gets a function that names a further process on whose life the lock hangs. */
export async function withLock(folder, work) {
  let told = false;
  while (!take(folder)) {
    const holders = holdersOf(folder);
    if (isStale(folder, holders)) {
      removeStale(folder, holders);
      continue;
    }
    if (!told) process.stderr.write(`▸ Đợi một lần cài khác (pid ${holders[0] ?? "?"}) · waiting for another install\n`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  try {
    return await work((pid) => writePids(folder, [process.pid, pid]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder) {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
    writePids(folder, [process.pid]);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Plain(
      `Không ghi được vào ${folder} (${error.code}): giải phóng chỗ hoặc cấp quyền ghi cho thư mục mã nguồn.`,
      `${folder} cannot be written (${error.code}): free some space, or make the source folder writable.`,
    );
  }
}

function isStale(folder, holders) {
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > oldMs || (holders.length === 0 ? age > youngMs : !holders.some(isAlive));
}

/** Moved aside first: of two who saw the same dead holder, one may meanwhile have taken the lock, and gets it back. */
function removeStale(folder, seen) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (holdersOf(aside).join() === seen.join()) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  } catch {
    // Somebody else was faster.
  }
}

function holdersOf(folder) {
  try {
    return readFileSync(join(folder, "pid"), "utf8").split(" ").map(Number);
  } catch {
    return [];
  }
}

function writePids(folder, pids) {
  writeFileSync(join(folder, "pid"), pids.join(" "));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
