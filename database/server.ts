// One run of the PostgreSQL server: started, ready, stopped.

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { Launcher } from "./launcher.ts";
import { environmentOf, explain } from "./run.ts";

export interface ServerOptions {
  readonly data: string;
  readonly port: number;
  readonly launcher: Launcher;
  readonly binaries: Binaries;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

export interface Server {
  readonly pid: number;
  /** Resolves, when it has ended for whatever reason, to the last lines it wrote. */
  readonly ended: Promise<string>;
  /** "fast" ends connections and writes everything down; "immediate" leaves that to the next start. */
  stop(how: "fast" | "immediate"): Promise<void>;
}

const keptLines = 20;
const readyWithinMs = 120_000;
const stopWithinMs = 5_000;

/** Rejects with a PlainError when the server ends before it is ready. */
export async function startServer({ data, port, launcher, binaries, settings, log }: ServerOptions): Promise<Server> {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [file = "", ...args] = [...launcher.prefix, binaries.postgres, "-D", data, "-p", String(port), ...options];
  // Its own session: Ctrl-C in the terminal is for us, who stop it after the last query.
  const child = spawn(file, args, { env: environmentOf(binaries), stdio: ["pipe", "ignore", "pipe"], detached: process.platform !== "win32", windowsHide: true });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    log(line);
  });
  let running = true;
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  const end = (): void => {
    running = false;
    child.stdin.destroy();
    resolve(lines.join("\n"));
  };
  child.once("error", end);
  // The last lines may come after the exit; a process that inherited the pipe must not keep us waiting.
  child.once("exit", () => void Promise.race([new Promise((closed) => child.once("close", closed)), sleep(200)]).then(end));

  const pid = child.pid ?? 0;
  const deadline = Date.now() + readyWithinMs;
  while (running && !(await isReady(data, pid))) {
    await sleep(5);
    if (Date.now() > deadline) child.kill("SIGQUIT");
  }
  if (!running) throw explain(lines.join("\n"), data);

  const stop = async (how: "fast" | "immediate"): Promise<void> => {
    for (const signal of how === "fast" ? (["SIGINT", "SIGQUIT", "SIGKILL"] as const) : (["SIGQUIT", "SIGKILL"] as const)) {
      if (!running) return;
      child.kill(signal);
      await Promise.race([ended, sleep(stopWithinMs, undefined, { ref: false })]);
    }
  };
  return { pid, ended, stop };
}

/** PostgreSQL writes "ready" into line 8 of its pid file; that needs no connection and no password. */
async function isReady(data: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  return lines[0] === String(pid) && lines[7]?.trim() === "ready";
}
