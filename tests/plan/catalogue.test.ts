import { afterAll, beforeAll, expect, test } from "vitest";
import { metrics as complaints } from "../../subgraphs/complaints/readings.ts";
import { metrics as disbursement } from "../../subgraphs/disbursement/readings.ts";
import { metrics as egov } from "../../subgraphs/egov/readings.ts";
import { metrics as inspections } from "../../subgraphs/inspections/readings.ts";
import { openPlan } from "./harness.ts";

let hub: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  hub = await openPlan();
});
afterAll(() => hub[Symbol.asyncDispose]());

const sources = { complaints, disbursement, egov, inspections };

test.each(Object.entries(sources))("every metric that %s answers stands in the catalogue under that source, in the same unit", async (source, metrics) => {
  const { answer } = await hub.ask("query ($source: String) { metrics(source: $source) { code unit } }", { source });
  const { metrics: catalogue } = (answer as { data: { metrics: readonly { code: string; unit: string }[] } }).data;
  const units = new Map(catalogue.map(({ code, unit }) => [code, unit]));
  expect(metrics.filter(({ code, unit }) => units.get(code) !== unit).map(({ code, unit }) => `${code} ${unit}`)).toEqual([]);
});

test("every metric that feeds a criterion is scorable at its source", async () => {
  const { answer } = await hub.ask("{ frames { criteria { code metrics } } }");
  const { frames } = (answer as { data: { frames: readonly { criteria: readonly { code: string; metrics: readonly string[] }[] }[] } }).data;
  const scorable = new Set(Object.values(sources).flatMap((metrics) => metrics.filter((metric) => metric.scorable).map(({ code }) => code)));
  expect(frames.flatMap(({ criteria }) => criteria.flatMap(({ metrics }) => metrics)).filter((code) => !scorable.has(code))).toEqual([]);
});
