// The petitions behind a figure: pages, and what they never show.

import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { openComplaints } from "./harness.ts";
import { csv, known, third } from "./petitions.ts";
import { askViews, register } from "./register.ts";

interface Page {
  readonly nodes: readonly { readonly code: string }[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  await source.subgraph.load(known(csv(third), "quy-3.csv", "2024-10-02T08:00:00+07:00"));
});
afterAll(() => source.close());

async function page(metricField: string, args: string, agencyId = "QNG-STP", asOf?: string) {
  const selection = `${metricField} { petitions${args} { nodes { code } totalCount pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await askViews<Record<string, { petitions: Page }> | null>(source.subgraph, selection, [agencyId], "2024-Q3", asOf);
  return { page: data?._entities[0]?.complaints?.[metricField]?.petitions, code: errors?.[0]?.extensions?.["code"] };
}

const codes = (numbers: readonly number[]) => numbers.map((number) => `H48-240601-${String(number).padStart(5, "0")}`);
const listed = async (...asked: Parameters<typeof page>) => (await page(...asked)).page?.nodes.map(({ code }) => code);

test.each([
  ["resolvedOnTime", [1, 2, 3, 10]],
  ["resolutionRate", [1, 2, 3, 4, 10]],
  ["decisionsExecuted", [1, 2, 9]],
  ["feedbackOnTime", [11, 12, 13, 14, 15]],
  ["feedbackPublished", [11, 13, 16]],
  ["harassmentReports", []],
])("%s lists the petitions of its denominator, by code", async (metricField, numbers) => {
  expect(await listed(metricField, "")).toEqual(codes(numbers));
});

test("each petition says where it came from, which rule gave its due day and whether it was on time – and nothing on a person", async () => {
  const selection = `resolvedOnTime { petitions(first: 2) { nodes { id agencyText agencyRule registerVersion file position knownAt sample code agency { id } kind field procedureCode
    channel status receivedOn acceptedOn firstDueOn dueOn rule { id days legalBasis mark } resolvedOn result onTime executedOn publishedOn } } }`;
  const common = {
    agencyText: "Sở Tư pháp", agencyRule: "NAME", registerVersion: register.version, file: "quy-3.csv", knownAt: "2024-10-02T01:00:00.000Z", sample: true,
    agency: { id: "QNG-STP" }, field: "DAT_DAI", procedureCode: null, channel: "TRUC_TIEP", publishedOn: null,
  };
  const { data } = await askViews<{ resolvedOnTime: { petitions: unknown } }>(source.subgraph, selection, ["QNG-STP"], "2024-Q3");
  expect(data?._entities[0]?.complaints.resolvedOnTime.petitions).toEqual({
    nodes: [
      {
        ...common, id: "1", position: "dòng 2", code: "H48-240601-00001", kind: "KHIEU_NAI", status: "DA_THI_HANH", receivedOn: "2024-06-10", acceptedOn: "2024-06-20",
        firstDueOn: "2024-07-20", dueOn: "2024-07-20", rule: { id: "KN-1", days: 30, legalBasis: "Luật Khiếu nại 02/2011/QH13 Điều 28", mark: "M" },
        resolvedOn: "2024-07-20", result: "DUNG", onTime: true, executedOn: "2024-08-30",
      },
      {
        ...common, id: "2", position: "dòng 3", code: "H48-240601-00002", kind: "TO_CAO", status: "CO_HIEU_LUC", receivedOn: "2024-06-01", acceptedOn: "2024-07-01",
        firstDueOn: "2024-07-31", dueOn: "2024-07-31", rule: { id: "TC", days: 30, legalBasis: "Luật Tố cáo 25/2018/QH14 Điều 30", mark: "V" },
        resolvedOn: "2024-08-05", result: "SAI", onTime: false, executedOn: null,
      },
    ],
  });
  const fields = await source.subgraph.execute({ query: `{ __type(name: "ComplaintPetition") { fields { name } } }` }, {});
  expect(JSON.stringify(fields)).not.toMatch(/pseudonym|name":"(sender|complainant|denouncer|place)/i);
});

test("pages of 0, 1 and the rest; the cursor leads from one to the next", async () => {
  expect((await page("resolvedOnTime", "(first: 0)")).page).toEqual({ nodes: [], totalCount: 4, pageInfo: { hasNextPage: true, endCursor: null } });
  const { page: one } = await page("resolvedOnTime", "(first: 1)");
  expect(one).toEqual({ nodes: [{ code: codes([1])[0] }], totalCount: 4, pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
  const { page: rest } = await page("resolvedOnTime", `(first: 200, after: "${one?.pageInfo.endCursor}")`);
  expect([rest?.nodes.map(({ code }) => code), rest?.pageInfo.hasNextPage]).toEqual([codes([2, 3, 10]), false]);
});

test.each(["(first: -1)", "(first: 201)"])("petitions%s is refused", async (args) => {
  expect((await page("resolvedOnTime", args)).code).toBe("BAD_USER_INPUT");
});

test("a cursor that is forged, or of another list, is refused", async () => {
  const { page: one } = await page("resolvedOnTime", "(first: 1)");
  const cursor = one?.pageInfo.endCursor ?? "";
  const forged = Buffer.from(`${Buffer.from(cursor, "base64url").subarray(0, 16).toString("latin1")}H48-240601-00003`, "latin1").toString("base64url");
  expect([
    (await page("resolvedOnTime", `(after: "${forged}")`)).code,
    (await page("resolutionRate", `(after: "${cursor}")`)).code,
    (await page("resolvedOnTime", `(after: "${cursor}")`, "QNG-UBND")).code,
    (await page("resolvedOnTime", `(after: "")`)).code,
  ]).toEqual(["BAD_CURSOR", "BAD_CURSOR", "BAD_CURSOR", "BAD_CURSOR"]);
});

test("a withheld figure shows no petition and no count", async () => {
  const nothing = { nodes: [], totalCount: null, pageInfo: { hasNextPage: false, endCursor: null } };
  expect((await page("resolvedOnTime", "", "QNG-SNV")).page).toEqual(nothing);
  expect((await page("prolongedCases", "", "QNG-STP")).page).toEqual(nothing);
});

test("the province's list leaves out the petitions of an agency whose own figure is withheld", async () => {
  const { page: cases } = await page("resolvedOnTime", "", "QNG-UBND");
  expect([cases?.nodes.map(({ code }) => code), cases?.totalCount]).toEqual([codes([1, 2, 3, 10]), 5]);
  expect(await listed("harassmentReports", "", "QNG-UBND")).toEqual(codes([21, 22, 23]));
});

test("nothing on a denouncer reaches the database, a complainant's pseudonym does", async () => {
  const given = [
    { ...third[0], MaDon: "H48-241001-00001", BiDanh: "ND-0A1B2C3D" },
    { ...third[1], MaDon: "H48-241001-00002", BiDanh: "ND-99887766" },
    { ...third[1], MaDon: "H48-241001-00003", BiDanh: "ND-55443322", DonViGiaiQuyet: "Tổ không ai biết" },
  ];
  await source.subgraph.load(known(csv(given), "bi-danh.csv", "2024-10-03T08:00:00+07:00"));
  await withConnection(source.adminUrl, async (sql) => {
    const stored = await sql`select key, pseudonym from complaints.petitions where pseudonym is not null`;
    const waiting = await sql`select row::text as row from complaints.quarantine`;
    expect([...stored]).toEqual([{ key: "H48-241001-00001", pseudonym: "ND-0A1B2C3D" }]);
    expect(waiting.map(({ row }) => /99887766|55443322/.test(String(row)))).toEqual([false]);
    const denouncer = '{"id":9999,"pseudonym":"ND-00000000"}';
    const named = sql`insert into complaints.petitions overriding system value
      select (jsonb_populate_record(p, ${denouncer}::text::jsonb)).* from complaints.petitions p where kind = 'TO_CAO' and supersedes is null limit 1`;
    await expect(named).rejects.toThrow("petitions_denouncer");
    await expect(sql`update complaints.petitions set field = 'KHAC'`).rejects.toThrow("superseded by later imports");
  });
});
