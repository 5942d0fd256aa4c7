// Gateway, subgraphs and database put together: what `npm start` runs and what tests talk to.

import { ownerUrl, provision } from "../database/provision.ts";
import { readFirstQuery } from "./first-query.ts";
import { createGateway, type Gateway } from "../gateway/server.ts";
import { openGeneration } from "../gateway/swap/generation.ts";
import { createGenerations } from "../gateway/swap/generations.ts";
import type { Source } from "../gateway/sources/source.ts";
import type { SourceAddress } from "../gateway/variables.ts";
import { composeHouse } from "./compose-house.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import { type InProcess, openInProcess } from "./in-process.ts";
import { loadAll } from "./load-all.ts";
import { openEngine } from "./open-engine.ts";
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
  /** For tests that count: hears of every SQL statement. */
  readonly onStatement?: ((source: string, text: string) => void) | undefined;
  /** Put between each source and its guard; tests count and break calls with it. */
  readonly wrapSource?: ((source: Source) => Source) | undefined;
}

export interface Hub extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly sources: ReadonlyMap<string, Source>;
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
        running.set(definition.name, await openInProcess(definition, { ...options, databaseUrl, ownerUrl: owner }, askAgencies(sources)));
      }));
    });
    cleanup.push(async () => {
      await Promise.all([...running.values()].map((one) => one.close()));
    });
    await loadAll({ running, ask: askAgencies(sources), report, onFault });
    const composed = await report.stage({ vi: "Ghép lược đồ", en: "composition" }, async () => composeHouse(definitions));
    const engine = await openEngine(composed.supergraphSdl, sources);
    const onBug = (error: unknown, requestId: string): void => onFault(`gateway ${requestId}`, error);
    const generations = createGenerations(await openGeneration({ engine, supergraphSdl: composed.supergraphSdl, onBug }));
    const gateway = await createGateway({
      ...options,
      generations,
      firstQuery: readFirstQuery(),
      sourceStates: () => Object.fromEntries([...sources].map(([name, { state }]) => [name, { breaker: state }])),
      onBug,
    });
    cleanup.push(() => gateway.close());
    return { gateway, sources, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
