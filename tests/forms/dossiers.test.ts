// The dossier export as CSV and as JSON lines: the same records, from real files.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { dossiers } from "./dossiers.ts";
import { lines, readAll } from "./tables.ts";

const columns = ["MaHoSo", "MaTTHC", "TenLinhVuc", "LoaiDoiTuong", "ChuHoSo", "NgayTiepNhan", "NgayHenTraTruoc", "NgayHenTra", "NgayTra", "TrangThaiHoSo", "HinhThuc", "DonViXuLy", "DaDongBo"];
const good = ["000.00.53.H48-261001-0001", "1.001612", "Đất đai", "1", "Nguyễn Văn A", "20261001073000", "", "20261015170000", "20261014160000", "10", "1", "Sở Nội vụ", "1"];

const fact = {
  table: "dossiers",
  key: "000.00.53.H48-261001-0001",
  position: "dòng 2",
  owner: { text: "Sở Nội vụ", on: "2026-10-01" },
  values: {
    procedureCode: "1.001612",
    field: "Đất đai",
    applicant: "CITIZEN",
    status: 10,
    channel: "ONLINE",
    receivedAt: "2026-10-01T07:30:00+07:00",
    receivedOn: "2026-10-01",
    firstDueAt: "2026-10-15T17:00:00+07:00",
    dueAt: "2026-10-15T17:00:00+07:00",
    closedAt: "2026-10-14T16:00:00+07:00",
    synced: true,
    system: "iGate",
  },
};

async function inFile(name: string, content: string) {
  const folder = await mkdtemp(join(tmpdir(), "chiso-forms-"));
  try {
    await writeFile(join(folder, name), content);
    return await readAll(dossiers, await openFile(join(folder, name)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a CSV file and JSON lines give the same records", async () => {
  const csv = await inFile("ho-so.csv", `\uFEFF${columns.join(",")}\n${good.join(",")}\n`);
  expect([csv.problems, csv.facts]).toEqual([[], [fact]]);
  expect(csv.findings).toMatchObject({ coversFrom: "2026-10-01", coversTo: "2026-10-01", forbidden: [{ table: null, columns: [4] }], skipped: {}, totals: [] });
  const objects = [good, good.with(0, "000.00.53.H48-261001-0002")].map((cells) => Object.fromEntries(columns.map((name, i) => [name, name === "DaDongBo" ? true : name === "TrangThaiHoSo" ? 10 : cells[i]])));
  const json = await inFile("ho-so.jsonl", objects.map((one) => JSON.stringify(one)).join("\n"));
  expect([json.problems, json.facts]).toEqual([[], [{ ...fact, position: "dòng 1" }, { ...fact, key: "000.00.53.H48-261001-0002", position: "dòng 2" }]]);
});

test("the order of the columns does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(columns.map((_, i) => i), { minLength: columns.length }), async (order) => {
      const shuffled = lines(order.map((i) => columns[i] ?? ""), order.map((i) => good[i] ?? ""));
      const { facts, problems } = await readAll(dossiers, shuffled);
      expect([problems, facts]).toEqual([[], [fact]]);
    }),
    { seed: 20261123, numRuns: 60 },
  );
});

test.each([
  ["MaHoSo", "H48 1", 'dòng 2, cột 1: MaHoSo: cho phép mã cơ quan-yyMMdd-số, ví dụ 000.00.53.H48-220921-0099; đã nhận "H48 1"'],
  ["MaTTHC", "", "dòng 2, cột 2: MaTTHC: không được để trống"],
  ["TenLinhVuc", "CCCD 051203000123", "dòng 2, cột 3: TenLinhVuc: không được có dữ liệu cá nhân: giống số căn cước (nội dung ô không nhắc lại)"],
  ["LoaiDoiTuong", "3", 'dòng 2, cột 4: LoaiDoiTuong: cho phép 1, 2; đã nhận "3"'],
  ["LoaiDoiTuong", "0905123456", "dòng 2, cột 4: LoaiDoiTuong: cho phép 1, 2; đã nhận (giống số điện thoại, không nhắc lại)"],
  ["NgayTiepNhan", "20260431000000", 'dòng 2, cột 6: NgayTiepNhan: cho phép 20261031143000 (yyyyMMddHHmmss); đã nhận "20260431000000"'],
  ["NgayTiepNhan", "20261001246000", 'dòng 2, cột 6: NgayTiepNhan: cho phép 20261031143000 (yyyyMMddHHmmss); đã nhận "20261001246000"'],
  ["NgayTiepNhan", "01/10/2026", 'dòng 2, cột 6: NgayTiepNhan: cho phép 20261031143000 (yyyyMMddHHmmss); đã nhận "01/10/2026"'],
  ["NgayTra", "20260901000000", "dòng 2: NgayTra trước NgayTiepNhan"],
  ["TrangThaiHoSo", "11", "dòng 2, cột 10: TrangThaiHoSo: cho phép từ 1 đến 10; đã nhận 11"],
  ["TrangThaiHoSo", "1,5", 'dòng 2, cột 10: TrangThaiHoSo: cho phép số nguyên; đã nhận "1,5"'],
  ["DaDongBo", "có", 'dòng 2, cột 13: DaDongBo: cho phép 1, true, 0, false; đã nhận "có"'],
])("%s %j is refused with its cell", async (column, text, problem) => {
  const { facts, problems } = await readAll(dossiers, lines(columns, good.with(columns.indexOf(column), text)));
  expect([problems, facts]).toEqual([[problem], []]);
});

test("what lies in the future or long ago is told and read", async () => {
  const { warnings, facts } = await readAll(dossiers, lines(columns, good.with(5, "19990101000000").with(8, "20261201000000")));
  expect(facts.length).toBe(1);
  expect(warnings).toEqual(["dòng 2, cột 6: NgayTiepNhan: ngày 1999-01-01 trước 2000-01-01", "dòng 2, cột 9: NgayTra: ngày 2026-12-01 ở tương lai (hôm nay 2026-11-23)"]);
});

test("a column that the form does not name may be there, but not with personal data in it", async () => {
  const extra = (text: string) => readAll(dossiers, lines([...columns, "GhiChu"], [...good, text]));
  expect((await extra("bổ sung 2 lần")).problems).toEqual([]);
  expect((await extra("a.b@example.vn")).problems).toEqual(["dòng 2, cột 14: GhiChu: không được có dữ liệu cá nhân: giống địa chỉ thư điện tử (nội dung ô không nhắc lại)"]);
});

test("formulas of a text are text", async () => {
  const { facts } = await readAll(dossiers, lines(columns, good.with(2, "=CMD|' /C calc'!A0"), good.with(2, "@SUM(A1)").with(0, "000.00.53.H48-261001-0002"), good.with(2, "-5").with(0, "000.00.53.H48-261001-0003")));
  expect(facts.map(({ values }) => values["field"])).toEqual(["=CMD|' /C calc'!A0", "@SUM(A1)", "-5"]);
});

test("a million wrong cells are counted, two hundred are shown", async () => {
  const wrong = Array.from({ length: 1_000 }, () => good.with(0, "x"));
  const { findings } = await readAll(dossiers, lines(columns, ...wrong));
  expect([findings.problemCount, findings.problems.length]).toEqual([1_000, 200]);
});
