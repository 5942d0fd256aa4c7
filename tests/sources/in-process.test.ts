import type { ExecutionResult } from "graphql";
import { expect, test } from "vitest";
import { inProcessSource } from "../../gateway/sources/in-process.ts";
import { SourceError } from "../../gateway/sources/source.ts";
import { outageOf } from "../../kit/outage.ts";
import { ask, request } from "./ask.ts";

const failed = (code: string, cause?: unknown) => Object.assign(new Error("Failed query: select SECRET from http://db", { cause }), { code });

test("what a subgraph answers at once is passed on at once, as the very object it gave", () => {
  const answer = { data: { agency: { nameVi: "Sở Nội vụ" } } };
  const source = inProcessSource("egov", () => answer);
  expect(source.call(request())).toBe(answer);
});

test("the subgraph gets the query, the variables as they are, and the request whose loaders it shares", async () => {
  const seen: unknown[] = [];
  const source = inProcessSource("egov", (...given) => (seen.push(...given), Promise.resolve({ data: {} })), { echoKeys: true });
  const given = { ...request("query($a: ID) { a }"), variables: { a: { deep: [1n] } } };
  expect(await source.call(given)).toEqual({ data: {} });
  expect(seen).toEqual([{ query: given.query, variables: given.variables }, given.request]);
  expect(seen[1]).toBe(given.request);
  expect([source.name, source.echoKeys]).toEqual(["egov", true]);
});

test.each([
  ["ECONNREFUSED", "SOURCE_UNAVAILABLE"],
  ["CONNECTION_ENDED", "SOURCE_UNAVAILABLE"],
  ["CONNECT_TIMEOUT", "SOURCE_UNAVAILABLE"],
  ["57P01", "SOURCE_UNAVAILABLE"],
  ["57P03", "SOURCE_UNAVAILABLE"],
  ["08006", "SOURCE_UNAVAILABLE"],
  ["25006", "SOURCE_UNAVAILABLE"],
  ["53300", "SOURCE_BUSY"],
  ["57014", "SOURCE_BUSY"],
  ["55P03", "SOURCE_BUSY"],
  ["22021", "INTERNAL"],
  ["42501", "INTERNAL"],
])("a thrown %s is %s, thrown at once, later, or wrapped", async (code, expected) => {
  const fault = { source: "egov", code: expected };
  const throwing = (error: unknown) => (): never => {
    throw error;
  };
  expect(await ask(inProcessSource("egov", throwing(failed(code))))).toEqual(fault);
  expect(await ask(inProcessSource("egov", () => Promise.reject(failed(code))))).toEqual(fault);
  expect(await ask(inProcessSource("egov", throwing(failed("DRIZZLE", failed(code)))))).toEqual(fault);
});

test("a bug is INTERNAL, and a SourceError stays what it is", async () => {
  expect(await ask(inProcessSource("egov", () => Promise.reject(new TypeError("x is not a function"))))).toEqual({ source: "egov", code: "INTERNAL" });
  const busy = new SourceError("egov", "SOURCE_BUSY", "not open yet", { retryAfterMs: 3000 });
  expect(await ask(inProcessSource("egov", () => Promise.reject(busy)))).toEqual({ source: "egov", code: "SOURCE_BUSY", retryAfterMs: 3000 });
});

test("causes that go round in a circle are no outage", () => {
  const circle = new Error("a");
  circle.cause = circle;
  expect([outageOf(circle), outageOf("ECONNREFUSED"), outageOf(undefined)]).toEqual([undefined, undefined, undefined]);
});

test("a call that takes too long is SOURCE_TIMEOUT, its late answer is dropped, and the next call is answered", async () => {
  const { promise: late, resolve } = Promise.withResolvers<ExecutionResult>();
  const answers = [late, Promise.resolve({ data: { fresh: true } })];
  const source = inProcessSource("egov", () => answers.shift() ?? { data: {} }, { wholeMs: 20 });
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_TIMEOUT" });
  resolve({ data: { late: true } });
  expect(await ask(source)).toEqual({ data: { fresh: true } });
});
