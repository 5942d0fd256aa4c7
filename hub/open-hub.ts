// Gateway, subgraphs and database put together: what `npm start` runs and what tests talk to.

import { analyze } from "../database/analyze.ts";
import { ownerUrl, provision } from "../database/provision.ts";
import { type CachingOptions, openCaches } from "../gateway/cache/open-caches.ts";
import { readFirstQuery } from "./first-query.ts";
import { followRegister } from "./follow-register.ts";
import { createGateway, type Gateway } from "../gateway/server.ts";
import { createImportRows } from "../gateway/sight/import-rows.ts";
import { openSight } from "../gateway/sight/sight.ts";
import { createGenerations } from "../gateway/swap/generations.ts";
import { openChecked } from "../gateway/swap/open-checked.ts";
import { createSwapper, type SwapOutcome } from "../gateway/swap/swapper.ts";
import { readTrustedFiles } from "../gateway/trusted/read-files.ts";
import type { Log } from "../gateway/log.ts";
import { PlainError } from "../kit/plain-error.ts";
import { houseFolder } from "../schema/subgraph-files.ts";
import { recompose } from "./recompose.ts";
import { join } from "node:path";
import type { Source } from "../gateway/sources/source.ts";
import type { SourceAddress } from "../gateway/variables.ts";
import { composeHouse } from "./compose-house.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import { type InProcess, openInProcess } from "./in-process.ts";
import { hasSample } from "./has-sample.ts";
import { loadAll } from "./load-all.ts";
import { openEngine } from "../gateway/open-engine.ts";
import { askAgencies } from "./ask-agencies.ts";
import { openSources } from "./open-sources.ts";
import type { Report } from "./report.ts";

export interface HubOptions {
  readonly definitions: readonly AnySubgraph[];
  /** How each source is reached; absent: in this process. */
  readonly addresses: ReadonlyMap<string, SourceAddress>;
  /** May make roles and schemas; undefined where every source has a database of its own. */
  readonly adminUrl: string | undefined;
  readonly databaseUrls: ReadonlyMap<string, string>;
  readonly secret: string;
  readonly version: string;
  readonly clock: () => Date;
  readonly report: Report;
  /** Hears of bugs and outages; clients only see their codes. */
  readonly onFault: (place: string, error: unknown) => void;
  /** Hears of requests and of swaps. */
  readonly log?: Pick<Log, "request" | "swap"> | undefined;
  /** Keeps a supergraph that serves, for a start without its folders. */
  readonly keepSupergraph?: ((supergraphSdl: string) => Promise<void>) | undefined;
  /** Both on, unless it says otherwise. */
  readonly caching?: CachingOptions | undefined;
  /** Sample data is loaded beside the product's own; it is unless it says otherwise. */
  readonly sample?: boolean | undefined;
  /** What the door lets in beside the limits; by default documents of clients too, and no other web site. */
  readonly trustedOnly?: boolean | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Where /metrics listens; undefined: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  /** For tests that count: hears of every SQL statement. */
  readonly onStatement?: ((source: string, text: string) => void) | undefined;
  /** Put between each source and its guard; tests count and break calls with it. */
  readonly wrapSource?: ((source: Source) => Source) | undefined;
}

export interface Hub extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly sources: ReadonlyMap<string, Source>;
  readonly metricsUrl: string | undefined;
  /** Whether sample data counts in a source of this process. */
  hasSample(): Promise<boolean>;
  /** Composes the folders again and lets the result serve, if it can. */
  reload(): Promise<SwapOutcome>;
  close(): Promise<void>;
}

export async function openHub(options: HubOptions): Promise<Hub> {
  const { definitions, addresses, adminUrl, databaseUrls, secret, report, onFault } = options;
  const here = definitions.filter(({ name }) => (addresses.get(name)?.kind ?? "inprocess") === "inprocess");
  const cleanup: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of cleanup.splice(0).toReversed()) await step();
  };
  try {
    const running = new Map<string, InProcess>();
    const owners = new Map<string, string>();
    const importRows = createImportRows(definitions.map(({ name }) => name));
    const sources = openSources({ names: definitions.map(({ name }) => name), addresses, running, wrapSource: options.wrapSource });
    cleanup.push(async () => {
      await Promise.all([...sources.values()].map((source) => source.close()));
    });
    await report.stage({ vi: "Lược đồ và vai trò", en: "schemas and roles" }, async () => {
      const urls = await provision({ adminUrl, sources: here.map(({ name }) => name), secret, own: databaseUrls });
      await Promise.all(here.map(async (definition) => {
        const databaseUrl = urls.get(definition.name);
        const owner = ownerUrl(definition.name, { adminUrl, own: databaseUrls });
        if (databaseUrl === undefined || owner === undefined) throw new Error(`${definition.name}: provision gave no address`);
        owners.set(definition.name, owner);
        running.set(definition.name, await openInProcess(definition, { ...options, databaseUrl, ownerUrl: owner, onLoaded: importRows.loaded }, askAgencies(sources)));
      }));
    });
    cleanup.push(async () => {
      await Promise.all([...running.values()].map((one) => one.close()));
    });
    const onFilled = (source: string): Promise<void> => analyze(owners.get(source) ?? "", source);
    await loadAll({ running, ask: askAgencies(sources), report, onFilled, onFault });
    cleanup.push(followRegister({ running, ask: askAgencies(sources), onFault }));
    const composed = await report.stage({ vi: "Ghép lược đồ", en: "composition" }, async () => composeHouse(definitions));
    const onBug = (error: unknown, requestId: string): void => onFault(`gateway ${requestId}`, error);
    const { log = { request: () => undefined, swap: () => undefined }, keepSupergraph = async () => undefined, metrics } = options;
    const { caching = { sharing: true, answerCache: true } } = options;
    const caches = openCaches({ ...caching, sources, addresses, versionHere: (name) => running.get(name)?.subgraph()?.version.current() });
    cleanup.push(() => caches.close());
    const trusted = readTrustedFiles(join(houseFolder, "schema/operations"));
    const check = (sdl: string) => openChecked(sdl, { createEngine: (text) => openEngine(text, caches.sources, onBug), trusted, sources: new Set(sources.keys()), onBug });
    const first = await check(composed.supergraphSdl);
    if ("reason" in first) throw new PlainError(`Supergraph ghép được nhưng không chạy được: ${first.reason}`, `The supergraph composes but cannot run: ${first.reason}`);
    const generations = createGenerations(first.generation, (error) => onFault("generation", error));
    await keepSupergraph(composed.supergraphSdl).catch((error: unknown) => onFault("last good supergraph", error));
    const swapper = createSwapper({ generations, check, keep: keepSupergraph, told: log.swap, onFault: (error) => onFault("swap", error) });
    const sight = await openSight({ log, generations, sources, metrics, importRows, now: options.clock });
    cleanup.push(async () => {
      await sight[Symbol.asyncDispose]();
    });
    const gateway = await createGateway({
      ...options,
      generations,
      firstQuery: readFirstQuery(),
      sourceStates: sight.sourceStates,
      answerTrusted: caches.answers.answer,
      onBug,
      onRequestEnded: sight.ended,
    });
    cleanup.push(() => gateway.close());
    const reload = () => swapper.offer(() => recompose(definitions, running));
    const sampled = async (): Promise<boolean> => (await Promise.all([...running.values()].flatMap((one) => one.subgraph() ?? []).map(hasSample))).includes(true);
    return { gateway, sources, hasSample: sampled, metricsUrl: sight.metricsUrl, reload, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
