// Answers written by the engine itself are the same answers, byte for byte, whichever way they are written.

import { buildSchema, graphql, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { createCompiledEngine } from "../../gateway/compiled-engine.ts";
import type { EngineRequest } from "../../gateway/engine.ts";
import { toByteStrings } from "../../gateway/execute/bytes.ts";
import { createPlanner } from "../../gateway/plan/planner.ts";
import type { Source, SourceRequest, SourceResponse } from "../../gateway/sources/source.ts";
import { compose } from "./fixtures/compose.ts";
import { federation } from "./fixtures/engine.ts";
import { inBytes, inText } from "./fixtures/in-bytes.ts";
import { callMarket, marketSdl, marketSourcesBy, mergedAnswer } from "./fixtures/market.ts";
import { createWorld } from "./fixtures/market-world.ts";

const query = `query($key: ID!) { products { id name price tags dims { w d } reviews { stars media { title rating } } } named { __typename name }
  grid { organic ratio } people(ids: [$key, "đ"]) { name email likes { ... on Product { freight } } } }`;

function requestFor(text: string, trusted: boolean, variables: Record<string, unknown> = {}): EngineRequest {
  return { document: parse(text), documentHash: text, operationName: undefined, variables, trusted, request: { requestId: "r", signal: new AbortController().signal } };
}

const ways: Readonly<Record<string, (answer: SourceResponse, request: SourceRequest) => SourceResponse>> = {
  "objects": (answer) => answer,
  "texts without escapes": (answer) => ({ ...answer, plain: !JSON.stringify(answer).includes("\\") }),
  "byte strings": (answer, { bytes }) => (bytes === true ? inBytes(answer) : answer),
  "byte strings, though the source answers in text": (answer) => answer,
};

describe.each(Object.entries(ways))("answers made of %s", (way, as) => {
  test.each([1, 5, 9, 12])("are those of the merged schema: world %i", async (seed) => {
    const world = createWorld(seed);
    const sources = marketSourcesBy(async (name, request) => {
      return as(await callMarket(name, inText(request), { world }), request);
    });
    const speaking = new Map([...sources].map(([name, source]): [string, Source] => [name, { ...source, bytes: way.startsWith("byte") }]));
    const engine = await createCompiledEngine(marketSdl, speaking, { createPlanner });
    const variables = { key: "Sở" };
    const expected = JSON.stringify(mergedAnswer(engine.apiSchema, query, variables, world));
    for (const trusted of [false, true]) {
      const { body, errors } = await engine.executeToBody(requestFor(query, trusted, variables));
      expect(errors).toEqual([]);
      expect(body.toString()).toBe(expected);
      expect(typeof body).toBe(way.startsWith("byte") ? "object" : "string");
    }
  });
});

describe("an answer with errors", () => {
  const sdl = compose({ one: `${federation}type Query { name(of: String): String count: Int }` });
  const answer = { data: { name: "Sở Nội vụ", count: null }, errors: [{ message: "Số không hợp lệ", path: ["count"], extensions: { code: "BAD_USER_INPUT", messageVi: "Số không hợp lệ" } }] };

  test.each([false, true])("is written like any other; byte strings: %s", async (bytes) => {
    const source: Source = { name: "one", bytes, call: (request) => (request.bytes === true ? { ...(toByteStrings(answer) as object), bytes: true, plain: true } : structuredClone(answer)), close: async () => undefined };
    const engine = await createCompiledEngine(sdl, new Map([["one", source]]), { createPlanner });
    const { body } = await engine.executeToBody(requestFor('{ name(of: "đ") count }', true));
    expect(JSON.parse(body.toString())).toEqual({
      data: { name: "Sở Nội vụ", count: null },
      errors: [{ message: "Số không hợp lệ", path: ["count"], extensions: { code: "BAD_USER_INPUT", source: "one", messageVi: "Số không hợp lệ", requestId: "r" } }],
    });
  });

  test("in the document is refused in the same words", async () => {
    const engine = await createCompiledEngine(sdl, new Map(), { createPlanner });
    const request = requestFor("query A { name } query B { name }", true);
    expect((await engine.executeToBody(request)).body).toBe(JSON.stringify(await engine.execute(request)));
  });
});

test("a request over synchronous sources is answered without awaiting, once its plan is known", async () => {
  const sdl = compose({
    one: `${federation}type Query { a: A } type A @key(fields: "id") { id: ID! }`,
    two: `${federation}type A @key(fields: "id") { id: ID! b: String }`,
  });
  const close = async (): Promise<void> => undefined;
  const engine = await createCompiledEngine(
    sdl,
    new Map<string, Source>([
      ["one", { name: "one", call: () => ({ data: { a: { __typename: "A", id: "1" } } }), close }],
      ["two", { name: "two", call: () => ({ data: { _entities: [{ __typename: "A", b: "x" }] } }), close }],
    ]),
    { createPlanner },
  );
  const request = requestFor("{ a { b } }", true);
  await engine.prepare(request);
  expect(engine.executeToBody(request)).toEqual({ body: '{"data":{"a":{"b":"x"}}}', errors: [] });
});

test("what one record gives is written once, and stands right at every place, whatever is asked of it there", async () => {
  const sdl = compose({
    one: `${federation}type Query { list: [A!]! } type A @key(fields: "id") { id: ID! n: Int }`,
    two: `${federation}type A @key(fields: "id") { id: ID! b: String c: Int d: [String!] }`,
  });
  const list = [{ id: "1", n: 1 }, { id: "2", n: 2 }, { id: "1", n: 3 }, { id: "9", n: 4 }];
  const rows = [{ id: "1", b: "x", c: null, d: ["p", "q"] }, { id: "2", b: null, c: 7, d: null }];
  // The source itself, by graphql-js: whatever the plan asks of it is answered.
  const two = entitiesOf(`type A { id: ID! b: String c: Int d: [String!] } union _Entity = A scalar _Any type Query { _entities(representations: [_Any!]!): [_Entity]! }`, (id) => rows.find((row) => row.id === id) ?? null);
  const one: Source["call"] = () => ({ plain: true, data: { list: list.map((row) => ({ __typename: "A", ...row })), again: list.map((row) => ({ __typename: "A", ...row })) } });
  const close = async (): Promise<void> => undefined;
  const engine = await createCompiledEngine(sdl, new Map([["one", { name: "one", call: one, close }], ["two", { name: "two", call: two, close }]]), { createPlanner });
  const request = requestFor("{ list { id b c n d } again: list { c x: c b id } }", true);
  await engine.prepare(request);
  const of = (id: string) => rows.find((row) => row.id === id) ?? { b: null, c: null, d: null };
  const expected = {
    data: {
      list: list.map(({ id, n }) => ({ id, b: of(id).b, c: of(id).c, n, d: of(id).d })),
      again: list.map(({ id }) => ({ c: of(id).c, x: of(id).c, b: of(id).b, id })),
    },
  };
  // Twice: the record of an unknown entity is the same for all requests.
  for (const _ of [1, 2]) expect((await engine.executeToBody(request)).body).toBe(JSON.stringify(expected));
});

function entitiesOf(sdl: string, find: (id: string) => object | null): Source["call"] {
  const schema = buildSchema(sdl);
  const rowOf = ({ id }: { readonly id: string }) => {
    const found = find(id);
    return found && { __typename: "A", ...found };
  };
  const rootValue = { _entities: ({ representations }: { readonly representations: readonly { readonly id: string }[] }) => representations.map(rowOf) };
  return async ({ query, variables }) => ({ ...(await graphql({ schema, source: query, rootValue, variableValues: variables })), plain: true });
}
