// The way of a version from a source elsewhere to the gateway: /events, and a listener that knows when it hears nothing.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { listenToEvents } from "../../gateway/cache/events.ts";
import { serveSubgraph } from "../../kit/serve.ts";
import { createVersion } from "../../kit/version.ts";

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 2_000 && !holds(); i++) await sleep(10);
  expect(holds()).toBe(true);
}

async function serve(listen: Parameters<typeof serveSubgraph>[0]["listen"] = { host: "127.0.0.1", port: 0 }) {
  const version = createVersion("r1");
  version.listening({ id: 1, sha256: "aaaaaaaa" });
  const server = await serveSubgraph({
    subgraph: { name: "egov", execute: () => ({ data: {} }), registerVersion: () => "r1", version },
    listen,
    ping: () => Promise.resolve(),
    onFault: (_, error) => {
      throw error;
    },
  });
  return { version, server };
}

/** A server that streams what a test writes. */
async function stream() {
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => open.push(response.writeHead(200, { "content-type": "text/event-stream" }))).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    // It was told to listen on a port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    open,
    async write(text: string) {
      await until(() => open.length > 0);
      open.at(-1)?.write(text);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("a listener hears the version on connect, every change, and when the source no longer knows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-events-"));
  for (const listen of [undefined, { path: join(folder, "egov.sock") }]) {
    const { version, server } = await serve(listen);
    const listening = listenToEvents(server.address);
    expect(listening.heard()).toBeUndefined();
    await until(() => listening.heard()?.version === "1-aaaaaaaa.r1");
    version.imported({ id: 2, sha256: "bbbbbbbb" });
    await until(() => listening.heard()?.version === "2-bbbbbbbb.r1");
    version.listening(undefined);
    await until(() => listening.heard() === undefined);
    version.listening({ id: 2, sha256: "bbbbbbbb" });
    await until(() => listening.heard()?.connection === 1);
    await listening.close();
    await server.close();
  }
  await rm(folder, { recursive: true });
});

test("a source that closes ends its listeners at once; one that comes back is another connection", async () => {
  const { server } = await serve();
  const port = Number(new URL(server.address).port);
  const listening = listenToEvents(server.address, { retryMs: 10 });
  await until(() => listening.heard()?.connection === 1);
  const begun = performance.now();
  await server.close();
  expect(performance.now() - begun).toBeLessThan(2_000);
  await until(() => listening.heard() === undefined);
  const again = await serve({ host: "127.0.0.1", port });
  await until(() => listening.heard()?.connection === 2);
  await listening.close();
  await again.server.close();
});

test("the 65th listener is refused as JSON, and one that leaves makes room", async () => {
  const { server } = await serve();
  const leaving = Array.from({ length: 64 }, () => new AbortController());
  const answers = await Promise.all(leaving.map(({ signal }) => fetch(`${server.address}/events`, { signal })));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 64 }, () => 200));
  expect(answers[0]?.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const refused = await fetch(`${server.address}/events`);
  expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([503, "60", { errors: [{ message: "There are 64 listeners already", extensions: { code: "SOURCE_BUSY" } }] }]);
  leaving[0]?.abort();
  let status = 503;
  const late = new AbortController();
  for (let i = 0; i < 100 && status === 503; i++) {
    await sleep(10);
    ({ status } = await fetch(`${server.address}/events`, { signal: late.signal }));
  }
  expect(status).toBe(200);
  for (const one of [...leaving, late]) one.abort();
  await server.close();
});

test.each<[string, string, string | undefined]>([
  ["a version", 'data: {"version":"1-a.r"}\n\n', "1-a.r"],
  ["lines that end as on Windows", 'data: {"version":"1-a.r"}\r\n\r\n', "1-a.r"],
  ["a comment after it", 'data: {"version":"1-a.r"}\n\n: still here\n\n', "1-a.r"],
  ["an unknown version after it", 'data: {"version":"1-a.r"}\n\ndata: {"version":null}\n\n', undefined],
  ["text that is no JSON after it", 'data: {"version":"1-a.r"}\n\ndata: {"ver\n\n', undefined],
  ["a number", 'data: {"version":7}\n\n', undefined],
  ["an empty version", 'data: {"version":""}\n\n', undefined],
  ["a version with a line break", 'data: {"version":"a\\nb"}\n\n', undefined],
  ["a version of 201 characters", `data: {"version":"${"a".repeat(201)}"}\n\n`, undefined],
])("what counts as heard: %s", async (_, text, expected) => {
  await using it = await stream();
  const listening = listenToEvents(it.url, { retryMs: 60_000 });
  await it.write('data: {"version":"0-first.r"}\n\n');
  await until(() => listening.heard()?.version === "0-first.r");
  await it.write(text);
  await until(() => listening.heard()?.version === expected);
  expect(listening.heard()?.connection).toBe(expected === undefined ? undefined : 1);
  await listening.close();
});

test("a line without end, silence, another content type and a refusal are no connection; each is tried again", async () => {
  await using it = await stream();
  const listening = listenToEvents(it.url, { retryMs: 10, silenceMs: 1_000 });
  await it.write('data: {"version":"1-a.r"}\n\n');
  await until(() => listening.heard() !== undefined);
  await it.write("x".repeat(5_000));
  await until(() => it.open.length === 2);
  expect(listening.heard()).toBeUndefined();
  await it.write('data: {"version":"1-a.r"}\n\n');
  await until(() => listening.heard()?.connection === 2);
  // Nothing is said any more.
  await until(() => it.open.length === 3);
  await listening.close();

  let tries = 0;
  const server = createServer((_, response) => {
    tries++;
    response.writeHead(tries === 1 ? 200 : 404, { "content-type": "application/json" }).end('{"version":"1-a.r"}');
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const other = listenToEvents(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { retryMs: 1 });
  await until(() => tries > 2);
  expect(other.heard()).toBeUndefined();
  await other.close();
  server.closeAllConnections();
  server.close();
}, 30_000);

test("what is said on a path of its own is heard beside it", async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    paths.push(url);
    response.end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of ["", "/", "/graphql", "/egov/graphql", "/egov/graphql?key=1"]) {
    const before = paths.length;
    const listening = listenToEvents(`${origin}${path}`, { retryMs: 60_000 });
    await until(() => paths.length > before);
    await listening.close();
  }
  server.close();
  expect(paths).toEqual(["/events", "/events", "/events", "/egov/events", "/egov/events"]);
});
