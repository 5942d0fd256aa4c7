// What the shipped sample promises to tests, demonstrations and dashboards.

import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { openComplaints, shippedTemplate } from "./harness.ts";
import { askViews, figures, type Given, register } from "./register.ts";

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints(await shippedTemplate());
});
afterAll(() => source.close());

const years = ["2022", "2023", "2024", "2025"];
const idsOf = (...levels: string[]) => register.units.filter(({ level }) => levels.includes(level)).map(({ id }) => id);

async function readingsOf(field: string, ids: readonly string[], period: string) {
  const { data } = await askViews<Record<string, Given>>(source.subgraph, `${field} { metric state value numerator denominator }`, ids, period);
  return (data?._entities ?? []).map(({ agencyId, complaints }) => ({ agencyId, ...complaints[field] }));
}

test.each(years)("in %s every department and district that existed has cases and feedback enough to be shown", async (year) => {
  const ids = idsOf("DEPARTMENT", "DISTRICT");
  for (const field of ["resolvedOnTime", "feedbackOnTime"]) {
    const states = Map.groupBy(await readingsOf(field, ids, year), ({ state }) => state);
    const absent = year === "2025" ? ["QNG-H-526"] : ["QNG-SNNMT", "QNG-SDTTG", "QNG-H-526"];
    expect(new Set(states.keys())).toEqual(new Set(["NOT_APPLICABLE", "OK"]));
    expect(new Set(states.get("NOT_APPLICABLE")?.map(({ agencyId }) => agencyId))).toEqual(new Set(absent));
  }
});

test("about 1,500 petitions of 2022–2025, most of them proposals and feedback; eight rows wait in quarantine", async () => {
  await withConnection(source.adminUrl, async (sql) => {
    const [held] = await sql`select count(distinct key)::int as petitions, count(distinct key) filter (where kind in ('KIEN_NGHI', 'PHAN_ANH'))::int as feedback,
      count(distinct key) filter (where status = 'CHUYEN_DON')::int > 10 as forwarded, count(distinct key) filter (where status = 'KHONG_DU_DIEU_KIEN')::int > 10 as ineligible,
      count(distinct key) filter (where duplicate_of is not null)::int > 10 as repeated, bool_and(sample) as sample, count(*) filter (where supersedes is not null)::int > 1000 as restated,
      count(*) filter (where agency_text is not nfc normalized)::int > 10 as decomposed, count(pseudonym) filter (where kind = 'TO_CAO')::int as denouncers from complaints.petitions`;
    const [waiting] = await sql`select count(*)::int as rows, count(distinct import_id)::int as files from complaints.quarantine`;
    expect(held).toEqual({ petitions: 1588, feedback: 1037, forwarded: true, ineligible: true, repeated: true, sample: true, restated: true, decomposed: true, denouncers: 0 });
    expect(waiting).toEqual({ rows: 8, files: 8 });
  });
});

test.each(years)("in %s nobody reported harassment by the Departments of Justice and of Science: a true zero", async (year) => {
  expect((await readingsOf("harassmentReports", ["QNG-STP", "QNG-SKHCN"], year)).map(({ agencyId, state, value }) => [agencyId, state, value])).toEqual([
    ["QNG-STP", "OK", "0"],
    ["QNG-SKHCN", "OK", "0"],
  ]);
});

test("leaders' reception days: one who missed none, one whose deputy held all, a province between, and communes without a register", async () => {
  const found = await readingsOf("receptionDaysHeld", ["QNG-STP", "QNG-SXD", "QNG-UBND"], "2024");
  expect(found.map(({ state, value, numerator, denominator }) => `${state} ${value} ${numerator}/${denominator}`)).toEqual(["OK 100.00 12/12", "OK 0.00 0/12", "OK 81.10 837/1032"]);
  const states = Map.groupBy(await readingsOf("receptionDaysHeld", idsOf("COMMUNE"), "2024"), ({ state }) => state);
  expect(Object.fromEntries([...states].map(([state, all]) => [state, all.length]))).toEqual({ NO_DATA: 164, OK: 9, NOT_APPLICABLE: 98 });
});

