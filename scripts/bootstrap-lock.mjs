// One install at a time in this folder: the second waits for the first; a lock whose processes are dead is taken over.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Plain } from "./bootstrap-errors.mjs";

const pollMs = 100;
// Between making the folder and writing the pid into it; also for a process id that belongs to somebody else by now.
const youngMs = 2_000;
const oldMs = 15 * 60_000;
// Taking over takes milliseconds; a marker this old belongs to a process that was killed meanwhile.
const markerMs = 5_000;

/** `work` gets a function that names a further process on whose life the lock hangs. */
export async function withLock(folder, work) {
  let told = false;
  while (!take(folder)) {
    const [holder] = holdersOf(folder);
    if (isStale(folder)) {
      removeStale(folder);
      await new Promise((resolve) => setTimeout(resolve, 10));
      continue;
    }
    if (!told && holder) process.stderr.write(`▸ Đợi một lần cài khác (pid ${holder}) · waiting for another install\n`);
    told ||= Boolean(holder);
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

function isStale(folder) {
  const made = statSync(folder, { throwIfNoEntry: false });
  if (!made) return false;
  const age = Date.now() - made.mtimeMs;
  const holders = holdersOf(folder);
  return age > oldMs || (holders.length === 0 ? age > youngMs : !holders.some(isAlive));
}

/** One at a time, and looked at again: of two who saw a dead holder, the slower must not remove the lock of the faster. */
function removeStale(folder) {
  const marker = `${folder}.takeover`;
  try {
    writeFileSync(marker, "", { flag: "wx" });
  } catch {
    const since = statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > markerMs) rmSync(marker, { force: true });
    return;
  }
  if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
  rmSync(marker, { force: true });
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
