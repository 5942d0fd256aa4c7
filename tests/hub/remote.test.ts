// The same gateway and the same sources, as processes of their own over HTTP: the same bytes.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFirstQuery } from "../../hub/first-query.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import { testSecret } from "../database.ts";
import { openTestHub, shippedDatabase, type TestHub } from "./harness.ts";
import { type Started, startProcess } from "./processes.ts";

const names = subgraphs.map(({ name }) => name);
const queries = {
  "the first query": readFirstQuery(),
  "one agency with succession and evidence": `{ agency(id: "QNG-SNV") { nameVi validFrom validTo predecessors { agency { id } scope } successors { agency { id } scope legalBasis }
    indicators(period: "2024-Q3", asOf: "2024-10-20T00:00:00+07:00") { egov { onTimeRate { value asOf dossiers(first: 10) { nodes { id code } totalCount } } } scores { state } } } }`,
  "tasks and their leads": `{ plan(id: "534/QĐ-UBND") { tasks(index: PAR_INDEX, lead: "QNG-SNV", first: 50) { nodes { id clause titleVi lead { id nameVi } metrics { code source } target status } totalCount pageInfo { endCursor } } } }`,
  "an error of the client": `{ agency(id: "QNG-SNV") { indicators(period: "2024") { egov { onTimeRate { dossiers(first: 201) { totalCount } } } } } }`,
};

let here: TestHub;
let database: Awaited<ReturnType<typeof shippedDatabase>>;
const processes: Started[] = [];
let gateway: Started;
const running = new Map<string, Started>();

beforeAll(async () => {
  here = await openTestHub();
  database = await shippedDatabase();
  const environment = { DATABASE_URL: database.adminUrl, HUB_SECRET: testSecret, HUB_PORT: "0", HUB_LOG_LEVEL: "silent" };
  const start = async (name: string, more: Record<string, string> = {}) => {
    const one = await startProcess(["subgraphs/serve.ts", name], { ...environment, ...more });
    processes.push(one);
    running.set(name, one);
    return one;
  };
  const agencies = await start("agencies");
  await Promise.all(names.filter((name) => name !== "agencies").map((name) => start(name, { HUB_SOURCE_AGENCIES: agencies.address })));
  const addresses = Object.fromEntries([...running].map(([name, { address }]) => [`HUB_SOURCE_${name.toUpperCase()}`, address]));
  gateway = await startProcess(["gateway/index.ts"], { ...addresses, HUB_SECRET: testSecret, HUB_PORT: "0", HUB_LOG_LEVEL: "silent" });
}, 120_000);
afterAll(async () => {
  await Promise.all([gateway, ...processes].map((one) => one.stop()));
  await here[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** Request ids differ, and nothing else. */
const bytes = (text: string) => text.replaceAll(/"requestId":"[^"]*"/g, '"requestId":"…"');

async function ask(query: string): Promise<string> {
  const response = await fetch(`${gateway.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  return bytes(await response.text());
}

describe("in process and over HTTP", () => {
  test.each(Object.entries(queries))("%s gets byte-equal answers", async (_, query) => {
    const inProcess = await here.hub.gateway.app.inject({ method: "POST", url: "/graphql", payload: { query } });
    expect(await ask(query)).toBe(bytes(inProcess.body));
  });

  test("a source that stops costs only its own fields, and SIGTERM ends every process with 0", async () => {
    expect(await running.get("egov")?.stop()).toBe(0);
    const answer = JSON.parse(await ask('{ agency(id: "QNG-SNV") { indicators(period: "2024") { egov { onTimeRate { value } } disbursement { rate { value } } } } }'));
    expect(answer).toMatchObject({
      data: { agency: { indicators: { egov: null, disbursement: { rate: { value: expect.any(String) } } } } },
      errors: [{ path: ["agency", "indicators", "egov"], extensions: { code: "SOURCE_UNAVAILABLE", source: "egov" } }],
    });
    expect(await Promise.all([gateway, ...processes].map((one) => one.stop()))).toEqual(Array.from({ length: names.length + 1 }, () => 0));
  });
});
