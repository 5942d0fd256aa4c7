// Hostile and mistaken HTTP (cases H1–H18, H21): an answer in JSON, no source asked, the next request healthy.

import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documents, type Door, hashOf, openDoor } from "./door.ts";
import { expectBounded, expectHealthy, raw } from "./refused.ts";
import { exchange, open } from "./socket.ts";

let door: Door;
let port: number;
beforeAll(async () => {
  door = await openDoor({ allowedOrigins: ["https://board.example.vn"], limits: { headersMs: 400, receiveMs: 600, slowCheckMs: 100, connections: 60 } });
  await door.gateway.app.listen({ host: "127.0.0.1", port: 0 });
  const address = door.gateway.app.server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => door[Symbol.asyncDispose]());

const good = JSON.stringify({ query: "{ find }" });
const trusted = `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(documents.find) } }))}`;

describe("methods, types and bodies", () => {
  test.each([
    ["H2 GET with a document of one's own", { method: "GET", url: `/graphql?query=${encodeURIComponent("{ find }")}` }, 405, "BAD_USER_INPUT"],
    ["H2 GET of nothing", { method: "GET", url: "/graphql" }, 405, "BAD_USER_INPUT"],
    ["H2 GET with content-type image/png", { method: "GET", url: trusted, headers: { "content-type": "image/png" } }, 415, "BAD_USER_INPUT"],
    ["H2 PUT", { method: "PUT", url: "/graphql", headers: { "content-type": "application/json" }, payload: good }, 405, "BAD_USER_INPUT"],
    ["H2 DELETE", { method: "DELETE", url: "/graphql" }, 405, "BAD_USER_INPUT"],
    ["H3 a mutation by GET", { method: "GET", url: `/graphql?query=${encodeURIComponent("mutation { find }")}` }, 405, "BAD_USER_INPUT"],
    ["H5 utf-7", raw(good, "application/json; charset=utf-7"), 415, "BAD_USER_INPUT"],
    ["H5 shift_jis", raw(good, "application/json; charset=shift_jis"), 415, "BAD_USER_INPUT"],
    ["H5 utf-16 with a BOM", raw(Buffer.from(`\ufeff${good}`, "utf16le"), "application/json; charset=utf-16"), 415, "BAD_USER_INPUT"],
    ["H5 utf-16 that does not say so", raw(Buffer.from(`\ufeff${good}`, "utf16le")), 400, "BAD_USER_INPUT"],
    ['H5 charset="', raw(good, 'application/json; charset="'), 415, "BAD_USER_INPUT"],
    ["H5 a form", raw("query={find}", "application/x-www-form-urlencoded"), 415, "BAD_USER_INPUT"],
    ["H5 multipart", raw("--x", "multipart/form-data; boundary=x"), 415, "BAD_USER_INPUT"],
    ["H5 text", raw(good, "text/plain"), 415, "BAD_USER_INPUT"],
    ["H5 no type", { method: "POST", url: "/graphql", payload: Buffer.from(good), headers: { "content-type": "" } }, 415, "BAD_USER_INPUT"],
    ["H5 gzip", { ...raw(good), headers: { "content-type": "application/json", "content-encoding": "gzip" } }, 415, "BAD_USER_INPUT"],
    ["H6 2 MB", raw(JSON.stringify({ query: "{ find }", x: "x".repeat(2_000_000) })), 413, "LIMIT_BODY"],
    ["H6 one byte too much", raw(good.padEnd(64 * 1024 + 1)), 413, "LIMIT_BODY"],
    ["H6 no body", raw(""), 400, "BAD_USER_INPUT"],
    ["H8 a batch", raw(`[${good}]`), 400, "BAD_USER_INPUT"],
    ["H8 a batch of 10,000", raw(`[${"{},".repeat(9_999)}{}]`), 400, "BAD_USER_INPUT"],
    ["H8 arrays in arrays", raw("[".repeat(30_000) + "]".repeat(30_000)), 400, "BAD_USER_INPUT"],
    ["H9 no JSON", raw("{query"), 400, "BAD_USER_INPUT"],
    ["H9 a key twice", raw('{"query":"{ find }","query":"{ agencies { id } }"}'), 400, "BAD_USER_INPUT"],
    ["H9 a key twice, spelt two ways", raw('{"query":"{ find }","quer\\u0079":"{ agencies { id } }"}'), 400, "BAD_USER_INPUT"],
    ["H9 __proto__", raw('{"__proto__":{"query":"{ find }"}}'), 400, "BAD_USER_INPUT"],
    ["H9 null", raw("null"), 400, "BAD_USER_INPUT"],
    ["H9 a string", raw('"{ find }"'), 400, "BAD_USER_INPUT"],
    ["H9 a number", raw("7"), 400, "BAD_USER_INPUT"],
    ["H9 an empty object", raw("{}"), 400, "BAD_USER_INPUT"],
    ["H9 a query that is an object", raw('{"query":{"kind":"Document"}}'), 400, "BAD_USER_INPUT"],
    ["H9 variables as text", raw('{"query":"{ find }","variables":"{}"}'), 400, "BAD_USER_INPUT"],
    ["H14 200 headers", { ...raw(good), headers: { "content-type": "application/json", ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`x-${at}`, "1"])) } }, 431, "BAD_USER_INPUT"],
    ["H17 /graphql/../admin", { method: "GET", url: "/graphql/../admin" }, 404, "BAD_USER_INPUT"],
    ["H17 //graphql", { ...raw(good), url: "//graphql" }, 404, "BAD_USER_INPUT"],
    ["H17 /graphql%00", { ...raw(good), url: "/graphql%00" }, 404, "BAD_USER_INPUT"],
    ["H17 an address that is not encoded", { method: "GET", url: "/trusted/%zz" }, 400, "BAD_USER_INPUT"],
    ["H17 8 KB of address", { method: "GET", url: `/trusted/find?variables=${"x".repeat(8_192)}` }, 414, "BAD_USER_INPUT"],
    ["H17 a name of 500 letters", { method: "GET", url: `/trusted/${"x".repeat(500)}` }, 414, "BAD_USER_INPUT"],
    ["H21 /metrics", { method: "GET", url: "/metrics" }, 404, "BAD_USER_INPUT"],
    ["H21 /health", { method: "GET", url: "/health" }, 404, "BAD_USER_INPUT"],
    ["H21 /ready", { method: "GET", url: "/ready" }, 404, "BAD_USER_INPUT"],
    ["H23 the page of Apollo Server", { method: "GET", url: "/graphql", headers: { accept: "text/html" } }, 405, "BAD_USER_INPUT"],
  ] as [string, InjectOptions, number, string][])("%s", async (_, request, status, code) => {
    await expectBounded(door, request, { status, code });
    expect(Object.prototype).not.toHaveProperty("query");
  });

  test.each(["application/json", "application/json;charset=utf-8", 'application/json; charset="UTF-8"', "Application/JSON; charset=utf8"])("a body in %s is read", async (type) => {
    await expectBounded(door, raw(good, type), { status: 200, code: "", calls: ["register"] });
  });

  test("H2 a trusted document by GET needs no special header, and has an ETag", async () => {
    const response = await door.gateway.app.inject({ method: "GET", url: trusted });
    expect([response.statusCode, response.json(), typeof response.headers["etag"]]).toEqual([200, { data: { find: "found" } }, "string"]);
  });

  test("H2 405 names what is allowed", async () => {
    const allowed = async (request: InjectOptions) => (await door.gateway.app.inject(request)).headers["allow"];
    expect(await allowed({ method: "GET", url: "/graphql?query=%7Bfind%7D" })).toBe("POST");
    expect(await allowed({ method: "DELETE", url: "/graphql" })).toBe("GET, POST");
  });

  test("H21 /healthz says no more than ok", async () => {
    expect((await door.gateway.app.inject({ method: "GET", url: "/healthz" })).json()).toEqual({ status: "ok" });
  });
});

