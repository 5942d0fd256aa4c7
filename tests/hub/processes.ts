// Our own programs as plain processes, as docker-compose.yml starts them.

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const house = join(import.meta.dirname, "../..");
const node = join(house, "node_modules/.bin/node");

export interface Started extends AsyncDisposable {
  /** The first address it printed. */
  readonly address: string;
  readonly output: readonly string[];
  send(signal: NodeJS.Signals): void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  /** Sends SIGTERM and gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts `node <args>` and waits for an address on one of its lines. */
export async function startProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Started> {
  const child = spawn(node, args, { cwd: house, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (line: string) => {
      output.push(line);
      const found = /https?:\/\/[\d.]+:\d+/.exec(line)?.[0];
      if (found) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
    void ended.then((code) => reject(new Error(`${args.join(" ")} ended with ${code}:\n${output.join("\n")}`)));
  });
  const stop = () => stopChild(child, ended);
  return { address, output, send: (signal) => void child.kill(signal), ended, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

/** Runs `node <args>` to its end. */
export async function runProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(node, args, { cwd: house, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, text };
}

function stopChild(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  if (child.exitCode === null) child.kill("SIGTERM");
  return ended;
}
