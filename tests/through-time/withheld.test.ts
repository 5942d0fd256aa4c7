// Counts so small that they could reveal a person stay hidden through mergers: not as a point, nor as the difference of two.

import { afterAll, beforeAll, expect, test } from "vitest";
import { csv, feedback, known } from "../complaints/petitions.ts";
import { openSource } from "../source.ts";
import complaints from "../../subgraphs/complaints/index.ts";
import { plain } from "../plain.ts";

let source: Awaited<ReturnType<typeof openSource>>;
beforeAll(async () => {
  source = await openSource(complaints, { field: "complaints" });
  const of = (owner: string, from: number, count: number, day: string) => Array.from({ length: count }, (_, i) => feedback(from + i, { DonViGiaiQuyet: owner, NgayTiepNhan: day, NgayGiaiQuyet: day }));
  const rows = [
    ...of("Sở Xây dựng", 100, 5, "01/07/2024"), ...of("Sở Giao thông vận tải", 200, 2, "01/07/2024"),
    ...of("Sở Xây dựng", 300, 5, "01/04/2024"), ...of("Sở Giao thông vận tải", 400, 3, "01/04/2024"),
    ...of("Sở Xây dựng", 500, 4, "01/02/2024"),
  ];
  await source.subgraph.load({ ...known(csv(rows), "tay.csv", "2024-11-01T00:00:00Z"), coversFrom: "2023-12-15" });
});
afterAll(() => source[Symbol.asyncDispose]());

async function points(agencyId: string, mapping: string): Promise<unknown> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgencyHistory {
    complaints(metric: "CMP-05", from: "2024-Q1", to: "2024-Q3") { points { reading { state value denominator petitions { totalCount nodes { id } } } } } } } }`;
  const { data } = plain(await source.subgraph.execute({ query, variables: { r: [{ __typename: "AgencyHistory", agencyId, mapping, asOf: "LATEST" }] } }, {}));
  const [entity] = (data as { _entities: { complaints: { points: { reading: { state: string; value: string | null; denominator: string | null; petitions: { totalCount: number | null; nodes: unknown[] } } }[] } }[] })._entities;
  return entity?.complaints.points.map(({ reading: { state, value, denominator, petitions } }) => [state, value, denominator, petitions.totalCount, petitions.nodes.length]);
}

test("what is withheld of an agency is withheld of the one it was merged into, for as long as one of the two is", async () => {
  expect(await points("QNG-SGTVT", "AS_RECORDED")).toEqual([["NO_DATA", null, null, null, 0], ["OK", "100.00", "3", 3, 3], ["WITHHELD", null, null, null, 0]]);
  expect(await points("QNG-SXD", "AS_RECORDED")).toEqual([["OK", "100.00", "4", 4, 4], ["OK", "100.00", "5", 5, 5], ["OK", "100.00", "5", 5, 5]]);
  expect(await points("QNG-SXD", "CURRENT_MAP")).toEqual([["OK", "100.00", "4", 4, 4], ["OK", "100.00", "8", 8, 8], ["WITHHELD", null, null, null, 0]]);
});
