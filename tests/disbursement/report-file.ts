// The monthly report of October 2026 as a workbook: tests/fixtures/disbursement/T10-2026.xlsx, and the same with something changed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { lastDayOf } from "../../kit/time/calendar.ts";

type Given = string | number;
type Rows = Given[][];

const roads = "Ban QLDA đầu tư xây dựng các công trình Giao thông tỉnh";
const farming = "Ban QLDA đầu tư xây dựng các công trình Nông nghiệp và PTNT tỉnh";

/** Rows 1–9: title, unit, heading of three rows, numbers of columns. */
const head: readonly (readonly Given[])[] = [
  ["UBND TỈNH QUẢNG NGÃI", "", "", "", "", "", "", "", "Biểu số 03"],
  ["SỞ TÀI CHÍNH", "", "", "", "", "", "", "", "Số liệu minh họa, không dùng để báo cáo"],
  ["BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 10 NĂM 2026"],
  ["(Số liệu đến hết ngày 31/10/2026)"],
  ["", "", "", "", "", "", "", "", "Đơn vị tính: triệu đồng"],
  ["TT", "Danh mục dự án", "Mã dự án", "Chủ đầu tư", "Kế hoạch vốn năm 2026", "", "Giải ngân đến 31/10/2026", "", "Ghi chú"],
  ["", "", "", "", "Tổng số", "Trong đó:", "Tổng số", "Tỷ lệ (%)", ""],
  ["", "", "", "", "", "TTCP giao", "", "", ""],
  ["A", "B", "C", "D", 1, 2, 3, "4=3/1", 5],
];

const body: readonly (readonly Given[])[] = [
  ["", "TỔNG CỘNG", "", "", 933_100.5, 667_600, 501_375.5, 53.73],
  ["A", "Kế hoạch vốn năm 2026", "", "", 918_100.5, 652_600, 491_575.5],
  ["I", "Vốn ngân sách trung ương", "", "", 640_000, 640_000, 348_750.5],
  ["1", "Đường Hoàng Sa – Dốc Sỏi, giai đoạn 3", "7900101", roads, 320_000, 320_000, 201_500.5, 62.97],
  ["2", "Kè chống sạt lở bờ bắc sông Trà Khúc", "7900102", farming, 180_000, 180_000, 97_250, 54.03],
  ["3", "Hồ chứa nước Suối Lớn", "7900103", "Sở Nông nghiệp và Môi trường", 140_000, 140_000, 50_000, 35.71, "vướng mặt bằng"],
  ["II", "Vốn ngân sách địa phương", "", "", 236_100.5, 12_600, 122_325],
  ["1", "Trường THPT Trần Quốc Tuấn", "7900104", "Sở Giáo dục và Đào tạo", 45_000, "", 38_700, 86],
  ["2", "Trung tâm Y tế Trà Bồng", "7900105", "Sở Y tế", 52_600, 12_600, 31_560, 60],
  ["3", "Kho lưu trữ lịch sử tỉnh", "7900106", "Sở Nội vụ", 18_500.5, "", "9.250", 50],
  ["4", "Đường trục chính xã Bình Sơn", "7900107", "UBND xã Bình Sơn", "26.000", "", "16.315", 62.75],
  ["5", "Khu tái định cư Bình Chương", "7900108", "Ban QLDA ĐTXD khu vực Bình Sơn", 54_000, "", 26_500, 49.07, "mới thành lập"],
  ["6", "Vốn chưa phân bổ chi tiết", "CPB-2026-01", "Sở Tài chính", 40_000, "", "-"],
  ["III", "Nguồn thu tiền sử dụng đất", "", "", 42_000, "", 20_500],
  ["1", "Hệ thống thoát nước phường Cẩm Thành", "7900109", "UBND phường Cẩm Thành", 30_000, "", 21_500, 71.67],
  ["2", "Bến cập tàu Lý Sơn", "7900110", "UBND đặc khu Lý Sơn", 12_000, "", "(1.000)", -8.33, "thu hồi tạm ứng"],
  ["B", "Kế hoạch vốn năm 2025 kéo dài sang năm 2026", "", "", 15_000, 15_000, 9_800],
  ["I", "Vốn ngân sách trung ương", "", "", 15_000, 15_000, 9_800],
  ["1", "Kè chống sạt lở bờ bắc sông Trà Khúc", "7900102", farming, 15_000, 15_000, 9_800, 65.33],
  [],
  ["Ghi chú: số liệu thanh toán theo Kho bạc Nhà nước khu vực XV."],
  ["", "", "", "", "", "", "Quảng Ngãi, ngày 02 tháng 11 năm 2026"],
  ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "GIÁM ĐỐC"],
];