describe("H18 other web sites", () => {
  const headersFor = async (origin: string, method: "POST" | "OPTIONS" = "POST") => {
    const headers = { "content-type": "application/json", origin, cookie: "a=b", "access-control-request-method": "POST" };
    const response = await door.gateway.app.inject({ method, url: "/graphql", headers, ...(method === "POST" && { payload: good }) });
    return { status: response.statusCode, cors: Object.fromEntries(Object.entries(response.headers).filter(([name]) => name.startsWith("access-control"))), vary: response.headers["vary"] };
  };
  test.each(["null", "https://evil.example", "https://board.example.vn.evil.example", "http://board.example.vn", "https://board.example.vn:444", "*"])("%s gets no CORS headers", async (origin) => {
    expect(await headersFor(origin)).toEqual({ status: 200, cors: {}, vary: "Origin" });
    expect(await headersFor(origin, "OPTIONS")).toEqual({ status: 204, cors: {}, vary: "Origin" });
  });
  test("one that is allowed may read, without credentials", async () => {
    const origin = "https://board.example.vn";
    expect((await headersFor(origin)).cors).toEqual({ "access-control-allow-origin": origin, "access-control-expose-headers": "age, etag, retry-after, x-hub-cache, x-request-id" });
    expect((await headersFor(origin, "OPTIONS")).cors).toMatchObject({ "access-control-allow-origin": origin, "access-control-allow-methods": "GET, POST", "access-control-max-age": "600" });
  });
  test("without HUB_ALLOWED_ORIGINS nobody does, and nothing varies", async () => {
    await using closed = await openDoor();
    const { headers } = await closed.gateway.app.inject({ ...raw(good), headers: { "content-type": "application/json", origin: "https://board.example.vn" } });
    expect([headers["access-control-allow-origin"], headers["vary"]]).toEqual([undefined, undefined]);
  });
});

