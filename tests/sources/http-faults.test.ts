import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { httpSource } from "../../gateway/sources/http.ts";
import { ask } from "./ask.ts";
import { type Behaviour, fakeSource, hang, healthy, healthyAnswer, rawSource, text } from "./fake-source.ts";

const limits = { connectMs: 300, headersMs: 400, wholeMs: 700 };
const html = "<html>SECRET at /srv/app.ts:12 select * from people</html>";
const answered = '{"data":{}}';

/** Bytes that come one by one, for ever. */
const drip = (head: string): Behaviour => (response) => {
  response.socket?.write(head);
  const timer = setInterval(() => response.socket?.write("x"), 20);
  response.socket?.once("close", () => clearInterval(timer));
};
const endless: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 32)));
  };
  response.on("drain", more);
  more();
};
const cut: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write(answered, () => response.socket?.destroy());
};

test.each<[string, Behaviour, string]>([
  ["no headers (F11)", hang, "SOURCE_TIMEOUT"],
  ["headers and no body (F11)", (response) => response.writeHead(200, { "content-type": "application/json" }).flushHeaders(), "SOURCE_TIMEOUT"],
  ["a body that drips (F11)", drip("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"), "SOURCE_TIMEOUT"],
  ["headers that drip (F11)", drip("HTTP/1.1 200 OK\r\nx-long: "), "SOURCE_TIMEOUT"],
  ["interim answers only (F11)", (response) => response.writeProcessing(), "SOURCE_TIMEOUT"],
  ["HTML with status 200 (F12)", text(html, "text/html"), "SOURCE_BAD_RESPONSE"],
  ["HTML with status 502 (F12)", text(html, "text/html", 502), "SOURCE_BAD_RESPONSE"],
  ["HTML that calls itself JSON (F12)", text(html), "SOURCE_BAD_RESPONSE"],
  ["JSON that calls itself HTML (F12)", text(answered, "text/html"), "SOURCE_BAD_RESPONSE"],
  ["JSON without a content type (F12)", text(answered, null), "SOURCE_BAD_RESPONSE"],
  ["JSON in UTF-16 (F12)", text(Buffer.from(answered, "utf16le"), "application/json; charset=utf-16"), "SOURCE_BAD_RESPONSE"],
  ["bytes that are not UTF-8 (F12)", text(Buffer.from('{"data":{"a":"\xe9"}}', "latin1")), "SOURCE_BAD_RESPONSE"],
  ["nothing (F12)", text(""), "SOURCE_BAD_RESPONSE"],
  ["status 204 (F12)", text("", null, 204), "SOURCE_BAD_RESPONSE"],
  ["null (F12)", text("null"), "SOURCE_BAD_RESPONSE"],
  ["a list (F12)", text(`[${answered}]`), "SOURCE_BAD_RESPONSE"],
  ["a text (F12)", text('"data"'), "SOURCE_BAD_RESPONSE"],
  ["an object that is no answer (F12)", text('{"message":"SECRET"}', "application/json", 500), "SOURCE_BAD_RESPONSE"],
  ["JSON that ends too early (F12)", text('{"data":{"a":'), "SOURCE_BAD_RESPONSE"],
  ["a connection that ends too early (F12)", cut, "SOURCE_BAD_RESPONSE"],
  ["two documents (F12)", text(`${answered}\n${answered}\n`, "application/json"), "SOURCE_BAD_RESPONSE"],
  ["NDJSON (F12)", text(`${answered}\n`, "application/x-ndjson"), "SOURCE_BAD_RESPONSE"],
  ["a compressed answer nobody asked for", text(gzipSync(answered), "application/json", 200, { "content-encoding": "gzip" }), "SOURCE_BAD_RESPONSE"],
  ["a million nested lists", text(`${"[".repeat(1_000_000)}`), "SOURCE_BAD_RESPONSE"],
  ["a multipart answer (F15)", text("--x", 'multipart/mixed; boundary="x"'), "SOURCE_BAD_RESPONSE"],
  ["an announced 3 MiB", text(Buffer.alloc(3 * 1024 * 1024, 32)), "SOURCE_TOO_LARGE"],
  ["an endless answer", endless, "SOURCE_TOO_LARGE"],
])("%s ends in time with its code, and the next call is answered", async (_, behaviour, code) => {
  await using server = await fakeSource(behaviour, healthy);
  const source = httpSource("egov", server.url, { limits });
  const started = performance.now();
  expect(await ask(source)).toEqual({ source: "egov", code });
  expect(performance.now() - started).toBeLessThan(limits.wholeMs + 1000);
  expect(await ask(source)).toEqual(healthyAnswer);
  expect(server.calls).toBe(2);
  await source.close();
});

