// Whether a process id found in a pid file is still the PostgreSQL of this folder. Ids are reused, in containers at once.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

export async function isOurServer(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  // When nobody can tell, believe the pid file: two servers on one folder would destroy it.
  return command === undefined || command.includes(data);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8").then((text) => text.replaceAll("\0", " "), () => undefined);
  if (process.platform === "win32") return undefined;
  return await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).then(({ stdout }) => stdout, () => undefined);
}
