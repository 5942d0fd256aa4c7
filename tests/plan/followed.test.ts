// RPT-08 to RPT-10: reports on the tasks that dated parameters name, which an office edits by file.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openPlan } from "./harness.ts";

let hub: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  hub = await openPlan();
});
afterAll(() => hub[Symbol.asyncDispose]());

interface Reading {
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly basis: string;
  readonly entries: { readonly totalCount: number | null; readonly nodes: readonly { readonly code: string; readonly status: string; readonly evidence: readonly string[] }[] };
}
type Field = "communicationTasksDone" | "simplificationTasksDone" | "assetRulesIssued";

async function reading(agencyId: string, period: string, field: Field, asOf = "LATEST"): Promise<Reading> {
  const query = `query ($views: [_Any!]!) { _entities(representations: $views) { ... on IndicatorView { reporting { ${field} { state value numerator denominator basis entries { totalCount nodes { code status evidence } } } } } } }`;
  const { answer } = await hub.ask(query, { views: [{ __typename: "IndicatorView", agencyId, period, asOf }] });
  const found = (answer as { data: { _entities: readonly { reporting: Record<string, Reading> }[] } }).data._entities[0]?.reporting[field];
  if (!found) throw new Error(JSON.stringify(answer));
  return found;
}

test.each([
  ["QNG-STTTT", "communicationTasksDone", ["PAR-A-03"]],
  ["QNG-VPUBND", "simplificationTasksDone", ["PAR-C-03"]],
  ["QNG-UBND", "communicationTasksDone", ["PAR-A-03"]],
] as const)("of %s, %s counts the tasks that the parameters name, each once for an agency, with every entry behind it", async (agencyId, field, tasks) => {
  for (const period of ["2023", "2024-Q2", "2024"]) {
    const { state, value, numerator, denominator, entries } = await reading(agencyId, period, field);
    const done = new Set(entries.nodes.filter(({ status }) => status === "DONE").map(({ code }) => code));
    expect([state, numerator, denominator]).toEqual(["OK", String(done.size), String(tasks.length)]);
    expect(value).toBe(((100 * done.size) / tasks.length).toFixed(2));
    expect([entries.nodes.length, [...new Set(entries.nodes.map(({ code }) => code))]]).toEqual([entries.totalCount, tasks]);
  }
});

test("rules on public assets count as issued when the task is reported done with a document", async () => {
  const readings = await Promise.all(["2022", "2023", "2024", "2024-Q1", "2024-Q2", "2024-Q3", "2025-Q1"].map((period) => reading("QNG-STC", period, "assetRulesIssued")));
  const expected = readings.map(({ entries }) => (entries.nodes.some(({ status, evidence }) => status === "DONE" && evidence.length > 0) ? "1" : "0"));
  expect(readings.map(({ value }) => value)).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(["0", "1"]));
});

test("whoever reports on none of the tasks has no value, and is told why", async () => {
  expect(await reading("QNG-STP", "2024", "assetRulesIssued")).toEqual({ state: "NO_DATA", value: null, numerator: null, denominator: null, basis: expect.stringContaining("đơn vị không báo cáo nhiệm vụ nào thuộc chỉ số này trong kỳ"), entries: { totalCount: null, nodes: [] } });
});

test("an office lets a task count or stop counting from a day on, by a line of a file; before that day and before it was known nothing changes", async () => {
  const columns = "name,value,unitVi,validFrom,legalBasis,mark,note\n";
  const file = { profile: "rules", file: "tham-so.csv", sample: false, by: "kiểm thử", knownAt: "2026-02-01T00:00:00Z", coversFrom: null, coversTo: null };
  await expect(hub.subgraph.load({ ...file, content: `${columns}task.RPT-08.PAR-A-03,2,nhiệm vụ,2024-01-01,,A,\n` })).rejects.toThrow("với task.*: 1 là nhiệm vụ thuộc chỉ số, 0 là thôi thuộc");
  await hub.subgraph.load({ ...file, content: `${columns}task.RPT-08.PAR-A-03,0,nhiệm vụ,2024-01-01,,A,\n` });
  expect((await reading("QNG-STTTT", "2023", "communicationTasksDone")).state).toBe("OK");
  expect(await reading("QNG-STTTT", "2024", "communicationTasksDone")).toMatchObject({ state: "NO_DATA", entries: { totalCount: null } });
  expect((await reading("QNG-STTTT", "2024", "communicationTasksDone", "2026-01-01T00:00:00.000Z")).state).toBe("OK");
});
