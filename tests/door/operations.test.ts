// Every trusted document of the house is answered by the whole hub, without an error.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

test.each([
  ["first-query", {}],
  ["departments", { period: "2024", on: "2022-06-30" }],
  ["communes", { period: "2024", on: "2022-06-30" }],
  ["agency-evidence", { id: "QNG-SNV", period: "2024" }],
  ["evidence-of-a-reading", { id: "QNG-SNV", period: "2024" }],
  ["source-health", {}],
  ["source-status", {}],
  ["plan-tasks", { lead: "QNG-SNV" }],
  ["score-ranking", { level: "COMMUNE", period: "2024" }],
  ["report-duties", { period: "2024-Q3" }],
  ["reported-recorded", { level: "DISTRICT", period: "2024-Q3", on: "2024-09-14" }],
  ["ranking-agencies", { level: "COMMUNE", period: "2024" }],
  ["history-agency", { id: "QNG-SXD", from: "2024-01", to: "2024-12" }],
  ["history-where-did-it-go", { search: "so ldtbxh" }],
])("%s", async (name, variables) => {
  const response = await hub.hub.gateway.app.inject(`/trusted/${name}?variables=${encodeURIComponent(JSON.stringify(variables))}`);
  const { data, errors } = response.json();
  expect([response.statusCode, errors, typeof response.headers["etag"]]).toEqual([200, undefined, "string"]);
  expect(Object.values(data).every((value) => value !== null)).toBe(true);
});
