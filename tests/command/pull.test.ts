// `hub pull` against a server of ours.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, afterEach, expect, test, vi } from "vitest";
import { writeCsv } from "../../kit/import/csv.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { dossier } from "../egov/files.ts";
import { runCommand, setUp, startCommand } from "./command.ts";
import { send, startServer, type TestServer } from "./server.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let it: Awaited<ReturnType<typeof setUp>>;
let server: TestServer;
beforeAll(async () => {
  it = await setUp();
});
afterAll(() => it[Symbol.asyncDispose]());
beforeEach(async () => {
  server = await startServer((_, response) => send(response, 500, {}));
});
afterEach(() => server[Symbol.asyncDispose]());

const csv = (numbers: readonly number[]) => writeCsv(dossierColumns, numbers.map((number) => dossier(number)));
const env = (more: Record<string, string> = {}) => ({ ...it.env, HUB_PULL_EGOV: `${server.origin}/ho-so.csv?token=secret`, ...more });
const pull = (...args: readonly string[]) => runCommand(["pull", "egov", ...args], env());
const left = async () => (await readdir(join(it.env["HUB_DATA_DIR"] ?? "", "pull"))).toSorted();

test("a file is tried, loaded, and not asked for again until it changes; the ledger says where it came from, without the secret", async () => {
  server.answer = (request, response) => (request.headers["if-none-match"] === '"v1"' ? send(response, 304, {}) : send(response, 200, { "content-type": "text/csv", etag: '"v1"' }, csv([7001])));
  const tried = await pull();
  expect([tried.code, tried.talk]).toEqual([0, expect.stringContaining("to load:\n  npx hub pull egov --commit")]);
  const loaded = await pull("--commit", "--json");
  expect([loaded.code, JSON.parse(loaded.out)]).toMatchObject([0, { ok: true, outcome: "LOADED", added: 1, file: "ho-so.csv" }]);
  const again = await pull("--commit");
  expect(again).toMatchObject({ code: 0, out: "", talk: expect.stringContaining(`${server.origin}/ho-so.csv: chưa có gì mới (304)`) });
  expect(server.asked.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined, '"v1"']);
  expect(JSON.parse((await it.hub("imports", "egov", "--json")).out).sources[0].imports[0].file).toMatchObject({ name: "ho-so.csv", fetchedFrom: `${server.origin}/ho-so.csv`, keptSha256: expect.any(String) });
  expect([tried, loaded, again].some(({ out, talk }) => `${out}${talk}`.includes("secret"))).toBe(false);
  expect(await left()).toEqual(["egov.json"]);
});

test.each<[string, TestServer["answer"], number, string]>([
  ["an error", (_, response) => send(response, 500, {}), 3, "không đưa tệp (HTTP 500)"],
  ["a redirect elsewhere", (_, response) => send(response, 302, { location: "http://127.0.0.2:9/x.csv" }), 1, "chuyển sang http://127.0.0.2:9"],
  ["a web page", (_, response) => send(response, 200, { "content-type": "text/html" }, "<html>"), 1, 'nhận được "text/html"'],
  ["a web page that is called CSV", (_, response) => send(response, 200, { "content-type": "text/csv" }, "<!doctype html><html><body>Đăng nhập</body></html>"), 1, "HTML"],
  ["a file with mistakes", (_, response) => send(response, 200, { "content-type": "text/csv", etag: '"bad"' }, writeCsv(dossierColumns, [dossier(7003), dossier(7002, { HinhThuc: "9" })])), 1, "Tệp bị từ chối (1 lỗi)"],
])("%s loads nothing, is told, and is asked for again", async (_, answer, code, sentence) => {
  server.answer = answer;
  expect(await pull("--commit")).toMatchObject({ code, talk: expect.stringContaining(sentence) });
  expect((await left()).filter((name) => name !== "egov.json")).toEqual([]);
});

test("--watch asks again and again, survives a failure, and stops on SIGINT", async () => {
  let asked = 0;
  server.answer = (_, response) => (++asked === 1 ? send(response, 503, {}) : send(response, 200, { "content-type": "text/csv" }, csv([7100, 7101])));
  const running = startCommand(["pull", "egov", "--watch"], env({ HUB_PULL_EGOV_EVERY: "1s" }));
  await running.said("không đưa tệp (HTTP 503)");
  await running.said("✔ Đã nạp");
  running.child.kill("SIGINT");
  await running.ended;
  expect(running.child.signalCode ?? running.child.exitCode).toSatisfy((end) => end === "SIGINT" || end === 130);
  expect(JSON.parse((await it.hub("imports", "egov", "--json")).out).sources[0].imports[0]).toMatchObject({ rows: 2 });
});

test("a source without an address says which variable to set", async () => {
  expect(await runCommand(["pull", "plan"], env())).toMatchObject({ code: 78, talk: expect.stringContaining("đặt HUB_PULL_PLAN (và HUB_PULL_PLAN_PROFILE, HUB_PULL_PLAN_EVERY nếu cần)") });
});
