// The gateway alone, against remote sources: `node gateway/index.ts`. A source that is down costs its own fields.
// It runs the file of HUB_SUPERGRAPH, takes it again when it changes or on SIGHUP, and starts from the last good one when it is missing or broken.

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PlainError } from "../kit/plain-error.ts";
import { openCaches } from "./cache/open-caches.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { openEngine } from "./open-engine.ts";
import { createGateway } from "./server.ts";
import { openSight } from "./sight/sight.ts";
import { openRemoteSources } from "./sources/remote.ts";
import { hearSignals } from "./signals.ts";
import { stopGateway } from "./stop.ts";
import { type Candidates, openFirst, sourcesOf } from "./swap/first.ts";
import { createGenerations } from "./swap/generations.ts";
import { lastGoodIn } from "./swap/last-good.ts";
import { openChecked } from "./swap/open-checked.ts";
import { createSwapper } from "./swap/swapper.ts";
import { watchFile } from "./swap/watch.ts";
import { readTrustedFiles } from "./trusted/read-files.ts";

const configurationError = 78;
const house = join(import.meta.dirname, "..");
const warn = (text: string): void => void process.stderr.write(`⚠ ${text}\n`);

const candidates = await findCandidates();
const names = [...sourcesOf(candidates)].sort();
const reading = readEnvironment(process.env, names);
for (const warning of reading.warnings) warn(warning);
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
  const signals = hearSignals();
  const log = createLog(environment.logLevel);
  const sources = openRemoteSources(names, environment.sources);
  const caches = openCaches({ ...environment, sources, addresses: environment.sources });
  const onBug = (error: unknown, requestId: string): void => log.fault(`gateway ${requestId}`, error);
  const trusted = readTrustedFiles(join(house, "schema/operations"));
  const check = (sdl: string) => openChecked(sdl, { createEngine: (text) => openEngine(text, caches.sources, onBug), trusted, sources: new Set(names), onBug });
  const { generation, reason } = await openFirst(candidates, check);
  const generations = createGenerations(generation, (error) => log.fault("generation", error));
  const lastGood = lastGoodIn(environment.dataDir);
  if (reason === undefined) await lastGood.write(generation.supergraphSdl).catch((error: unknown) => log.fault("last good supergraph", error));
  else {
    warn(`Không dùng được ${candidates.file} (${reason}): chạy bản tốt gần nhất.\n  ${candidates.file} cannot be used (${reason}): the last good one runs.`);
    generations.refuse({ reason, at: new Date().toISOString() });
  }
  const swapper = createSwapper({ generations, check, keep: lastGood.write, told: log.swap, onFault: (error) => log.fault("swap", error) });
  const reload = (): void => void swapper.offer(() => readFile(candidates.file, "utf8"));
  signals.onHangup(reload);
  const watching = watchFile(candidates.file, reload);

  const { host, metricsPort } = environment;
  await using sight = await openSight({ log, generations, sources, metrics: metricsPort === undefined ? undefined : { host, port: metricsPort } });
  const gateway = await createGateway({
    generations,
    // package.json is ours; its version is a string.
    version: (JSON.parse(await readFile(join(house, "package.json"), "utf8")) as { version: string }).version,
    firstQuery: await readFile(join(house, "schema/operations/first-query.graphql"), "utf8"),
    sourceStates: sight.sourceStates,
    trustedOnly: environment.trustedOnly,
    allowedOrigins: environment.allowedOrigins,
    answerTrusted: caches.answers.answer,
    onBug,
    onRequestEnded: sight.ended,
  });
  process.stderr.write(`✔ gateway ${await listen(gateway, environment)}\n`);
  if (sight.metricsUrl !== undefined) process.stderr.write(`✔ metrics ${sight.metricsUrl}\n`);
  const signal = await signals.stop;
  watching.close();
  await stopGateway(gateway, signal);
  await caches.close();
  await Promise.all([...sources.values()].map((source) => source.close()));
}

async function findCandidates(): Promise<Candidates> {
  // The names of the sources, and with them of their variables, are in the supergraph: what is wrong with the others is told by the second reading.
  const first = readEnvironment(process.env, []);
  const { dataDir, supergraphFile } = "environment" in first ? first.environment : { dataDir: ".hub", supergraphFile: undefined };
  const file = supergraphFile === undefined ? join(house, "schema/supergraph.graphql") : resolve(supergraphFile);
  return { file, given: await readFile(file, "utf8").catch(() => undefined), lastGood: await lastGoodIn(dataDir).read() };
}
