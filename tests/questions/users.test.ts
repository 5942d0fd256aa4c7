// Each group of users has its questions as one trusted document; what it answers on the shipped data is right by the answer's own parts.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { askOf, type Fact, quotientOf } from "./ask.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());
const ask = askOf(() => hub);

interface Scored {
  readonly total: string;
  readonly totalMax: string;
  readonly scores: readonly { readonly criterion: { readonly code: string }; readonly points: string | null; readonly max: string | null; readonly state: string }[];
}
const sum = (values: readonly (string | null)[]): number => values.reduce((total, value) => total + Number(value ?? 0), 0);

test("the reform office sees tasks past due, tasks without a lead, who reported late or not, and where points are lost", async () => {
  interface Answer {
    readonly plan: {
      readonly overdue: { readonly totalCount: number; readonly nodes: readonly { readonly status: string }[] };
      readonly orphaned: { readonly totalCount: number };
      readonly duties: readonly { readonly submissions: { readonly onTime: number; readonly late: number; readonly missing: number; readonly nodes: readonly { readonly state: string; readonly daysLate: number | null }[] } }[];
    };
    readonly province: { readonly indicators: Scored };
  }
  const { plan, province } = await ask<Answer>("user-par-office", { period: "2024-Q3", on: "2025-08-01", year: "2024" });
  expect(plan.orphaned.totalCount).toBe(9);
  expect(plan.overdue.nodes.every(({ status }) => status === "OVERDUE")).toBe(true);
  const quarterly = plan.duties.map(({ submissions }) => submissions).find(({ onTime }) => onTime > 0);
  expect(quarterly?.late).toBeGreaterThan(0);
  expect(quarterly?.missing).toBeGreaterThan(0);
  for (const { state, daysLate } of quarterly?.nodes ?? []) if (state === "ON_TIME" || state === "LATE") expect(state === "LATE").toBe(Number(daysLate) > 0);
  const { scores, total, totalMax } = province.indicators;
  const pointed = scores.filter(({ points }) => points !== null);
  expect(sum(pointed.map(({ points }) => points))).toBeCloseTo(Number(total), 4);
  expect(sum(pointed.map(({ max }) => max))).toBeCloseTo(Number(totalMax), 4);
  expect(scores.filter(({ state }) => state === "MISSED").map(({ criterion }) => criterion.code)).not.toEqual([]);
});

test("the office that controls procedures sees districts ranked by lateness, and the province's late dossiers", async () => {
  interface Entry { readonly rank: number | null; readonly sampleSize: string | null; readonly reading: Fact }
  interface Answer {
    readonly late: { readonly coverage: { readonly agencies: number; readonly withValue: number }; readonly nodes: readonly Entry[] };
    readonly province: { readonly indicators: { readonly egov: { readonly lateRate: Fact & { readonly dossiers: { readonly totalCount: number } } }; readonly complaints: { readonly feedbackOnTime: Fact } } };
  }
  const { late, province } = await ask<Answer>("user-one-stop-control", { level: "DISTRICT", period: "2024", first: 13 });
  expect(late.coverage).toEqual({ agencies: 13, withValue: 13 });
  const values = late.nodes.map(({ reading }) => Number(reading.value));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  for (const { reading, sampleSize } of late.nodes) {
    expect(Number(reading.value)).toBeCloseTo(quotientOf(reading), 2);
    expect(sampleSize).toBe(reading.denominator);
  }
  const { lateRate } = province.indicators.egov;
  expect(lateRate.dossiers.totalCount).toBe(Number(lateRate.denominator));
  expect(Number(province.indicators.complaints.feedbackOnTime.value)).toBeCloseTo(quotientOf(province.indicators.complaints.feedbackOnTime), 2);
});

