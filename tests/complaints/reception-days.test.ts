// CMP-03: days required by level as dated rules, days held by the head himself.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { receptionRules } from "../../subgraphs/complaints/data.ts";
import { readReceptionRules, requiredDays } from "../../subgraphs/complaints/reception-days.ts";
import { example, give, said } from "./give.ts";
import { openComplaints } from "./harness.ts";
import { csv, known, petition } from "./petitions.ts";
import { withText } from "./register-file.ts";
import { askViews, figures } from "./register.ts";

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  await source.subgraph.load(known(csv([petition(1, {})]), "so.csv", "2024-09-20T08:00:00+07:00"));
  await give(source.subgraph, await openFile(example("tiep-cong-dan-2024-Q3.csv")), "reception-days", { period: "2024-Q3", knownAt: "2024-10-02T08:00:00+07:00" });
});
afterAll(() => source.close());

const always = { validFrom: null, validTo: null };
const third = { from: "2024-06-15", to: "2024-09-14" };

test.each([
  ["a department, one a month", { level: "DEPARTMENT", ...always }, third, 3],
  ["a district, two a month", { level: "DISTRICT", ...always }, third, 6],
  ["the province's chair, one a month", { level: "PROVINCE", ...always }, third, 3],
  ["a commune, one a week: 92 days are 13 weeks", { level: "COMMUNE", ...always }, third, 13],
  ["a department founded on 1/3, in the first quarter", { level: "DEPARTMENT", validFrom: "2025-03-01", validTo: null }, { from: "2024-12-15", to: "2025-03-14" }, 0],
  ["a district that ends on 30/6, in the second half", { level: "DISTRICT", validFrom: null, validTo: "2025-07-01" }, { from: "2025-06-15", to: "2025-12-14" }, 0],
  ["a commune of 1/7/2025, in its first quarter: 76 days are 10 weeks", { level: "COMMUNE", validFrom: "2025-07-01", validTo: null }, { from: "2025-06-15", to: "2025-09-14" }, 10],
  ["a body of no level that has a rule", { level: "OTHER", ...always }, third, 0],
  ["before the law was in force", { level: "DEPARTMENT", ...always }, { from: "2014-03-15", to: "2014-06-14" }, 0],
] as const)("days required of %s", (_, unit, window, days) => {
  expect(requiredDays(receptionRules, unit, window)).toBe(days);
});

test("a rule that changes within a window counts for its own months", () => {
  const rules = readReceptionRules("id,level,every,days,validFrom,validTo,legalBasis,mark\nA,DEPARTMENT,MONTH,1,2014-07-01,2024-07-15,x,M\nB,DEPARTMENT,MONTH,2,2024-07-15,,y,A\n");
  expect(requiredDays(rules, { level: "DEPARTMENT", ...always }, third)).toBe(1 + 2 + 2);
});

test("every rule says its basis and that it is from memory", () => {
  expect(receptionRules.map(({ id, legalBasis, mark }) => [id, legalBasis.startsWith("Luật Tiếp công dân 42/2013/QH13"), mark])).toEqual(["TCD-TINH", "TCD-SO", "TCD-HUYEN", "TCD-XA"].map((id) => [id, true, "M"]));
});

const shareOf = async (agencyId: string, period: string, asOf?: string) => (await figures(source.subgraph, agencyId, period, asOf)).find((one) => one.startsWith("CMP-03"));

test.each([
  ["a deputy's day and an extraordinary one do not count", "QNG-STP", "2024-Q3", "CMP-03 OK 33.33 1/3"],
  ["no more days count than are required", "QNG-H-525", "2024-Q3", "CMP-03 OK 100.00 6/6"],
  ["the province sums those who sent a register, its own chair among them", "QNG-UBND", "2024-Q3", "CMP-03 OK 66.67 8/12"],
  ["one day of one is shown: it tells nothing of persons", "QNG-STP", "2024-09", "CMP-03 OK 0.00 0/1"],
  ["who sent no register has no data, not a zero", "QNG-SNV", "2024-Q3", "CMP-03 NO_DATA"],
  ["of a half-year only the covered quarter is required", "QNG-STP", "2024-9M", "CMP-03 OK 33.33 1/3"],
  ["after the register's last day there is none", "QNG-STP", "2024-Q4", "CMP-03 NO_DATA"],
  ["a mass organisation has no rule of a level", "QNG-MTTQ", "2024-Q3", "CMP-03 NOT_APPLICABLE"],
])("%s", async (_, agencyId, period, expected) => {
  expect(await shareOf(agencyId, period)).toBe(expected);
});

test("before the register was known there was no figure", async () => {
  expect(await shareOf("QNG-STP", "2024-Q3", "2024-10-01T00:00:00.000Z")).toBe("CMP-03 NO_DATA");
});

test("petitions do not reach further because a register of reception days does", async () => {
  const { data } = await askViews<Record<string, unknown>>(source.subgraph, "receptionDaysHeld { dataTo } harassmentReports { dataTo }", ["QNG-STP"], "2024");
  expect(data?._entities[0]?.complaints).toEqual({ receptionDaysHeld: { dataTo: "2024-09-14" }, harassmentReports: { dataTo: "2024-09-30" } });
});

test("the days behind it, held or not, with their place; petitions are not among them", async () => {
  const selection = "receptionDaysHeld { receptionDays(first: 2) { nodes { onDay kind held host visits position agency { id } } totalCount pageInfo { hasNextPage } } petitions { nodes { code } totalCount } }";
  const { data } = await askViews<Record<string, unknown>>(source.subgraph, selection, ["QNG-STP"], "2024-Q3");
  const common = { kind: "DINH_KY", agency: { id: "QNG-STP" } };
  expect(data?._entities[0]?.complaints).toEqual({
    receptionDaysHeld: {
      receptionDays: {
        nodes: [
          { ...common, onDay: "2024-06-20", held: true, host: "NGUOI_DUNG_DAU", visits: 3, position: "dòng 3" },
          { ...common, onDay: "2024-07-20", held: true, host: "CAP_PHO", visits: 2, position: "dòng 4" },
        ],
        totalCount: 3,
        pageInfo: { hasNextPage: true },
      },
      petitions: { nodes: [], totalCount: null },
    },
  });
});

test.each([
  ["20/06/2024", "20/09/2024", "dòng 3, cột 3: Ngày tiếp: cho phép 2024-06-15 đến 2024-09-14, kỳ 2024-Q3; đã nhận 2024-09-20"],
  ["Có,Cấp phó", "Có,", "dòng 4, cột 6: Người chủ trì: không được để trống khi đã tiếp"],
  ["Có,Cấp phó", "Có,Bà Kiểm Thử", `dòng 4, cột 6: Người chủ trì: cho phép Người đứng đầu, Thủ trưởng, Chủ tịch, Cấp phó, Phó chủ tịch, Ủy quyền; đã nhận "Bà Kiểm Thử"`],
])("with %s replaced by %s the register is refused by its cell", async (good, bad, problem) => {
  const text = await readFile(example("tiep-cong-dan-2024-Q3.csv"), "utf8");
  expect(await withText("sai.csv", text.replace(good, bad), (file) => said(give(source.subgraph, file, "reception-days")))).toMatchObject({ outcome: "REFUSED", problems: [problem] });
});