const head = (more: string, first = "POST /graphql HTTP/1.1") => `${first}\r\nHost: hub\r\nContent-Type: application/json\r\n${more}\r\n`;

describe("bytes on a connection", () => {
  test.each([
    ["H6 60 MB announced", [head("Content-Length: 62914560\r\n"), good], 413],
    ["H6 chunks without end", [head("Transfer-Encoding: chunked\r\n"), ...Array.from({ length: 300 }, () => `400\r\n${"x".repeat(1024)}\r\n`)], 413],
    ["H14 100 KB of header", [head(`X-Large: ${"x".repeat(100_000)}\r\n`)], 431],
    ["H14 two Hosts", [head(`Host: evil\r\nContent-Length: ${good.length}\r\n`) + good], 400],
    ["H14 no Host", [`POST /graphql HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}`], 400],
    ["H14 CR in a value", [head(`X-A: a\rb\r\nContent-Length: ${good.length}\r\n`) + good], 400],
    ["H14 NUL in a value", [head(`X-A: a\0b\r\nContent-Length: ${good.length}\r\n`) + good], 400],
    ["H15 both lengths", [head(`Content-Length: ${good.length}\r\nTransfer-Encoding: chunked\r\n`) + good], 400],
    ["H15 chunked, identity", [head("Transfer-Encoding: chunked, identity\r\n") + good], 400],
    ["H15 a folded header", [head(`X-A: a\r\n b\r\nContent-Length: ${good.length}\r\n`) + good], 400],
    ["H15 two lengths", [head(`Content-Length: ${good.length}\r\nContent-Length: 5\r\n`) + good], 400],
    ["no HTTP", ["\x16\x03\x01\x02\x00\x01\x00"], 400],
  ])("%s", async (_, parts, status) => {
    door.calls.length = 0;
    const heard = await exchange(port, parts, { untilClosed: true });
    expect({ status: heard.status, closed: heard.closed, calls: door.calls }).toEqual({ status, closed: true, calls: [] });
    const { errors } = JSON.parse(heard.body);
    expect(errors).toMatchObject([{ message: expect.any(String), extensions: { code: status === 413 ? "LIMIT_BODY" : "BAD_USER_INPUT", messageVi: expect.any(String), requestId: expect.any(String) } }]);
    expect(heard.body).not.toMatch(/evil|HPE_|node_modules/);
    await expectHealthy(door);
  });

  test("H6 a body shorter than announced is closed in time", async () => {
    const started = performance.now();
    const { status, closed } = await exchange(port, [head("Content-Length: 500\r\n") + good], { untilClosed: true });
    expect([status, closed]).toEqual([408, true]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("H14 Host: evil is answered, and nowhere repeated", async () => {
    const heard = await exchange(port, [`POST /graphql HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: ${good.length}\r\n\r\n${good}`]);
    expect([heard.status, heard.body.includes("evil")]).toEqual([200, false]);
  });
});

describe("slow and idle clients", () => {
  test("H11 headers and bodies that come byte by byte are closed in time; others are answered meanwhile", async () => {
    const slowHeaders = Array.from({ length: 15 }, () => exchange(port, head("X-Slow: yes\r\n".repeat(10)).split(""), { everyMs: 50, untilClosed: true }));
    const slowBodies = Array.from({ length: 15 }, () => exchange(port, [head(`Content-Length: 500\r\n`), ...Array.from({ length: 60 }, () => "x")], { everyMs: 50, untilClosed: true }));
    const answered = await Promise.all(Array.from({ length: 10 }, () => exchange(port, [head(`Content-Length: ${good.length}\r\n`) + good])));
    expect(answered.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const heard = await Promise.all([...slowHeaders, ...slowBodies]);
    expect(new Set(heard.map(({ status, closed }) => `${status} ${closed}`))).toEqual(new Set(["408 true"]));
  });

  test("H12 idle connections are bounded and closed; then others are answered again", async () => {
    const idle = await Promise.all(Array.from({ length: 120 }, () => open(port)));
    const alive = async () => new Promise<number>((resolve) => door.gateway.app.server.getConnections((_, count) => resolve(count)));
    expect(await alive()).toBeLessThanOrEqual(60);
    await Promise.all(idle.filter(({ destroyed }) => !destroyed).map((socket) => new Promise((resolve) => socket.once("close", resolve))));
    await expect.poll(alive, { timeout: 3_000 }).toBe(0);
    expect((await exchange(port, [head(`Content-Length: ${good.length}\r\n`) + good])).status).toBe(200);
  });
});
