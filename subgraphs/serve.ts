// `node subgraphs/serve.ts egov`: one subgraph alone, over HTTP (or on the unix socket that HUB_SOURCE_EGOV=unix:/… names).
// It prints the line with its address when it answers, and stops on SIGTERM or SIGINT when what is under way is done.

import { join } from "node:path";
import { destination, pino } from "pino";
import { codeOf } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { PlainError } from "../database/plain-error.ts";
import { ownerUrl, provision } from "../database/provision.ts";
import { type Environment, readEnvironment } from "../gateway/environment.ts";
import { openDatabase } from "../kit/database.ts";
import { openSubgraph } from "../kit/open-subgraph.ts";
import { serveSubgraph, type SubgraphServer } from "../kit/serve.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import { askOther, askSelf, keepRegister, registerOwner } from "./keep-register.ts";
import { subgraphs } from "./index.ts";

const exit = { done: 0, failed: 1, usage: 2, configuration: 78 };
const patienceMs = 8_000;

process.exitCode = await main(process.argv.slice(2), process.env);

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const names = subgraphs.map(({ name }) => name);
  const definition = subgraphs.find(({ name }) => args.length === 1 && name === args[0]);
  if (definition === undefined) {
    const given = args.length === 0 ? "–" : args.join(" ").slice(0, 60);
    say(`Cần một tên trong: ${names.join(", ")}; nhận được: ${given}.\n  One name is needed of: ${names.join(", ")}; given was: ${given}.`);
    return exit.usage;
  }
  const reading = readEnvironment(env, names);
  for (const warning of reading.warnings) say(warning);
  if ("problems" in reading) {
    for (const problem of reading.problems) say(problem);
    return exit.configuration;
  }
  const signal = untilSignal();
  try {
    const server = await Promise.race([start(definition, reading.environment), signal]);
    // Stopped while starting: imports and migrations are transactions, so nothing is left half done.
    if (server === undefined) process.exit(exit.done);
    process.stdout.write(`${definition.name} ${server.address}\n`);
    await signal;
    await server.close();
    return exit.done;
  } catch (error) {
    say(error instanceof PlainError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof PlainError ? error.exitCode : exit.failed;
  }
}

async function start(definition: AnySubgraph, environment: Environment): Promise<Pick<SubgraphServer, "address" | "close">> {
  const { name, folder } = definition;
  const { secret, agencies } = settingsOf(name, environment);
  const { databaseUrl: adminUrl, databaseUrls: own } = environment;
  const log = pino({ level: environment.logLevel, base: { source: name } }, destination(2));
  const onFault = (_: string, error: unknown): void => log.error(described(error), "fault");

  const databaseUrl = (await provision({ adminUrl, sources: [name], secret, own })).get(name) ?? "";
  await migrate({ url: ownerUrl(name, { adminUrl, own }) ?? databaseUrl, source: name, folder: join(folder, "migrations") });
  const subgraph = await openSubgraph(definition, { databaseUrl, secret, clock: () => new Date(), onFault });
  if (name === registerOwner) await subgraph.loadShipped();
  const ask = agencies === undefined ? askSelf(subgraph) : askOther(agencies);
  const register = await keepRegister({ subgraph, ask, onFault });
  const pinger = openDatabase({ url: databaseUrl, source: `${name} ping`, maxConnections: 1 });

  const address = environment.sources.get(name);
  const listen = address?.kind === "unix" ? { path: address.path } : { host: environment.host, port: environment.port };
  const server = await serveSubgraph({ subgraph, listen, ping: () => pinger.client`select 1`, onFault }).catch((cause: unknown) => {
    const where = "path" in listen ? listen.path : `${listen.host}:${listen.port}`;
    throw new PlainError(
      `Không mở được ${where} (${codeOf(cause)}): đặt HUB_HOST, HUB_PORT khác hoặc dừng chương trình đang dùng nó.`,
      `${where} cannot be opened (${codeOf(cause)}): set another HUB_HOST or HUB_PORT, or stop the program that uses it.`,
      { cause },
    );
  });
  return {
    address: server.address,
    async close() {
      await server.close();
      await register.close();
      await Promise.all([subgraph.close(), pinger.close()]);
    },
  };
}

/** What a subgraph alone needs beyond what the gateway needs. */
function settingsOf(name: string, { secret, sources }: Environment) {
  const missing = (variable: string, vi: string, en: string) =>
    new PlainError(`Thiếu ${variable}: ${vi}.`, `${variable} is missing: ${en}.`, { exitCode: exit.configuration });
  if (secret === undefined) throw missing("HUB_SECRET", "đặt cùng giá trị với gateway, ít nhất 32 byte", "set the gateway's value, at least 32 bytes");
  if (name === registerOwner) return { secret };
  const agencies = sources.get(registerOwner);
  if (agencies === undefined || agencies.kind === "inprocess") {
    throw missing(`HUB_SOURCE_${registerOwner.toUpperCase()}`, "đặt địa chỉ của nguồn danh bạ, ví dụ http://agencies:4001", "set where the register is answered, such as http://agencies:4001");
  }
  return { secret, agencies: agencies.kind === "unix" ? `unix:${agencies.path}` : agencies.url };
}

/** Resolves at the first signal; what is not done eight seconds later is cut off. */
function untilSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    const heard = (): void => {
      setTimeout(() => process.exit(exit.failed), patienceMs).unref();
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, heard);
  });
}

/** The innermost cause: drivers put statements and parameters into the outer ones. */
function described(error: unknown): { readonly code: string; readonly message: string } {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  return { code: codeOf(inner), message: (inner instanceof Error ? `${inner.name}: ${inner.message}` : String(inner)).slice(0, 300) };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