/** Rows and columns of merged headings, by row and column of their first cell. */
const spans: Readonly<Record<string, Partial<{ rowSpan: number; columnSpan: number }>>> = {
  "6,1": { rowSpan: 3 }, "6,2": { rowSpan: 3 }, "6,3": { rowSpan: 3 }, "6,4": { rowSpan: 3 }, "6,5": { columnSpan: 2 }, "6,7": { columnSpan: 2 }, "6,9": { rowSpan: 3 },
  "7,5": { rowSpan: 2 }, "7,7": { rowSpan: 2 }, "7,8": { rowSpan: 2 }, "3,1": { columnSpan: 9 }, "4,1": { columnSpan: 9 },
};

function cellOf(given: Given | undefined, row: number, column: number): Cell {
  if (given === undefined || given === "") return null;
  const shown = row <= 8 ? ({ fontWeight: "bold", align: "center", wrap: true } as const) : {};
  if (typeof given === "number") return { value: given, type: Number, format: "#,##0.##" };
  return { value: given, type: String, ...shown, ...spans[`${row},${column}`] };
}

/** A change that leaves one group "Vốn ngân sách địa phương" with these projects (name, code, owner, plan, of it central, paid) in a report of another month. */
export function ofMonth(month: string, projects: readonly (readonly Given[])[], { paid = "Giải ngân", title = "GIẢI NGÂN" } = {}): (rows: Rows) => void {
  const [year = "", number = ""] = month.split("-");
  const [, , lastDay = ""] = lastDayOf(Number(year), Number(number)).split("-");
  const day = `${lastDay}/${Number(number)}/${year}`;
  return (rows) => {
    rows[2] = [`BÁO CÁO TÌNH HÌNH ${title} VỐN ĐẦU TƯ CÔNG THÁNG ${Number(number)} NĂM ${year}`];
    rows[3] = [`(Số liệu đến hết ngày ${day})`];
    rows[5] = (rows[5] ?? []).with(4, `Kế hoạch vốn năm ${year}`).with(6, `${paid} đến ${day}`);
    const lines = projects.map(([name = "", code = "", owner = "", ...amounts], i) => [String(i + 1), name, code, owner, ...amounts]);
    rows.splice(9, rows.length - 9, ["I", "Vốn ngân sách địa phương"], ...lines);
  };
}

/** The workbook, with its rows (from 1) changed. */
export async function writeReport(path: string, change: (rows: Rows) => void = () => undefined): Promise<void> {
  const rows = [...head, ...body].map((row) => [...row]);
  change(rows);
  const cells = rows.map((row, i) => Array.from({ length: 9 }, (_, j) => cellOf(row[j], i + 1, j + 1)));
  const columns = [6, 44, 14, 48, 14, 14, 14, 10, 22].map((width) => ({ width }));
  await writeExcelFile(cells, { sheet: "B03", columns }).toFile(path);
}

/** Uses the same, opened; afterwards the file is gone again. */
export async function withReport<T>(change: ((rows: Rows) => void) | undefined, use: (opened: OpenedFile) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-report-"));
  try {
    const path = join(folder, "T10.xlsx");
    await writeReport(path, change);
    return await use(await openFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}
