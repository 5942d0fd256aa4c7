// The server that an earlier, killed hub may have left: it is about to end, and until then nobody may start another on its data.

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, isAlive } from "./process.ts";

/** Waits for it, and returns its pid when it does not end. Removes a pid file that names somebody else's process. */
export async function clearLeftover(data: string, waitMs: number): Promise<number | undefined> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const pid = Number((await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
    if (!pid) return undefined;
    if (!(await isOurServer(pid, data))) {
      await rm(join(data, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (Date.now() > deadline) return pid;
    await sleep(20);
  }
}

async function isOurServer(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  // When nobody can tell, believe the pid file: two servers on one folder would destroy it.
  return command === undefined || command.includes(data);
}
