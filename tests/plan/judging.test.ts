// What plan makes of the other sources' answers, through the whole hub: claims, conflicts, and the agencies' own reports.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

async function ask<Answer>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { answer } = await hub.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  // The shape asked for.
  return answer.data as Answer;
}

const operation = (name: string) => readFileSync(join(houseFolder, `schema/operations/${name}.graphql`), "utf8");

describe("conflicts", () => {
  interface Conflict {
    readonly metric: string;
    readonly gap: string;
    readonly noteVi: string;
    readonly statements: readonly { readonly kind: string; readonly value: string; readonly place: string | null; readonly agency: { readonly id: string } }[];
  }
  const conflictsOf = async (id: string, period: string) =>
    (await ask<{ agency: { indicators: { conflicts: readonly Conflict[] } } }>(`{ agency(id: "${id}") { indicators(period: "${period}") { conflicts { metric gap noteVi statements { kind value place agency { id } } } } } }`)).agency.indicators.conflicts;
  const published = ({ statements }: Conflict) => statements.filter(({ kind }) => kind === "PUBLISHED").map(({ value, agency, place }) => `${value} ${agency.id} ${place}`);

  test.each(["QNG-UBND", "QNG-TTPVKS"])("at %s show 90.33 of the Centre and 91.43 of the National Portal for May 2025", async (id) => {
    const found = (await conflictsOf(id, "2025-05")).find(({ metric }) => metric === "EGV-01");
    expect(found && published(found).toSorted()).toEqual(["90.33 QNG-TTPVKS quangngai.gov.vn", "91.43 QNG-UBND Cổng Dịch vụ công quốc gia"]);
    expect(found?.noteVi).toContain("các số đứng ở những cơ quan khác nhau");
  });

  test("say by which days their figures were made where those differ", async () => {
    const found = await Promise.all(["QNG-H-522", "QNG-H-524", "QNG-H-525", "QNG-H-527", "QNG-H-533"].map((id) => conflictsOf(id, "2024-Q3")));
    const notes = found.flat().flatMap(({ metric, statements, noteVi }) => (metric.startsWith("EGV") && statements.some(({ kind }) => kind === "CLAIMED") ? [noteVi] : []));
    expect(notes).not.toEqual([]);
    for (const note of notes) expect(note).toContain("tính theo những ngày khác nhau: 2024-07-01 đến 2024-09-30, 2024-06-15 đến 2024-09-14");
  });

  test("hold each published rate of 2025 against the records of its own denominator, never against the other", async () => {
    const found = await conflictsOf("QNG-UBND", "2025");
    const rates = new Map(found.filter(({ metric }) => metric.startsWith("DIS-01")).map((conflict) => [conflict.metric, published(conflict).map((line) => line.split(" ")[0])]));
    expect(rates.get("DIS-01")).toEqual(["87"]);
    expect([...rates.keys()].filter((metric) => metric !== "DIS-01").map((metric) => [metric, rates.get(metric)])).toEqual([["DIS-01.TTG", ["91.4"]]]);
  });

  test("are none where only the records speak", async () => {
    expect(await conflictsOf("QNG-X-21025", "2024-Q3")).toEqual([]);
  });
});

