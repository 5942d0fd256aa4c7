// What plan makes of the other sources' answers, through the whole hub: rankings, claims, conflicts, and the agencies' own reports.

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

describe("scoreRanking", () => {
  interface Ranking {
    readonly scoreRanking: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly previousPeriod: string;
      readonly coverage: { readonly agencies: number; readonly withValue: number };
      readonly nodes: readonly Row[];
    };
  }
  interface Standing {
    readonly rank: number | null;
    readonly peers: number;
    readonly share: string | null;
    readonly total: string | null;
    readonly totalMax: string | null;
    readonly coverage: string | null;
    readonly dataTo: string | null;
  }
  interface Row extends Standing {
    readonly agency: { readonly id: string };
    readonly previous: Standing | null;
    readonly change: string | null;
    readonly rankChange: number | null;
    readonly comparable: boolean;
    readonly noteVi: string | null;
  }
  const ranking = async (variables: Record<string, unknown>) => (await ask<Ranking>(operation("score-ranking"), variables)).scoreRanking;

  test("gives every agency of the level the scores that its own view has, ranked among the same maxima", async () => {
    const { nodes, totalCount } = await ranking({ level: "DISTRICT", period: "2024" });
    const { agencies } = await ask<{ agencies: readonly { id: string; indicators: { total: string | null; totalMax: string | null } }[] }>('{ agencies(level: DISTRICT, on: "2024-12-31") { id indicators(period: "2024") { total totalMax } } }');
    expect(totalCount).toBe(13);
    expect(new Map(nodes.map(({ agency, total, totalMax }) => [agency.id, { total, totalMax }]))).toEqual(new Map(agencies.map(({ id, indicators }) => [id, indicators])));
    for (const [totalMax, group] of Map.groupBy(nodes, (node) => node.totalMax)) {
      expect(new Set(group.map(({ peers }) => peers))).toEqual(new Set([group.length]));
      const shares = group.map(({ share }) => Number(share));
      expect([totalMax, shares]).toEqual([totalMax, shares.toSorted((a, b) => b - a)]);
      if (totalMax !== null) expect(group[0]?.rank).toBe(1);
    }
  });

  const standingOf = ({ rank, peers, share, total, totalMax, coverage, dataTo }: Standing): Standing => ({ rank, peers, share, total, totalMax, coverage, dataTo });

  test("gives beside each agency the score and rank that the ranking of the period before gives, and the difference", async () => {
    const now = await ranking({ level: "DISTRICT", period: "2024" });
    const before = await ranking({ level: "DISTRICT", period: "2023" });
    expect([now.previousPeriod, now.coverage, before.previousPeriod]).toEqual(["2023", { agencies: 13, withValue: now.nodes.filter(({ share }) => share !== null).length }, "2022"]);
    const earlier = new Map(before.nodes.map((node) => [node.agency.id, standingOf(node)]));
    for (const { agency, share, rank, previous, change, rankChange, comparable, noteVi } of now.nodes) {
      expect(previous).toEqual(earlier.get(agency.id));
      expect(change).toBe(share === null || !previous?.share ? null : (Number(share) - Number(previous.share)).toFixed(4));
      const others = ({ nodes }: Ranking["scoreRanking"]) => nodes.filter(({ totalMax }) => totalMax === nodes.find((node) => node.agency.id === agency.id)?.totalMax).map((node) => node.agency.id).toSorted().join();
      const among = others(now) === others(before);
      expect(rankChange).toBe(rank === null || !previous?.rank || !among ? null : previous.rank - rank);
      expect([comparable, noteVi]).toEqual([comparable, comparable && among ? null : expect.stringMatching(/tiêu chí|không so thứ hạng|tạm tính/)]);
    }
  });

  test.each([
    ["another frame was in force", { level: "DISTRICT", period: "2022", previous: "2021" }, "bộ tiêu chí đổi từ PAR-1149 sang PAR-876"],
    ["other criteria could be scored", { level: "DISTRICT", period: "2024" }, "kỳ 2024 có thêm tiêu chí"],
    ["the periods have another length", { level: "DISTRICT", period: "2024", previous: "2024-Q3" }, "hai kỳ không cùng độ dài: 2024-07-01–2024-09-30 và 2024-01-01–2024-12-31"],
    ["departments merged in between", { level: "DEPARTMENT", period: "2025", previous: "2024" }, "từ 2025-03-01: Sở Nội vụ:"],
    ["one period has no points", { level: "DISTRICT", period: "2020", previous: "2019" }, "kỳ 2019 không có điểm"],
    ["the units began in between", { level: "COMMUNE", period: "2025", previous: "2024" }, "đơn vị chưa có trong kỳ so sánh"],
    ["the period was not over when it was asked", { level: "DISTRICT", period: "2024", asOf: "2024-10-20T00:00:00.000Z" }, "kỳ 2024 có số tạm tính hoặc chưa đủ:"],
  ])("says so when %s, and compares none of them", async (_, variables, note) => {
    const { nodes } = await ranking(variables);
    const said = nodes.filter(({ noteVi }) => noteVi?.includes(note));
    expect([said.length > 0, said.some(({ comparable }) => comparable)]).toEqual([true, false]);
  });

  test("costs the same calls and statements for 13 districts and 173 communes", async () => {
    await ranking({ level: "DISTRICT", period: "2023" });
    const districts = structuredClone(hub.cost);
    const { totalCount } = await ranking({ level: "COMMUNE", period: "2023" });
    expect([totalCount, [...hub.cost.calls].sort()]).toEqual([173, ["agencies", "agencies", "complaints", "disbursement", "egov", "inspections", "plan", "plan"]]);
    expect([hub.cost.calls.length, hub.cost.statements]).toEqual([districts.calls.length, districts.statements]);
  });

  test("comes in pages that join without gap", async () => {
    const first = await ranking({ level: "DISTRICT", period: "2024", first: 8 });
    const second = await ranking({ level: "DISTRICT", period: "2024", first: 8, after: first.pageInfo.endCursor });
    const whole = await ranking({ level: "DISTRICT", period: "2024" });
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([8, true, false]);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
  });

  test.each([
    ["a level that is never ranked", 'level: PROVINCE, period: "2024"', "BAD_USER_INPUT"],
    ["a period that is none", 'level: DISTRICT, period: "2024", previous: "2024-Q5"', "BAD_USER_INPUT"],
    ["a frame that there is none of", 'level: DISTRICT, period: "2024", frame: "PAR-1"', "BAD_USER_INPUT"],
    ["a frame that is never scored", 'level: DISTRICT, period: "2024", frame: "PAPI-2018"', "BAD_USER_INPUT"],
    ["a cursor of another list", 'level: DISTRICT, period: "2024", after: "bm9uZQ"', "BAD_CURSOR"],
  ])("refuses %s", async (_, args, code) => {
    const { answer } = await hub.ask(`{ scoreRanking(${args}) { totalCount } }`);
    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
  });
});

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
});
