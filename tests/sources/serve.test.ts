import { once } from "node:events";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLError, type ExecutionResult } from "graphql";
import { request } from "undici";
import { expect, test } from "vitest";
import { httpSource } from "../../gateway/sources/http.ts";
import { createVersion } from "../../kit/version.ts";
import { serveSubgraph, type ServeOptions } from "../../kit/serve.ts";
import { ask } from "./ask.ts";

type Execute = ServeOptions["subgraph"]["execute"];

const answer: ExecutionResult = { data: { a: "Sở Nội vụ" } };
const json = { "content-type": "application/json" };

async function setUp(execute: Execute = () => answer, options: Partial<ServeOptions> & { readonly register?: string | undefined } = { register: "v1" }) {
  const faults: unknown[] = [];
  const server = await serveSubgraph({
    subgraph: { name: "egov", execute, registerVersion: () => options.register, version: createVersion("v1") },
    listen: { host: "127.0.0.1", port: 0 },
    ping: () => Promise.resolve(),
    onFault: (_, error) => faults.push(error),
    ...options,
  });
  const send = async (path: string, init: Parameters<typeof request>[1]) => {
    const { statusCode, headers, body } = await request(`${server.address}${path}`, { reset: true, ...init });
    return { status: statusCode, type: headers["content-type"], text: await body.text() };
  };
  const post = (body: string | Buffer, headers: Record<string, string> = json) => send("/graphql", { method: "POST", headers, body });
  return { server, faults, send, post, [Symbol.asyncDispose]: () => server.close() };
}

const codeOf = (text: string) => (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code);

test("a query is answered as JSON, and each request has an object of its own", async () => {
  const seen: unknown[][] = [];
  await using it = await setUp((...given) => (seen.push(given), answer));
  const body = JSON.stringify({ query: "query A($i: ID) { a }", variables: { i: "QNG-SNV" }, operationName: "A", extensions: { x: 1 } });
  const expected = { status: 200, type: "application/graphql-response+json; charset=utf-8", text: '{"data":{"a":"Sở Nội vụ"}}' };
  expect([await it.post(body), await it.post(`\uFEFF${body}`, { "content-type": 'application/json; charset="UTF-8"' })]).toEqual([expected, expected]);
  expect(seen.map(([query]) => query)).toEqual(Array.from({ length: 2 }, () => ({ query: "query A($i: ID) { a }", variables: { i: "QNG-SNV" }, operationName: "A" })));
  expect(seen[0]?.[1]).not.toBe(seen[1]?.[1]);
});

test.each<[string, string | Buffer, Record<string, string>, number, string]>([
  ["text", '{"query":"{ a }"}', { "content-type": "text/plain" }, 415, "BAD_USER_INPUT"],
  ["a form", "query=a", { "content-type": "application/x-www-form-urlencoded" }, 415, "BAD_USER_INPUT"],
  ["JSON in UTF-16", '{"query":"{ a }"}', { "content-type": "application/json; charset=utf-16" }, 415, "BAD_USER_INPUT"],
  ["no content type", '{"query":"{ a }"}', {}, 415, "BAD_USER_INPUT"],
  ["more than 1 MiB", `{"query":"${"a".repeat(1024 * 1024)}"}`, json, 413, "LIMIT_BODY"],
  ["nothing", "", json, 400, "BAD_USER_INPUT"],
  ["cut JSON", '{"query":', json, 400, "BAD_USER_INPUT"],
  ["bytes that are not UTF-8", Buffer.from('{"query":"\xe9"}', "latin1"), json, 400, "BAD_USER_INPUT"],
  ["null", "null", json, 400, "BAD_USER_INPUT"],
  ["a text as JSON", '"{ a }"', json, 400, "BAD_USER_INPUT"],
  ["a batch", '[{"query":"{ a }"}]', json, 400, "BAD_USER_INPUT"],
  ["an own __proto__", '{"__proto__":{"query":"{ a }"}}', json, 400, "BAD_USER_INPUT"],
  ["an own __proto__ deep inside", '{"query":"{ a }","variables":{"a":[{"__proto__":{}}]}}', json, 400, "BAD_USER_INPUT"],
  ["no query", '{"variables":{}}', json, 400, "BAD_USER_INPUT"],
  ["a query that is no text", '{"query":["{ a }"]}', json, 400, "BAD_USER_INPUT"],
  ["variables that are a list", '{"query":"{ a }","variables":[]}', json, 400, "BAD_USER_INPUT"],
  ["a number as operation name", '{"query":"{ a }","operationName":1}', json, 400, "BAD_USER_INPUT"],
  ["10,000 representations (F5)", JSON.stringify({ query: "{ a }", variables: { representations: Array.from({ length: 10_000 }, () => 0) } }), json, 400, "BAD_USER_INPUT"],
])("%s is refused as JSON, and the next request is answered", async (_, body, headers, status, code) => {
  let calls = 0;
  await using it = await setUp(() => (calls++, answer));
  const refused = await it.post(body, headers);
  expect([refused.status, refused.type, codeOf(refused.text)]).toEqual([status, "application/json; charset=utf-8", [code]]);
  expect(refused.text).not.toMatch(/\.ts|node_modules|FST_ERR|at /);
  expect(calls).toBe(0);
  expect((await it.post('{"query":"{ a }"}')).status).toBe(200);
});