test("one report of 2024 and 2025 does not begin where the one before ended: complaints of Trà Bồng, third quarter of 2024", async () => {
  const quarters = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
  const breaks = await Promise.all(quarters.map(async (period) => {
    const { data } = await askViews<{ stock: { kind: string; continues: boolean | null }[] }>(source.subgraph, "stock { kind continues }", idsOf("DEPARTMENT", "DISTRICT"), period);
    return (data?._entities ?? []).flatMap(({ agencyId, complaints }) => complaints.stock.filter(({ continues }) => continues === false).map(({ kind }) => `${period} ${agencyId} ${kind}`));
  }));
  expect(breaks.flat()).toEqual(["2024-Q3 QNG-H-525 KHIEU_NAI"]);
});

test("petitions counted by field show no count of one or two", async () => {
  const { data } = await askViews<{ received: { state: string; count: number | null }[] }>(source.subgraph, "received { state count }", idsOf("DISTRICT"), "2024");
  const counts = (data?._entities ?? []).flatMap(({ complaints }) => complaints.received);
  expect(new Set(counts.map(({ state, count }) => state === "OK" ? Number(count) >= 3 : count === null))).toEqual(new Set([true]));
  expect(counts.filter(({ state }) => state === "OK").length).toBeGreaterThan(3);
});

test("communes have few petitions: none at all, too few to show, enough to show", async () => {
  expect((await figures(source.subgraph, "QNG-X-21343", "2024")).every((figure) => figure.endsWith("NO_DATA"))).toBe(true);
  const states = Map.groupBy(await readingsOf("feedbackOnTime", idsOf("COMMUNE"), "2024"), ({ state }) => state);
  expect(Object.fromEntries([...states].map(([state, found]) => [state, found.length]))).toEqual({ NO_DATA: 137, WITHHELD: 21, OK: 15, NOT_APPLICABLE: 98 });
});

test("a group and a department of 2025 are not applicable in 2024", async () => {
  const found = await readingsOf("resolvedOnTime", ["GRP-SBN", "QNG-SNNMT"], "2024");
  expect(found.map(({ state, value }) => [state, value])).toEqual([["NOT_APPLICABLE", null], ["NOT_APPLICABLE", null]]);
});

test.each(years)("in %s the district of Trà Bồng has the most feedback and reports of harassment by far", async (year) => {
  const most = async (field: string, number: "value" | "denominator") =>
    (await readingsOf(field, idsOf("DISTRICT", "DEPARTMENT", "COMMUNE"), year))
      .map((reading) => ({ agencyId: reading.agencyId, count: Number(reading[number] ?? 0) }))
      .toSorted((a, b) => b.count - a.count);
  const [feedback, nextFeedback] = await most("feedbackOnTime", "denominator");
  const [reports, nextReports] = await most("harassmentReports", "value");
  expect([feedback?.agencyId, reports?.agencyId]).toEqual(["QNG-H-525", "QNG-H-525"]);
  expect((feedback?.count ?? 0) > 3 * (nextFeedback?.count ?? 0) && (reports?.count ?? 0) > 3 * (nextReports?.count ?? 0)).toBe(true);
});

test("the correction known on 5/11/2024 changes the third quarter of 2024", async () => {
  const at = async (asOf?: string) => (await figures(source.subgraph, "QNG-UBND", "2024-Q3", asOf)).filter((figure) => /CMP-0[15]/.test(figure));
  expect({ before: await at("2024-10-19T17:00:00.000Z"), after: await at("2024-11-05T01:00:00.000Z"), now: await at() }).toEqual({
    before: ["CMP-01 OK 79.31 46/58", "CMP-05 OK 84.75 50/59"],
    after: ["CMP-01 OK 82.46 47/57", "CMP-05 OK 86.44 51/59"],
    now: ["CMP-01 OK 82.46 47/57", "CMP-05 OK 86.44 51/59"],
  });
});

test("a quarter that is over and whose months are all there is settled; the next is stale once its time has passed", async () => {
  const states = async (period: string) => (await readingsOf("harassmentReports", ["QNG-H-525", "QNG-STP"], period)).map(({ state }) => state);
  expect([await states("2025-Q4"), await states("2026-Q1"), await states("2026-Q2")]).toEqual([["NOT_APPLICABLE", "OK"], ["NOT_APPLICABLE", "STALE"], ["NOT_APPLICABLE", "NO_DATA"]]);
});

test("loading the shipped files again changes nothing", async () => {
  expect(await source.subgraph.loadShipped()).toEqual({ files: 0, rows: 0 });
});
