// The main job: one question, each figure from its authoritative source, at a constant cost.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFirstQuery } from "../../hub/first-query.ts";
import { openTestHub, type TestHub } from "./harness.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

const view = (args: string) => `{ agencies(${args}) { id nameVi nameEn level indicators(period: "2024") {
  egov { onTimeRate { ...Fact } } disbursement { rate { ...Fact } } inspections { recommendationsExecuted { ...Fact } } complaints { resolvedOnTime { ...Fact } }
  scores { criterion { code nameVi } points max share state } total totalMax } } }
  fragment Fact on Reading { metric state value unit numerator denominator basis from to asOf source sample }`;

interface Fact {
  readonly metric: string;
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly source: string;
}
interface Row {
  readonly id: string;
  readonly indicators: {
    readonly egov: { readonly onTimeRate: Fact };
    readonly disbursement: { readonly rate: Fact };
    readonly inspections: { readonly recommendationsExecuted: Fact };
    readonly complaints: { readonly resolvedOnTime: Fact };
    readonly scores: readonly { readonly state: string; readonly points: string | null; readonly max: string | null }[];
    readonly total: string | null;
    readonly totalMax: string | null;
  };
}

async function rows(args: string): Promise<readonly Row[]> {
  const { status, answer } = await hub.ask(view(args));
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  return answer.data?.["agencies"] as readonly Row[];
}

describe("the view of all departments", () => {
  test("has the 20 bodies of 2022, and each figure names the source that owns it", async () => {
    const departments = await rows('level: DEPARTMENT, on: "2022-06-30"');
    expect(departments).toHaveLength(20);
    const sources = departments.map(({ indicators: i }) => [i.egov.onTimeRate, i.disbursement.rate, i.inspections.recommendationsExecuted, i.complaints.resolvedOnTime].map((fact) => `${fact.metric} ${fact.source}`));
    expect(new Set(sources.map(String))).toEqual(new Set(["EGV-01 egov,DIS-01 disbursement,INS-04 inspections,CMP-01 complaints"]));
  });

  test("costs 6 source calls, and the same statements as the view of all 173 communes", async () => {
    await rows('level: DEPARTMENT, on: "2022-06-30"');
    const departments = structuredClone(hub.cost);
    const communes = await rows('level: COMMUNE, on: "2022-06-30"');
    expect(communes).toHaveLength(173);
    expect([...departments.calls].sort()).toEqual(["agencies", "complaints", "disbursement", "egov", "inspections", "plan"]);
    expect([...hub.cost.calls].sort()).toEqual([...departments.calls].sort());
    expect(hub.cost.statements).toEqual(departments.statements);
  });

  test("shows no value without saying why, and percentages that follow from numerator and denominator", async () => {
    for (const { indicators: i } of await rows('level: DEPARTMENT, on: "2022-06-30"')) {
      for (const fact of [i.egov.onTimeRate, i.disbursement.rate, i.inspections.recommendationsExecuted, i.complaints.resolvedOnTime]) {
        expect(fact.value === null).toBe(["NO_DATA", "NOT_APPLICABLE", "WITHHELD"].includes(fact.state));
        if (fact.value !== null) expect(Math.abs(Number(fact.value) - (Number(fact.numerator) / Number(fact.denominator)) * 100)).toBeLessThanOrEqual(0.005001);
      }
    }
  });

  test("sums only the points it gave, over exactly those maxima", async () => {
    for (const { indicators: { scores, total, totalMax } } of await rows('level: DEPARTMENT, on: "2022-06-30"')) {
      const given = scores.filter(({ points }) => points !== null);
      const sum = (of: "points" | "max") => given.reduce((all, score) => all + Number(score[of]), 0);
      expect(total === null ? 0 : Number(total)).toBeCloseTo(sum("points"), 4);
      expect(totalMax === null ? 0 : Number(totalMax)).toBeCloseTo(sum("max"), 4);
      expect(total === null).toBe(given.length === 0);
    }
  });
});

test("the first query of README answers without errors", async () => {
  const { status, answer } = await hub.ask(readFirstQuery());
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
});
