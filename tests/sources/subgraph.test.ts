// A real subgraph answers the same, byte for byte, in this process, over HTTP and over a unix socket.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { provision } from "../../database/provision.ts";
import { httpSource } from "../../gateway/sources/http.ts";
import { inProcessSource } from "../../gateway/sources/in-process.ts";
import type { Source } from "../../gateway/sources/source.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import { serveSubgraph } from "../../kit/serve.ts";
import egov from "../../subgraphs/egov/index.ts";
import { testSecret } from "../database.ts";
import { now, shippedDatabase } from "../hub/harness.ts";

const resources = new AsyncDisposableStack();
let subgraph: Subgraph;
let address = "";
const sources: Record<string, Source> = {};

beforeAll(async () => {
  const database = resources.use(await shippedDatabase());
  const urls = await provision({ adminUrl: database.adminUrl, sources: ["egov"], secret: testSecret });
  const faults: unknown[] = [];
  const onFault = (_: string, error: unknown) => faults.push(error);
  subgraph = await openSubgraph(egov, { databaseUrl: urls.get("egov") ?? "", secret: testSecret, clock: () => new Date(now), onFault });
  resources.defer(() => subgraph.close());
  const folder = await mkdtemp(join(tmpdir(), "chiso-egov-"));
  resources.defer(() => rm(folder, { recursive: true }));
  const serve = async (listen: Parameters<typeof serveSubgraph>[0]["listen"]) =>
    resources.use(await serveSubgraph({ subgraph, listen, ping: () => Promise.resolve(), onFault })).address;
  address = await serve({ host: "127.0.0.1", port: 0 });
  sources["in process"] = inProcessSource("egov", (query, client) => subgraph.execute(query, client));
  sources["over HTTP"] = httpSource("egov", address);
  sources["over a unix socket"] = httpSource("egov", await serve({ path: join(folder, "egov.sock") }));
  for (const source of Object.values(sources)) resources.defer(() => source.close());
});
afterAll(() => resources.disposeAsync());

const fact = "metric state value unit numerator denominator basis from to dataTo asOf source sample";
const view = `query($representations: [_Any!]!, $first: Int, $after: String) { _entities(representations: $representations) { __typename ... on IndicatorView {
  agencyId period asOf egov { onTimeRate { ${fact} dossiers(first: $first, after: $after) { nodes { id agencyText code channel receivedAt onTime } totalCount pageInfo { hasNextPage endCursor } } }
  readings { ${fact} } published { labelVi value unit reference } } } } }`;
const of = (agencyId: string, period: string) => ({ __typename: "IndicatorView", agencyId, period, asOf: "LATEST" });

test.each<[string, string, Record<string, unknown>, string]>([
  ["the state of the source", "{ egovSource { source rows imports sample registerVersion lastKnownAt } }", {}, '"source":"egov","rows":'],
  ["views with readings and evidence", view, { representations: ["QNG-SNV", "QNG-UBND", "QNG-TTPVKS", "nobody"].map((id) => of(id, "2024")), first: 3 }, '"totalCount":'],
  ["no views", view, { representations: [] }, '{"data":{"_entities":[]},"extensions":{"hub":{"version":"'],
  ["a cursor that nobody gave out", view, { representations: [of("QNG-SNV", "2024")], first: 3, after: "xxxx" }, '"code":"BAD_CURSOR"'],
  ["a period that is none", view, { representations: [of("QNG-SNV", "2024-Q9")] }, '"errors":['],
  ["a variable of the wrong type", view, { representations: [of("QNG-SNV", "2024")], first: "three" }, '{"errors":['],
  ["a field that does not exist", "{ egovSource { nothing } }", {}, '{"errors":['],
  ["a document that is none", "{ egovSource", {}, '{"errors":['],
])("%s: the same bytes on every way", async (_, query, variables, part) => {
  const expected = JSON.stringify(await subgraph.execute({ query, variables }, {}));
  expect(expected).toContain(part);
  const { body } = await request(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
  expect(await body.text()).toBe(expected);
  for (const [way, source] of Object.entries(sources)) {
    const answer = await source.call({ query, variables, request: { requestId: "r1", signal: new AbortController().signal } });
    expect(`${way} ${JSON.stringify(answer)}`).toBe(`${way} ${expected}`);
  }
});
