// The report of October 2026 from the file that the README names: what is loaded, what the readings say of it, what refuses it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { filledWith, openDisbursement } from "./harness.ts";
import { loadPath } from "./records.ts";
import { withReport } from "./report-file.ts";

const example = new URL("../fixtures/disbursement/T10-2026.xlsx", import.meta.url).pathname;
const knownAt = "2026-11-02T08:00:00+07:00";
const board = "Ban QLDA ĐTXD khu vực Bình Sơn";

let source: Awaited<ReturnType<typeof openDisbursement>>;
beforeAll(async () => {
  source = await openDisbursement(await filledWith("path", loadPath));
});
afterAll(() => source[Symbol.asyncDispose]());

test("a dry run says what it would do, and leaves nothing behind", async () => {
  const report = await source.importFile(await openFile(example), "monthly-report", "2026-10", { knownAt, commit: false });
  expect(report).toMatchObject({ outcome: "DRY_RUN", rows: 12, added: 11, changed: 0, same: 0, quarantinedCount: 1, duplicateCount: 0 });
  const { views } = await source.ask(["QNG-SXD"], "2026-10", "rate { state }");
  expect(views).toEqual([{ rate: { state: "NO_DATA" } }]);
});

describe("once it is loaded", () => {
  let report: Awaited<ReturnType<typeof source.importFile>>;
  beforeAll(async () => {
    report = await source.importFile(await openFile(example), "monthly-report", "2026-10", { knownAt });
  });

  test("the report of the import names what was recognised, passed over, checked, and which row waits", () => {
    expect(report).toMatchObject({ outcome: "LOADED", rows: 12, added: 11, quarantined: [{ position: "B03!21", text: board }] });
    expect(report.findings.skipped).toEqual({ "tổng cộng": 1, "tiêu đề nhóm": 6, "ghi chú": 3 });
    expect(report.findings.totals.map(({ ok }) => ok)).toEqual(Array.from({ length: 20 }, () => true));
    expect(report.findings.recognised.map(({ labelVi, value }) => `${labelVi}: ${value}`)).toEqual([
      "Sheet: B03",
      "Hàng tiêu đề: 6–9",
      "Cột thừa, không đọc: Giải ngân đến 31/10/2026 / Tỷ lệ (%) | Ghi chú",
      "Dạng số: 1.234.567,89",
      "Kỳ: 2026-10 (“THÁNG 10 NĂM 2026”)",
      "Số liệu đến ngày: 2026-10-31",
      "Đơn vị tính: triệu đồng (× 1.000.000 đồng)",
    ]);
  });

  test("each owner's readings are those of its lines, without what is carried over", async () => {
    const short = "{ state value numerator denominator }";
    const { views } = await source.ask(["QNG-SNNMT"], "2026-10", `rate ${short} rateOfCentralPlan ${short} gapToPath ${short} unallocatedShare ${short} slowProjects ${short}`);
    expect(views).toEqual([
      {
        rate: { state: "OK", value: "46.02", numerator: "147250000000", denominator: "320000000000" },
        rateOfCentralPlan: { state: "OK", value: "46.02", numerator: "147250000000", denominator: "320000000000" },
        gapToPath: { state: "OK", value: "-16.98", numerator: "-54350000000", denominator: "320000000000" },
        unallocatedShare: { state: "OK", value: "0.00", numerator: "0", denominator: "320000000000" },
        slowProjects: { state: "OK", value: "1", numerator: "1", denominator: null },
      },
    ]);
  });

  test("the province sums all owners that are known", async () => {
    const { views } = await source.ask(["QNG-UBND"], "2026-10", "rate { value numerator denominator basis } unallocatedShare { value numerator } rateOfCentralPlan { value denominator }");
    expect(views).toMatchObject([
      {
        rate: { value: "53.82", numerator: "465075500000", denominator: "864100500000", basis: expect.stringContaining("10 dự án lấy số của báo cáo gần nhất") },
        unallocatedShare: { value: "4.63", numerator: "40000000000" },
        rateOfCentralPlan: { value: "71.27", denominator: "652600000000" },
      },
    ]);
  });

  test("an owner whose recoveries pass its payments is below zero, one with unallocated capital only has paid nothing", async () => {
    const { views } = await source.ask(["QNG-X25-21548", "QNG-STC"], "2026-10", "rate { value } slowProjects { value }");
    expect(views).toEqual([
      { rate: { value: "-8.33" }, slowProjects: { value: "1" } },
      { rate: { value: "0.00" }, slowProjects: { value: "0" } },
    ]);
  });

  test("a project leads to its line of the sheet and to the import", async () => {
    const origin = "agencyText file position filePlace { sheet row column } import { profile period file { name format } by }";
    const fields = `rate { projects { totalCount nodes { code name reportedTo estimated assignedVnd paidVnd rate ${origin} } } snapshots { totalCount nodes { code planVnd centralPlanVnd paidVnd asOfDate ${origin} } } allocations { totalCount nodes { id } } payments { totalCount nodes { id } } settlementReviews { totalCount nodes { id } } }`;
    const { views } = await source.ask(["QNG-SNV"], "2026-10", fields);
    const file = { profile: "monthly-report", period: "2026-10", file: { name: "T10-2026.xlsx", format: "xlsx" }, by: "kiểm thử" };
    const place = { agencyText: "Sở Nội vụ", file: "T10-2026.xlsx", position: "B03!19", filePlace: { sheet: "B03", row: 19, column: null }, import: file };
    const none = { totalCount: 0, nodes: [] };
    expect(views).toEqual([
      {
        rate: {
          projects: { totalCount: 1, nodes: [{ code: "7900106", name: "Kho lưu trữ lịch sử tỉnh", reportedTo: "2026-10-31", estimated: false, assignedVnd: "18500500000", paidVnd: "9250000000", rate: "50.00", ...place }] },
          snapshots: { totalCount: 1, nodes: [{ code: "7900106", planVnd: "18500500000", centralPlanVnd: "0", paidVnd: "9250000000", asOfDate: "2026-10-31", ...place }] },
          allocations: none,
          payments: none,
          settlementReviews: none,
        },
      },
    ]);
  });

  test("before the report was known, and before its day, there is nothing", async () => {
    const then = await source.ask(["QNG-SNV"], "2026-10", "rate { state value }", "2026-11-01T23:59:59.000Z");
    const before = await source.ask(["QNG-SNV"], "2026-09", "rate { state value }");
    expect([then.views, before.views]).toEqual([[{ rate: { state: "NO_DATA", value: null } }], [{ rate: { state: "NO_DATA", value: null } }]]);
  });

  test("a name that somebody resolves brings its line in", async () => {
    const { loaded } = await source.subgraph.resolveQuarantined(board, { agencyId: "QNG-SXD", validFrom: null, validTo: null }, { by: "kiểm thử", osUser: null });
    expect(loaded).toBe(1);
    const { views } = await source.ask(["QNG-UBND"], "2026-10", "rate { value numerator denominator }");
    expect(views).toEqual([{ rate: { value: "53.54", numerator: "491575500000", denominator: "918100500000" } }]);
  });

  test("the example is what these tests make", async () => {
    const made = await withReport(undefined, (opened) => source.importFile(opened, "monthly-report", "2026-10", { commit: false }));
    expect(made).toMatchObject({ added: 0, changed: 0, same: 12 });
  });
});

