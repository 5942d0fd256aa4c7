// What `hub pull` takes from a server, and what it refuses.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchFile, type FetchLimits } from "../../hub/import/fetch-file.ts";
import { pullMemory } from "../../hub/import/pull-memory.ts";
import { send, startServer, type TestServer } from "./server.ts";

const csv = { "content-type": "text/csv; charset=utf-8" };
const body = "a,b\n1,2\n";
const limits: FetchLimits = { bytes: 1_000, idleMs: 250, wholeMs: 2_000 };

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chiso-fetch-"));
  server = await startServer((_, response) => send(response, 200, csv, body));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const get = (address = "/ho-so.csv", options: { known?: { etag: string | null; lastModified: string | null }; url?: string } = {}) =>
  fetchFile({ url: options.url ?? `${server.origin}${address}`, path: join(folder, "file"), known: options.known, limits, signal: new AbortController().signal });
const refusal = (work: Promise<unknown>) => work.then(() => ({}), (error: { exitCode: number; vi: string }) => ({ code: error.exitCode, vi: error.vi.replaceAll(server.origin, "…") }));

test("a file comes with its name, its size and what the server calls its version", async () => {
  server.answer = (_, response) => send(response, 200, { ...csv, etag: '"v1"', "last-modified": "Mon, 02 Nov 2026 00:00:00 GMT" }, body);
  expect(await get("/xu%E1%BA%A5t/h%E1%BB%93%20s%C6%A1.csv?token=secret")).toEqual({ kind: "file", name: "hồ sơ.csv", bytes: 8, etag: '"v1"', lastModified: "Mon, 02 Nov 2026 00:00:00 GMT" });
  expect(await readFile(join(folder, "file"), "utf8")).toBe(body);
});

test("the server is asked whether the known file changed, and 304 is nothing to do", async () => {
  server.answer = (_, response) => send(response, 304, {});
  expect(await get("/x.csv", { known: { etag: '"v1"', lastModified: "Mon, 02 Nov 2026 00:00:00 GMT" } })).toEqual({ kind: "same" });
  expect(server.asked[0]?.headers).toMatchObject({ "if-none-match": '"v1"', "if-modified-since": "Mon, 02 Nov 2026 00:00:00 GMT" });
});

test("name and password of the address go into the header and nowhere else", async () => {
  await get("", { url: `${server.origin.replace("//", "//m%C3%A1y:m%C3%A3@")}/x.csv` });
  expect([server.asked[0]?.headers.authorization, server.asked[0]?.url]).toEqual([`Basic ${Buffer.from("máy:mã").toString("base64")}`, "/x.csv"]);
});

test("a redirect within the host is followed", async () => {
  server.answer = (request, response) => (request.url === "/x.csv" ? send(response, 302, { location: "/y/z.csv" }) : send(response, 200, csv, body));
  expect(await get("/x.csv")).toMatchObject({ kind: "file", name: "z.csv" });
});

test("a redirect to another host is refused before that host is asked", async () => {
  await using other = await startServer((_, response) => send(response, 200, csv, body));
  server.answer = (_, response) => send(response, 302, { location: `${other.origin}/x.csv` });
  expect(await refusal(get())).toEqual({ code: 1, vi: `…/ho-so.csv chuyển sang ${other.origin}: chỉ máy đã cấu hình được hỏi. Nếu địa chỉ mới là đúng, đặt nó vào HUB_PULL_…` });
  expect(other.asked).toEqual([]);
});

test.each<[string, TestServer["answer"], number, string]>([
  ["an endless chain of redirects", (_, response) => send(response, 302, { location: "/x" }), 1, "chuyển sang"],
  ["an error", (_, response) => send(response, 500, csv, body), 3, "…/ho-so.csv không đưa tệp (HTTP 500); chưa nạp gì."],
  ["304 for a file that was never loaded", (_, response) => send(response, 304, {}), 3, "HTTP 304"],
  ["a web page", (_, response) => send(response, 200, { "content-type": "text/html" }, "<html>"), 1, 'cho phép .csv, .json, .jsonl, .xlsx; nhận được "text/html"'],
  ["a size beyond the limit, announced", (_, response) => send(response, 200, { ...csv, "content-length": "1001" }, "x".repeat(1_001)), 1, "lớn hơn"],
  ["a size beyond the limit, unannounced", (_, response) => send(response, 200, { ...csv, "transfer-encoding": "chunked" }, "x".repeat(5_000)), 1, "lớn hơn"],
  ["no answer", () => undefined, 3, "không xong trong 0.25 s im lặng"],
  ["an answer that stops in the middle", (_, response) => void response.writeHead(200, csv).write("a,b\n"), 3, "không xong trong 0.25 s im lặng"],
  ["a connection cut in the middle", (_, response) => void response.writeHead(200, { ...csv, "content-length": "100" }).write("a,b\n", () => response.destroy()), 3, "không đưa tệp"],
])("%s is one plain sentence", async (_, answer, code, sentence) => {
  server.answer = answer;
  expect(await refusal(get())).toMatchObject({ code, vi: expect.stringContaining(sentence) });
});

test("a host that does not answer is one plain sentence", async () => {
  const gone = await startServer(() => undefined);
  await gone[Symbol.asyncDispose]();
  expect(await refusal(get("", { url: `${gone.origin}/x.csv` }))).toMatchObject({ code: 3, vi: expect.stringContaining(`${gone.origin}/x.csv không đưa tệp (ECONNREFUSED)`) });
});

test.each([
  ["application/json", "/api", "api.json"],
  ["application/x-ndjson", "/api", "api.jsonl"],
  ["application/octet-stream", "/B03.XLSX", "B03.xlsx"],
  ["text/plain", "/", undefined],
])("%s at %s is named %s", async (type, address, name) => {
  server.answer = (_, response) => send(response, 200, { "content-type": type }, body);
  expect(await get(address).then((fetched) => ("name" in fetched ? fetched.name : undefined), () => undefined)).toBe(name);
});

test("what was loaded is remembered by address, and no address is written down", async () => {
  const memory = await pullMemory(folder, "egov");
  expect(await memory.read("https://a.vn/x?token=t")).toBeUndefined();
  await memory.write("https://a.vn/x?token=t", { etag: '"v1"', lastModified: null });
  expect(await memory.read("https://a.vn/x?token=t")).toMatchObject({ etag: '"v1"', lastModified: null });
  expect(await memory.read("https://a.vn/x?token=u")).toBeUndefined();
  expect(await readFile(join(folder, "pull/egov.json"), "utf8")).not.toContain("token");
});
