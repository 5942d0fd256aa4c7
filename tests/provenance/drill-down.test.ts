// One question leads from a reading to its records, their import, the file and the line in it – and the line says what the record says.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { shippedTexts } from "./shipped.ts";

let hub: TestHub;
const shippedText = shippedTexts();
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

const origin = `filePlace { sheet row column text } import { id profile knownAt sample backfill undoneBy file { name sha256 keptSha256 format redacted } }`;

interface Origin {
  readonly filePlace: { readonly sheet: string | null; readonly row: number | null; readonly column: string | null; readonly text: string };
  readonly import: { readonly id: string; readonly profile: string; readonly sample: boolean; readonly file: { readonly name: string; readonly sha256: string; readonly redacted: boolean } };
}
type Listed = Origin & { readonly file: string; readonly position: string; readonly said: string };

/** `said` is what the record calls itself; the line of the file has to hold it. */
function expectLine(source: string, { filePlace, said, ...record }: Origin & { readonly said: string }) {
  const { name, sha256, redacted } = record.import.file;
  const text = shippedText(source, name);
  expect({ sha256, redacted }).toEqual({ sha256: text.sha256, redacted: false });
  expect(text.lines[(filePlace.row ?? 0) - 1]).toContain(said);
}

/** Every list of records behind a reading, of every source that has any. */
const lists = [
  ["egov", "2024", "egov { onTimeRate { list: dossiers(first: 20) { nodes { said: code ...Record } totalCount } } }"],
  ["disbursement", "2024", "disbursement { rate { list: payments(first: 20) { nodes { said: voucher ...Record } totalCount } } }"],
  ["disbursement", "2024", "disbursement { rate { list: allocations(first: 20) { nodes { said: code ...Record } totalCount } } }"],
  ["disbursement", "2024", "disbursement { rate { list: projects(first: 20) { nodes { said: code ...Record } totalCount } } }"],
  ["inspections", "2024", "inspections { planCompletion { list: inspections(first: 20) { nodes { said: inspectionCode ...Record } totalCount } } }"],
  ["inspections", "2024", "inspections { conclusionsExecuted { list: conclusions(first: 20) { nodes { said: inspectionCode ...Record } totalCount } } }"],
  ["inspections", "2024", "inspections { findingsHandled { list: findings(first: 20) { nodes { said: code ...Record } totalCount } } }"],
  ["inspections", "2024", "inspections { recommendationsExecuted { list: recommendations(first: 20) { nodes { said: code ...Record } totalCount } } }"],
  ["complaints", "2024", "complaints { feedbackOnTime { list: petitions(first: 20) { nodes { said: code ...Record } totalCount } } }"],
] as const;

test.each(lists)("%s %s: %s", async (source, period, fields) => {
  const { status, answer } = await hub.ask(`{ agency(id: "QNG-UBND") { indicators(period: "${period}") { ${fields} } } } fragment Record on EvidenceRecord { file position ${origin} }`);
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  const { nodes } = listOf(answer.data);
  expect(nodes).toHaveLength(20);
  for (const record of nodes) {
    expectLine(source, record);
    expect([record.file, record.position]).toEqual([record.import.file.name, record.filePlace.text]);
  }
});

/** The only `list` in an answer, wherever it hangs. */
function listOf(value: unknown): { readonly nodes: readonly Listed[]; readonly totalCount: number } {
  if (typeof value !== "object" || value === null) throw new Error("the answer holds no list");
  // The question named the field; what it holds is asserted by each test.
  if ("list" in value) return value.list as ReturnType<typeof listOf>;
  return listOf(Object.values(value)[0]);
}

