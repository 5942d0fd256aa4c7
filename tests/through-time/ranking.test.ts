// Rankings of one level, from dossiers that can be counted on one's fingers.

import { afterAll, beforeAll, expect, test } from "vitest";
import { closedDossiers, openEgov } from "./harness.ts";

let egov: Awaited<ReturnType<typeof openEgov>>;
beforeAll(async () => {
  egov = await openEgov(
    closedDossiers(
      { owner: "UBND huyện Bình Sơn", on: "2024-05-14", inTime: 1, late: 1 },
      { owner: "UBND huyện Bình Sơn", on: "2024-08-13", inTime: 3, late: 1 },
      { owner: "UBND huyện Sơn Hà", on: "2024-08-13", inTime: 2 },
      { owner: "UBND huyện Ba Tơ", on: "2024-08-13", inTime: 4 },
      { owner: "UBND huyện Ba Tơ", on: "2024-05-14", inTime: 2 },
      // No such district: it is a town, and what fits no name waits.
      { owner: "UBND huyện Đức Phổ", on: "2024-08-13", inTime: 1 },
      { owner: "UBND thị xã Đức Phổ", on: "2024-08-13", inTime: 1, late: 1 },
      { owner: "Sở Nội vụ", on: "2024-08-13", inTime: 9 },
      { owner: "Sở Xây dựng", on: "2025-05-13", inTime: 1 },
      { owner: "Sở Xây dựng", on: "2025-02-11", inTime: 1, late: 1 },
      { owner: "Sở Tư pháp", on: "2025-05-13", inTime: 2, late: 1 },
      { owner: "Sở Tư pháp", on: "2025-02-11", inTime: 1, late: 1 },
    ),
  );
});
afterAll(() => egov[Symbol.asyncDispose]());

