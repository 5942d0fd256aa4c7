// The caches in the whole hub, on the shipped data: what a dashboard gets, and when it hears of an import in another process.

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOfDocument } from "../../gateway/trusted/documents.ts";
import { readTrustedFiles } from "../../gateway/trusted/read-files.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import { serveSubgraph } from "../../kit/serve.ts";
import egov from "../../subgraphs/egov/index.ts";
import { testSecret } from "../database.ts";
import { dossier, fileOf } from "../egov/files.ts";
import { now, openTestHub, type TestHub } from "../hub/harness.ts";

const resources = new AsyncDisposableStack();
const caching = { sharing: true, answerCache: true };
/** egov in this hub, and egov elsewhere. */
const hubs: TestHub[] = [];
/** Another process of egov, for each hub. */
const others: Subgraph[] = [];

async function openEgov(adminUrl: string): Promise<Subgraph> {
  const urls = await provision({ adminUrl, sources: ["egov"], secret: testSecret });
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(egov, { databaseUrl: urls.get("egov") ?? "", secret: testSecret, clock: () => new Date(now), onFault });
  resources.defer(() => subgraph.close());
  return subgraph;
}

beforeAll(async () => {
  const first = resources.use(await openTestHub({ caching }));
  const served = await openEgov(first.adminUrl);
  const server = resources.use(await serveSubgraph({ subgraph: served, listen: { host: "127.0.0.1", port: 0 }, ping: () => Promise.resolve(), onFault: console.error }));
  const second = resources.use(await openTestHub({ caching, addresses: new Map([["egov", { kind: "http", url: server.address }]]) }));
  hubs.push(first, second);
  // Both serve the first hub's database of egov.
  others.push(await openEgov(first.adminUrl));
}, 120_000);
afterAll(() => resources.disposeAsync());

const url = `/trusted/departments?variables=${encodeURIComponent('{"period":"2024","on":"2022-06-30"}')}`;
const six = ["agencies", "complaints", "disbursement", "egov", "inspections", "plan"];

async function get({ hub, cost }: TestHub, headers: Record<string, string> = {}) {
  cost.calls.length = 0;
  const { statusCode, headers: told, body } = await hub.gateway.app.inject({ method: "GET", url, headers });
  return { status: statusCode, cache: told["x-hub-cache"], age: told["age"], etag: String(told["etag"]), body, calls: [...cost.calls].sort() };
}

test.each([["in the hub's process", 0], ["elsewhere", 1]])("egov %s: a repeated question costs no call, its bytes and tag stay, and an import of another process is seen", async (_, which) => {
  const hub = hubs[which];
  const other = others[0];
  if (!hub || !other) throw new Error("not open");
  await get(hub);
  const kept = await get(hub);
  expect(kept).toMatchObject({ status: 200, cache: "hit", age: expect.stringMatching(/^\d+$/), calls: [] });
  expect(await get(hub, { "if-none-match": kept.etag })).toMatchObject({ status: 304, cache: "hit", body: "", calls: [] });

  const file = fileOf(dossier(900 + which, { NgayTra: "20240920090000" }));
  await other.load({ ...file, file: `${which}.csv`, knownAt: `2026-11-2${which + 1}T00:00:00Z` });
  let answer = await get(hub);
  for (let i = 0; i < 300 && answer.cache === "hit"; i++) {
    await sleep(5);
    answer = await get(hub);
  }
  expect(answer).toMatchObject({ status: 200, cache: "miss", age: undefined, calls: six });
  expect(answer.body).not.toBe(kept.body);
  expect(answer.etag).not.toBe(kept.etag);
  expect(await get(hub, { "if-none-match": kept.etag })).toMatchObject({ status: 200, cache: "hit", body: answer.body, etag: answer.etag, calls: [] });
});

test("POST by hash is answered from the same cache, and kept by nobody on the way", async () => {
  const [hub] = hubs;
  if (!hub) throw new Error("not open");
  const kept = await get(hub);
  const text = readTrustedFiles("schema/operations").find(({ name }) => name === "departments")?.text ?? "";
  const payload = { documentId: `sha256:${hashOfDocument(text)}`, variables: { on: "2022-06-30", period: "2024" } };
  const { headers, body } = await hub.hub.gateway.app.inject({ method: "POST", url: "/graphql", payload });
  expect([headers["x-hub-cache"], headers["cache-control"], body]).toEqual(["hit", "no-store", kept.body]);
});

test("who asks how an answer comes about gets no kept one", async () => {
  const [hub] = hubs;
  if (!hub) throw new Error("not open");
  await get(hub);
  expect(await get(hub, { "x-hub-explain": "1" })).toMatchObject({ cache: "off", calls: six });
});

test("four clients that ask the same at once cost the calls and statements of one; switched off, each costs its own, and nothing is kept", async () => {
  const query = '{ agencies(level: DEPARTMENT, on: "2022-06-30") { id indicators(period: "2023") { egov { onTimeRate { value } } disbursement { rate { value } } inspections { recommendationsExecuted { value } } complaints { resolvedOnTime { value } } total } } }';
  const four = async ({ hub, cost }: TestHub) => {
    cost.calls = [];
    cost.statements = {};
    const answers = await Promise.all(Array.from({ length: 4 }, () => hub.gateway.app.inject({ method: "POST", url: "/graphql", payload: { query } })));
    return { bodies: new Set(answers.map(({ body }) => body)).size, errors: answers[0]?.json().errors, calls: [...cost.calls].sort() };
  };
  const [hub] = hubs;
  if (!hub) throw new Error("not open");
  expect(await four(hub)).toEqual({ bodies: 1, errors: undefined, calls: six });
  const { statements } = hub.cost;
  // What was said of the same entities is kept; the list of agencies is asked for again.
  expect(await four(hub)).toEqual({ bodies: 1, errors: undefined, calls: ["agencies"] });
  await using off = await openTestHub();
  await off.ask(query);
  expect(statements).toEqual(off.cost.statements);
  expect(await four(off)).toEqual({ bodies: 1, errors: undefined, calls: six.flatMap((name) => Array.from({ length: 4 }, () => name)) });
  await get(off);
  expect(await get(off)).toMatchObject({ cache: "off", calls: six });
});
