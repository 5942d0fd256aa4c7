// The monthly report of public investment as a form, and a file of it: what a source's import/ folder holds.

import { defineForm } from "../../kit/import/form/define-form.ts";
import { type Given, sheet, type SheetOptions } from "./tables.ts";

export const monthlyReport = defineForm({
  name: "monthly-report",
  titleVi: "Báo cáo tháng vốn đầu tư công",
  titleEn: "Monthly report of public investment",
  formats: ["xlsx"],
  period: { window: "investment", kinds: ["month"], title: "required" },
  unit: "line",
  numbers: "vi",
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null" },
    project: { heading: ["Danh mục dự án", "Tên dự án"], kind: "text" },
    code: { heading: "Mã dự án", kind: "code", pattern: /^[78]\d{6}$/, allowed: "mã dự án 7 chữ số, ví dụ 7801234" },
    owner: { heading: "Chủ đầu tư", kind: "text", merged: "fill" },
    plan: { heading: "Kế hoạch vốn năm / Tổng số", kind: "money" },
    central: { heading: "Kế hoạch vốn năm / Trong đó: NSTW", kind: "money", blank: "zero" },
    paid: { heading: ["Giải ngân đến hết tháng / Tổng số", "Lũy kế giải ngân"], kind: "money", blank: "zero", accepts: ["negative", "parentheses"] },
    rate: { heading: "Tỷ lệ (%)", kind: "percent", places: 2, rounded: true, fraction: true, accepts: ["negative"], formula: true, blank: "null", missing: "null" },
    remark: { heading: "Ghi chú", kind: "text", blank: "null", missing: "null" },
  },
  groups: {
    index: "index",
    label: "project",
    levels: ["A", "I", "1"],
    records: ["1"],
    gives: { source: { level: "I", choices: { "Vốn ngân sách trung ương": "NSTW", "Vốn ngân sách địa phương": "NSĐP" } } },
  },
  totals: { check: ["plan", "central", "paid"] },
  skip: { "trong đó": /^trong đó/i },
  facts: [
    {
      table: "monthlyFigures",
      key: [{ period: "code" }, "code", "source"],
      owner: { text: "owner", on: { period: "to" } },
      values: { period: { period: "code" }, projectCode: "code", projectName: "project", capitalSource: "source", planVnd: "plan", centralVnd: "central", paidVnd: "paid", rate: "rate", asOf: { period: "to" } },
    },
  ],
});

/** Rows 1–8: title block, unit line, heading of three rows, numbers of columns. */
const head: readonly (readonly Given[])[] = [
  ["UBND TỈNH QUẢNG NGÃI", "", "", "", "", "", "Biểu số 03"],
  ["BÁO CÁO TÌNH HÌNH THỰC HIỆN VỐN ĐẦU TƯ CÔNG THÁNG 10 NĂM 2026"],
  ["(Số liệu đến ngày 31/10/2026)"],
  ["", "", "", "", "", "", "Đơn vị tính: triệu đồng"],
  ["TT", "Danh mục dự án", "Mã dự án", "Chủ đầu tư", "Kế hoạch vốn năm", "", "Giải ngân đến hết tháng", "", "Ghi chú"],
  ["", "", "", "", "Tổng số", "Trong đó:\nNSTW", "Tổng số", "Tỷ lệ (%)", ""],
  ["", "", "", "", "", "", "", "", ""],
  ["A", "B", "C", "D", "1", "2", "3", "4=3/1", "5"],
];

const body: readonly (readonly Given[])[] = [
  ["", "TỔNG SỐ", "", "", 6250.5, 4000, 1234.5, { text: "0.1975", kind: "number", formula: true }],
  ["A", "Vốn trong nước", "", "", 6250.5, 4000, 1234.5],
  ["I", "Vốn ngân sách trung ương", "", "", "4.000", "4.000", 1000],
  ["1", "Đường Hoàng Sa – Dốc Sỏi", "7801234", "Ban QLDA giao thông tỉnh", 3000, 3000, 1200, { text: "0.4", kind: "number", formula: true }],
  ["2", "Hồ chứa nước", "7801235", "Sở Nông nghiệp và Môi trường", "1.000", "1.000", "(200)", { text: "-0.2", kind: "number", formula: true }, "thu hồi tạm ứng"],
  ["II", "Vốn ngân sách địa phương", "", "", "2.250,5", "", "234,5"],
  ["", "Trong đó: tiền sử dụng đất", "", "", 500],
  ["1", "Trường học", "7801236", "UBND xã Bình Sơn", "2.250,5", "", "234,5"],
  [],
  ["Ghi chú: số liệu của Kho bạc"],
  ["", "", "", "", "", "", "Quảng Ngãi, ngày 02 tháng 11 năm 2026"],
  ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "GIÁM ĐỐC"],
  ["", "Nguyễn Văn A", "", "", "", "", "Trần Thị B"],
];

const merged = ["A5:A7", "B5:B7", "C5:C7", "D5:D7", "E5:F5", "E6:E7", "F6:F7", "G5:H5", "G6:G7", "H6:H7", "I5:I7"];

/** The file as it should be; `change` makes it one that should not. */
export function reportSheet(change: (rows: Given[][]) => void = () => undefined, options: SheetOptions & { readonly name?: string } = {}) {
  const rows = [...head, ...body].map((row) => [...row]);
  change(rows);
  return sheet(options.name ?? "B03", rows, { ...options, merged: [...merged, ...(options.merged ?? [])] });
}
