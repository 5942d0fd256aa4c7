// Feedback of the portal and the hotline, as CSV and as JSON lines: the same facts, without a word of what was written.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { deadlines } from "../../subgraphs/complaints/data.ts";
import { feedbackExport } from "../../subgraphs/complaints/import/feedback-export.ts";
import { readAll } from "../forms/tables.ts";
import { example, give, said } from "./give.ts";
import { openComplaints } from "./harness.ts";
import { csv, known, petition } from "./petitions.ts";
import { complainant, withText } from "./register-file.ts";
import { askViews, figures } from "./register.ts";

const form = feedbackExport(deadlines);
let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  const cases = [1, 2, 3].map((number) => petition(number, { DonViGiaiQuyet: "Sở Nội vụ", NgayThuLy: "10/06/2024" }));
  await source.subgraph.load({ ...known(csv(cases), "so.csv", "2024-07-01T08:00:00+07:00"), coversTo: "2024-06-30" });
});
afterAll(() => source.close());

test("CSV and JSON lines state the same feedback; what else they hold is neither read nor kept", async () => {
  const fromCsv = await readAll(form, await openFile(example("phan-anh-2024-Q3.csv")));
  const fromJson = await readAll(form, await openFile(example("phan-anh-2024-Q3.jsonl")));
  expect([fromCsv.problems, fromJson.problems]).toEqual([[], []]);
  expect(fromJson.facts.map((fact) => ({ ...fact, position: "" }))).toEqual(fromCsv.facts.map((fact) => ({ ...fact, position: "" })));
  expect(JSON.stringify(fromCsv.facts)).not.toMatch(new RegExp(`${complainant}|0912345678|mùi hôi`));
  expect(fromCsv.findings.forbidden).toEqual([{ table: null, columns: [14, 15, 16] }]);
});

test("an answer at one minute to midnight of the last day is on time; the day is the province's", async () => {
  const report = await give(source.subgraph, await openFile(example("phan-anh-2024-Q3.csv")), "feedback-export", { knownAt: "2024-10-02T08:00:00+07:00" });
  expect(report).toMatchObject({ outcome: "LOADED", rows: 5, added: 5, quarantinedCount: 0 });
  await withConnection(source.adminUrl, async (sql) => {
    const rows = await sql`select key, field, received_on::text as received, due_on::text as due, stated_due_on::text as stated, resolved_on::text as answered from complaints.petitions where key !~ '^H48' order by key`;
    expect([...rows]).toEqual([
      { key: "1022-240703-000003", field: "NHUNG_NHIEU", received: "2024-07-03", due: "2024-07-18", stated: "2024-07-18", answered: null },
      { key: "1022-240704-000004", field: "HA_TANG", received: "2024-07-04", due: "2024-07-19", stated: null, answered: null },
      { key: "PAKN-240701-000001", field: "TTHC", received: "2024-07-01", due: "2024-07-16", stated: "2024-07-12", answered: "2024-07-16" },
      { key: "PAKN-240702-000002", field: "MOI_TRUONG", received: "2024-07-02", due: "2024-07-17", stated: null, answered: "2024-07-20" },
      { key: "PAKN-240705-000005", field: "TTHC", received: "2024-07-05", due: "2024-07-20", stated: null, answered: null },
    ]);
  });
});

test("feedback reaches as far as its own file; cases still end where the register does, and none is overdue by it", async () => {
  const { data } = await askViews<Record<string, unknown>>(source.subgraph, "feedbackOnTime { value numerator denominator dataTo } prolongedCases { state value dataTo }", ["QNG-SNV"], "2024-Q3");
  expect(data?._entities[0]?.complaints).toEqual({
    feedbackOnTime: { value: "33.33", numerator: "1", denominator: "3", dataTo: "2024-07-05" },
    prolongedCases: { state: "STALE", value: "0", dataTo: "2024-06-30" },
  });
});

test("forwarded and repeated feedback counts in nothing that is counted by field, procedure or place", async () => {
  const topics = async (by: string) =>
    (await askViews<{ received: unknown }>(source.subgraph, `received(by: ${by}) { kind field procedureCode placeCode state count }`, ["QNG-SNV"], "2024-Q3")).data?._entities[0]?.complaints.received;
  const few = { state: "WITHHELD", count: null };
  expect(await topics("FIELD")).toEqual([
    { kind: "KIEN_NGHI", field: "NHUNG_NHIEU", procedureCode: null, placeCode: null, ...few },
    { kind: "PHAN_ANH", field: "MOI_TRUONG", procedureCode: null, placeCode: null, ...few },
    { kind: "PHAN_ANH", field: "TTHC", procedureCode: null, placeCode: null, ...few },
  ]);
  expect(await topics("PROCEDURE")).toEqual([{ kind: "PHAN_ANH", field: null, procedureCode: "1.900301", placeCode: null, ...few }]);
  expect(await topics("PLACE")).toEqual([{ kind: "PHAN_ANH", field: "MOI_TRUONG", procedureCode: null, placeCode: "525", ...few }]);
  expect(await figures(source.subgraph, "QNG-SNV", "2024-Q3")).toContain("CMP-08 WITHHELD");
});

test.each([
  ["Đã trả lời,20240701083000,20240712170000,20240716235900", "Đã trả lời,20240701083000,20240712170000,", "dòng 2, cột 11: ThoiGianTraLoi: không được để trống khi đã trả lời"],
  ["20240716235900,1,20240717080000", "20240630235900,1,20240717080000", "dòng 2, cột 11: ThoiGianTraLoi: trả lời trước khi tiếp nhận (2024-07-01)"],
  ["PAKN-240701-000001,Phản ánh", "PAKN-240701-000001,Khiếu nại", `dòng 2, cột 2: LoaiPAKN: cho phép Phản ánh, Kiến nghị; đã nhận "Khiếu nại"`],
  ["PAKN-240701-000001,Phản ánh", "0912345678,Phản ánh", "dòng 2, cột 1: MaPAKN: cho phép PAKN-yyMMdd-số hoặc 1022-yyMMdd-số, ví dụ PAKN-241005-001234; đã nhận (giống số điện thoại, không nhắc lại)"],
])("with %s replaced by %s the file is refused by its cell", async (good, bad, problem) => {
  const text = await readFile(example("phan-anh-2024-Q3.csv"), "utf8");
  expect(text).toContain(good);
  expect(await withText("sai.csv", text.replace(good, bad), (file) => said(give(source.subgraph, file, "feedback-export")))).toMatchObject({ outcome: "REFUSED", problems: [problem] });
});