test("leaders see the goals beside official results, disbursement against its path, and agencies in the red, in one answer", async () => {
  interface Answer {
    readonly plan: { readonly goals: readonly { readonly id: string; readonly best: number | null; readonly comparable: boolean | null; readonly noteVi: string | null; readonly official: readonly { readonly year: number; readonly figure: string; readonly value: string }[] }[] };
    readonly province: { readonly indicators: { readonly disbursement: Readonly<Record<"rate" | "gapToPath", Fact>> } };
    readonly departments: readonly { readonly indicators: Scored }[];
  }
  const { plan, province, departments } = await ask<Answer>("user-leadership", { period: "2024", on: "2024-12-31" });
  const goal = plan.goals.find(({ id }) => id === "GOAL-1");
  expect(goal).toMatchObject({ best: 25, comparable: false, noteVi: expect.stringContaining("không so được") });
  expect(goal?.official).toContainEqual(expect.objectContaining({ year: 2021, figure: "SCORE", value: "86.45" }));
  const { rate, gapToPath } = province.indicators.disbursement;
  expect(Number(rate.value)).toBeCloseTo(quotientOf(rate), 2);
  expect(Number(gapToPath.value)).toBeLessThan(0);
  expect(departments).toHaveLength(20);
  expect(departments.some(({ indicators }) => indicators.scores.some(({ state }) => state === "MISSED"))).toBe(true);
});

