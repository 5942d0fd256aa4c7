import { getEventListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { httpSource } from "../../gateway/sources/http.ts";
import { ask, request } from "./ask.ts";
import { fakeSource, hang, hangUp, healthy, healthyAnswer, portOf, rawSource } from "./fake-source.ts";

const unavailable = { source: "egov", code: "SOURCE_UNAVAILABLE" };
const givenUp = { source: "egov", code: "REQUEST_DEADLINE" };

test("twenty calls one after the other share two connections, since one rests while the other works", async () => {
  await using server = await fakeSource(healthy);
  const source = httpSource("egov", server.url);
  for (let call = 0; call < 20; call++) expect(await ask(source)).toEqual(healthyAnswer);
  expect(server.calls).toBe(20);
  expect(server.connections).toBeLessThanOrEqual(2);
  await source.close();
  await server.idle();
});

test("calls side by side take no more connections than allowed, and all are answered", async () => {
  await using server = await fakeSource(healthy);
  const source = httpSource("egov", server.url, { connections: 3 });
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask(source)));
  expect(answers).toEqual(Array.from({ length: 30 }, () => healthyAnswer));
  expect(server.connections).toBeLessThanOrEqual(3);
  await source.close();
});

test("what is sent is one POST of JSON to /graphql, or to the path of the address", async () => {
  const seen: unknown[] = [];
  await using server = await fakeSource((response, incoming) => {
    seen.push([incoming.method, incoming.url, incoming.headers["content-type"], incoming.headers.accept]);
    healthy(response, incoming);
  });
  for (const url of [server.url, `${server.url}/`, `${server.url}/api/gql?v=1`]) {
    const source = httpSource("egov", url);
    await ask(source);
    await source.close();
  }
  const types = ["application/json", "application/graphql-response+json, application/json"];
  expect(seen).toEqual([["POST", "/graphql", ...types], ["POST", "/graphql", ...types], ["POST", "/api/gql?v=1", ...types]]);
});

test("a query whose connection died before any byte is sent once more (F26)", async () => {
  await using server = await fakeSource(healthy, hangUp, healthy);
  const source = httpSource("egov", server.url);
  expect([await ask(source), await ask(source)]).toEqual([healthyAnswer, healthyAnswer]);
  expect(server.calls).toBe(3);
  await source.close();
});

test("a source that always hangs up is asked exactly twice", async () => {
  await using server = await fakeSource(hangUp);
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual(unavailable);
  expect(server.calls).toBe(2);
  await source.close();
});

test.each(["mutation { close(id: 1) { id } }", "subscription { a }", "fragment F on Agency { id } mutation { a }"])("%s is sent only once", async (document) => {
  await using server = await fakeSource(hangUp);
  const source = httpSource("egov", server.url);
  expect(await ask(source, request(document))).toEqual(unavailable);
  expect(server.calls).toBe(1);
  await source.close();
});

test("an answer that had begun is not asked for again", async () => {
  await using server = await rawSource((socket) => void socket.write("HTTP/1.1 200 OK\r\n", () => socket.destroy()));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BAD_RESPONSE" });
  expect(server.calls).toBe(1);
  await source.close();
});

test("no client notices a server that closes its idle connections (F26)", async () => {
  await using server = await fakeSource((response, incoming) => {
    response.once("finish", () => setImmediate(() => incoming.socket.destroy()));
    healthy(response, incoming);
  });
  const source = httpSource("egov", server.url);
  for (let call = 0; call < 300; call++) expect(await ask(source)).toEqual(healthyAnswer);
  await source.close();
});

test("a client that leaves closes the connection to the source (H20)", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await using server = await fakeSource(() => resolve(), healthy);
  const source = httpSource("egov", server.url);
  const client = new AbortController();
  const answer = ask(source, request(undefined, client.signal));
  await arrived;
  client.abort();
  expect(await answer).toEqual(givenUp);
  await server.idle();
  expect(await ask(source)).toEqual(healthyAnswer);
  await source.close();
});

test("nothing is sent for a client that has left already", async () => {
  await using server = await fakeSource(healthy);
  const source = httpSource("egov", server.url);
  expect(await ask(source, request(undefined, AbortSignal.abort()))).toEqual(givenUp);
  expect([server.calls, server.connections]).toEqual([0, 0]);
  await source.close();
});

test("a call that is given up while it waits for a connection is never sent", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  const { promise: release, resolve: letGo } = Promise.withResolvers<void>();
  await using server = await fakeSource((response, incoming) => {
    resolve();
    void release.then(() => healthy(response, incoming));
  }, healthy);
  const source = httpSource("egov", server.url, { connections: 1 });
  const first = ask(source);
  await arrived;
  const client = new AbortController();
  const second = ask(source, request(undefined, client.signal));
  client.abort();
  expect(await second).toEqual(givenUp);
  letGo();
  expect(await first).toEqual(healthyAnswer);
  expect(await ask(source)).toEqual(healthyAnswer);
  expect(server.calls).toBe(2);
  await source.close();
});

test("listeners on the client's signal go with the call", async () => {
  await using server = await fakeSource(healthy);
  const source = httpSource("egov", server.url);
  const { signal } = new AbortController();
  const answer = ask(source, request(undefined, signal));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await answer;
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await source.close();
});

test("nobody listening is SOURCE_UNAVAILABLE, and a source that comes up is reached", async () => {
  const server = createServer((incoming, response) => healthy(response, incoming));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  const source = httpSource("egov", `http://127.0.0.1:${port}`);
  expect(await ask(source)).toEqual(unavailable);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  expect(await ask(source)).toEqual(healthyAnswer);
  await source.close();
  await new Promise((resolve) => server.close(resolve));
});

test("a name that nobody has is SOURCE_UNAVAILABLE (F27)", async () => {
  const source = httpSource("egov", "http://egov.invalid:4001");
  expect(await ask(source)).toEqual(unavailable);
  await source.close();
});

test("a connection that never stands is SOURCE_UNAVAILABLE within the connect deadline (F27)", async () => {
  // TCP connects, the TLS greeting is never answered.
  await using server = await rawSource(() => undefined);
  const source = httpSource("egov", server.url.replace("http:", "https:"), { limits: { connectMs: 200 } });
  const started = performance.now();
  expect(await ask(source)).toEqual(unavailable);
  expect(performance.now() - started).toBeLessThan(800);
  await source.close();
});

test("a unix socket serves like a port, and a missing one is SOURCE_UNAVAILABLE", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-sources-"));
  const path = join(folder, "egov.sock");
  const server = createServer((incoming, response) => healthy(response, incoming));
  const source = httpSource("egov", `unix:${path}`);
  expect(await ask(source)).toEqual(unavailable);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  expect([await ask(source), await ask(source)]).toEqual([healthyAnswer, healthyAnswer]);
  await source.close();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

test("close waits for calls under way", async () => {
  await using server = await fakeSource((response, incoming) => void setTimeout(() => healthy(response, incoming), 50));
  const source = httpSource("egov", server.url);
  const answer = ask(source);
  await source.close();
  expect(await answer).toEqual(healthyAnswer);
  await server.idle();
});

test("calls that wait for a connection too long leave nothing behind", async () => {
  await using server = await fakeSource(hang);
  const source = httpSource("egov", server.url, { connections: 1, limits: { connectMs: 200, headersMs: 300, wholeMs: 300 } });
  expect(await Promise.all([ask(source), ask(source), ask(source)])).toEqual([{ source: "egov", code: "SOURCE_TIMEOUT" }, unavailable, unavailable]);
  await server.idle();
  expect(server.calls).toBe(1);
  await source.close();
});