describe("claims", () => {
  interface Claim {
    readonly metric: string;
    readonly claimed: string;
    readonly recorded: string | null;
    readonly gap: string | null;
    readonly tolerance: string;
    readonly verdict: string;
    readonly noteVi: string | null;
  }
  test("stand beside what the source recorded, with gap and tolerance, for a whole level at once", async () => {
    const { agencies } = await ask<{ agencies: readonly { id: string; indicators: { claims: readonly Claim[] } }[] }>(operation("reported-recorded"), { level: "DISTRICT", period: "2024-Q3", on: "2024-09-14" });
    expect([...hub.cost.calls].sort()).toEqual(["agencies", "complaints", "disbursement", "egov", "inspections", "plan"]);
    const claims = agencies.flatMap(({ indicators }) => indicators.claims);
    for (const { claimed, recorded, gap, tolerance, verdict } of claims) {
      expect([recorded === null, verdict === "NOT_COMPARABLE"]).toEqual([gap === null, gap === null]);
      if (recorded !== null) expect(Number(gap)).toBeCloseTo(Number(claimed) - Number(recorded), 6);
      if (gap !== null) expect(verdict).toBe(Math.abs(Number(gap)) <= Number(tolerance) ? "AGREES" : "DIFFERS");
    }
    const verdicts = new Set(claims.map(({ verdict }) => verdict));
    expect([verdicts.has("AGREES"), verdicts.has("DIFFERS")]).toEqual([true, true]);
    // The source's quarter is the calendar's, the report's ends on the 14th.
    expect(claims.every(({ noteVi }) => noteVi !== null)).toBe(true);
  });
});

