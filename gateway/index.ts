// The gateway alone, against remote sources: `node gateway/index.ts`. Runs the committed supergraph; a source that is down costs its own fields.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../kit/plain-error.ts";
import { createCompiledEngine } from "./compiled-engine.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { listen } from "./listen.ts";
import { createFaultLog } from "./log.ts";
import { readSupergraph } from "./plan/supergraph.ts";
import { readScalars, scalarChecks } from "./scalars.ts";
import { createGateway } from "./server.ts";
import { openRemoteSources } from "./sources/remote.ts";
import { untilSignal } from "./signals.ts";
import { openGeneration } from "./swap/generation.ts";
import { createGenerations } from "./swap/generations.ts";

const configurationError = 78;
const house = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(house, file), "utf8");

const supergraphSdl = read("schema/supergraph.graphql");
const names = [...readSupergraph(supergraphSdl).sources].sort();
const reading = readEnvironment(process.env, names);
for (const warning of reading.warnings) process.stderr.write(`⚠ ${warning}\n`);
if ("problems" in reading) {
  process.stderr.write(reading.problems.map((problem) => `✖ ${problem}\n`).join(""));
  process.exitCode = configurationError;
} else {
  await run(reading.environment).catch((error: unknown) => {
    process.stderr.write(`✖ ${error instanceof PlainError ? error.message : String(error)}\n`);
    process.exitCode = error instanceof PlainError ? error.exitCode : 1;
  });
}

async function run(environment: Environment): Promise<void> {
  const signal = untilSignal();
  const log = createFaultLog(environment.logLevel);
  const sources = openRemoteSources(names, environment.sources);
  const engine = await createCompiledEngine(supergraphSdl, sources, { scalars: scalarChecks });
  readScalars(engine.apiSchema);
  const onBug = (error: unknown, requestId: string): void => log.fault(`gateway ${requestId}`, error);
  const gateway = await createGateway({
    generations: createGenerations(await openGeneration({ engine, supergraphSdl, onBug })),
    // package.json is ours; its version is a string.
    version: (JSON.parse(read("package.json")) as { version: string }).version,
    firstQuery: read("schema/operations/first-query.graphql"),
    sourceStates: () => Object.fromEntries([...sources].map(([name, { state }]) => [name, { breaker: state }])),
    onBug,
  });
  process.stderr.write(`✔ gateway ${await listen(gateway, environment)}\n`);
  await signal;
  gateway.drain();
  await gateway.close();
  await Promise.all([...sources.values()].map((source) => source.close()));
}
