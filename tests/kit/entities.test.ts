// `_entities` answers as `@apollo/subgraph` does, but at once when the references are resolved at once.

import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { resolveEntitiesAtOnce } from "../../kit/entities.ts";
import { createExecutor } from "../../kit/execute.ts";

const typeDefs = parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { none: String } interface Unit @key(fields: "id") { id: ID! }
  type A implements Unit @key(fields: "id") { id: ID! name: String } type B @key(fields: "id") { id: ID! } type Bare @key(fields: "id") { id: ID! }`);
const rows: Readonly<Record<string, object>> = { 1: { id: "1", name: "one" }, other: { id: "other", name: "two", __typename: "B" } };
const thenable = (value: unknown) => ({ then: (done: (value: unknown) => void) => done(value) });
const resolvers = {
  Unit: { __resolveReference: ({ id }: { id: string }) => ({ id, __typename: "A" }) },
  A: { __resolveReference: ({ id }: { id: string }) => (id === "bad" ? Promise.reject(new Error("bad")) : rows[id] ?? null) },
  B: { __resolveReference: ({ id }: { id: string }) => (id === "later" ? Promise.resolve({ id }) : thenable({ id })) },
};
const plain = createExecutor(buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]), () => undefined);
const atOnce = createExecutor(resolveEntitiesAtOnce(buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])), () => undefined);
const query = "query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on A { id name } ... on B { id } ... on Bare { id } } }";
const asked = (...r: readonly object[]) => ({ query, variables: { r } });

test.each([
  ["rows and what is not found, in order", [{ __typename: "A", id: "1" }, { __typename: "A", id: "9" }, { __typename: "A", id: "1" }]],
  ["a row that says another type of itself", [{ __typename: "A", id: "other" }]],
  ["promises and statements", [{ __typename: "B", id: "later" }, { __typename: "B", id: "x" }]],
  ["a type without a resolver", [{ __typename: "Bare", id: "x" }]],
  ["one that fails among others", [{ __typename: "A", id: "bad" }, { __typename: "A", id: "1" }]],
  ["an interface among types", [{ __typename: "Unit", id: "5" }, { __typename: "A", id: "1" }]],
  ["a type that is not there", [{ __typename: "Nobody", id: "1" }]],
])("%s", async (_, references) => {
  const expected = JSON.stringify(await plain(asked(...references), {}));
  expect(JSON.stringify(await atOnce(asked(...references), {}))).toBe(expected);
});

test("what is known at once is answered at once", () => {
  expect(atOnce(asked({ __typename: "A", id: "1" }), {})).toEqual({ data: { _entities: [{ __typename: "A", id: "1", name: "one" }] } });
});

test("a schema without entities stays as it is", () => {
  const schema = buildSubgraphSchema([{ typeDefs: parse("type Query { a: String }") }]);
  expect(resolveEntitiesAtOnce(schema)).toBe(schema);
});
