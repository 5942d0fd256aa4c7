// What the system says of a process; undefined where there is no /proc.

import { readFile } from "node:fs/promises";

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

export async function cpuMs(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name in brackets may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields && (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

export async function residentMb(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => undefined);
  const kb = status && /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kb === undefined ? undefined : Number(kb) / 1024;
}
