// A program under test as a process of its own: pinned to a core, told its setting and heard by messages, ended by its id.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pinned } from "./cores.ts";

export interface Child<Ready> extends AsyncDisposable {
  readonly pid: number;
  readonly ready: Ready;
  ask(question: string): Promise<Readonly<Record<string, unknown>>>;
}

interface StartOptions {
  readonly program: URL;
  readonly setting: unknown;
  readonly core: number;
  readonly nodeOptions?: readonly string[];
}

export class NotStarted extends Error {}

const startMs = 60_000;
const stopMs = 5_000;

/** Resolves when the program has announced itself; `Ready` is what it says then. */
export async function startChild<Ready>({ program, setting, core, nodeOptions = [] }: StartOptions): Promise<Child<Ready>> {
  const [command, ...args] = pinned(core, [process.execPath, ...nodeOptions, fileURLToPath(program)]);
  if (command === undefined) throw new Error("no command");
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true" },
  });
  const said: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  child.send({ setting });
  try {
    const first = await heard(child, AbortSignal.timeout(startMs));
    if (child.pid === undefined || "failed" in first) throw new Error(String(first["failed"]));
    return {
      pid: child.pid,
      // A program of this folder announces what its starter asks for.
      ready: first as Ready,
      ask(question) {
        child.send(question);
        return heard(child, AbortSignal.timeout(stopMs));
      },
      [Symbol.asyncDispose]: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw new NotStarted(`${fileURLToPath(program)} did not start: ${said.join("").slice(-1_000)}`, { cause: error });
  }
}

/** In the program: what it was started with. */
export async function readSetting<Setting>(): Promise<Setting> {
  // Whoever started it is gone.
  process.on("disconnect", () => process.exit());
  const [message] = await once(process, "message");
  return message.setting;
}

/** In the program: it can be used from now on. */
export function announce(ready: object): void {
  process.send?.(ready);
}

async function heard(child: ChildProcess, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const over = new AbortController();
  try {
    const exit = once(child, "exit", { signal: over.signal }).then(([code]) => Promise.reject(new Error(`it ended with ${code}`)));
    const message = once(child, "message", { signal: AbortSignal.any([signal, over.signal]) }).then(([said]) => said);
    return await Promise.race([message, exit]);
  } finally {
    over.abort();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopMs);
  await ended;
  clearTimeout(timer);
}
