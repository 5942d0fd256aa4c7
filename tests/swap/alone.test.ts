// `node gateway/index.ts` as an operator meets it: a supergraph that changes on disk, signals, a start with every source down.

import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOf } from "../../gateway/swap/generation.ts";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { runProcess, type Started, startProcess } from "../hub/processes.ts";
import { fakeSource, type FakeSource } from "../sources/fake-source.ts";

const names = ["agencies", "complaints", "disbursement", "egov", "inspections", "plan"];
const sdl = await readFile(join(houseFolder, "schema/supergraph.graphql"), "utf8");
/** The same graph by another hash. */
const version = (n: number): string => `# version ${n}\n${sdl}`;

const question = { query: "{ agenciesSource { source imports } }" };
const status = '{"data":{"agenciesSource":{"__typename":"AgenciesSource","source":"agencies","imports":3}}}';

let folder: string;
let file: string;
let source: FakeSource;
let slowMs = 0;
const env = (more: Readonly<Record<string, string>> = {}) => ({
  HUB_PORT: "0",
  HUB_DATA_DIR: join(folder, "data"),
  HUB_SUPERGRAPH: file,
  HUB_LOG_LEVEL: "silent",
  ...Object.fromEntries(names.map((name) => [`HUB_SOURCE_${name.toUpperCase()}`, source.url])),
  ...more,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chiso-alone-"));
  file = join(folder, "supergraph.graphql");
  source = await fakeSource((response) => {
    const send = (): void => void response.writeHead(200, { "content-type": "application/json" }).end(status);
    if (slowMs === 0) send();
    else setTimeout(send, slowMs);
  });
});
afterAll(async () => {
  await source[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function put(text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

const ask = (gateway: Started) =>
  fetch(`${gateway.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(question) });

async function ready(gateway: Started): Promise<{ readonly status: number; readonly supergraph: { readonly hash: string; readonly refused?: { readonly reason: string } } }> {
  const response = await fetch(`${gateway.address}/readyz`);
  const body = await response.json();
  // The tests assert what is in it.
  return { ...(body as { readonly supergraph: { readonly hash: string } }), status: response.status };
}

async function until<Value>(read: () => Promise<Value>, wanted: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    await sleep(50);
  }
}

test("a changed file serves, a broken one is told and the one before serves on, SIGHUP reads again and stops nothing", async () => {
  await put(version(1));
  await using gateway = await startProcess(["gateway/index.ts"], env());
  expect((await ready(gateway)).supergraph.hash).toBe(hashOf(version(1)));
  await put(version(2));
  await until(() => ready(gateway), ({ supergraph }) => supergraph.hash === hashOf(version(2)));
  await put(version(3).slice(0, 5_000));
  const told = await until(() => ready(gateway), ({ supergraph }) => supergraph.refused !== undefined);
  expect([told.status, told.supergraph.hash, told.supergraph.refused?.reason]).toEqual([200, hashOf(version(2)), expect.stringMatching(/^it is not GraphQL \(line \d+, column \d+\)/)]);
  expect(await (await ask(gateway)).json()).toEqual({ data: { agenciesSource: { source: "agencies", imports: 3 } } });
  expect(await readFile(join(folder, "data/supergraph.graphql"), "utf8")).toBe(version(2));
  await put(version(4));
  gateway.send("SIGHUP");
  await until(() => ready(gateway), ({ supergraph }) => supergraph.hash === hashOf(version(4)));
  expect(await gateway.stop()).toBe(0);
});

test.each([
  ["missing", undefined, "it cannot be read"],
  ["broken", "type Query {", "it is not GraphQL"],
])("with the file %s and every source down it starts from the last good supergraph, and says so", async (_, text, reason) => {
  await writeFile(join(folder, "data/supergraph.graphql"), version(5));
  await rm(file, { force: true });
  if (text !== undefined) await writeFile(file, text);
  const nowhere = "http://127.0.0.1:9";
  await using gateway = await startProcess(["gateway/index.ts"], env(Object.fromEntries(names.map((name) => [`HUB_SOURCE_${name.toUpperCase()}`, nowhere]))));
  expect(gateway.output.join("\n")).toContain("chạy bản tốt gần nhất");
  const told = await ready(gateway);
  expect([told.status, told.supergraph.hash, told.supergraph.refused?.reason]).toEqual([200, hashOf(version(5)), expect.stringContaining(reason)]);
  const answer = await (await ask(gateway)).json();
  expect(answer).toMatchObject({ data: { agenciesSource: null }, errors: [{ extensions: { code: "SOURCE_UNAVAILABLE", source: "agencies" } }] });
  expect(await gateway.stop()).toBe(0);
});

test("with neither it ends with 78 and one sentence", async () => {
  await rm(file, { force: true });
  const ended = await runProcess(["gateway/index.ts"], env({ HUB_DATA_DIR: join(folder, "nothing") }));
  expect(ended).toEqual({ code: 78, text: expect.stringContaining(`✖ Không dùng được supergraph ${file} (it cannot be read)`) });
  expect(ended.text).not.toMatch(/\n {4}at /);
});

test("SIGTERM: not ready at once, what is in flight and what still comes is answered, exit 0", async () => {
  await put(version(1));
  await using gateway = await startProcess(["gateway/index.ts"], env());
  await ask(gateway);
  slowMs = 1_200;
  const before = source.calls;
  const slow = ask(gateway);
  await until(async () => source.calls, (calls) => calls > before);
  gateway.send("SIGTERM");
  const told = await until(() => ready(gateway), ({ status: given }) => given === 503);
  expect(told).toMatchObject({ status: 503, ready: false });
  slowMs = 0;
  const late = await ask(gateway);
  expect([late.status, late.headers.get("connection")]).toEqual([200, "close"]);
  const answered = await slow;
  expect([answered.status, await answered.json()]).toEqual([200, { data: { agenciesSource: { source: "agencies", imports: 3 } } }]);
  expect(await gateway.ended).toBe(0);
});

test("a second SIGTERM, more than a second later, ends it at once", async () => {
  await put(version(1));
  await using gateway = await startProcess(["gateway/index.ts"], env());
  slowMs = 1_900;
  const before = source.calls;
  const slow = ask(gateway).catch((error: unknown) => error);
  await until(async () => source.calls, (calls) => calls > before);
  gateway.send("SIGTERM");
  await sleep(1_100);
  const asked = performance.now();
  gateway.send("SIGTERM");
  expect(await gateway.ended).toBe(1);
  expect(performance.now() - asked).toBeLessThan(600);
  expect(await slow).toBeInstanceOf(Error);
  slowMs = 0;
});
