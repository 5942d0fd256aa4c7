// Everything a client or a source writes may be personal data: none of it is ever in the output of a running gateway, at any level.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startProcess } from "../hub/processes.ts";
import { fakeSource, hang, text } from "../sources/fake-source.ts";

const canary = "canary0943215678";
const sources = ["agencies", "complaints", "disbursement", "egov", "inspections", "plan"];

const requests: readonly { readonly body: string; readonly headers?: Readonly<Record<string, string>>; readonly path?: string }[] = [
  { body: JSON.stringify({ query: `query ${canary} { ${canary}: agenciesSource { source } }` }) },
  { body: JSON.stringify({ query: `query ($id: ID!) { agency(id: $id) { nameVi } }`, variables: { id: canary } }) },
  { body: JSON.stringify({ query: `{ agency(id: "${canary}") { nameVi } }` }), headers: { "x-hub-explain": "1" } },
  { body: JSON.stringify({ query: `{ agencies(on: "${canary}") { id } }` }) },
  { body: JSON.stringify({ query: `{ ${canary} }` }) },
  { body: JSON.stringify({ query: `{ agencies(${canary}` }) },
  { body: JSON.stringify({ query: "{ agencies { id } }", operationName: canary, variables: { [canary]: canary }, extensions: { [canary]: 1 } }) },
  { body: canary },
  { body: JSON.stringify([canary]) },
  { body: "{}", path: `/graphql/${canary}?${canary}=1` },
  { body: "{}", path: `/trusted/${canary}` },
  { body: JSON.stringify({ query: "{ planSource { source } }" }), headers: { cookie: canary, authorization: `Bearer ${canary}`, traceparent: canary, "user-agent": canary, "x-request-id": canary } },
];

test("no line holds a document, a variable, a name, a header, a path of a client, or a word of a source", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-canary-"));
  const json = (answer: unknown) => text(JSON.stringify(answer));
  await using source = await fakeSource(
    text(`<html>${canary}</html>`, "text/html"),
    text(`{"data": ${canary}`),
    json({ errors: [{ message: `select '${canary}'`, extensions: { code: canary, stacktrace: [canary] } }] }),
    json({ data: null, errors: [{ message: canary, extensions: { code: "BAD_USER_INPUT" } }] }),
    text(canary, "application/json", 503, { "retry-after": canary }),
    hang,
  );
  const addresses = Object.fromEntries(sources.map((name) => [`HUB_SOURCE_${name.toUpperCase()}`, source.url]));
  await using gateway = await startProcess(["gateway/index.ts"], { HUB_PORT: "0", HUB_METRICS_PORT: "0", HUB_DATA_DIR: folder, HUB_LOG_LEVEL: "trace", ...addresses });
  const statuses = await Promise.all(
    requests.map(async ({ body, headers, path = "/graphql" }) => (await fetch(gateway.address + path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body })).status),
  );
  const metrics = gateway.output.map((line) => /http:\S+\/metrics/.exec(line)?.[0]).find((url) => url !== undefined);
  const shown = await (await fetch(metrics ?? "")).text();
  await sleep(500);
  expect(await gateway.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
  const lines = gateway.output.filter((line) => line.includes('"msg":"request"'));
  expect([statuses.length, lines.length]).toEqual([requests.length, requests.length]);
  expect(gateway.output.filter((line) => line.includes(canary))).toEqual([]);
  expect(shown).toContain("hub_http_request_duration_seconds_count");
  expect(shown).not.toContain(canary);
});