test.each<[string, string]>([
  ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n"],
  ["a header of 100 KB", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n`],
  ["two content types", `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-type: text/html\r\ncontent-length: 11\r\n\r\n${answered}`],
  ["an upgrade nobody asked for", "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
])("%s is SOURCE_BAD_RESPONSE", async (_, bytes) => {
  await using server = await rawSource((socket) => void socket.write(bytes));
  const source = httpSource("egov", server.url, { limits });
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BAD_RESPONSE" });
  await server.idle();
  await source.close();
});

test("an endless answer is cut off soon after 2 MiB", async () => {
  let written = 0;
  await using server = await fakeSource((response, incoming) => {
    endless(response, incoming);
    response.socket?.once("close", () => (written = response.socket?.bytesWritten ?? written));
    incoming.socket.once("close", () => (written = incoming.socket.bytesWritten));
  });
  const source = httpSource("egov", server.url, { limits });
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_TOO_LARGE" });
  await server.idle();
  expect(written).toBeGreaterThan(2 * 1024 * 1024);
  expect(written).toBeLessThan(16 * 1024 * 1024);
  await source.close();
});

test("an answer of exactly 2 MiB is read, one byte more is not", async () => {
  const size = 2 * 1024 * 1024;
  const padded = (length: number) => `{"data":{"a":"${"x".repeat(length - '{"data":{"a":""}}'.length)}"}}`;
  const chunked = (body: string): Behaviour => (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(body.slice(0, 1000));
    response.end(body.slice(1000));
  };
  await using server = await fakeSource(chunked(padded(size)), chunked(padded(size + 1)), text(padded(size)));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toHaveProperty("data");
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_TOO_LARGE" });
  expect(await ask(source)).toHaveProperty("data");
  await source.close();
});

test.each([301, 302, 303, 307, 308])("a redirect (%i) is not followed", async (status) => {
  await using elsewhere = await fakeSource(healthy);
  await using server = await fakeSource(text("", null, status, { location: elsewhere.url }));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BAD_RESPONSE" });
  expect(elsewhere.calls).toBe(0);
  await source.close();
});

test.each<[string, number, Record<string, string>, number | undefined]>([
  ["seconds", 429, { "retry-after": "7" }, 7000],
  ["more than an hour", 503, { "retry-after": "999999" }, 3_600_000],
  ["a date gone by", 503, { "retry-after": "Wed, 01 Jan 2020 00:00:00 GMT" }, 0],
  ["something else", 503, { "retry-after": "soon" }, undefined],
  ["nothing", 429, {}, undefined],
])("a busy source is SOURCE_BUSY and is not asked again; Retry-After says %s (F24)", async (_, status, headers, retryAfterMs) => {
  await using server = await fakeSource(text('{"data":{}}', "application/json", status, headers), healthy);
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BUSY", ...(retryAfterMs !== undefined && { retryAfterMs }) });
  expect(server.calls).toBe(1);
  expect(await ask(source)).toEqual(healthyAnswer);
  await source.close();
});

test.each([400, 401, 500, 502])("the GraphQL errors of an answer with status %i are passed on", async (status) => {
  const errors = [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }];
  await using server = await fakeSource(text(JSON.stringify({ errors }), "application/graphql-response+json; charset=utf-8", status));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual({ errors });
  await source.close();
});

test("a byte order mark is accepted (F12)", async () => {
  await using server = await fakeSource(text(`\uFEFF${JSON.stringify(healthyAnswer)}`, 'Application/JSON; Charset="UTF-8"'));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual(healthyAnswer);
  expect(await ask(source)).toEqual(healthyAnswer);
  await source.close();
});

test("keys like __proto__ are plain properties of the answer and of nothing else (F14)", async () => {
  const body = '{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":2},"constructor":{"prototype":{"polluted":3}}}}';
  await using server = await fakeSource(text(body));
  const source = httpSource("egov", server.url);
  const answer = await ask(source);
  expect(JSON.stringify(answer)).toBe(body);
  expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
  await source.close();
});
