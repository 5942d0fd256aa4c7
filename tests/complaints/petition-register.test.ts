// The register of petitions from the workbook that the README names, and from legacy CSV: what is loaded, what is kept, what refuses it.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { keepFile, keptPath } from "../../hub/import/keep.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { readAll } from "../forms/tables.ts";
import { toTcvn3, toWindows1258 } from "../reading/encodings.ts";
import { deadlines } from "../../subgraphs/complaints/data.ts";
import { petitionRegister } from "../../subgraphs/complaints/import/petition-register.ts";
import { example, give, said } from "./give.ts";
import { openComplaints } from "./harness.ts";
import { complainant, registerCsv, type Rows, withRegister, withText } from "./register-file.ts";
import { askViews, figures } from "./register.ts";

const form = petitionRegister(deadlines);
const workbook = example("so-don-thu-2024-Q3.xlsx");

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
});
afterAll(() => source.close());

test("the workbook is read with its groups, merged heading and sum over the kinds passed over; a body that no register knows waits", async () => {
  const report = await give(source.subgraph, await openFile(workbook), "petition-register", { knownAt: "2024-10-02T08:00:00+07:00" });
  expect(report).toMatchObject({ outcome: "LOADED", rows: 7, added: 6, quarantined: [{ position: "'Sổ đơn'!15", text: "Tổ tiếp dân lưu động" }], comparison: null });
  expect(report.findings.skipped).toEqual({ "tiêu đề nhóm": 3, "tổng cộng": 1, "chữ ký": 1 });
  expect(report.findings.recognised.map(({ labelVi, value }) => `${labelVi}: ${value}`)).toEqual(["Sheet: Sổ đơn", "Hàng tiêu đề: 5–6", "Kỳ: 2024-Q3 (“Quý III năm 2024”)"]);
  expect([report.findings.coversFrom, report.findings.coversTo]).toEqual(["2024-06-15", "2024-09-14"]);
});

test("its petitions are facts with sheet and row; nothing on persons is among them but a complainant's pseudonym", async () => {
  await withConnection(source.adminUrl, async (sql) => {
    const rows = await sql`select key, position, kind, status, pseudonym, remote, due_rule as rule, due_on::text as due, stated_due_on::text as stated from complaints.petitions order by key`;
    expect([...rows]).toEqual([
      { key: "H48-240610-00101", position: "'Sổ đơn'!8", kind: "KHIEU_NAI", status: "DA_THI_HANH", pseudonym: "ND-0A1B2C3D", remote: false, rule: "KN-1", due: "2024-07-20", stated: "2024-07-20" },
      { key: "H48-240701-00102", position: "'Sổ đơn'!9", kind: "KHIEU_NAI", status: "DANG_XAC_MINH", pseudonym: null, remote: true, rule: "KN-1-PT-XA", due: "2024-09-03", stated: null },
      { key: "H48-240702-00103", position: "'Sổ đơn'!11", kind: "TO_CAO", status: "DA_GIAI_QUYET", pseudonym: null, remote: false, rule: "TC-PT", due: "2024-09-03", stated: null },
      { key: "H48-240703-00104", position: "'Sổ đơn'!13", kind: "PHAN_ANH", status: "DA_GIAI_QUYET", pseudonym: "ND-11223344", remote: false, rule: "PA", due: "2024-07-18", stated: "2024-07-18" },
      { key: "H48-240704-00105", position: "'Sổ đơn'!14", kind: "PHAN_ANH", status: "CHUYEN_DON", pseudonym: null, remote: false, rule: "PA", due: "2024-07-19", stated: null },
      { key: "H48-240706-00107", position: "'Sổ đơn'!16", kind: "PHAN_ANH", status: "DA_PHAN_LOAI", pseudonym: null, remote: false, rule: "PA", due: "2024-07-21", stated: null },
    ]);
    const [waiting] = await sql`select row::text as row from complaints.quarantine`;
    expect(JSON.stringify([...rows, waiting])).not.toContain(complainant);
  });
});

test("its readings count complaints and denunciations apart from feedback, the forwarded and the repeated in none", async () => {
  expect(await figures(source.subgraph, "QNG-STP", "2024-Q3")).toEqual([
    "CMP-01 OK 66.67 2/3", "CMP-02 OK 66.67 2/3", "CMP-03 NO_DATA", "CMP-04 WITHHELD", "CMP-05 WITHHELD", "CMP-06 WITHHELD", "CMP-07 WITHHELD", "CMP-08 WITHHELD",
  ]);
  const selection = "resolvedOnTime { petitions(first: 1) { nodes { code effectiveOn statedDueOn filePlace { sheet row column } import { file { name format redacted } } } } }";
  const { data } = await askViews(source.subgraph, selection, ["QNG-STP"], "2024-Q3");
  expect(data?._entities[0]?.complaints).toEqual({
    resolvedOnTime: {
      petitions: {
        nodes: [{
          code: "H48-240610-00101", effectiveOn: "2024-08-19", statedDueOn: "2024-07-20", filePlace: { sheet: "Sổ đơn", row: 8, column: null },
          import: { file: { name: "so-don-thu-2024-Q3.xlsx", format: "xlsx", redacted: false } },
        }],
      },
    },
  });
});

