import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openInspections } from "./harness.ts";
import { correction, report } from "./report.ts";
import { plain } from "../plain.ts";

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
  await it.subgraph.load(report);
  await it.subgraph.load(correction);
});
afterAll(() => it[Symbol.asyncDispose]());

interface Figure {
  readonly metric: string;
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Of what the small report says nothing. */
const silent = {
  "INS-07": "NO_DATA",
  "INS-09": "NO_DATA",
  "INS-10": "OK 0 = 0/null",
  "INS-10.HANDLED": "NO_DATA",
  "INS-11": "NO_DATA",
  "INS-12": "NOT_APPLICABLE",
  "INS-14": "NO_DATA",
};

/** "INS-03": "OK 66.67 = 2/3" of one agency. */
async function figures(agencyId: string, period: string, asOf?: string): Promise<Record<string, string>> {
  const { views } = await it.ask<{ readings: Figure[] }>([agencyId], period, "readings { metric state value numerator denominator }", asOf);
  const text = ({ state, value, numerator, denominator }: Figure) => (value === null ? state : `${state} ${value} = ${numerator}/${denominator}`);
  return Object.fromEntries(views.flatMap(({ readings }) => readings.map((reading) => [reading.metric, text(reading)])));
}

describe("the figures of a small report, third quarter of 2024 (15/6–14/9)", () => {
  test("a department counts the records of which it is the subject", async () => {
    expect(await figures("QNG-SNV", "2024-Q3", "2024-10-20T00:00:00.000Z")).toEqual({
      ...silent,
      "INS-01": "OK 100.00 = 1/1",
      "INS-02": "OK 100.00 = 2/2",
      "INS-03": "OK 66.67 = 2/3",
      "INS-15": "OK 1 = 0/3",
      "INS-04": "OK 50.00 = 1/2",
      "INS-05": "OK 33.33 = 3002399751580331/9007199254740993",
      "INS-06": "OK 0.00 = 0/1",
      "INS-08": "OK 0 = 0/null",
      "INS-13": "OK 0.00 = 0/1",
    });
  });

  test("a check of several subjects counts for each; what was handled or ended after the window does not count", async () => {
    expect(await figures("QNG-H-525", "2024-Q3")).toEqual({
      ...silent,
      "INS-01": "OK 100.00 = 1/1",
      "INS-02": "OK 100.00 = 1/1",
      "INS-03": "OK 0.00 = 0/1",
      "INS-15": "OK 1 = 0/1",
      "INS-04": "NO_DATA",
      "INS-05": "NO_DATA",
      "INS-06": "NO_DATA",
      "INS-08": "OK 1 = 1/null",
      "INS-13": "OK 100.00 = 1/1",
    });
  });

  test("a check announced the day after the window, one cancelled and one ended late leave a department with true zeros", async () => {
    expect(await figures("QNG-STP", "2024-Q3")).toEqual({
      ...silent,
      "INS-01": "OK 0.00 = 0/1",
      "INS-02": "OK 0.00 = 0/2",
      "INS-03": "NO_DATA",
      "INS-15": "NO_DATA",
      "INS-04": "NO_DATA",
      "INS-05": "NO_DATA",
      "INS-06": "NO_DATA",
      "INS-08": "OK 0 = 0/null",
      "INS-13": "NO_DATA",
    });
  });

  test("the province sums all agencies, and shares those checked among the 33 departments and districts of the last day", async () => {
    expect(await figures("QNG-UBND", "2024-Q3")).toEqual({
      ...silent,
      "INS-12": "OK 0.00 = 0/173",
      "INS-01": "OK 6.06 = 2/33",
      "INS-02": "OK 60.00 = 3/5",
      "INS-03": "OK 50.00 = 2/4",
      "INS-15": "OK 1 = 0/4",
      "INS-04": "OK 50.00 = 1/2",
      "INS-05": "OK 0.00 = 0/9007199254740993",
      "INS-06": "OK 0.00 = 0/1",
      "INS-08": "OK 1 = 1/null",
      "INS-13": "OK 50.00 = 1/2",
    });
  });

  test("communes are outside the share of agencies checked", async () => {
    expect(await figures("QNG-X-21025", "2024-Q3")).toMatchObject({ "INS-01": "NOT_APPLICABLE", "INS-08": "OK 0 = 0/null" });
  });
});

describe("times", () => {
  const recovered = "amountRecovered { value state numerator from to dataTo asOf source sample }";

  test("a correction changes the answer from when it was known, and not before", async () => {
    const answer = async (asOf: string) => (await it.ask(["QNG-SNV"], "2024-Q3", recovered, asOf)).views;
    const common = { state: "OK", from: "2024-06-15", to: "2024-09-14", dataTo: "2024-09-14", source: "inspections", sample: false };
    expect(await answer("2024-11-06T00:59:59.999Z")).toEqual([
      { amountRecovered: { ...common, value: "33.33", numerator: "3002399751580331", asOf: "2024-10-02T01:00:00.000Z" } },
    ]);
    expect(await answer("2024-11-06T01:00:00.000Z")).toEqual([
      { amountRecovered: { ...common, value: "0.00", numerator: "0", asOf: "2024-11-06T01:00:00.000Z" } },
    ]);
  });

  test("a longer window sees the follow-ups made by its own end", async () => {
    expect(await figures("QNG-SNV", "2024")).toMatchObject({
      "INS-04": "STALE 66.67 = 2/3",
      "INS-05": "STALE 100.00 = 9007199254740993/9007199255740993",
    });
  });

  test.each([
    ["PROVISIONAL while the year is not over", "2024", "2024-10-20T00:00:00.000Z", "PROVISIONAL"],
    ["PROVISIONAL within 15 days of its end when the data does not reach it", "2024", "2024-12-29T12:00:00.000Z", "PROVISIONAL"],
    ["STALE after them", "2024", "2024-12-30T12:00:00.000Z", "STALE"],
    ["OK for a quarter that the data covers, however late one asks", "2024-Q3", "2030-01-01T00:00:00.000Z", "OK"],
    ["NO_DATA before anything was known", "2024-Q3", "2024-10-02T00:59:59.999Z", "NO_DATA"],
    ["NO_DATA for a year before the first file", "2020", "LATEST", "NO_DATA"],
  ])("%s", async (_, period, asOf, state) => {
    const { views } = await it.ask(["QNG-SNV"], period, "agenciesChecked { state } oneStopChecks { state }", asOf);
    expect(views).toEqual([{ agenciesChecked: { state }, oneStopChecks: { state } }]);
  });

  test("the basis names the reporting days", async () => {
    const { views } = await it.ask<{ agenciesChecked: { basis: string } }>(["QNG-SNV"], "2024-Q3", "agenciesChecked { basis }");
    expect(views[0]?.agenciesChecked.basis).toContain("kỳ báo cáo từ ngày 15 đến ngày 14 (09/2019/NĐ-CP)");
  });
});

test("a name that the register does not know waits in quarantine", async () => {
  const query = "{ inspectionsSource { source lastKnownAt dataTo imports rows quarantined sample fresh } }";
  expect(plain(await it.subgraph.execute({ query }, {}))).toEqual({
    data: {
      inspectionsSource: {
        source: "inspections",
        lastKnownAt: "2024-11-06T01:00:00.000Z",
        dataTo: "2024-09-30",
        imports: 2,
        rows: 21,
        quarantined: 1,
        sample: false,
        fresh: false,
      },
    },
  });
});

test("loading a file again changes nothing", async () => {
  expect(await it.subgraph.load(report)).toEqual({ loaded: false, rows: 20, changed: 0, quarantined: 0 });
});

test("no view made the subgraph fail", () => {
  expect(it.faults).toEqual([]);
});
