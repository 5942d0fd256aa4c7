// The monthly report of public investment: title block, unit line, merged heading, groups, totals, signatures.

import { expect, test } from "vitest";
import { monthlyReport, reportSheet } from "./monthly-report.ts";
import { type Given, readAll, sheet, workbook } from "./tables.ts";

const read = (change?: Parameters<typeof reportSheet>[0], period = "2026-10") => readAll(monthlyReport, workbook(reportSheet(change)), period);

test("the whole report becomes records, and says what it recognised and passed over", async () => {
  const { facts, findings } = await read();
  const common = { period: "2026-10", asOf: "2026-10-31" };
  const on = "2026-10-31";
  expect(facts).toEqual([
    {
      table: "monthlyFigures",
      key: "2026-10/7801234/NSTW",
      position: "B03!12",
      owner: { text: "Ban QLDA giao thông tỉnh", on },
      values: { ...common, projectCode: "7801234", projectName: "Đường Hoàng Sa – Dốc Sỏi", capitalSource: "NSTW", planVnd: 3_000_000_000n, centralVnd: 3_000_000_000n, paidVnd: 1_200_000_000n, rate: "40" },
    },
    {
      table: "monthlyFigures",
      key: "2026-10/7801235/NSTW",
      position: "B03!13",
      owner: { text: "Sở Nông nghiệp và Môi trường", on },
      values: { ...common, projectCode: "7801235", projectName: "Hồ chứa nước", capitalSource: "NSTW", planVnd: 1_000_000_000n, centralVnd: 1_000_000_000n, paidVnd: -200_000_000n, rate: "-20" },
    },
    {
      table: "monthlyFigures",
      key: "2026-10/7801236/NSĐP",
      position: "B03!16",
      owner: { text: "UBND xã Bình Sơn", on },
      values: { ...common, projectCode: "7801236", projectName: "Trường học", capitalSource: "NSĐP", planVnd: 2_250_500_000n, centralVnd: 0n, paidVnd: 234_500_000n, rate: null },
    },
  ]);
  expect(findings).toEqual({
    recognised: [
      { labelVi: "Sheet", value: "B03", position: null },
      { labelVi: "Hàng tiêu đề", value: "5–8", position: "B03!5" },
      { labelVi: "Dạng số", value: "1.234.567,89", position: null },
      { labelVi: "Kỳ", value: "2026-10 (“THÁNG 10 NĂM 2026”)", position: "B03!A2" },
      { labelVi: "Số liệu đến ngày", value: "2026-10-31", position: "B03!A3" },
      { labelVi: "Đơn vị tính", value: "triệu đồng (× 1.000.000 đồng)", position: "B03!G4" },
    ],
    problems: [],
    problemCount: 0,
    totals: [
      ["B03!E11", "Vốn ngân sách trung ương", "4.000"],
      ["B03!F11", "Vốn ngân sách trung ương", "4.000"],
      ["B03!G11", "Vốn ngân sách trung ương", "1.000"],
      ["B03!E14", "Vốn ngân sách địa phương", "2.250,5"],
      ["B03!G14", "Vốn ngân sách địa phương", "234,5"],
      ["B03!E10", "Vốn trong nước", "6.250,5"],
      ["B03!F10", "Vốn trong nước", "4.000"],
      ["B03!G10", "Vốn trong nước", "1.234,5"],
      ["B03!E9", "TỔNG SỐ", "6.250,5"],
      ["B03!F9", "TỔNG SỐ", "4.000"],
      ["B03!G9", "TỔNG SỐ", "1.234,5"],
    ].map(([position, label, stated]) => ({ position, label, stated, computed: stated, ok: true })),
    warnings: [],
    warningCount: 0,
    skipped: { "tổng cộng": 1, "tiêu đề nhóm": 3, "trong đó": 1, "ghi chú": 4 },
    forbidden: [],
    coversFrom: "2026-01-01",
    coversTo: "2026-10-31",
  });
});

type Change = Parameters<typeof reportSheet>[0];
const set = (row: number, column: number, value: string | number | { text: string; kind?: "error"; formula?: boolean }): Change => (rows) => void ((rows[row - 1] ?? [])[column] = value);

