// On what, and with which versions, it was measured.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";

export function machineLines(loadBefore: readonly number[]): readonly string[] {
  const [cpu] = cpus();
  return [
    `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
    `Node.js ${process.version}; ${versionLines().join(", ")}`,
    `Load average before ${rounded(loadBefore)}, after ${rounded(loadavg())}: what others ran at the same time is in the figures.`,
  ];
}

function rounded(load: readonly number[]): string {
  return (load[0] ?? 0).toFixed(1);
}

const peers = ["@apollo/gateway", "@apollo/server", "@graphql-hive/gateway-runtime", "@graphql-hive/router-runtime", "@grafbase/cli-x86_64-unknown-linux-musl"];
const own = ["graphql", "graphql-jit", "undici", "fastify", "@graphql-hive/router-query-planner"];

function versionLines(): readonly string[] {
  const here = createRequire(import.meta.url).resolve("graphql/package.json").replace(/graphql\/package\.json$/, "");
  const there = new URL("../peers/node_modules/", import.meta.url).pathname;
  return [...own.map((name) => versionIn(here, name)), ...peers.map((name) => versionIn(there, name))].flatMap((line) => line ?? []);
}

function versionIn(folder: string, name: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(`${folder}${name}/package.json`, "utf8")) as { version: string };
    return `${name} ${version}`;
  } catch {
    // Not installed for this platform.
    return undefined;
  }
}
