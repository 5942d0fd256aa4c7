// The monthly summary as a workbook: title, heading of two rows, groups, totals, signatures. tests/fixtures/egov/tong-hop-2025-05.xlsx is one, written by it.

import writeExcelFile, { type Cell } from "write-excel-file/node";

type Given = string | number | null;

const head: readonly (readonly Given[])[] = [
  ["UBND TỈNH QUẢNG NGÃI"],
  ["TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG 5 NĂM 2025"],
  ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", null, null, null, "Số hồ sơ đã giải quyết", null, null, null, "Số hồ sơ đang giải quyết", null, null],
  [null, null, "Tổng số", "Trực tuyến", "Trực tiếp, bưu chính", "Kỳ trước chuyển sang", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"],
];

export const summaryRows: readonly (readonly Given[])[] = [
  ["I", "Cơ quan chuyên môn cấp tỉnh", 300, 160, 100, 40, 220, 120, 80, 20, 80, 70, 10],
  [1, "Sở Nội vụ", 100, 60, 30, 10, 80, 50, 22, 8, 20, 15, 5],
  [2, "Sở Tư pháp", 200, 100, 70, 30, 140, 70, 58, 12, 60, 55, 5],
  ["II", "UBND cấp huyện", 50, 20, 20, 10, 40, 10, 25, 5, 10, 8, 2],
  [1, "UBND huyện Bình Sơn", 50, 20, 20, 10, 40, 10, 25, 5, 10, 8, 2],
  [null, "Tổng cộng", 350, 180, 120, 50, 260, 130, 105, 25, 90, 78, 12],
  [null, null, null, null, null, null, null, null, null, "Quảng Ngãi, ngày 02 tháng 6 năm 2025"],
  [null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, null, null, "CHÁNH VĂN PHÒNG"],
];

/** "row,column" of the merged cells of the heading. */
const spans: Readonly<Record<string, Partial<{ rowSpan: number; columnSpan: number }>>> = {
  "3,1": { rowSpan: 2 }, "3,2": { rowSpan: 2 }, "3,3": { columnSpan: 4 }, "3,7": { columnSpan: 4 }, "3,11": { columnSpan: 3 },
};

export async function writeSummary(path: string, rows = summaryRows, title = head[1]): Promise<void> {
  const [first, , ...headings] = head;
  const cells = [first ?? [], title ?? [], ...headings, ...rows].map((row, i) =>
    row.map((given, j): Cell => (given === null ? null : typeof given === "number" ? { value: given, type: Number } : { value: given, type: String, ...spans[`${i + 1},${j + 1}`] })),
  );
  await writeExcelFile(cells, { sheet: "Tổng hợp" }).toFile(path);
}