test.each<[string, Change, string[]]>([
  ["a total that differs", set(9, 4, 6252.5), ["B03!E9: tổng 6.252,5 khác cộng các dòng 6.250,5"]],
  ["a group's total that differs", set(11, 4, 4001), ["B03!E11: tổng 4.001 khác cộng các dòng 4.000"]],
  ["an error in a cell", set(12, 6, { text: "#REF!", kind: "error" }), ["B03!G12: Giải ngân đến hết tháng / Tổng số: ô có lỗi #REF!; sửa trong tệp gốc"]],
  ["a formula where none is allowed", set(12, 6, { text: "1200", formula: true }), ["B03!G12: Giải ngân đến hết tháng / Tổng số: ô là công thức, cột này không nhận công thức; dán lại giá trị"]],
  ["a fraction of a đồng", set(12, 6, "1.200,0000001"), ["B03!G12: Giải ngân đến hết tháng / Tổng số: số tiền lẻ dưới một đồng; đã nhận \"1.200,0000001\""]],
  ["an empty amount", set(12, 4, ""), ["B03!E12: Kế hoạch vốn năm / Tổng số: không được để trống"]],
  ["an unknown group", set(14, 1, "Vốn lạ"), ['B03!14: nhóm: cho phép Vốn ngân sách trung ương, Vốn ngân sách địa phương; đã nhận "Vốn lạ"', "B03!16: khoá của bản ghi monthlyFigures thiếu một phần: 2026-10/7801236/?"]],
  ["a number of a row nobody knows", set(12, 0, "x.y"), ["B03!A12: TT: cho phép số thứ tự kiểu A, I, 1; đã nhận \"x.y\""]],
  ["a telephone number among the projects", set(12, 1, "Gọi 0905 123 456"), ["B03!B12: Danh mục dự án: không được có dữ liệu cá nhân: giống số điện thoại (nội dung ô không nhắc lại)"]],
  ["another month than was asked", set(2, 0, "BÁO CÁO THÁNG 9 NĂM 2026"), ['B03!A2: tệp ghi "THÁNG 9 NĂM 2026" (2026-09), kỳ được nạp là 2026-10']],
  ["a last day outside of the month", set(3, 0, "đến hết ngày 30 tháng 9 năm 2026"), ['B03!A3: tệp ghi "đến hết ngày 30 tháng 9 năm 2026", kỳ 2026-10 là 2026-01-01 đến 2026-10-31']],
  ["a unit nobody knows", set(4, 6, "Đơn vị tính: USD"), ['B03!G4: "Đơn vị tính: USD": không hiểu đơn vị "USD"; cho phép đồng, nghìn đồng, triệu đồng, tỷ đồng']],
  ["no unit line", set(4, 6, ""), ['tệp: không có dòng đơn vị tính; mẫu monthly-report cần, ví dụ "Đơn vị tính: triệu đồng" phía trên bảng, cho các cột: Kế hoạch vốn năm / Tổng số | Kế hoạch vốn năm / Trong đó: NSTW | Giải ngân đến hết tháng / Tổng số']],
  ["records after the signatures", (rows) => void rows.push(["3", "Cầu", "7801239", "Sở Xây dựng", 5, 0, 5]), ["B03!22: còn số liệu sau phần ghi chú; chuyển lên trên hoặc bỏ đi"]],
  ["a column without a heading", set(12, 10, "x"), ["B03!12: có nội dung ở cột thứ 11, cột không có tiêu đề"]],
])("%s is refused with its cell", async (_, change, problems) => {
  expect((await read(change)).problems.filter((problem) => !problem.includes("khác cộng") || problems.includes(problem))).toEqual(problems);
});

test("the heading may be renamed only as the form says; what differs is shown", async () => {
  const { facts, problems } = await read((rows) => {
    rows[4] = ["TT", "Danh mục dự án", "Mã số dự án", "Chủ đầu tư", "Kế hoạch vốn năm", "", "Giải ngân đến hết tháng", "", "Ghi chú"];
  });
  expect(facts).toEqual([]);
  expect(problems).toEqual([
    'B03!6: thiếu cột "Mã dự án"; gần nhất trong tệp: "Mã số dự án" (C5)',
    'B03!6: các cột của tệp mà mẫu monthly-report không có: "Mã số dự án" (C5)',
  ]);
});

test("a heading that lost its merging is read all the same", async () => {
  const rows: Given[][] = [];
  reportSheet((made) => void rows.push(...made));
  const { facts, problems } = await readAll(monthlyReport, workbook(sheet("Biểu 03", rows)), "2026-10");
  expect(problems).toEqual([]);
  expect(facts.map(({ position }) => position)).toEqual(["'Biểu 03'!12", "'Biểu 03'!13", "'Biểu 03'!16"]);
});

test("the sheet is the only visible one that holds the heading", async () => {
  const cover = sheet("Bìa", [["Báo cáo tháng 10 năm 2026"]]);
  const old = reportSheet(undefined, { name: "Cũ", hidden: true });
  const one = await readAll(monthlyReport, workbook(cover, old, reportSheet()), "2026-10");
  expect([one.facts.length, one.problems]).toEqual([3, []]);
  expect(one.findings.recognised.slice(0, 2)).toEqual([
    { labelVi: "Sheet", value: "B03", position: null },
    { labelVi: "Sheet ẩn, không đọc", value: "Cũ", position: null },
  ]);
  const two = await readAll(monthlyReport, workbook(reportSheet(), reportSheet(undefined, { name: "B04" })), "2026-10");
  expect(two.problems).toEqual(["tệp: 2 sheet cùng có tiêu đề của mẫu monthly-report: B03, B04; ẩn hoặc bỏ bớt, chỉ để một"]);
  const none = await readAll(monthlyReport, workbook(cover), "2026-10");
  expect(none.problems).toEqual(["Bìa!1: không có hàng tiêu đề nào trong 1 hàng đầu; mẫu monthly-report cần các cột: TT | Danh mục dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn năm / Tổng số | Kế hoạch vốn năm / Trong đó: NSTW | Giải ngân đến hết tháng / Tổng số"]);
});

test("hidden rows and columns are read, and said", async () => {
  const { facts, warnings } = await readAll(monthlyReport, workbook(reportSheet(undefined, { hiddenRows: [13], hiddenColumns: [5] })), "2026-10");
  expect(facts.length).toBe(3);
  expect(warnings).toEqual(["B03!8: 1 dòng ẩn cũng được đọc", "B03!8: cột ẩn cũng được đọc: Kế hoạch vốn năm / Trong đó: NSTW"]);
});

test("a merged cell counts for its rows only where the form says so", async () => {
  const owner = await readAll(monthlyReport, workbook(reportSheet((rows) => void ((rows[12] ?? [])[3] = ""), { merged: ["D12:D13"] })), "2026-10");
  expect([owner.problems, owner.facts[1]?.owner?.text]).toEqual([[], "Ban QLDA giao thông tỉnh"]);
  const amount = await readAll(monthlyReport, workbook(reportSheet((rows) => void ((rows[12] ?? [])[4] = ""), { merged: ["E12:E13"] })), "2026-10");
  expect(amount.problems).toContain("B03!E13: Kế hoạch vốn năm / Tổng số: ô gộp với E12; bỏ gộp để mỗi dòng có giá trị của mình");
});
