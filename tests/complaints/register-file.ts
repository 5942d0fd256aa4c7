// The petition register of the third quarter of 2024 as a workbook (tests/fixtures/complaints/so-don-thu-2024-Q3.xlsx), as lines of text, and the same with something changed.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";

/** A name that nobody bears; tests look for it everywhere. */
export const complainant = "Nguyễn Thị Kiểm Thử";

const upper = ["TT", "Mã đơn", "Ngày tiếp nhận", "Kênh tiếp nhận", "Người gửi đơn", "", "Nội dung đơn", "Phân loại", "", "", "Địa bàn (mã GSO)", "Đơn vị giải quyết", "Xử lý", "", "", "", "", "", "Kết quả", "", "", "", "Công khai", "", "Trùng với đơn"];
const lower = ["", "", "", "", "Họ và tên", "Bí danh", "", "Loại đơn", "Lĩnh vực", "Mã TTHC", "", "", "Trạng thái", "Ngày thụ lý", "Lần giải quyết", "Mức độ", "Số lần gia hạn", "Hạn giải quyết", "Ngày giải quyết", "Kết luận", "Ngày có hiệu lực", "Ngày thi hành xong", "Phải công khai", "Ngày công khai", ""];

export type Rows = string[][];

const title = (): Rows => [["UBND TỈNH QUẢNG NGÃI"], ["SỔ THEO DÕI ĐƠN KHIẾU NẠI, TỐ CÁO, KIẾN NGHỊ, PHẢN ÁNH"], ["Quý III năm 2024"], []];

/** Rows 7–13 of the sheet: a group for each kind, and rows as clerks write them. */
const body = (): Rows => [
  ["I", "Khiếu nại"],
  ["1", "H48-240610-00101", "10/06/2024", "Trực tiếp", complainant, "ND-0A1B2C3D", "đòi lại đất", "Khiếu nại", "Đất đai", "", "524", "Sở Tư pháp", "Đã thi hành", "20/06/2024", "Lần đầu", "", "", "20/07/2024", "20/07/2024", "Đúng", "19/08/2024", "30/08/2024"],
  ["2", "H48-240701-00102", "01/07/2024", "Qua bưu chính", complainant, "", "", "Khiếu nại", "Bồi thường, giải phóng mặt bằng", "", "525", "Sở Tư pháp", "Đang xác minh", "05/07/2024", "Lần đầu", "Phức tạp"],
  ["II", "Tố cáo"],
  ["1", "H48-240702-00103", "02/07/2024", "Qua bưu chính", "", "", "cán bộ gây phiền hà", "Tố cáo", "Nhũng nhiễu, phiền hà", "", "", "Sở Tư pháp", "Đã giải quyết", "05/07/2024", "", "Phức tạp", "1", "", "20/08/2024", "Sai"],
  ["III", "Kiến nghị, phản ánh"],
  ["1", "H48-240703-00104", "03/07/2024", "Cổng DVCQG", complainant, "ND-11223344", "", "Phản ánh", "Thủ tục hành chính", "1.900301", "", "Sở Tư pháp", "Đã giải quyết", "", "", "", "", "18/07/2024", "10/07/2024", "", "", "", "Có", "12/07/2024"],
  ["2", "H48-240704-00105", "04/07/2024", "Chuyển đơn", complainant, "", "", "Phản ánh", "Đất đai", "", "", "Sở Tư pháp", "Chuyển đơn"],
  ["3", "H48-240705-00106", "05/07/2024", "Trực tiếp", complainant, "", "", "Kiến nghị", "Hạ tầng", "", "", "Tổ tiếp dân lưu động", "Đã phân loại"],
  ["4", "H48-240706-00107", "06/07/2024", "Trực tiếp", complainant, "", "", "Phản ánh", "Thủ tục hành chính", "1.900301", "", "Sở Tư pháp", "Đã phân loại", "", "", "", "", "", "", "", "", "", "", "", "H48-240703-00104"],
  ["", "Tổng cộng: 7 đơn"],
  [],
  ["", "Người lập sổ", "", "", "", "", "", "", "", "", "", "TRƯỞNG BAN TIẾP CÔNG DÂN"],
];


export function registerRows(change: (rows: Rows) => void = () => undefined): Rows {
  const rows = [...title(), [...upper], [...lower], ...body()];
  change(rows);
  return rows;
}

const merged: Readonly<Record<number, number>> = { 5: 2, 8: 3, 13: 6, 19: 4, 23: 2 };

/** The heading is merged over columns and rows as spreadsheets do. */
function headingCell(row: number, column: number): Partial<{ rowSpan: number; columnSpan: number }> {
  if (row !== 5) return {};
  const columnSpan = merged[column];
  return columnSpan ? { columnSpan } : { rowSpan: 2 };
}

export async function writeRegister(path: string, rows: Rows): Promise<void> {
  const cells = rows.map((row, i) => row.map((value, j): Cell => (value === "" ? null : { value, type: String, ...headingCell(i + 1, j + 1) })));
  await writeExcelFile(cells, { sheet: "Sổ đơn" }).toFile(path);
}

/** The records alone, as the register saves them as CSV; a second heading would be one of the merged ones, whose last line names each column. */
export function registerCsv(change?: (rows: Rows) => void): string {
  const [, , , , upperRow = [], lowerRow = [], ...rest] = registerRows(change);
  const heading = lowerRow.map((text, i) => text || (upperRow[i] ?? ""));
  const records = rest.filter(([, code = ""]) => code.startsWith("H48")).map((row) => heading.map((_, i) => row[i] ?? ""));
  const line = (cells: readonly string[]) => cells.map((cell) => (/[,"]/.test(cell) ? `"${cell}"` : cell)).join(",");
  return `${["Sổ đơn thư Quý III năm 2024", line(heading), ...records.map(line)].join("\r\n")}\r\n`;
}

/** Opens what `write` puts into a file of its own. */
export async function withFile<Result>(name: string, write: (path: string) => Promise<void>, use: (file: OpenedFile) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-complaints-"));
  try {
    const path = join(folder, name);
    await write(path);
    return await use(await openFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const withRegister = <Result>(change: (rows: Rows) => void, use: (file: OpenedFile) => Promise<Result>) => withFile("so.xlsx", (path) => writeRegister(path, registerRows(change)), use);
export const withText = <Result>(name: string, content: string | Buffer, use: (file: OpenedFile) => Promise<Result>) => withFile(name, (path) => writeFile(path, content), use);
