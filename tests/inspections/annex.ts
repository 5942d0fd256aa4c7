// The annex of conclusions and recommendations of the third quarter of 2024, as cells: tests/fixtures/inspections/phu-luc-kien-nghi-2024-Q3.xlsx is made of it.

import type { Cell } from "write-excel-file/node";

type Given = string | number | null;

/** Rows 1–7: title block, unit line, heading of two rows. */
const head: readonly (readonly Given[])[] = [
  ["THANH TRA TỈNH QUẢNG NGÃI"],
  ["PHỤ LỤC KẾT LUẬN, KIẾN NGHỊ VÀ KẾT QUẢ THỰC HIỆN QUÝ III NĂM 2024"],
  ["(Số liệu đến ngày 14/9/2024)"],
  [null, null, null, null, null, null, null, null, null, null, null, null, null, null, "Đơn vị tính: triệu đồng"],
  [
    "TT", "Kết luận, thông báo", null, null, null, null, null, "Hình thức", "Đối tượng thanh tra, kiểm tra", "Ngày quyết định",
    "Kiến nghị", null, null, null, null, null, "Đã thực hiện", null, null, null, "Người tố cáo", "Ghi chú",
  ],
  [
    null, "Số", "Ngày ký", "Ngày công khai", "Kênh công khai", "Hạn thực hiện", "Ngày thực hiện xong", null, null, null,
    "Mã", "Nội dung", "Loại", "Cơ quan thực hiện", "Số tiền", "Hạn thực hiện", "Số tiền", "Ngày hoàn thành", "Tình trạng", "Chứng từ", null, null,
  ],
  ["A", "B", "C", "D", "E", "F", "G", "H", "I", "K", "L", "M", "N", "O", 1, 2, 3, 4, "P", "Q", "R", "S"],
];

const inspected = ["Thanh tra hành chính", "Sở Nội vụ", "02/05/2024"] as const;
const first = ["05/KL-TT", "20/07/2024", "02/08/2024", "Cổng thông tin điện tử", "31/12/2024", null] as const;

const body: readonly (readonly Given[])[] = [
  ["I", "Thanh tra tỉnh", null, null, null, null, null, null, null, null, null, null, null, null, 245.5, null, 150.5],
  [1, ...first, ...inspected, "QNG-2024-TT-005/1-KN01", "Nộp trả khoản chi sai", "Thu hồi tiền", "Sở Nội vụ", 120.5, "20/08/2024", 120.5, "15/08/2024", "Hoàn thành", "GNT-0815", "Trần Văn Kín", "ông B. đã nộp"],
  [...Array<null>(10).fill(null), "QNG-2024-TT-005/1-KN02", "Nộp trả chi phí giám sát", "Thu hồi tiền", "Sở Xây dựng", "80", "30/09/2024", "30", null, "Hoàn thành một phần", "GNT-0902"],
  [...Array<null>(10).fill(null), "QNG-2024-TT-005/1-KN03", "Kiểm điểm tập thể", "Kiểm điểm", "Sở Nội vụ", "-", null, "-", null, "Đang thực hiện"],
  [2, "03/KL-TTCN", "01/08/2024", null, null, null, null, "Thanh tra chuyên ngành", "Huyện Bình Sơn", null, "QNG-2024-TTCN-003/1-KN01", "Giảm trừ quyết toán", "Giảm trừ dự toán", "Huyện Bình Sơn", 45, "31/08/2024", 0, null, "Quá hạn"],
  ["II", "Kiểm toán nhà nước", null, null, null, null, null, null, null, null, null, null, null, null, 10],
  [1, "01/TB-KTNN", "10/07/2024", null, null, null, null, "Kiểm toán nhà nước", "UBND tỉnh Quảng Ngãi", "01/04/2024", "QNG-2024-KTNN-001/1-KN01", "Nộp ngân sách", "Nộp ngân sách", "Ban chưa có tên", 10, "31/12/2024", null, null, "Chưa đến hạn"],
  [null, "Tổng cộng", null, null, null, null, null, null, null, null, null, null, null, null, 255.5, null, 150.5],
  [],
  [null, null, null, null, null, null, null, null, null, null, null, null, null, "Quảng Ngãi, ngày 20 tháng 9 năm 2024"],
  [null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, null, null, null, null, null, null, "CHÁNH THANH TRA"],
];

/** "row,column" of the upper left cell, from 1 → how far it reaches. */
const spans = new Map<string, { readonly rowSpan?: number; readonly columnSpan?: number }>([
  ["5,2", { columnSpan: 6 }],
  ["5,11", { columnSpan: 6 }],
  ["5,17", { columnSpan: 4 }],
  ...[1, 8, 9, 10, 21, 22].map((column) => [`5,${column}`, { rowSpan: 2 }] as const),
  // One conclusion over its three recommendations.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => [`9,${column}`, { rowSpan: 3 }] as const),
]);

/** The cells of the file; `change` makes it one that should not be: rows and columns from 1. */
export function annexCells(change: ReadonlyMap<string, Given> = new Map()): Cell[][] {
  return [...head, ...body].map((row, i) =>
    Array.from({ length: 22 }, (_, j): Cell => {
      const place = `${i + 1},${j + 1}`;
      const given = change.has(place) ? (change.get(place) ?? null) : (row[j] ?? null);
      const span = spans.get(place);
      if (given === null) return span ? { value: "", type: String, ...span } : null;
      return typeof given === "number" ? { value: given, type: Number, ...span } : { value: given, type: String, ...span };
    }),
  );
}
