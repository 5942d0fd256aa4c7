// Hostile documents and variables (cases D1–D32): refused before any source is asked, at bounded cost.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Door, openDoor } from "./door.ts";
import { ask, expectBounded, expectHealthy, raw } from "./refused.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door[Symbol.asyncDispose]());

const nested = (depth: number) => `{ agency(id: "x") { ${"parent { ".repeat(depth - 2)} id ${"} ".repeat(depth - 2)} } }`;
const chained = (depth: number) =>
  `{ agency(id: "x") { ...F0 } } ${Array.from({ length: depth - 1 }, (_, at) => `fragment F${at} on Agency { ${at === depth - 2 ? "id" : `parent { ...F${at + 1} }`} }`).join(" ")}`;
const bomb = (depth: number, copies: number) =>
  `{ agency(id: "x") { ...F0 } } ${Array.from({ length: depth }, (_, at) => `fragment F${at} on Agency { ${Array.from({ length: copies }, (_, copy) => (at === depth - 1 ? "id" : `a${copy}: parent { ...F${at + 1} }`)).join(" ")} }`).join(" ")}`;
const spreads = (levels: number, copies: number) =>
  `{ agency(id: "x") { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Agency { ${at === levels - 1 ? "id" : `...F${at + 1} `.repeat(copies)} }`).join(" ")}`;
const find = (argument: string) => `{ find(${argument}) }`;

describe("documents", () => {
  test.each([
    ["D1 5,000 levels", nested(5_000), 400, "LIMIT_TOKENS"],
    ["D2 11 levels", nested(11), 400, "LIMIT_DEPTH"],
    ["D2 11 levels through fragments", chained(11), 400, "LIMIT_DEPTH"],
    ["D4 20 levels of 5 equal spreads", spreads(20, 5), 400, "LIMIT_FIELDS"],
    ["D5 alias bomb of 14 levels and 2 copies", bomb(14, 2), 400, "LIMIT_DEPTH"],
    ["D5 alias bomb of 9 levels and 3 copies", bomb(9, 3), 400, "LIMIT_FIELDS"],
    ["D5 alias bomb of 30 levels and 3 copies", bomb(30, 3), 400, "LIMIT_DEPTH"],
    ["D5 a bomb that nobody spreads", `{ agency(id: "x") { id } } ${bomb(9, 3).slice(bomb(9, 3).indexOf("fragment"))}`, 400, "LIMIT_FIELDS"],
    ["D5 a fragment within itself", `{ agency(id: "x") { ...A } } fragment A on Agency { parent { ...B } } fragment B on Agency { parent { ...A } }`, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D7 10,000 equal fields", `{ agency(id: "x") { ${"id ".repeat(10_000)} } }`, 400, "LIMIT_TOKENS"],
    ["D7 600 equal fields", `{ agency(id: "x") { ${"id ".repeat(600)} } }`, 400, "LIMIT_FIELDS"],
    ["D8 `id name` 700 times", `{ agencies { ${"id name ".repeat(700)} } }`, 400, "LIMIT_TOKENS"],
    ["16 aliases", `{ agency(id: "x") { ${Array.from({ length: 16 }, (_, at) => `a${at}: id`).join(" ")} } }`, 400, "LIMIT_ALIASES"],
    ["11 root fields", `{ ${Array.from({ length: 11 }, () => "find").join(" ")} }`, 400, "LIMIT_ROOT_FIELDS"],
    ["11 root fields in fragments", `{ ...A ...A } fragment A on Query { ${"find ".repeat(6)} }`, 400, "LIMIT_ROOT_FIELDS"],
    ["D13 10,000 directives", `{ find ${"@include(if: true) ".repeat(10_000 / 10)} }`, 400, "LIMIT_TOKENS"],
    ["D13 10,000 unknown directives", `{ find ${"@aa ".repeat(10_000)} }`, 400, "LIMIT_TOKENS"],
    ["D13 50 @skip with variables", `query Q($a: Boolean!) { ${Array.from({ length: 50 }, () => "find @skip(if: $a)").join(" ").replace(/find/, "find")} }`, 400, "LIMIT_ROOT_FIELDS"],
    ["D13 50 @skip with variables, below", `query Q($a: Boolean!) { agency(id: "x") { ${"id @skip(if: $a) ".repeat(50)} } }`, 400, "LIMIT_DIRECTIVES"],
    ["D13 an unknown directive", `{ find @aa }`, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D14 10,000 unknown fields", `{ agency(id: "x") { ${Array.from({ length: 10_000 }, (_, at) => `n${at}`).join(" ")} } }`, 400, "LIMIT_TOKENS"],
    ["D14 400 unknown fields", `{ agency(id: "x") { ${Array.from({ length: 400 }, (_, at) => `nam${at}`).join(" ")} } }`, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D16 a number beyond Int", find("count: 99999999999999"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D16 1e400", find("count: 1e400"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D16 NaN", find("count: NaN"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D16 a string for Int", find('count: "5"'), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D16 a number for String", find("text: 5"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D17 money as a number", find("money: 9007199254740993"), 400, "BAD_USER_INPUT"],
    ["D17 money as a sum", find('money: "0.1+0.2"'), 400, "BAD_USER_INPUT"],
    ["D17 money with an exponent", find('money: "1e3"'), 400, "BAD_USER_INPUT"],
    ["D19 zero-width characters in a name", "{ fi\u200bnd }", 400, "GRAPHQL_PARSE_FAILED"],
    ["D19 a Cyrillic letter in a name", "{ \u0441ount }", 400, "GRAPHQL_PARSE_FAILED"],
    ["D20 NUL in a literal", find('text: "a\\u0000b"'), 400, "BAD_USER_INPUT"],
    ["D20 half of a pair in a literal", find('text: "a\\ud800"'), 400, "GRAPHQL_PARSE_FAILED"],
    ["D20 half of a pair in the document", '{ find(text: "\ud800") }', 400, "GRAPHQL_PARSE_FAILED"],
    ["D23 a literal list of 201", find(`ids: [${"1 ".repeat(201)}]`), 400, "LIMIT_LIST"],
    ["a literal of 5,000 characters", find(`text: "${"x".repeat(5_000)}"`), 400, "BAD_USER_INPUT"],
    ["D26 several operations, none named", "query A { find } query B { find }", 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D26 an empty document", " ", 400, "GRAPHQL_PARSE_FAILED"],
    ["D26 only fragments", "fragment A on Agency { id }", 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D26 a comment of 200 KB", `{ find } #${"x".repeat(200_000)}`, 413, "LIMIT_BODY"],
    ["D28 a subscription", "subscription { find }", 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D28 a mutation", "mutation { find }", 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D28 @defer", `{ ... @defer { find } }`, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D28 @stream", `{ agencies @stream { id } }`, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["D29 lists in lists in lists", "{ agencies { dossiers(first: 200) { nodes { parts(first: 200) { nodes { id } } } } } }", 400, "LIMIT_COST"],
    ["introspection", "{ __schema { types { name } } }", 400, "INTROSPECTION_DISABLED"],
    ["introspection of a type, in a fragment", '{ ...A } fragment A on Query { __type(name: "Query") { name } }', 400, "INTROSPECTION_DISABLED"],
  ])("%s", async (_, query, status, code) => {
    const { errors = [] } = await expectBounded(door, ask(query), { status, code });
    expect(errors.length).toBeLessThanOrEqual(20);
  });

  test("D5 the bomb of 936 bytes is measured in a moment", async () => {
    const started = performance.now();
    await door.gateway.app.inject(ask(bomb(9, 4)));
    expect(performance.now() - started).toBeLessThan(100);
  });

  test("D19 a BOM before the document is accepted", async () => {
    await expectBounded(door, ask("\ufeff{ find }"), { status: 200, code: "", calls: ["register"] });
  });

  test("D29 the refusal tells limit and estimate", async () => {
    const { errors } = await expectBounded(door, ask("{ agencies { members { members { members { id } } } } }"), { status: 400, code: "LIMIT_COST" });
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 400_000, estimate: 1_055_600 });
    expect(errors?.[0]?.message).toBe("The document would cost too much: allowed are 400000, given are 1055600");
  });

  test("D31 1,000 documents that differ in a literal leave the door healthy", async () => {
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 1_000; at++) {
      const { statusCode } = await door.gateway.app.inject(ask(`{ find(text: "${at}") }`));
      expect(statusCode).toBe(200);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(128 * 1024 * 1024);
    await expectHealthy(door);
  });

  test("D32 a list of failing fields is told in 50 errors", async () => {
    door.before = (source) => {
      door.before = undefined;
      return source === "register" ? { data: { agencies: Array.from({ length: 200 }, (_, at) => ({ __typename: "Agency", id: `A${at}`, name: { wrong: "type" } })) } } : undefined;
    };
    const response = await door.gateway.app.inject(ask("{ agencies { id name } }"));
    const { errors, extensions } = response.json();
    expect([response.statusCode, errors.length, extensions.errorsTruncated]).toEqual([200, 50, true]);
    await expectHealthy(door);
  });
});

