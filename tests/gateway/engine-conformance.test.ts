// What plans are made of, one row each: the answer of the merged schema, in so many calls.

import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { inclusion, readOperation } from "../../gateway/plan/operation.ts";
import { planText } from "../../gateway/plan/plan-text.ts";
import { readSupergraph } from "../../gateway/plan/supergraph.ts";
import { engineOver } from "./fixtures/engine.ts";
import { callMarket, marketSdl, marketSourcesBy, mergedAnswer } from "./fixtures/market.ts";
import { createWorld } from "./fixtures/market-world.ts";

// A seed whose data leads through every source.
const world = createWorld(58);
const supergraph = readSupergraph(marketSdl);
const planner = new QueryPlanner(marketSdl);

/** The parts of the plan of a document, conditions included. */
function planParts(query: string): readonly string[] {
  const operation = readOperation(parse(query), undefined, { fieldNames: supergraph.fieldNames, maxConditions: 0 });
  const text = operation && planText(supergraph, operation, operation.conditions.length === 0 ? inclusion({}) : undefined);
  const plan = text === undefined ? "" : JSON.stringify(planner.plan(text, null, new Set(), 100));
  const parts = plan.matchAll(/"(Sequence|Parallel|Fetch|Flatten|BatchFetch|Condition)"|"(inputRewrites|outputRewrites|TypeCondition|variableUsages)":/g);
  return [...new Set([...parts].map(([, kind, part]) => kind ?? part ?? ""))].sort();
}

interface Row {
  readonly what: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly parts: readonly string[];
  readonly calls: readonly string[];
}

const rows: readonly Row[] = [
  { what: "one fetch", query: "{ products { name tags bins ratio organic kind } }", parts: ["Fetch"], calls: ["catalog"] },
  { what: "an entity's field of another source", query: "{ products { id price } }", parts: ["Fetch", "Flatten", "Sequence"], calls: ["catalog", "prices"] },
  {
    what: "two sources in one wave",
    query: "{ products { price depot { city } } }",
    parts: ["Fetch", "Flatten", "Parallel", "Sequence"],
    calls: ["catalog", "prices", "shipping"],
  },
  {
    what: "several entity types of one source in one call",
    query: "{ shop(number: 1) { title turnover } products { price } }",
    parts: ["BatchFetch", "Fetch", "Parallel", "Sequence"],
    calls: ["catalog", "prices", "shops"],
  },
  { what: "lists of lists with nulls", query: "{ grid { id price } }", parts: ["Fetch", "Flatten", "Sequence"], calls: ["catalog", "prices"] },
  {
    what: "entities of one type among others",
    query: "{ things { __typename ... on Product { price } ... on Dog { bark } ... on Book { title } } }",
    parts: ["Fetch", "Flatten", "Sequence", "TypeCondition"],
    calls: ["catalog", "prices"],
  },
  {
    what: "a source that knows only the interface, asked about its types",
    query: "{ things { ... on Book { title rating } } }",
    parts: ["Fetch", "Flatten", "Sequence", "TypeCondition", "inputRewrites"],
    calls: ["catalog", "ratings"],
  },
  {
    what: "types of an interface object, told by another source",
    query: "{ topMedia { __typename rating ... on Book { pages } ... on Movie { minutes } } }",
    parts: ["Fetch", "Flatten", "Sequence", "inputRewrites"],
    calls: ["ratings", "catalog"],
  },
  { what: "an interface object's own fields, without its types", query: "{ topMedia { rating } }", parts: ["Fetch"], calls: ["ratings"] },
  {
    what: "one key for fields of other types",
    query: "{ things { ... on Product { y: weight id } ... on Dog { y: name } } }",
    parts: ["Fetch", "outputRewrites"],
    calls: ["catalog"],
  },
  {
    what: "a required field beside the same field with other arguments",
    query: "{ products { price(currency: VND) freight customs weight: name } }",
    parts: ["BatchFetch", "Fetch", "Flatten", "Sequence"],
    calls: ["catalog", "prices", "shipping"],
  },
  {
    what: "required fields of an object whose own fields go by each other's names",
    query: "{ products { crate dims { w: h h: w } } }",
    parts: ["Fetch", "Flatten", "Sequence"],
    calls: ["catalog", "shipping"],
  },
  {
    what: "one object of two sources",
    query: "{ products { dims { w h d } } }",
    parts: ["Fetch", "Flatten", "Sequence"],
    calls: ["catalog", "prices"],
  },
  {
    what: "an entity with a key of several parts",
    query: "{ bargains { shop { title owner { name } } } }",
    parts: ["Fetch", "Flatten", "Sequence"],
    calls: ["prices", "shops", "people"],
  },
  {
    what: "conditions by variables",
    query: "query($yes: Boolean!, $no: Boolean = false) { products { price @include(if: $yes) name @skip(if: $yes) depot @include(if: $no) { city } id } }",
    variables: { yes: true },
    parts: ["Condition", "Fetch", "Flatten", "Parallel", "Sequence", "variableUsages"],
    calls: ["catalog", "prices"],
  },
  {
    what: "arguments by variables, with a default",
    query: "query($first: Int = 2, $currency: Currency) { products(first: $first) { price(currency: $currency) } }",
    variables: { currency: "USD" },
    parts: ["Fetch", "Flatten", "Sequence", "variableUsages"],
    calls: ["catalog", "prices"],
  },
  {
    what: "introspection beside data",
    query: `{ products { id } __type(name: "Dims") { name fields { name } } t: __typename __schema { queryType { name } } }`,
    parts: ["Fetch"],
    calls: ["catalog"],
  },
  { what: "nothing but __typename", query: "{ __typename }", parts: [], calls: [] },
  { what: "everything skipped", query: "{ products @skip(if: true) { id } }", parts: [], calls: [] },
  { what: "everything skipped below", query: "{ product(id: \"p1\") { id @skip(if: true) } }", parts: ["Fetch"], calls: ["catalog"] },
  {
    what: "keys that JavaScript and the planner use themselves",
    query: "{ products { __proto__: name constructor: price __typename toString: id _internal_qp_alias_0: weight freight _e0: organic } }",
    parts: ["Fetch", "Flatten", "Sequence"],
    calls: ["catalog", "prices", "shipping"],
  },
];

