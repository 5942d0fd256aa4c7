// One subgraph in a process of its own: prepared, served, and stopped on SIGTERM or SIGINT when what is under way is done.

import { join } from "node:path";
import { destination, pino } from "pino";
import { codeOf } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { ownerUrl, provision } from "../database/provision.ts";
import { openDatabase } from "../kit/database.ts";
import { openSubgraph } from "../kit/open-subgraph.ts";
import { PlainError } from "../kit/plain-error.ts";
import { serveSubgraph } from "../kit/serve.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import { type Alone, readAlone } from "./alone.ts";
import { askOther, askSelf, keepRegister, registerOwner } from "./keep-register.ts";
import { subgraphs } from "./index.ts";
import { innermostCause } from "../kit/innermost.ts";

const failed = 1;
const patienceMs = 8_000;

/** The exit code. */
export async function serveAlone(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const alone = readAlone(args, env, subgraphs.map(({ name }) => name));
  for (const sentence of "problems" in alone ? alone.problems : alone.warnings) say(sentence);
  if ("problems" in alone) return alone.exitCode;
  const signal = untilSignal();
  try {
    const server = await Promise.race([start(alone), signal]);
    // Stopped while starting: imports and migrations are transactions, so nothing is left half done.
    if (server === undefined) process.exit(0);
    process.stdout.write(`${alone.name} ${server.address}\n`);
    await signal;
    await server.close();
    return 0;
  } catch (error) {
    say(error instanceof PlainError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof PlainError ? error.exitCode : failed;
  }
}

async function start({ name, environment, secret, listen, agencies }: Alone): Promise<{ readonly address: string; close(): Promise<void> }> {
  const definition = definitionOf(name);
  const { databaseUrl: adminUrl, databaseUrls: own } = environment;
  const log = pino({ level: environment.logLevel, base: { source: name } }, destination(2));
  const onFault = (_: string, error: unknown): void => log.error(described(error), "fault");
  // What was opened is closed in reverse order, also when a later step fails.
  await using opened = new AsyncDisposableStack();

  const databaseUrl = (await provision({ adminUrl, sources: [name], secret, own })).get(name) ?? "";
  await migrate({ url: ownerUrl(name, { adminUrl, own }) ?? databaseUrl, source: name, folder: join(definition.folder, "migrations") });
  const subgraph = await openSubgraph(definition, { databaseUrl, secret, clock: () => new Date(), onFault, sample: environment.sample });
  opened.defer(() => subgraph.close());
  if (name === registerOwner) await subgraph.loadShipped();
  const ask = agencies === undefined ? askSelf(subgraph) : askOther(agencies);
  const register = await keepRegister({ subgraph, ask, onFault });
  opened.defer(() => register.close());
  const pinger = openDatabase({ url: databaseUrl, source: `${name} ping`, maxConnections: 1 });
  opened.defer(() => pinger.close());
  const server = await serveSubgraph({ subgraph, listen, ping: () => pinger.client`select 1`, onFault }).catch((cause: unknown) => {
    throw cannotListen(listen, cause);
  });
  opened.use(server);

  const all = opened.move();
  return { address: server.address, close: () => all.disposeAsync() };
}

function definitionOf(name: string): AnySubgraph {
  const definition: AnySubgraph | undefined = subgraphs.find((one) => one.name === name);
  if (definition === undefined) throw new TypeError(`there is no subgraph ${name}`);
  return definition;
}

function cannotListen(listen: Alone["listen"], cause: unknown): PlainError {
  const where = "path" in listen ? listen.path : `${listen.host}:${listen.port}`;
  return new PlainError(
    `Không mở được ${where} (${codeOf(cause)}): đặt HUB_HOST, HUB_PORT khác hoặc dừng chương trình đang dùng nó.`,
    `${where} cannot be opened (${codeOf(cause)}): set another HUB_HOST or HUB_PORT, or stop the program that uses it.`,
    { cause },
  );
}

/** Resolves at the first signal; what is not done eight seconds later is cut off. */
function untilSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    const heard = (): void => {
      setTimeout(() => process.exit(failed), patienceMs).unref();
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, heard);
  });
}

/** The innermost cause: drivers put statements and parameters into the outer ones. */
function described(error: unknown): { readonly code: string; readonly message: string } {
  const inner = innermostCause(error);
  return { code: codeOf(inner), message: (inner instanceof Error ? `${inner.name}: ${inner.message}` : String(inner)).slice(0, 300) };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