const finds = "query Q($text: String, $money: Money, $count: Int, $ids: [ID!], $filter: Filter) { find(text: $text, money: $money, count: $count, ids: $ids, filter: $filter) }";
const deep = (levels: number) => `{"query":${JSON.stringify(finds)},"variables":{"filter":${'{"and":'.repeat(levels)}null${"}".repeat(levels)}}}`;

describe("variables", () => {
  test.each([
    ["D10 a variable named $__proto__", ask("query Q($__proto__: String) { find(text: $__proto__) }"), 400, "BAD_USER_INPUT"],
    ["D10 own key __proto__", raw(`{"query":${JSON.stringify(finds)},"variables":{"__proto__":{"text":"x"}}}`), 400, "BAD_USER_INPUT"],
    ["D10 own key constructor, below", raw(`{"query":${JSON.stringify(finds)},"variables":{"filter":{"constructor":{"prototype":{"x":1}}}}}`), 400, "BAD_USER_INPUT"],
    ["D16 a number beyond Int", ask(finds, { count: 99999999999999 }), 400, "BAD_USER_INPUT"],
    ["D16 1e400", raw(`{"query":${JSON.stringify(finds)},"variables":{"count":1e400}}`), 400, "BAD_USER_INPUT"],
    ["D16 NaN", raw(`{"query":${JSON.stringify(finds)},"variables":{"count":NaN}}`), 400, "BAD_USER_INPUT"],
    ["D16 a string for Int", ask(finds, { count: "5" }), 400, "BAD_USER_INPUT"],
    ["D16 a number for String", ask(finds, { text: 5 }), 400, "BAD_USER_INPUT"],
    ["D17 money as a number", ask(finds, { money: 9007199254740993n.toString().length }), 400, "BAD_USER_INPUT"],
    ["D17 money with an exponent", ask(finds, { money: "1e3" }), 400, "BAD_USER_INPUT"],
    ["D20 NUL", ask(finds, { text: "a\u0000b" }), 400, "BAD_USER_INPUT"],
    ["D20 half of a pair", raw(`{"query":${JSON.stringify(finds)},"variables":{"text":"\\ud800"}}`), 400, "BAD_USER_INPUT"],
    ["D20 half of a pair in a name", raw(`{"query":${JSON.stringify(finds)},"variables":{"filter":{"\\ud800":1}}}`), 400, "BAD_USER_INPUT"],
    ["D20 UTF-8 longer than need be", raw(Buffer.concat([Buffer.from(`{"query":"{ find }","variables":{"text":"`), Buffer.from([0xc0, 0xaf]), Buffer.from(`"}}`)])), 400, "BAD_USER_INPUT"],
    ["D22 5,000 levels", raw(deep(5_000)), 400, "BAD_USER_INPUT"],
    ["D22 11 levels", raw(deep(11)), 400, "BAD_USER_INPUT"],
    ["D23 201 ids", ask(finds, { ids: Array.from({ length: 201 }, (_, at) => `I${at}`) }), 400, "LIMIT_LIST"],
    ["D23 30,000 ids", ask(finds, { ids: "a".repeat(30_000).split("") }), 413, "LIMIT_BODY"],
    ["D23 10,000 ids", ask(finds, { ids: "a".repeat(10_000).split("") }), 400, "LIMIT_LIST"],
    ["a text of 5,000 characters", ask(finds, { text: "x".repeat(5_000) }), 400, "BAD_USER_INPUT"],
    ["a field that the input has not", ask(finds, { filter: { nam: "x" } }), 400, "BAD_USER_INPUT"],
    ["D29 a page of 1,000,000 by a variable", ask("query Q($first: Int) { agencies { dossiers(first: $first) { nodes { id } } } }", { first: 1_000_000 }), 400, "LIMIT_COST"],
  ])("%s", async (_, request, status, code) => {
    await expectBounded(door, request, { status, code });
    expect(Object.prototype).not.toHaveProperty("text");
    expect(Object.prototype).not.toHaveProperty("x");
  });

  test.each([
    ["D11 an id named __proto__", "__proto__"],
    ["D11 an id named constructor", "constructor"],
    ["D11 no id", ""],
    ["D11 an id with marks of writing direction", "\u202eQNG"],
    ["money below zero", "-1"],
  ])("%s reaches the source as it is", async (_, text) => {
    door.received.length = 0;
    await expectBounded(door, ask("query Q($id: ID!) { agency(id: $id) { name } }", { id: text }), { status: 200, code: "", calls: ["register"] });
    expect(door.received[0]).toEqual({ id: text });
  });

  test("a variable that nobody declared is ignored", async () => {
    await expectBounded(door, ask("{ find }", { text: "x" }), { status: 200, code: "", calls: ["register"] });
  });
});