test("the inspectorate sees an agency's recommendations down to file and line, beside its other sources", async () => {
  interface Answer {
    readonly agency: { readonly indicators: {
      readonly inspections: { readonly recommendationsExecuted: Fact & { readonly recommendations: { readonly totalCount: number; readonly nodes: readonly { readonly file: string; readonly status: string; readonly import: { readonly file: { readonly name: string; readonly sha256: string } }; readonly filePlace: { readonly row: number } }[] } } };
      readonly disbursement: { readonly rate: Fact }; readonly complaints: { readonly resolvedOnTime: Fact }; readonly egov: { readonly onTimeRate: Fact };
    } };
  }
  const { inspections, ...others } = (await ask<Answer>("user-inspectorate", { id: "QNG-STNMT", period: "2024" })).agency.indicators;
  const { recommendations, denominator, numerator } = inspections.recommendationsExecuted;
  expect(String(recommendations.totalCount)).toBe(denominator);
  expect(String(recommendations.nodes.filter(({ status }) => status === "COMPLETED").length)).toBe(numerator);
  for (const row of recommendations.nodes) {
    expect(row.import.file).toEqual({ name: row.file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(row.filePlace.row).toBeGreaterThan(1);
  }
  expect([others.disbursement.rate.metric, others.complaints.resolvedOnTime.metric, others.egov.onTimeRate.metric]).toEqual(["DIS-01", "CMP-01", "EGV-01"]);
});

test("the finance desk sees owners by their gap to the path, slow projects, and the plan's totals", async () => {
  interface Answer {
    readonly province: { readonly indicators: { readonly disbursement: { readonly slowProjects: Fact & { readonly projects: { readonly totalCount: number; readonly nodes: readonly { readonly assignedVnd: string; readonly paidVnd: string }[] } }; readonly plans: readonly { readonly amountVnd: string }[] } } };
    readonly owners: { readonly nodes: readonly { readonly reading: Fact }[] };
  }
  const { province, owners } = await ask<Answer>("user-finance-desk", { period: "2024", on: "2024-12-31" });
  const { slowProjects, plans } = province.indicators.disbursement;
  expect(String(slowProjects.projects.totalCount)).toBe(slowProjects.value);
  for (const { assignedVnd, paidVnd } of slowProjects.projects.nodes) expect(BigInt(paidVnd)).toBeLessThan(BigInt(assignedVnd));
  expect(plans.map(({ amountVnd }) => amountVnd)).toEqual(["6300000000000", "6902000000000"]);
  const gaps = owners.nodes.flatMap(({ reading }) => (reading.value === null ? [] : [Number(reading.value)]));
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
});

test("an agency's focal point sees which dossiers count, where each stands in its file, and how far its claims are from the record", async () => {
  interface Answer {
    readonly agency: { readonly indicators: {
      readonly egov: { readonly lateRate: Fact & { readonly dossiers: { readonly totalCount: number; readonly nodes: readonly { readonly onTime: boolean | null; readonly filePlace: { readonly row: number } }[] } } };
      readonly claims: readonly { readonly claimed: string; readonly recorded: string | null; readonly gap: string | null; readonly tolerance: string; readonly verdict: string }[];
    } };
    readonly plan: { readonly tasks: { readonly totalCount: number } };
  }
  const { agency, plan } = await ask<Answer>("user-focal-point", { id: "QNG-SYT", period: "2024-Q3", first: 100 });
  const { lateRate } = agency.indicators.egov;
  expect(lateRate.dossiers.nodes).toHaveLength(Number(lateRate.denominator));
  expect(lateRate.dossiers.nodes.filter(({ onTime }) => onTime !== true)).toHaveLength(Number(lateRate.numerator));
  expect(agency.indicators.claims).not.toEqual([]);
  for (const { claimed, recorded, gap, tolerance, verdict } of agency.indicators.claims) {
    expect(Math.abs(Number(claimed) - Number(recorded))).toBeCloseTo(Math.abs(Number(gap)), 6);
    expect(verdict === "AGREES").toBe(Math.abs(Number(gap)) <= Number(tolerance));
  }
  expect(plan.tasks.totalCount).toBeGreaterThan(0);
});

test("an integrator sees the age of every source, what waits for a name, and which metric is answered or why not", async () => {
  interface Status { readonly source: string; readonly rows: number; readonly quarantined: number; readonly registerVersion: string | null }
  interface Answer extends Readonly<Record<`${string}Source`, Status>> {
    readonly egovQuarantine: { readonly totalCount: number; readonly nodes: readonly { readonly reason: string }[] };
    readonly metrics: readonly { readonly code: string; readonly answer: string; readonly neededVi: string | null }[];
  }
  const answer = await ask<Answer>("user-integrator");
  const sources = ["agencies", "plan", "inspections", "disbursement", "egov", "complaints"];
  expect(sources.map((name) => answer[`${name}Source`]?.source)).toEqual(sources);
  expect(new Set(sources.slice(1).map((name) => answer[`${name}Source`]?.registerVersion)).size).toBe(1);
  expect(answer.egovQuarantine.totalCount).toBe(answer["egovSource"]?.quarantined);
  expect(answer.metrics.length).toBeGreaterThanOrEqual(54);
  for (const { code, answer: kind, neededVi } of answer.metrics) expect([code, kind === "ANSWERED"]).toEqual([code, neededVi === null]);
});

test("the public sees every promise with its status, official results, and no count that could reveal a person", async () => {
  interface Answer {
    readonly plan: { readonly tasks: { readonly totalCount: number; readonly nodes: readonly { readonly status: string; readonly statusVi: string }[] } };
    readonly papi: { readonly computed: boolean; readonly official: readonly { readonly value: string }[] };
    readonly harassment: readonly { readonly indicators: { readonly complaints: { readonly harassmentReports: { readonly state: string; readonly value: string | null } } } }[];
  }
  const { plan, papi, harassment } = await ask<Answer>("user-public", { on: "2024-12-31", period: "2024" });
  expect([plan.tasks.totalCount, plan.tasks.nodes.length]).toEqual([99, 99]);
  expect(plan.tasks.nodes.every(({ statusVi }) => statusVi !== "")).toBe(true);
  expect(papi.computed).toBe(false);
  expect(papi.official.map(({ value }) => value)).not.toEqual([]);
  const counts = harassment.map(({ indicators }) => indicators.complaints.harassmentReports);
  expect(counts.every(({ state, value }) => (state === "WITHHELD" ? value === null : value === "0" || Number(value) >= 3))).toBe(true);
});
