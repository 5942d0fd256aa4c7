// The three stories that show what the hub is for, told by one trusted document each on the shipped data.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { askOf, type Fact, quotientOf } from "./ask.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());
const ask = askOf(() => hub);

interface District {
  readonly nameVi: string;
  readonly indicators: {
    readonly egov: { readonly onTimeRate: Fact & { readonly dossiers: { readonly nodes: readonly { readonly firstDueAt: string; readonly dueAt: string }[] } } };
    readonly complaints: { readonly feedbackOnTime: Fact };
    readonly inspections: { readonly agenciesChecked: Fact };
  };
}

test("“on time 99 %, and still so much feedback”: one district stands out, its due dates were moved, and nobody checked it", async () => {
  const { agencies } = await ask<{ agencies: readonly District[] }>("story-on-time-but", { level: "DISTRICT", on: "2024-12-31", period: "2024" });
  const [most, second] = agencies.toSorted((a, b) => Number(b.indicators.complaints.feedbackOnTime.denominator) - Number(a.indicators.complaints.feedbackOnTime.denominator));
  expect(agencies).toHaveLength(13);
  expect(most?.nameVi).toBe("UBND huyện Trà Bồng");
  expect(Number(most?.indicators.complaints.feedbackOnTime.denominator)).toBeGreaterThan(5 * Number(second?.indicators.complaints.feedbackOnTime.denominator));
  expect(Number(most?.indicators.egov.onTimeRate.value)).toBeGreaterThanOrEqual(99);
  expect(most?.indicators.inspections.agenciesChecked).toMatchObject({ state: "OK", value: "0.00" });
  const moved = (district: District | undefined) => district?.indicators.egov.onTimeRate.dossiers.nodes.filter(({ firstDueAt, dueAt }) => firstDueAt !== dueAt).length;
  expect(moved(most)).toBe(Math.max(...agencies.map((district) => moved(district) ?? 0)));
  expect(moved(most)).toBeGreaterThan(0);
});

test("“disbursed of which plan?”: one amount paid, two denominators, and every total of 2025 with who assigned it", async () => {
  interface Answer {
    readonly agency: { readonly indicators: { readonly disbursement: {
      readonly rate: Fact; readonly rateOfCentralPlan: Fact;
      readonly plans: readonly { readonly amountVnd: string; readonly assigner: string | null; readonly place: string; readonly reference: string }[];
      readonly published: readonly { readonly value: string }[];
    } } };
  }
  const { rate, rateOfCentralPlan, plans, published } = (await ask<Answer>("story-which-plan", { period: "2025" })).agency.indicators.disbursement;
  expect(plans.map(({ amountVnd, assigner }) => [amountVnd, assigner])).toEqual([
    ["5329000000000", null],
    ["7866000000000", "TTG"],
    ["8184000000000", "TTG"],
    ["8526000000000", "HDND"],
  ]);
  expect(plans.every(({ place, reference }) => place !== "" && reference !== "")).toBe(true);
  expect(published.map(({ value }) => value)).toEqual(expect.arrayContaining(["91.4", "87"]));
  expect(rateOfCentralPlan.numerator).toBe(rate.numerator);
  expect(Number(rateOfCentralPlan.denominator)).toBeLessThan(Number(rate.denominator));
  for (const fact of [rate, rateOfCentralPlan]) expect(Number(fact.value)).toBeCloseTo(quotientOf(fact), 2);
});

test("“where did the department go?”: its task has heirs by function, and its line ends with a break that names the law", async () => {
  interface Task { readonly id: string; readonly lead: readonly { readonly id: string }[]; readonly leads: readonly { readonly kind: string; readonly agency: { readonly id: string } }[]; readonly leadCandidates: readonly { readonly agency: { readonly id: string }; readonly legalBasis: string | null }[] }
  interface Answer {
    readonly plan: { readonly before: { readonly nodes: readonly Task[] }; readonly after: { readonly nodes: readonly Task[] } };
    readonly agency: {
      readonly validTo: string;
      readonly successors: readonly { readonly agency: { readonly id: string }; readonly scope: string | null; readonly legalBasis: string | null }[];
      readonly history: { readonly egov: { readonly points: readonly { readonly period: string; readonly reading: { readonly state: string } }[]; readonly breaks: readonly { readonly on: string; readonly kind: string; readonly legalBasis: string | null }[] } };
    };
  }
  const { plan, agency } = await ask<Answer>("story-where-did-it-go", { id: "QNG-SLDTBXH", before: "2022-04-30", after: "2025-08-01", metric: "EGV-01", from: "2024-01", to: "2025-06" });
  const heirs = agency.successors.map((step) => step.agency.id);
  expect(heirs).toHaveLength(4);
  expect(agency.successors.every(({ scope, legalBasis }) => scope !== null && legalBasis !== null)).toBe(true);
  const [before, after] = [plan.before, plan.after].map(({ nodes }) => nodes.find(({ id }) => id === "PAPI-B-01"));
  expect(before?.lead.map(({ id }) => id)).toContain("QNG-SLDTBXH");
  expect(after?.leads.map((lead) => lead.agency.id)).not.toContain("QNG-SLDTBXH");
  const named = [...(after?.leads.map((lead) => lead.agency.id) ?? []), ...(after?.leadCandidates.map((candidate) => candidate.agency.id) ?? [])];
  expect(named.filter((id) => heirs.includes(id))).not.toEqual([]);
  expect(agency.validTo).toBe("2025-03-01");
  expect(agency.history.egov.points.filter(({ period, reading }) => period >= "2025-03" && reading.state === "OK")).toEqual([]);
  expect(agency.history.egov.points.filter(({ period, reading }) => period < "2025-03" && reading.state === "OK")).toHaveLength(14);
  expect(agency.history.egov.breaks).toContainEqual(expect.objectContaining({ on: "2025-03-01", kind: "AGENCY_CHANGE" }));
});
