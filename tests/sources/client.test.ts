// What a client is told when a source misbehaves: code, source and place, and not a word of what the source said.

import { parse } from "graphql";
import { expect, test } from "vitest";
import { createCompiledEngine } from "../../gateway/compiled-engine.ts";
import { errorKinds, type ErrorCode } from "../../gateway/errors.ts";
import { breakerLimits, createBreaker } from "../../gateway/sources/breaker.ts";
import { guardSource } from "../../gateway/sources/guarded.ts";
import { httpSource } from "../../gateway/sources/http.ts";
import { compose } from "../gateway/fixtures/compose.ts";
import { type Behaviour, fakeSource, hang, hangUp, text } from "./fake-source.ts";

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const supergraph = compose({
  agencies: `${link} type Query { agency: Agency } type Agency @key(fields: "id") { id: ID! nameVi: String }`,
  egov: `${link} type Agency @key(fields: "id") { id: ID! onTime: String }`,
});
const document = parse("{ agency { nameVi onTime } }");
const named = text('{"data":{"agency":{"__typename":"Agency","id":"QNG-SNV","nameVi":"Sở Nội vụ"}}}');

/** A gateway over two sources that behave as told; `ask` gives the answer as the client gets it. */
async function setUp(agencies: Behaviour, egov: Behaviour) {
  const resources = new AsyncDisposableStack();
  const open = async (name: string, behaviour: Behaviour) => {
    const server = resources.use(await fakeSource(behaviour));
    const breaker = createBreaker(breakerLimits, () => 0);
    const source = guardSource(httpSource(name, server.url, { limits: { headersMs: 400, wholeMs: 500 } }), { breaker });
    resources.defer(() => source.close());
    return { server, source };
  };
  const [first, second] = [await open("agencies", agencies), await open("egov", egov)];
  const engine = await createCompiledEngine(supergraph, new Map([first, second].map(({ source }) => [source.name, source])));
  const ask = async (): Promise<unknown> => {
    const request = { requestId: "r1", signal: new AbortController().signal };
    return JSON.parse(JSON.stringify(await engine.execute({ document, documentHash: "1", operationName: undefined, variables: {}, request })));
  };
  return { ask, egov: second, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

const told = (code: ErrorCode, source: string, path: readonly string[], more: object = {}) => {
  const { message, messageVi } = errorKinds[code];
  return { message, path, extensions: { code, source, messageVi, requestId: "r1", ...more } };
};

const hostile = (error: object, count = 1) => text(JSON.stringify({ data: { _entities: [{ __typename: "Agency", onTime: null }] }, errors: Array.from({ length: count }, () => error) }));
const secret = "SECRET at Object.<anonymous> (/srv/db.ts:12:3) select * from people; 10.0.0.7 http://egov:4001";

test.each<[string, Behaviour, ErrorCode, object]>([
  ["hangs up", hangUp, "SOURCE_UNAVAILABLE", {}],
  ["hangs", hang, "SOURCE_TIMEOUT", {}],
  ["answers HTML", text(`<html>${secret}</html>`, "text/html", 502), "SOURCE_BAD_RESPONSE", {}],
  ["redirects", text("", null, 302, { location: "http://127.0.0.1:1/" }), "SOURCE_BAD_RESPONSE", {}],
  ["is busy (F24)", text("", null, 429, { "retry-after": "2" }), "SOURCE_BUSY", { retryAfterMs: 2000 }],
  ["answers too much", text(Buffer.alloc(2 * 1024 * 1024 + 1, 32)), "SOURCE_TOO_LARGE", {}],
  ["tells its stack, its SQL and its address (F23)", hostile({ message: secret, path: ["_entities", 0, "onTime"], extensions: { stacktrace: [secret] } }), "INTERNAL", {}],
  ["tells a code of its own (F23)", hostile({ message: secret, path: ["_entities", 0, "onTime"], extensions: { code: "<script>" } }), "INTERNAL", {}],
  ["tells a message of 1 MB (F23)", hostile({ message: secret.repeat(11_000), path: ["_entities", 0, "onTime"] }), "INTERNAL", {}],
])("a source that %s costs its own field, and says only its code", async (_, behaviour, code, more) => {
  await using it = await setUp(named, behaviour);
  expect(await it.ask()).toEqual({ data: { agency: { nameVi: "Sở Nội vụ", onTime: null } }, errors: [told(code, "egov", ["agency", "onTime"], more)] });
});

test("a hundred thousand errors of a source are no more than fifty for the client (F23)", async () => {
  await using it = await setUp(named, hostile({ message: "" }, 100_000));
  const answer = JSON.stringify(await it.ask());
  expect(answer.split('"requestId"').length - 1).toBeLessThanOrEqual(50);
  expect(answer.length).toBeLessThan(20_000);
});

test("all sources dead: an answer of nulls in time, with an error for each that was asked (F30)", async () => {
  await using it = await setUp(hang, hang);
  const started = performance.now();
  expect(await it.ask()).toEqual({ data: { agency: null }, errors: [told("SOURCE_TIMEOUT", "agencies", ["agency"])] });
  expect(performance.now() - started).toBeLessThan(2200);
});

test("a source that keeps failing is answered for without being asked (R4)", async () => {
  await using it = await setUp(named, text("", null, 503));
  for (let call = 0; call < 5; call++) expect(await it.ask()).toMatchObject({ errors: [{ extensions: { code: "SOURCE_BUSY" } }] });
  expect(await it.ask()).toEqual({
    data: { agency: { nameVi: "Sở Nội vụ", onTime: null } },
    errors: [told("SOURCE_UNAVAILABLE", "egov", ["agency", "onTime"], { retryAfterMs: breakerLimits.probeEveryMs })],
  });
  expect([it.egov.server.calls, it.egov.source.state]).toEqual([5, "open"]);
});
