import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openInspections } from "./harness.ts";
import { plain } from "../plain.ts";

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
  await it.subgraph.loadShipped();
});
afterAll(() => it[Symbol.asyncDispose]());

interface Figure {
  readonly state: string;
  readonly value: string | null;
}

/** Ids of the departments and districts that are there on a day. */
function unitsOn(day: string): string[] {
  const valid = (from: string | null, to: string | null) => (from === null || from <= day) && (to === null || day < to);
  return it.document.units.filter(({ level, validFrom, validTo }) => (level === "DEPARTMENT" || level === "DISTRICT") && valid(validFrom, validTo)).map(({ id }) => id);
}

async function figure(agencyId: string, period: string, field: string, asOf?: string): Promise<Figure | undefined> {
  const { views } = await it.ask<Record<string, Figure>>([agencyId], period, `${field} { state value }`, asOf);
  return views[0]?.[field];
}

describe("what the sample shows", () => {
  test.each([
    ["2022", "33.33", 33],
    ["2023", "27.27", 33],
    ["2024", "33.33", 33],
    ["2025", "33.33", 15],
  ])("in %s a third of departments and districts is checked on reform, less than 30 % only in 2023", async (year, value, denominator) => {
    const fields = "agenciesChecked { state value denominator sample }";
    expect((await it.ask(["QNG-UBND"], year, fields)).views).toEqual([{ agenciesChecked: { state: "OK", value, denominator: String(denominator), sample: true } }]);
    const ids = unitsOn(`${year}-12-14`);
    const { views } = await it.ask<{ agenciesChecked: Figure }>(ids, year, "agenciesChecked { state value }");
    const checked = views.filter(({ agenciesChecked }) => agenciesChecked.value === "100.00").length;
    expect({ units: ids.length, states: [...new Set(views.map(({ agenciesChecked }) => agenciesChecked.state))] }).toEqual({ units: denominator, states: ["OK"] });
    expect(((checked * 100) / denominator).toFixed(2)).toBe(value);
  });

  test.each(["2022", "2023", "2024", "2025"])("in %s the province and its one-stop centre have records of their own", async (year) => {
    const { views } = await it.ask<{ oneStopChecks: Figure; planCompletion: Figure }>(["QNG-UBND", "QNG-TTPVKS"], year, "oneStopChecks { value state } planCompletion { value state }");
    expect(views.map(({ oneStopChecks }) => Number(oneStopChecks.value) > 0)).toEqual([true, true]);
    const own = await it.ask<{ planCompletion: { inspections: { nodes: { agency: { id: string } }[] } } }>(
      ["QNG-UBND"],
      year,
      "planCompletion { inspections(first: 200) { nodes { agency { id } } } }",
    );
    expect(own.views[0]?.planCompletion.inspections.nodes.some(({ agency }) => agency.id === "QNG-UBND")).toBe(true);
  });

  test.each([
    ["2022", "173"],
    ["2024", "173"],
    ["2025-02", "170"],
    ["2025", "96"],
  ])("communes checked on budget disclosure in %s are a share of the %s of the last day", async (period, denominator) => {
    const { views } = await it.ask<{ communesBudgetChecked: { value: string; numerator: string; denominator: string; inspections: { nodes: { field: string; agency: { id: string } }[] } } }>(
      ["QNG-UBND"],
      period,
      "communesBudgetChecked { value numerator denominator inspections(first: 200) { nodes { field agency { id } } } }",
    );
    const { value, numerator, denominator: of, inspections } = views[0]?.communesBudgetChecked ?? { value: "", numerator: "", denominator: "", inspections: { nodes: [] } };
    expect([of, value]).toEqual([denominator, ((Number(numerator) * 100) / Number(denominator)).toFixed(2)]);
    expect([new Set(inspections.nodes.map(({ agency }) => agency.id)).size, inspections.nodes.every(({ field }) => field === "BUDGET_DISCLOSURE")]).toEqual([Number(numerator), true]);
  });

  test("Trà Bồng is not checked in 2024 and 2025", async () => {
    expect(await figure("QNG-H-525", "2024", "agenciesChecked")).toEqual({ state: "OK", value: "0.00" });
    expect(await figure("QNG-H-525", "2025-Q1", "agenciesChecked")).toEqual({ state: "OK", value: "0.00" });
    expect(await figure("QNG-H-525", "2024", "oneStopChecks")).toEqual({ state: "OK", value: "0" });
  });

  test.each([
    ["true zero: Minh Long recovered nothing of what was due", "QNG-H-531", "2024", "amountRecovered", { state: "OK", value: "0.00" }],
    ["true zero: Minh Long executed no finance recommendation", "QNG-H-531", "2024", "recommendationsExecuted", { state: "OK", value: "0.00" }],
    ["no data: the economic zones board had no finance recommendation due", "QNG-BQLKKT", "2024", "recommendationsExecuted", { state: "NO_DATA", value: null }],
    ["no data: the Department of Finance had no finding in 2024", "QNG-STC", "2024", "findingsHandled", { state: "NO_DATA", value: null }],
    ["not applicable: a commune in the share of agencies checked", "QNG-X-21025", "2024", "agenciesChecked", { state: "NOT_APPLICABLE", value: null }],
    ["not applicable: a district that is gone on the last day of 2025", "QNG-H-531", "2025", "agenciesChecked", { state: "NOT_APPLICABLE", value: null }],
    ["not applicable: a commune of after July 2025 in 2024", "QNG-X25-21025", "2024", "findingsHandled", { state: "NOT_APPLICABLE", value: null }],
  ])("%s", async (_, agencyId, period, field, expected) => {
    expect(await figure(agencyId, period, field)).toEqual(expected);
  });

  test("the correction of November 2024 lowers what was recovered by the third quarter", async () => {
    const before = await figure("QNG-UBND", "2024-Q3", "amountRecovered", "2024-10-19T17:00:00.000Z");
    const after = await figure("QNG-UBND", "2024-Q3", "amountRecovered");
    expect([before?.state, after?.state]).toEqual(["OK", "OK"]);
    expect(Number(after?.value)).toBeLessThan(Number(before?.value));
  });

  test("every metric of the province has a value in every year", async () => {
    for (const year of ["2022", "2023", "2024", "2025"]) {
      const { views } = await it.ask<{ readings: Figure[] }>(["QNG-UBND"], year, "readings { state value }");
      expect(views[0]?.readings.map(({ state }) => state)).toEqual(Array(16).fill("OK"));
    }
  });

  test("about 120 inspections, one file a month and three corrections; one name a year is in quarantine", async () => {
    const query = "{ inspectionsSource { imports quarantined sample dataTo } }";
    expect(plain(await it.subgraph.execute({ query }, {}))).toEqual({
      data: { inspectionsSource: { imports: 51, quarantined: 4, sample: true, dataTo: "2025-12-31" } },
    });
  });
});

describe("statements", () => {
  const communes = () => it.document.units.filter(({ level, validTo }) => level === "COMMUNE" && validTo !== null && validTo > "2025-02-01").map(({ id }) => id);
  const everyone = () => [...unitsOn("2025-02-01"), ...communes()];
  const evidence = `planCompletion { inspections(first: 2) { nodes { id } } } publishedOnTime { conclusions(first: 2) { nodes { id } } }
    findingsHandled { findings(first: 2) { nodes { id } } } amountRecovered { recommendations(first: 2) { nodes { id } } }
    officialsDisciplined { sanctions(first: 2) { nodes { id } } } corruptionCases { corruptionCases(first: 2) { nodes { id } } }`;

  test.each([
    ["all readings: one a kind of record and one for the ledger", "readings { value }", 7],
    ["evidence of six kinds: six more", `readings { value } ${evidence}`, 13],
  ])("%s, for one agency as for 203", async (_, fields, expected) => {
    const one = await it.ask(["QNG-UBND"], "2024", fields);
    const all = await it.ask(everyone(), "2024", fields);
    expect({ agencies: all.views.length, one: one.statements, all: all.statements }).toEqual({ agencies: 203, one: expected, all: expected });
    expect(it.faults).toEqual([]);
  });
});