describe("facts that stand behind no reading", () => {
  test("a published figure leads to the line that states it", async () => {
    const { answer } = await hub.ask(`{ agency(id: "QNG-TTPVKS") { indicators(period: "2025") { egov { published { said: reference ${origin} } } } } }`);
    const { agency } = answer.data as { agency: { indicators: { egov: { published: (Origin & { said: string })[] } } } };
    const { published } = agency.indicators.egov;
    expect([published.length > 0, answer.errors]).toEqual([true, undefined]);
    for (const figure of published) expectLine("egov", figure);
  });

  test("a capital plan leads to the line that states it, and the newest line of a decision", async () => {
    const { answer } = await hub.ask(`{ agencies(level: PROVINCE) { id indicators(period: "2025") { disbursement { plans { said: reference ${origin} } } } } }`);
    const { agencies } = answer.data as { agencies: { id: string; indicators: { disbursement: { plans: (Origin & { said: string })[] } } }[] };
    const { plans } = agencies.find(({ id }) => id === "QNG-UBND")?.indicators.disbursement ?? { plans: [] };
    expect([plans.length, answer.errors]).toEqual([4, undefined]);
    for (const plan of plans) expectLine("disbursement", plan);
  });

  test("an official result, a task and an agency lead to their file; where the file has no lines, to the place in words", async () => {
    const { answer } = await hub.ask(`{ officialResults(year: 2024) { ${origin} } plan(id: "534/QĐ-UBND") { ${origin} tasks(first: 1) { nodes { ${origin} } } } frames(year: 2024) { ${origin} criteria { ${origin} } }
      metrics(source: "egov") { ${origin} } agency(id: "QNG-SLDTBXH") { said: id ${origin} successors { ${origin} } } }`);
    const data = answer.data as {
      officialResults: Origin[]; plan: Origin & { tasks: { nodes: Origin[] } }; frames: (Origin & { criteria: Origin[] })[]; metrics: Origin[]; agency: Origin & { said: string; successors: Origin[] };
    };
    expect(answer.errors).toBeUndefined();
    const ofPlan = [...data.officialResults, data.plan, ...data.plan.tasks.nodes, ...data.frames, ...data.frames.flatMap(({ criteria }) => criteria), ...data.metrics];
    expect(ofPlan.length).toBeGreaterThan(10);
    for (const { import: { file } } of ofPlan) expect(file.sha256).toBe(shippedText("plan", file.name).sha256);
    for (const { filePlace } of data.officialResults) expect(filePlace.row).toBeGreaterThan(1);
    expect(data.plan.filePlace).toEqual({ sheet: null, row: null, column: null, text: "tệp" });
    for (const { import: { file }, filePlace } of [data.agency, ...data.agency.successors]) {
      const text = shippedText("agencies", file.name);
      expect([file.sha256, filePlace.sheet?.endsWith(".csv"), (filePlace.row ?? 0) > 1]).toEqual([text.sha256, true, true]);
    }
  });
});

describe("what it costs", () => {
  const view = (fields: string) => `{ agencies(level: DEPARTMENT, on: "2022-06-30") { indicators(period: "2024") {
    egov { onTimeRate { dossiers(first: 5) { nodes { ${fields} } } } } disbursement { rate { payments(first: 5) { nodes { ${fields} } } } }
    inspections { recommendationsExecuted { recommendations(first: 5) { nodes { ${fields} } } } } complaints { resolvedOnTime { petitions(first: 5) { nodes { ${fields} } } } } } } }`;

  test("imports of the records of 20 departments: no call more, one statement more in each source", async () => {
    expect((await hub.ask(view("id"))).answer.errors).toBeUndefined();
    const without = structuredClone(hub.cost);
    expect((await hub.ask(view(`id import { file { sha256 } undoneBy } filePlace { row }`))).answer.errors).toBeUndefined();
    expect([...hub.cost.calls].sort()).toEqual([...without.calls].sort());
    const more = Object.fromEntries(Object.entries(hub.cost.statements).map(([source, count]) => [source, count - (without.statements[source] ?? 0)]));
    expect(more).toEqual({ agencies: 0, egov: 1, disbursement: 1, inspections: 1, complaints: 1 });
  });

  test("a place alone costs no statement", async () => {
    await hub.ask(view("id"));
    const { statements } = structuredClone(hub.cost);
    await hub.ask(view("id filePlace { sheet row column text }"));
    expect(hub.cost.statements).toEqual(statements);
  });
});
