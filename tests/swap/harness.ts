// A door over two small sources, and supergraphs to swap: each knows a field of its own, so an answer shows which one made it.

import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, parse } from "graphql";
import { createCompiledEngine } from "../../gateway/compiled-engine.ts";
import { createGateway, type Gateway } from "../../gateway/server.ts";
import type { EndedRequest } from "../../gateway/sight/request-record.ts";
import type { Source, SourceRequest, SourceResponse } from "../../gateway/sources/source.ts";
import { createGenerations, type Generations } from "../../gateway/swap/generations.ts";
import { openChecked, type Checked } from "../../gateway/swap/open-checked.ts";
import { createSwapper, type Swapper, type SwapOutcome } from "../../gateway/swap/swapper.ts";
import type { TrustedFile } from "../../gateway/trusted/read-files.ts";
import { compose } from "../gateway/fixtures/compose.ts";
import { federation } from "../gateway/fixtures/engine.ts";

export const at = "2026-11-23T00:00:00.000Z";

export const registerSdl = `${federation}
interface SourceStatus { source: ID! lastKnownAt: String }
type Query { agencies: [Agency!] registerSource: RegisterSource }
type RegisterSource implements SourceStatus { source: ID! lastKnownAt: String }
type Agency @key(fields: "id") { id: ID! name: String }
`;
/** Supergraph `n` has a field `rate<n>` beside `rate`. */
export const egovSdl = (n: number): string => `${federation}
interface SourceStatus { source: ID! lastKnownAt: String }
type Query { egovSource: EgovSource }
type EgovSource implements SourceStatus { source: ID! lastKnownAt: String }
type Agency @key(fields: "id") { id: ID! egov: Egov }
type Egov { rate: Float rate${n}: Float }
`;

export function supergraph(n: number): string {
  return compose({ register: registerSdl, egov: egovSdl(n) });
}

export const question = "{ agencies { id name egov { rate } } }";
export const answer = { agencies: ["SNV", "STC"].map((id) => ({ id, name: `Sở ${id}`, egov: { rate: 3.5 } })) };

/** Answers a question, given what was asked. */
export type Respond = (request: SourceRequest) => SourceResponse | Promise<SourceResponse>;

export const register: Respond = respondBy(registerSdl, {
  Query: {
    agencies: () => ["SNV", "STC"].map((id) => ({ id, name: `Sở ${id}` })),
    registerSource: () => ({ source: "register", lastKnownAt: "2026-11-22T23:00:00.000Z" }),
  },
});

const versions = Array.from({ length: 51 }, (_, n) => n);

/** Knows the fields of all supergraphs. */
export const egov: Respond = respondBy(egovSdl(0).replace("rate0: Float", versions.map((n) => `rate${n}: Float`).join(" ")), {
  Query: { egovSource: () => ({ source: "egov", lastKnownAt: "2026-11-20T00:00:00.000Z" }) },
  Agency: { egov: () => ({ rate: 3.5, ...Object.fromEntries(versions.map((n) => [`rate${n}`, 3.5])) }) },
});

function respondBy(sdl: string, resolvers: Readonly<Record<string, Readonly<Record<string, () => unknown>>>>): Respond {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { SourceStatus: { __resolveType: () => null }, ...resolvers } }]);
  return async ({ query, variables }) => ({ ...(await execute({ schema, document: parse(query), variableValues: variables })) });
}

export interface TestDoor extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly generations: Generations;
  readonly swapper: Swapper;
  readonly kept: string[];
  readonly told: SwapOutcome[];
  readonly ended: EndedRequest[];
  readonly sources: ReadonlyMap<string, Source>;
  ask(query?: string, headers?: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly body: Answered }>;
}

export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly hub?: unknown };
}

interface Options {
  readonly register?: Respond;
  readonly egov?: Respond;
  readonly trusted?: readonly TrustedFile[];
}

export async function openDoor(options: Options = {}): Promise<TestDoor> {
  const responds = { register: options.register ?? register, egov: options.egov ?? egov };
  const sources = new Map<string, Source>(Object.entries(responds).map(([name, call]) => [name, { name, call, close: async () => undefined }]));
  const trusted = options.trusted ?? [{ name: "first", text: question }];
  const check = (sdl: string): Promise<Checked> =>
    openChecked(sdl, { createEngine: (text) => createCompiledEngine(text, sources), trusted, sources: new Set(sources.keys()), onBug: () => undefined, now: () => new Date(at) });
  const first = await check(supergraph(0));
  if ("reason" in first) throw new Error(first.reason);
  const generations = createGenerations(first.generation);
  const kept: string[] = [];
  const told: SwapOutcome[] = [];
  const ended: EndedRequest[] = [];
  const swapper = createSwapper({
    generations,
    check,
    keep: async (sdl) => void kept.push(sdl),
    told: (outcome) => told.push(outcome),
    onFault: (error) => {
      throw error;
    },
    now: () => new Date(at),
  });
  const gateway = await createGateway({
    generations,
    version: "test",
    firstQuery: question,
    sourceStates: () => ({ register: { breaker: "closed" }, egov: { breaker: "closed" } }),
    onBug: () => undefined,
    onRequestEnded: (request) => ended.push(request),
  });
  return {
    gateway,
    generations,
    swapper,
    kept,
    told,
    ended,
    sources,
    async ask(query = question, headers = {}) {
      const response = await gateway.app.inject({ method: "POST", url: "/graphql", headers, payload: { query } });
      return { status: response.statusCode, body: response.json() };
    },
    [Symbol.asyncDispose]: () => gateway.close(),
  };
}
