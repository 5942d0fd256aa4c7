// Agencies ranked by their scores, beside another period, through the whole hub.

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