describe("an answer is that of the merged schema, in no more calls than the plan has", () => {
  test.each(rows)("$what", async ({ query, variables = {}, parts, calls }) => {
    const engine = await engineOver(marketSdl, [...marketSourcesBy((name, request) => callMarket(name, request, { world })).values()]);
    const expected = JSON.stringify(mergedAnswer(supergraph.apiSchema, query, variables, world));
    for (const trusted of [false, true]) expect(JSON.stringify(await engine.ask(query, { variables, trusted }))).toBe(expected);
    expect(engine.calls.map(({ source }) => source).sort()).toEqual([...calls, ...calls].sort());
    expect(planParts(query)).toEqual(parts);
  });

  test("mutations run one after the other, in the order of the document", async () => {
    const engine = await engineOver(marketSdl, [...marketSourcesBy((name, request) => callMarket(name, request, { world })).values()]);
    const { data } = await engine.ask(`mutation { a: addTag(tag: "x") setPrice(amount: 1) b: addTag(tag: "y") }`);
    expect(data).toEqual({ a: ["x", "đ"], setPrice: 1, b: ["y", "đ"] });
    expect(engine.calls.map(({ query }) => query)).toEqual([`mutation{a: addTag(tag: "x")}`, `mutation{setPrice(amount: 1)}`, `mutation{b: addTag(tag: "y")}`]);
  });

  test("a document with more conditions than are settled is planned once and run with conditions", async () => {
    const engine = await engineOver(marketSdl, [...marketSourcesBy((name, request) => callMarket(name, request, { world })).values()], { maxConditions: 0 });
    const query = "query($yes: Boolean!) { products { name price @include(if: $yes) depot @skip(if: $yes) { city } } }";
    for (const [yes, calls] of [[true, ["catalog", "prices"]], [false, ["catalog", "shipping"]], [true, ["catalog", "prices"]]] as const) {
      const before = engine.calls.length;
      expect(JSON.stringify(await engine.ask(query, { variables: { yes } }))).toBe(JSON.stringify(mergedAnswer(supergraph.apiSchema, query, { yes }, world)));
      expect(engine.calls.slice(before).map(({ source }) => source)).toEqual(calls);
    }
  });
});
