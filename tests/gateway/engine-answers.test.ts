// Answers that other gateways get wrong, written out.

import { expect, test } from "vitest";
import { testEngine, type TestEngine } from "./fixtures/engine.ts";

const sdl = `
type Query { dog: Dog dogs: [Dog!]! things: [Thing] odd: Odd }
interface Named { name: String }
union Thing = Dog | Cat
type Dog implements Named { name: String bark: String kin: [Dog!] }
type Cat implements Named { name: String lives: Int }
type Odd { constructor: String toString: Int hasOwnProperty: Boolean }
`;

const rex = { __typename: "Dog", name: "Rex", bark: "wuff", kin: [{ __typename: "Dog", name: "Ada" }] };
const data = {
  dog: rex,
  dogs: [{ __typename: "Dog", name: "Rex", bark: "wuff" }, { __typename: "Dog", name: "Ada", bark: "yip" }],
  things: [rex, null, { __typename: "Cat", name: "Mèo", lives: 9 }],
};

/** A source that answers every field under whatever key it is asked by. */
async function zoo(): Promise<TestEngine> {
  const { buildSubgraphSchema } = await import("@apollo/subgraph");
  const { execute, parse } = await import("graphql");
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: {} }]);
  const answer = ({ query }: { readonly query: string }) => {
    const result = execute({ schema, document: parse(query), rootValue: data });
    if (result instanceof Promise) throw new Error("The zoo is synchronous");
    return JSON.parse(JSON.stringify(result));
  };
  return testEngine({ zoo: { sdl, answer } });
}

test.each<[string, string, string]>([
  ["a list asked for twice is merged item by item", "{ dogs { name } dogs { bark } }", '{"dogs":[{"name":"Rex","bark":"wuff"},{"name":"Ada","bark":"yip"}]}'],
  ["a list asked for twice with the same fields is not doubled", "{ dogs { name } dogs { name } }", '{"dogs":[{"name":"Rex"},{"name":"Ada"}]}'],
  ["a fragment on a union inside an object keeps its fields", "{ dog { ... on Thing { ... on Named { name } } } }", '{"dog":{"name":"Rex"}}'],
  [
    "a fragment on a type that does not match adds nothing, no __typename either",
    "{ things { ...C ... on Dog { name } } } fragment C on Cat { t: __typename lives }",
    '{"things":[{"name":"Rex"},null,{"t":"Cat","lives":9}]}',
  ],
  ["an aliased __typename in a list of unions", "{ things { t: __typename } }", '{"things":[{"t":"Dog"},null,{"t":"Cat"}]}'],
  ["an aliased __typename at the root beside a fragment", "{ r0: __typename ... on Query { z: dog { name } } }", '{"r0":"Query","z":{"name":"Rex"}}'],
  ["everything skipped", "{ dogs @skip(if: true) { name } }", "{}"],
  ["everything skipped by a variable", "query($yes: Boolean = true) { dogs @skip(if: $yes) { name } }", "{}"],
  ["an object whose fields are all skipped", "{ dog { name @skip(if: true) } }", '{"dog":{}}'],
  ["keys in the order in which they first appear", "{ dog { ... on Named { ... on Dog { t: __typename } name } __typename bark t: __typename } }", '{"dog":{"t":"Dog","name":"Rex","__typename":"Dog","bark":"wuff"}}'],
  ["a field's name as another's key, __typename too", "{ dog { __typename: name name: bark bark: name } }", '{"dog":{"__typename":"Rex","name":"wuff","bark":"Rex"}}'],
  ["no value is taken from an object's prototype", "{ odd: dog { constructor: name toString: bark } }", '{"odd":{"constructor":"Rex","toString":"wuff"}}'],
])("%s", async (_, query, expected) => {
  const engine = await zoo();
  for (const trusted of [false, true]) {
    const answer = await engine.ask(query, { trusted });
    expect(JSON.stringify(answer)).toBe(`{"data":${expected}}`);
  }
});

test("fields that every JavaScript object has are read from the source only", async () => {
  const engine = await testEngine({ zoo: { sdl, answer: ({ query }) => ({ data: { odd: JSON.parse(query.includes("safe") ? '{"safe0":null,"safe1":7,"safe2":true}' : "{}") } }) } });
  for (const trusted of [false, true]) {
    const { data: answered } = await engine.ask("{ odd { constructor toString hasOwnProperty } }", { trusted });
    expect(JSON.stringify(answered)).toBe('{"odd":{"constructor":null,"toString":7,"hasOwnProperty":true}}');
  }
});
