// What can be known of another process by its id. Ids are reused, in containers at once, so an id alone says little.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The command line with its arguments; undefined when it cannot be seen. */
export async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8").then((text) => text.replaceAll("\0", " "), () => undefined);
  return await ps(pid, "command=");
}

/** When it was born, in words only good for comparing; undefined when it is dead, a zombie, or cannot be seen. */
export async function birthOf(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return await ps(pid, "lstart=");
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in brackets may hold anything; after it come the state (field 3) and, as field 22, the start in clock ticks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
}

async function ps(pid: number, field: string): Promise<string | undefined> {
  if (process.platform === "win32") return undefined;
  return await promisify(execFile)("ps", ["-o", field, "-p", String(pid)]).then(({ stdout }) => stdout.trim(), () => undefined);
}
