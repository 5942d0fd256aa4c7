import { afterAll, beforeAll, expect, test } from "vitest";
import { metrics as complaints } from "../../subgraphs/complaints/readings.ts";
import { metrics as disbursement } from "../../subgraphs/disbursement/readings.ts";
import { metrics as egov } from "../../subgraphs/egov/readings.ts";
import { metrics as inspections } from "../../subgraphs/inspections/readings.ts";
import { metrics as reports } from "../../subgraphs/plan/readings.ts";
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

test("every metric that feeds a criterion stands in the catalogue", async () => {
  const { answer } = await hub.ask("{ metrics { code } frames { criteria { code metrics } } }");
  const { metrics, frames } = (answer as { data: { metrics: readonly { code: string }[]; frames: readonly { criteria: readonly { metrics: readonly string[] }[] }[] } }).data;
  const codes = new Set(metrics.map(({ code }) => code));
  expect(frames.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.metrics)).filter((code) => !codes.has(code))).toEqual([]);
});

test("the catalogue calls answered exactly what some source answers, and says of the others what they would need", async () => {
  const { answer } = await hub.ask("{ metrics { code source answer neededVi scorable mark } }");
  const { metrics } = (answer as { data: { metrics: readonly { code: string; source: string; answer: string; neededVi: string | null; mark: string }[] } }).data;
  const answered = new Set([...Object.values(sources).flat(), ...reports].map(({ code }) => code));
  expect(metrics.filter(({ code, answer: said }) => (said === "ANSWERED") !== answered.has(code)).map(({ code }) => code)).toEqual([]);
  expect(metrics.filter(({ answer: said, neededVi }) => (said === "EXPLAINED") !== (neededVi !== null))).toEqual([]);
  expect(metrics.filter(({ mark }) => mark === "A").map(({ code }) => code)).toEqual(["INS-14", "INS-15", "DIS-06", "EGV-16", "EGV-17", "EGV-18", "EGV-19", "RPT-08", "RPT-09", "RPT-10"]);
});