test("the kept copy has no name, no pseudonym and no text of a petition, and is read as the same petitions", async () => {
  const opened = await openFile(workbook);
  const { facts, findings } = await readAll(form, opened);
  const folder = await mkdtemp(join(tmpdir(), "chiso-kept-"));
  try {
    const { sha256, redacted } = await keepFile(folder, workbook, opened, findings.forbidden);
    const kept = await readAll(form, await openFile(keptPath(folder, sha256)));
    const without = facts.map((fact) => ({ ...fact, values: { ...fact.values, pseudonym: null } }));
    expect([redacted, sha256 === opened.sha256, kept.problems]).toEqual([true, false, []]);
    expect(kept.facts).toEqual(without);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  ["windows-1258", toWindows1258],
  ["TCVN3", toTcvn3],
])("saved as CSV in %s it states the same petitions", async (encoding, encode) => {
  const fromSheet = await readAll(form, await openFile(workbook));
  const fromText = await withText("so.csv", encode(registerCsv()), async (file) => ({ encoding: file.encoding, ...(await readAll(form, file)) }));
  expect([fromText.encoding, fromText.problems]).toEqual([encoding, []]);
  expect(fromText.facts.map((fact) => ({ ...fact, position: "" }))).toEqual(fromSheet.facts.map((fact) => ({ ...fact, position: "" })));
  expect(fromText.facts.map(({ position }) => position)).toEqual(["dòng 3", "dòng 4", "dòng 5", "dòng 6", "dòng 7", "dòng 8", "dòng 9"]);
});

/** Changes one cell of the sheet, "E11". */
const set = (cell: string, value: string) => (rows: Rows) => {
  const column = cell.charCodeAt(0) - 65;
  const row = rows[Number(cell.slice(1)) - 1];
  if (row) for (let place = row.length; place <= column; place++) row.push("");
  if (row) row[column] = value;
};

test.each<[string, (rows: Rows) => void, string[]]>([
  ["a name beside a denunciation", set("E11", complainant), ["'Sổ đơn'!E11: Người gửi đơn / Họ và tên: đơn tố cáo không được có danh tính người tố cáo, để trống ô này (nội dung không nhắc lại)"]],
  ["a name in the column of pseudonyms", set("F8", complainant), ["'Sổ đơn'!F8: Người gửi đơn / Bí danh: cho phép bí danh ND- và 8 chữ số hệ 16; nội dung ô không nhắc lại"]],
  ["a word for two kinds", set("H8", "Đơn thư"), [`'Sổ đơn'!H8: Phân loại / Loại đơn: cho phép Khiếu nại, Tố cáo, Kiến nghị, Phản ánh; đã nhận "Đơn thư"`]],
  ["a column that nobody asked for", set("Z6", "Ghi chú"), [`'Sổ đơn'!6: mẫu petition-register không nhận thêm cột: "Ghi chú" (Z6)`]],
  ["a telephone number as the unit", set("L8", "Sở Tư pháp 0912345678"), ["'Sổ đơn'!L8: Đơn vị giải quyết: không được có dữ liệu cá nhân: giống số điện thoại (nội dung ô không nhắc lại)"]],
  ["a day after the period", set("C8", "15/09/2024"), ["'Sổ đơn'!C8: Ngày tiếp nhận: cho phép đến 2024-09-14, ngày cuối của kỳ 2024-Q3; đã nhận 2024-09-15"]],
  ["days out of order", set("S8", "19/06/2024"), ["'Sổ đơn'!S8: Kết quả / Ngày giải quyết: 2024-06-19 sớm hơn ngày của bước trước; thứ tự: tiếp nhận, thụ lý, giải quyết, có hiệu lực, thi hành"]],
  ["an extension that the law does not know", set("Q8", "1"), ["'Sổ đơn'!Q8: Xử lý / Số lần gia hạn: cho phép nhiều nhất 0 theo KN-1; đã nhận 1"]],
  ["a decision without its result", set("T11", ""), ["'Sổ đơn'!T11: Kết quả / Kết luận: cho phép Đúng, Đúng một phần, Sai, Rút đơn, Đình chỉ khi có ngày giải quyết; đã nhận ô trống"]],
  ["a complaint without its instance", set("O9", ""), ["'Sổ đơn'!O9: Xử lý / Lần giải quyết: cho phép Lần đầu, Lần hai với khiếu nại; đã nhận ô trống"]],
  ["another period in its title", set("A3", "Quý II năm 2024"), [`'Sổ đơn'!A3: tệp ghi "Quý II năm 2024" (2024-Q2), kỳ được nạp là 2024-Q3`]],
])("%s refuses the file by its cell, and nothing of it is loaded", async (_, change, problems) => {
  const refused = await withRegister(change, (file) => said(give(source.subgraph, file, "petition-register", { period: "2024-Q3" })));
  expect(refused).toMatchObject({ outcome: "REFUSED", problems });
});

test("the fixture is the file that the tests write, and the same petition twice counts once", async () => {
  const twice = await withRegister((rows) => void rows.splice(8, 0, [...(rows[7] ?? [])]), (file) => give(source.subgraph, file, "petition-register", { commit: false }));
  expect(twice).toMatchObject({ outcome: "DRY_RUN", rows: 7, same: 6, duplicates: [{ position: "'Sổ đơn'!9", firstPosition: "'Sổ đơn'!8" }] });
  expect((await readFile(workbook)).length).toBeLessThan(20_000);
});
