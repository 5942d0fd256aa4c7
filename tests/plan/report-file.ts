// The report of Sở Nội vụ on the third quarter of 2025 as a workbook: tests/fixtures/plan/bao-cao-SNV-2025-Q3.xlsx, and the same with something changed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";

type Given = string | number;
export type Rows = Given[][];

const lines: readonly (readonly Given[])[] = [
  ["UBND TỈNH QUẢNG NGÃI", "", "", "", "", "Số liệu minh họa, không dùng để báo cáo"],
  ["BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH KÈM THEO QUYẾT ĐỊNH 534/QĐ-UBND, QUÝ III/2025"],
  ["Đơn vị báo cáo: Sở Nội vụ", "", "", "", "", "Ngày nhận: 18/09/2025"],
  [],
  ["TT", "Mã, mục của kế hoạch", "Nhiệm vụ, chỉ số", "Trạng thái", "Kết quả thực hiện", "Số liệu báo cáo", "Minh chứng"],
  ["I", "", "Nhiệm vụ"],
  ["1", "II.2.a/2", "Kiểm tra cải cách hành chính", "Đang thực hiện", "Đã kiểm tra 6 trên 10 cơ quan", "", "https://snv.example/kt-2025.pdf; 210/BC-SNV"],
  ["2", "PAR-D-06", "Thẩm định tổ chức bộ máy", "Hoàn thành", "Đã thẩm định 4 đề án"],
  ["II", "", "Chỉ số"],
  ["1", "EGV-01", "Hồ sơ đúng hạn, trước hạn", "", "Theo hệ thống một cửa", "97,5", "210/BC-SNV"],
  ["2", "EGV-05", "Hồ sơ trực tuyến", "", "", 61.25],
  [],
  ["", "", "", "", "", "Quảng Ngãi, ngày 17 tháng 9 năm 2025"],
  ["", "", "NGƯỜI LẬP BIỂU", "", "", "GIÁM ĐỐC"],
];

/** The workbook, with its rows (from 0) changed. */
export async function writeReport(path: string, change: (rows: Rows) => void = () => undefined): Promise<void> {
  const rows = lines.map((row) => [...row]);
  change(rows);
  const cellOf = (given: Given | undefined): Cell => (given === undefined || given === "" ? null : typeof given === "number" ? { value: given, type: Number } : { value: given, type: String });
  const cells = rows.map((row) => Array.from({ length: 9 }, (_, j) => cellOf(row[j])));
  await writeExcelFile(cells, { sheet: "Báo cáo quý", columns: [5, 22, 40, 16, 40, 16, 40].map((width) => ({ width })) }).toFile(path);
}

/** Uses the workbook, opened; afterwards the file is gone again. */
export async function withReport<T>(change: ((rows: Rows) => void) | undefined, use: (opened: OpenedFile) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-plan-report-"));
  try {
    const path = join(folder, "bao-cao.xlsx");
    await writeReport(path, change);
    return await use(await openFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}
