// `npx hub …` as people run it: a process of its own, its two streams apart.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedDatabase } from "../hub/harness.ts";
import { testSecret } from "../database.ts";

const house = join(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  /** Data. */
  readonly out: string;
  /** Talk. */
  readonly talk: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves as soon as the talk holds the text. */
  said(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

export type Environment = Readonly<Record<string, string>>;

export function startCommand(args: readonly string[], env: Environment): Running {
  const child = spawn(join(house, "node_modules/.bin/node"), ["hub/index.ts", ...args], { cwd: house, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const parts = { out: "", talk: "" };
  const heard = new Set<() => void>();
  child.stdout.on("data", (part: Buffer) => (parts.out += part.toString()));
  child.stderr.on("data", (part: Buffer) => {
    parts.talk += part.toString();
    for (const listener of heard) listener();
  });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, ...parts })));
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const listener = () => {
        if (!parts.talk.includes(text)) return;
        heard.delete(listener);
        resolve();
      };
      heard.add(listener);
      listener();
      void ended.then(() => reject(new Error(`ended before it said "${text}":\n${parts.talk}`)));
    });
  return { child, said, ended };
}

export function runCommand(args: readonly string[], env: Environment): Promise<Ended> {
  return startCommand(args, env).ended;
}

/** A database with the shipped data, and a data folder of its own. */
export async function setUp() {
  const database = await shippedDatabase();
  const folder = await mkdtemp(join(tmpdir(), "chiso-command-"));
  const env: Environment = { DATABASE_URL: database.adminUrl, HUB_SECRET: testSecret, HUB_DATA_DIR: join(folder, "data") };
  return {
    env,
    folder,
    adminUrl: database.adminUrl,
    hub: (...args: readonly string[]) => runCommand(args, env),
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