type Change = Parameters<typeof withReport>[0];
const set = (row: number, column: number, value: string | number): Change => (rows) => void ((rows[row - 1] ?? [])[column] = value);

test.each<[string, Change, string]>([
  ["a total that differs", set(10, 4, 933_101), "B03!E10: tổng 933.101 khác cộng các dòng 933.100,5"],
  ["a group nobody knows", set(16, 1, "Vốn lạ"), 'B03!16: nhóm: cho phép Vốn ngân sách trung ương, Vốn ngân sách địa phương, Vốn nước ngoài, Vốn ODA, Vốn chương trình mục tiêu quốc gia, Vốn các chương trình mục tiêu quốc gia, Vốn trái phiếu Chính phủ, Vốn từ nguồn thu sử dụng đất, Nguồn thu tiền sử dụng đất; đã nhận "Vốn lạ"'],
  ["a project code of six digits", set(13, 2, "790010"), 'B03!C13: Mã dự án: cho phép mã dự án 7 chữ số bắt đầu bằng 7 hoặc 8, ví dụ 7801234; vốn chưa phân bổ: CPB-năm-số; đã nhận "790010"'],
  ["more central capital than plan", set(18, 5, 52_601), "B03!F18: Trong đó: Thủ tướng Chính phủ giao: cho phép đến kế hoạch, 52600000000 đồng; đã nhận 52601000000 đồng"],
  ["another month", set(3, 0, "BÁO CÁO TÌNH HÌNH GIẢI NGÂN THÁNG 9 NĂM 2026"), 'B03!A3: tệp ghi "THÁNG 9 NĂM 2026" (2026-09), kỳ được nạp là 2026-10'],
  ["a column of another day", set(6, 6, "Giải ngân đến 30/9/2026"), 'B03!13: cột "Giải ngân đến 30/9/2026 / Tổng số" không tính đến ngày của báo cáo, 2026-10-31'],
  ["no column of what was paid", set(6, 6, "Khối lượng thực hiện"), 'B03!13: không có cột giải ngân; cho phép "Giải ngân / Tổng số", "Giải ngân", "Giải ngân đến hết tháng / Tổng số" …, hoặc các tên đó với chữ "Ước" ở đầu'],
  ["no unit line", set(5, 8, ""), 'tệp: không có dòng đơn vị tính; mẫu monthly-report cần, ví dụ "Đơn vị tính: triệu đồng" phía trên bảng, cho các cột: Kế hoạch vốn năm 2026 / Tổng số | Kế hoạch vốn năm 2026 / Trong đó: / TTCP giao | Giải ngân đến 31/10/2026 / Tổng số'],
  ["one project twice under one source", set(14, 2, "7900101"), 'B03!14: khoá "2026/2026-10-31/7900101/NSTW/TRONG_NAM" đã có ở B03!13, với nội dung khác'],
])("%s refuses the report whole, with its place", async (_, change, message) => {
  const report = await withReport(change, (opened) => source.importFile(opened, "monthly-report", "2026-10"));
  expect([report.outcome, report.importId]).toEqual(["REFUSED", null]);
  expect(report.findings.problems.map((problem) => `${problem.position}: ${problem.message}`)).toContain(message);
});