describe("reporting", () => {
  const readings = "reporting { readings { metric state value numerator denominator source sample } }";
  interface Reporting {
    readonly indicators: { readonly reporting: { readonly readings: readonly { readonly metric: string; readonly state: string; readonly value: string | null; readonly numerator: string | null; readonly denominator: string | null }[] } };
  }

  test("answers RPT-01 to RPT-10 of a department, and does not apply to communes", async () => {
    const { department, commune } = await ask<{ department: Reporting; commune: Reporting }>(`{ department: agency(id: "QNG-SNV") { indicators(period: "2024") { ${readings} } } commune: agency(id: "QNG-X-21025") { indicators(period: "2024") { ${readings} } } }`);
    expect(department.indicators.reporting.readings.map(({ metric, state }) => `${metric} ${state}`)).toEqual([...["RPT-01", "RPT-02", "RPT-03", "RPT-04", "RPT-05", "RPT-06", "RPT-07"].map((code) => `${code} OK`), "RPT-08 NO_DATA", "RPT-09 NO_DATA", "RPT-10 NO_DATA"]);
    expect(new Set(commune.indicators.reporting.readings.map(({ state }) => state))).toEqual(new Set(["NOT_APPLICABLE"]));
  });

  test("counts a report that never came: on time over due, with every entry that did come behind it", async () => {
    const { agency } = await ask<{ agency: { indicators: { reporting: { reportsOnTime: { state: string; value: string; numerator: string; denominator: string; entries: { totalCount: number; nodes: readonly { kind: string; file: string; import: { profile: string } }[] } } } } } }>(
      '{ agency(id: "QNG-H-536") { indicators(period: "2024-Q3") { reporting { reportsOnTime { state value numerator denominator entries { totalCount nodes { kind file import { profile } } } } } } } }',
    );
    expect(agency.indicators.reporting.reportsOnTime).toEqual({ state: "OK", value: "0.00", numerator: "0", denominator: "1", entries: { totalCount: 0, nodes: [] } });
  });

  test("of the province sums its agencies", async () => {
    const { province, departments, districts } = await ask<{ province: Reporting; departments: readonly Reporting[]; districts: readonly Reporting[] }>(
      `{ province: agency(id: "QNG-UBND") { indicators(period: "2024-Q2") { ${readings} } }
        departments: agencies(level: DEPARTMENT, on: "2024-06-14") { indicators(period: "2024-Q2") { ${readings} } }
        districts: agencies(level: DISTRICT, on: "2024-06-14") { indicators(period: "2024-Q2") { ${readings} } } }`,
    );
    const of = (reports: readonly Reporting[], part: "numerator" | "denominator") =>
      reports.flatMap(({ indicators }) => indicators.reporting.readings).filter(({ metric }) => metric === "RPT-02").reduce((sum, one) => sum + Number(one[part] ?? 0), 0);
    const all = [...departments, ...districts];
    expect([of([province], "numerator"), of([province], "denominator")]).toEqual([of(all, "numerator"), of(all, "denominator")]);
    // A quarter's and a half year's report of each.
    expect(of([province], "denominator")).toBe(66);
  });

  test("through time gives the readings of the view, the break of a merger marked, and both counted together on the present map", async () => {
    interface Point { readonly period: string; readonly reading: { readonly metric: string; readonly numerator: string | null; readonly denominator: string | null }; readonly breaks: readonly { readonly on: string }[] }
    const of = async (id: string, mapping: string) =>
      (await ask<{ agency: { history: { reporting: { points: readonly Point[] } } } }>(`{ agency(id: "${id}") { history(mapping: ${mapping}) { reporting(metric: "RPT-02", from: "2024-Q4", to: "2025-Q2") { points { period reading { metric state value numerator denominator source sample } breaks { on } } } } } }`)).agency.history.reporting.points;
    const [mapped, own, merged] = await Promise.all([of("QNG-SXD", "CURRENT_MAP"), of("QNG-SXD", "AS_RECORDED"), of("QNG-SGTVT", "AS_RECORDED")]);
    for (const { period, reading } of own) {
      const { agency } = await ask<{ agency: Reporting }>(`{ agency(id: "QNG-SXD") { indicators(period: "${period}") { ${readings} } } }`);
      expect(reading).toEqual(agency.indicators.reporting.readings.find(({ metric }) => metric === "RPT-02"));
    }
    const total = (place: number, part: "numerator" | "denominator") => Number(own[place]?.reading[part] ?? 0) + Number(merged[place]?.reading[part] ?? 0);
    expect(mapped.map(({ reading }) => [Number(reading.numerator), Number(reading.denominator)])).toEqual(mapped.map((_, place) => [total(place, "numerator"), total(place, "denominator")]));
    expect(mapped.map(({ breaks }) => breaks.map(({ on }) => on))).toEqual([[], ["2025-03-01"], []]);
  });

  test("ranks a level by what it reports, at the same cost for 20 departments and 173 communes, which report to their districts", async () => {
    interface Ranked { readonly reportingRanking: { readonly coverage: { readonly agencies: number; readonly withValue: number }; readonly nodes: readonly { readonly rank: number | null; readonly reading: { readonly value: string | null }; readonly previous: { readonly value: string | null } | null; readonly change: string | null }[] } }
    const by = (level: string) => ask<Ranked>(`{ reportingRanking(metric: "RPT-02", level: ${level}, period: "2024", first: 200) { coverage { agencies withValue } nodes { rank reading { value } previous { value } change } } }`);
    const { reportingRanking } = await by("DEPARTMENT");
    const cost = structuredClone(hub.cost);
    expect(reportingRanking.coverage).toEqual({ agencies: 20, withValue: 20 });
    for (const { rank, reading, previous, change } of reportingRanking.nodes) {
      expect(rank).toBe(1 + reportingRanking.nodes.filter((other) => Number(other.reading.value) > Number(reading.value)).length);
      expect(Number(change)).toBeCloseTo(Number(reading.value) - Number(previous?.value), 6);
    }
    expect((await by("COMMUNE")).reportingRanking.coverage).toEqual({ agencies: 173, withValue: 0 });
    expect([hub.cost.calls, hub.cost.statements]).toEqual([cost.calls, cost.statements]);
  });

  test.each([
    ["a source that the catalogue has not", '{ metrics(source: "xyz") { code } }', 'Argument source: allowed is complaints, disbursement, egov, inspections, other, reporting; given was "xyz"'],
    ["a code of another source", '{ reportingRanking(metric: "EGV-01", level: DISTRICT, period: "2024") { totalCount } }', 'Argument metric: "EGV-01" is owned by egov, ask there; of plan: allowed is RPT-01–RPT-10; given was "EGV-01"'],
  ])("refuses %s instead of an empty answer", async (_, query, message) => {
    const { answer } = await hub.ask(query);
    expect(new Set(answer.errors?.map((error) => `${String(error.extensions?.["code"])} ${error.message}`))).toEqual(new Set([`BAD_USER_INPUT ${message}`]));
  });
});