test("9,999 representations are taken", async () => {
  await using it = await setUp();
  const representations = Array.from({ length: 9_999 }, (_, id) => ({ __typename: "Agency", id: `QNG-X-${id}` }));
  expect((await it.post(JSON.stringify({ query: "{ a }", variables: { representations } }))).status).toBe(200);
});

test.each([
  ["GET", "/graphql?query={a}", 405],
  ["PUT", "/graphql", 405],
  ["DELETE", "/graphql", 405],
  ["GET", "/", 404],
  ["POST", "/graphql/../admin", 404],
  ["GET", "/metrics", 404],
] as const)("%s %s is answered %i as JSON", async (method, path, status) => {
  await using it = await setUp();
  const refused = await it.send(path, { method });
  expect([refused.status, refused.type, codeOf(refused.text)]).toEqual([status, "application/json; charset=utf-8", ["BAD_USER_INPUT"]]);
});

test("a document that is refused is answered 400 with its GraphQL errors, one that failed in part 200", async () => {
  const errors = [new GraphQLError("no")];
  const answers = [{ errors }, { data: null, errors }];
  await using it = await setUp(() => answers.shift() ?? answer);
  const text = '{"errors":[{"message":"no"}]}';
  expect(await it.post('{"query":"{ b }"}')).toMatchObject({ status: 400, text });
  expect(await it.post('{"query":"{ c }"}')).toMatchObject({ status: 200, text: text.replace("{", '{"data":null,') });
});

test.each<[string, Error, string]>([
  ["a bug", new TypeError("x of undefined at /srv/app.ts:3"), "INTERNAL"],
  ["a database that is gone", Object.assign(new Error("connect 10.0.0.1:5432"), { code: "ECONNREFUSED" }), "SOURCE_UNAVAILABLE"],
  ["a database without room", Object.assign(new Error("too many clients"), { code: "53300" }), "SOURCE_BUSY"],
])("%s reaches the log, and its code reaches the gateway", async (_, error, code) => {
  await using it = await setUp(() => Promise.reject(error));
  expect(await it.post('{"query":"{ a }"}')).toMatchObject({ status: 500, text: `{"errors":[{"message":"Internal error","extensions":{"code":"${code}"}}]}` });
  expect(it.faults).toEqual([error]);
});

test.each<[string, Partial<ServeOptions> & { readonly register?: string | undefined }, number, object]>([
  ["ready", { register: "v1" }, 200, { ready: true, database: "ok", register: "v1" }],
  ["without a register", { register: undefined }, 503, { ready: false, database: "ok", register: null }],
  ["without a database", { register: "v1", ping: () => Promise.reject(new Error("no")) }, 503, { ready: false, database: "unreachable", register: "v1" }],
  ["with a database that hangs", { register: "v1", ping: () => new Promise(() => undefined) }, 503, { ready: false, database: "unreachable", register: "v1" }],
])("/readyz of a subgraph %s; /healthz is alive all the same", async (_, options, status, expected) => {
  await using it = await setUp(undefined, options);
  const ready = await it.send("/readyz", { method: "GET" });
  expect([ready.status, JSON.parse(ready.text)]).toEqual([status, expected]);
  expect(await it.send("/healthz", { method: "GET" })).toMatchObject({ status: 200, text: '{"status":"ok"}' });
});

test("closing answers what is under way and takes nothing new (R8)", async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<ExecutionResult>();
  await using it = await setUp(() => (arrive(), finished));
  const source = httpSource("egov", it.server.address);
  const underWay = ask(source);
  await arrived;
  const closed = it.server.close();
  finish(answer);
  expect(await underWay).toEqual(answer);
  await closed;
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_UNAVAILABLE" });
  await source.close();
});

test("a unix socket that a killed process left behind is replaced, one in use is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-serve-"));
  const path = join(folder, "egov.sock");
  const listen = { path };
  await leaveBehind(path);
  {
    await using it = await setUp(undefined, { register: "v1", listen });
    const source = httpSource("egov", it.server.address);
    expect([it.server.address, await ask(source)]).toEqual([`unix:${path}`, answer]);
    await source.close();
    await expect(setUp(undefined, { register: "v1", listen })).rejects.toMatchObject({ code: "EADDRINUSE" });
  }
  await writeFile(path, "a file of somebody else");
  await expect(setUp(undefined, { register: "v1", listen })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await rm(folder, { recursive: true });
});

/** A socket file nobody listens on: a moved one is not removed when its server closes. */
async function leaveBehind(path: string): Promise<void> {
  const server = createServer().listen(`${path}.alive`);
  await once(server, "listening");
  await rename(`${path}.alive`, path);
  server.close();
  await once(server, "close");
}
