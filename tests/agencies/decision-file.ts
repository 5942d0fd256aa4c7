// The annex of an invented decision as a workbook: tests/fixtures/agencies/phu-luc-1500-QD-UBND.xlsx, and the same with something changed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";

type Rows = string[][];

/** Rows 1–5: title and heading; rows from 6. */
const lines: readonly (readonly string[])[] = [
  ["ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "", "", "", "", "", "", "", "", "", "", "Số liệu minh họa, không dùng để báo cáo"],
  ["PHỤ LỤC CÁC THAY ĐỔI VỀ TỔ CHỨC BỘ MÁY"],
  ["(Kèm theo Quyết định số 1500/QĐ-UBND ngày 15 tháng 12 năm 2025 của UBND tỉnh)"],
  [],
  ["TT", "Nội dung thay đổi", "Đơn vị trước khi thay đổi", "Đơn vị sau khi thay đổi", "Mã trong danh bạ", "Cấp", "Loại", "Đơn vị cấp trên", "Mã GSO", "Mã QĐ 20", "Mã ĐVQHNS", "Chức năng, nhiệm vụ chuyển giao", "Ngày hiệu lực"],
  ["I", "Các xã, phường"],
  ["1", "Hợp nhất", "UBND xã Bình Minh", "UBND xã Bình Minh Chương", "", "", "", "", "21085", "", "", "", "01/01/2026"],
  ["2", "Hợp nhất", "UBND xã Bình Chương", "UBND xã Bình Minh Chương", "", "", "", "", "", "", "", "", "01/01/2026"],
  ["3", "Sáp nhập", "Xã Đông Sơn", "Xã Vạn Tường", "", "", "", "", "", "", "", "", "01/01/2026"],
  ["4", "Đổi tên", "UBND xã Cà Đam", "UBND phường Cà Đam", "", "", "", "", "", "", "", "", "01/01/2026"],
  ["II", "Các sở, ban, ngành"],
  ["1", "Đổi tên", "Sở Ngoại vụ", "Sở Ngoại vụ và Hợp tác quốc tế", "", "", "", "", "", "H48.27", "", "", "01/01/2026"],
  ["2", "Chuyển chức năng", "Sở Công Thương", "Sở Tài chính", "", "", "", "", "", "", "", "Xúc tiến thương mại", "01/01/2026"],
  ["3", "Thành lập", "", "Ban Quản lý các khu bảo tồn tỉnh", "QNG-BQLKBT", "Sở, ban, ngành", "Ban quản lý", "UBND tỉnh Quảng Ngãi", "", "", "1098765", "", "01/01/2026"],
  [],
  ["", "TM. ỦY BAN NHÂN DÂN"],
  ["", "CHỦ TỊCH"],
];

/** The workbook, with its rows (from 0) changed. */
export async function writeDecision(path: string, change: (rows: Rows) => void = () => undefined): Promise<void> {
  const rows = lines.map((row) => [...row]);
  change(rows);
  const cells = rows.map((row, i) => Array.from({ length: 13 }, (_, j): Cell => (row[j] ? { value: row[j], type: String, ...(i === 4 ? { fontWeight: "bold", wrap: true } : {}) } : null)));
  await writeExcelFile(cells, { sheet: "Phụ lục", columns: [5, 18, 34, 34, 18, 14, 14, 24, 10, 10, 12, 30, 14].map((width) => ({ width })) }).toFile(path);
}

/** Puts lines in the place of rows 6 to 14. */
export const withLines = (...given: readonly (readonly string[])[]) => (rows: Rows): void => {
  rows.splice(5, 9, ...given.map((line) => [...line]));
};

/** A line: number, kind, before, after, and what else it states by column (from 0). */
export function line(kind: string, before: string, after: string, others: Readonly<Record<number, string>> = {}, on = "01/01/2026"): string[] {
  return Array.from({ length: 13 }, (_, i) => ({ 0: "1", 1: kind, 2: before, 3: after, 12: on, ...others })[i] ?? "");
}

/** Uses the workbook, opened; afterwards the file is gone again. */
export async function withDecision<T>(change: ((rows: Rows) => void) | undefined, use: (opened: OpenedFile) => Promise<T>, name = "phu-luc.xlsx"): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-decision-"));
  try {
    const path = join(folder, name);
    await writeDecision(path, change);
    return await use(await openFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}
