// A small gateway over sources in memory: what it admits, what it refuses, and whether any source was asked.

import { createCompiledEngine } from "../../gateway/compiled-engine.ts";
import { readScalars, scalarChecks } from "../../gateway/scalars.ts";
import { createGateway, type Gateway, type GatewayOptions } from "../../gateway/server.ts";
import type { Source, SourceResponse } from "../../gateway/sources/source.ts";
import { openGeneration } from "../../gateway/swap/generation.ts";
import { createGenerations } from "../../gateway/swap/generations.ts";
import { hashOfDocument } from "../../gateway/trusted/documents.ts";
import { compose } from "../gateway/fixtures/compose.ts";
import { federation } from "../gateway/fixtures/engine.ts";

const register = `
scalar Money
scalar Period
input Filter { name: String ids: [ID!] and: Filter }
enum Level { DEPARTMENT COMMUNE }
type Query {
  agencies(level: Level): [Agency!]!
  agency(id: ID!): Agency
  find(text: String, money: Money, count: Int, ids: [ID!], filter: Filter): String
}
type Agency @key(fields: "id") { id: ID! name: String parent: Agency members: [Agency!]! }
`;
const egov = `
scalar Period
type Query { egovSource: String }
type Agency @key(fields: "id") { id: ID! rate: Float in(period: Period): Float dossiers(first: Int, after: String): Dossiers }
type Dossiers { nodes: [Dossier!]! totalCount: Int }
type Dossier { id: ID! parts(first: Int): Dossiers }
`;
const plan = `type Agency @key(fields: "id") { id: ID! rate: Float @external score: String @requires(fields: "rate") }`;

export const documents = {
  agency: "query Agency($id: ID!, $first: Int = 2) { agency(id: $id) { name dossiers(first: $first) { totalCount } } }",
  find: "query Find($text: String, $money: Money, $count: Int, $ids: [ID!], $filter: Filter) { find(text: $text, money: $money, count: $count, ids: $ids, filter: $filter) }",
} as const;

export interface Door extends AsyncDisposable {
  readonly gateway: Gateway;
  /** Names of the sources that were called. */
  readonly calls: string[];
  readonly bugs: string[];
  /** What the next call of a source does instead. */
  before: ((source: string) => SourceResponse | Promise<SourceResponse> | undefined) | undefined;
  readonly received: unknown[];
  /** Of the requests behind the calls. */
  readonly signals: AbortSignal[];
}

export async function openDoor(options: Partial<GatewayOptions> = {}): Promise<Door> {
  const sdl = compose({ register: federation + register, egov: federation + egov, plan: federation + plan });
  const calls: string[] = [];
  const bugs: string[] = [];
  const received: unknown[] = [];
  const signals: AbortSignal[] = [];
  const answers: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => unknown>> = {
    register: () => ({ agencies: [{ __typename: "Agency", id: "SNV", name: "Sở Nội vụ", members: [] }], agency: { __typename: "Agency", id: "SNV", name: "Sở Nội vụ" }, find: "found" }),
    egov: ({ representations = [] }) => ({ egovSource: "egov", _entities: (representations as unknown[]).map(() => ({ __typename: "Agency", rate: 0.5, dossiers: { totalCount: 3, nodes: [] } })) }),
    plan: ({ representations = [] }) => ({ _entities: (representations as unknown[]).map(() => ({ __typename: "Agency", score: "1" })) }),
  };
  const sources = Object.entries(answers).map(([name, answer]): [string, Source] => [
    name,
    {
      name,
      call({ variables, request }) {
        calls.push(name);
        signals.push(request.signal);
        received.push(variables);
        return door.before?.(name) ?? { data: structuredClone(answer(variables)) };
      },
      close: async () => undefined,
    },
  ]);
  const engine = await createCompiledEngine(sdl, new Map(sources), { scalars: scalarChecks });
  readScalars(engine.apiSchema);
  const onBug = (error: unknown): void => void bugs.push(String(error));
  const trusted = Object.entries(documents).map(([name, text]) => ({ name, text }));
  const generations = createGenerations(await openGeneration({ engine, supergraphSdl: sdl, trusted, onBug }));
  const gateway = await createGateway({ generations, version: "test", firstQuery: "{ agencies { id } }", sourceStates: () => ({}), onBug, ...options });
  const door: Door = { gateway, calls, bugs, before: undefined, received, signals, [Symbol.asyncDispose]: () => gateway.close() };
  return door;
}

export const hashOf = hashOfDocument;