interface Node { rank: number | null; agencyId: string; agency: { id: string }; reading: { state: string; value: string | null }; noteVi: string | null }
interface Ranking { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
const ranking = async (asked: string, selection: string) => {
  const { data, errors } = await egov.ask(`{ egovRanking(${asked}) { ${selection} } }`);
  return errors === undefined ? (data as { egovRanking: Ranking }).egovRanking : { errors };
};

test("one level, best first, equals with one rank by the Vietnamese alphabet, without a value last, each with its change", async () => {
  const answer = await ranking(
    'metric: "EGV-01", level: DISTRICT, period: "2024-Q3", first: 6',
    "metric level period previousPeriod asOf coverage { agencies withValue } totalCount pageInfo { hasNextPage } nodes { rank agencyId agency { id } reading { state value } previous { value } change comparable noteVi sampleSize }",
  );
  const node = (rank: number | null, agencyId: string, state: string, value: string | null, previous: string | null, change: string | null, noteVi: string | null, sampleSize: string | null) =>
    ({ rank, agencyId, agency: { id: agencyId }, reading: { state, value }, previous: { value: previous }, change, comparable: noteVi === null, noteVi, sampleSize });
  const neither = "kỳ 2024-Q3 không có giá trị (NO_DATA); kỳ 2024-Q2 không có giá trị (NO_DATA)";
  const notBefore = "kỳ 2024-Q2 không có giá trị (NO_DATA)";
  expect(answer).toEqual({
    metric: "EGV-01", level: "DISTRICT", period: "2024-Q3", previousPeriod: "2024-Q2", asOf: "LATEST",
    coverage: { agencies: 13, withValue: 4 }, totalCount: 13, pageInfo: { hasNextPage: true },
    nodes: [
      node(1, "QNG-H-535", "OK", "100.00", "100.00", "0.00", null, "4"),
      node(1, "QNG-H-529", "OK", "100.00", null, null, notBefore, "2"),
      node(3, "QNG-H-524", "OK", "75.00", "50.00", "25.00", null, "4"),
      node(4, "QNG-H-534", "OK", "50.00", null, null, notBefore, "2"),
      node(null, "QNG-H-536", "NO_DATA", null, null, null, neither, null),
      node(null, "QNG-H-531", "NO_DATA", null, null, null, neither, null),
    ],
  });
});

test("best is lowest where less is better", async () => {
  const answer = await ranking('metric: "EGV-02", level: DISTRICT, period: "2024-Q3", first: 4', "nodes { rank agencyId reading { value } }");
  expect(answer).toEqual({ nodes: [["QNG-H-535", 1, "0.00"], ["QNG-H-529", 1, "0.00"], ["QNG-H-524", 3, "25.00"], ["QNG-H-534", 4, "50.00"]].map(([agencyId, rank, value]) => ({ rank, agencyId, reading: { value } })) });
});

test("pages join without a gap to the whole list; a cursor of another list is BAD_CURSOR; first is 0 to 200", async () => {
  const ids = async (more: string) => {
    const answer = await ranking(`metric: "EGV-01", level: DISTRICT, period: "2024-Q3", ${more}`, "nodes { agencyId } pageInfo { hasNextPage endCursor }");
    return "errors" in answer ? { ids: [], after: "", answer } : { ids: answer.nodes.map(({ agencyId }) => agencyId), after: answer.pageInfo.endCursor ?? "", answer };
  };
  const whole = await ids("first: 200");
  const pages: string[] = [];
  for (let after = "", done = false; !done; ) {
    const page = await ids(`first: 5${after === "" ? "" : `, after: "${after}"`}`);
    pages.push(...page.ids);
    after = page.after;
    done = page.ids.length < 5;
  }
  expect([pages, whole.ids.length]).toEqual([whole.ids, 13]);
  expect((await ids("first: 0")).answer).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  const foreign = await ranking(`metric: "EGV-02", level: DISTRICT, period: "2024-Q3", after: "${whole.after}"`, "totalCount");
  expect(foreign).toMatchObject({ errors: [{ extensions: { code: "BAD_CURSOR" } }] });
  for (const first of [-1, 201]) expect(await ranking(`metric: "EGV-01", level: DISTRICT, period: "2024-Q3", first: ${first}`, "totalCount")).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

const noteOf = async (asked: string, id: string) => {
  const answer = await ranking(`metric: "EGV-01", ${asked}, first: 200`, "nodes { agencyId noteVi }");
  return "errors" in answer ? answer : answer.nodes.find(({ agencyId }) => agencyId === id)?.noteVi;
};

test.each([
  ["two whole quarters of an agency that nothing happened to", 'level: DEPARTMENT, period: "2025-Q2"', "QNG-STP", null],
  ["a merger between the two", 'level: DEPARTMENT, period: "2025-Q2"', "QNG-SXD", "từ 2025-03-01: Sở Xây dựng: nhận nhập vào Sở Giao thông vận tải"],
  ["periods of other lengths", 'level: DEPARTMENT, period: "2025-Q2", previous: "2025-02"', "QNG-STP", "hai kỳ không cùng độ dài: 2025-02-01–2025-02-28 và 2025-04-01–2025-06-30"],
  ["an agency that did not exist before", 'level: DEPARTMENT, period: "2025-Q2", previous: "2024-Q2"', "QNG-SNNMT", "đơn vị chưa có trong kỳ so sánh"],
])("says whether the two compare: %s", async (_, asked, id, note) => {
  expect(await noteOf(asked, id)).toBe(note);
});

test("a period whose data is not complete does not compare with a whole one", async () => {
  const { subgraph } = egov.source;
  const half = closedDossiers({ owner: "Sở Ngoại vụ", on: "2026-01-13", inTime: 1 }, { owner: "Sở Ngoại vụ", on: "2025-10-14", inTime: 1 });
  await subgraph.load({ ...half, file: "2026-01.csv", coversFrom: "2025-10-01", coversTo: "2026-01-31", knownAt: "2026-02-03T00:00:00Z" });
  expect(await noteOf('level: DEPARTMENT, period: "2026-Q1"', "QNG-SNGV")).toBe("kỳ 2026-Q1 đến 2026-03-31, số liệu mới đến 2026-01-31");
});

test.each(["CENTRAL", "PROVINCE", "OTHER"])("the level %s, whose agencies are not alike, is BAD_USER_INPUT", async (level) => {
  expect(await ranking(`metric: "EGV-01", level: ${level}, period: "2024-Q3"`, "totalCount")).toMatchObject({ errors: [{ message: expect.stringContaining("DEPARTMENT, DISTRICT, COMMUNE"), extensions: { code: "BAD_USER_INPUT" } }] });
});

test("a level-bound code is the province's alone: no agency has a value, and none a rank", async () => {
  const answer = await ranking('metric: "EGV-01.DISTRICT", level: DISTRICT, period: "2024-Q3"', "coverage { agencies withValue } nodes { rank reading { state } }");
  expect(answer).toEqual({ coverage: { agencies: 13, withValue: 0 }, nodes: Array.from({ length: 13 }, () => ({ rank: null, reading: { state: "NOT_APPLICABLE" } })) });
});
