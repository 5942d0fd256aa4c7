// Lists of vouchers and notices as people send them: what refuses them, and what notices come to.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { recoveriesProfile } from "../../subgraphs/disbursement/import/recoveries.ts";
import { settlementReviewsProfile } from "../../subgraphs/disbursement/import/settlement-reviews.ts";
import { tabmisPayments } from "../../subgraphs/disbursement/import/tabmis-payments.ts";
import { filledWith, openDisbursement } from "./harness.ts";
import { loadRecords } from "./records.ts";

const fileOf = (name: string) => new URL(`../fixtures/disbursement/${name}`, import.meta.url).pathname;
const now = new Date("2026-11-23T00:00:00Z");

async function problemsOf(profile: typeof tabmisPayments, text: string, period?: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-lists-"));
  try {
    await writeFile(join(folder, "tep.csv"), text);
    const { batches, findings } = profile.readFile(await openFile(join(folder, "tep.csv")), { period, now });
    for await (const batch of batches) expect(batch.length).toBeGreaterThan(0);
    return findings.problems.map(({ position, message }) => `${position}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const vouchers = readFileSync(fileOf("tabmis-2026-11.csv"), "utf8");
const notices = readFileSync(fileOf("tham-dinh-quyet-toan-2025.csv"), "utf8");

test.each([
  ["-2.500.000.000", "2.500.000.000", "dòng 4, cột 8: Số tiền: cho phép số âm khi thu hồi tạm ứng; đã nhận 2500000000 đồng"],
  ["1.000.000.000", "(1.000.000.000)", "dòng 5, cột 8: Số tiền: cho phép số dương, trừ thu hồi tạm ứng; đã nhận -1000000000 đồng"],
  ["1.000.000.000", "1,000,000,000", 'dòng 5, cột 8: Số tiền: cho phép số kiểu Việt Nam, ví dụ 1.234.567,89; đã nhận "1,000,000,000"'],
  ["10/11/2026", "2026-11-10", 'dòng 5, cột 2: Ngày thanh toán: cho phép ngày dạng 31/10/2026; đã nhận "2026-11-10"'],
  ["10/11/2026", "01/12/2026", "dòng 5, cột 2: Ngày thanh toán: cho phép đến 2026-11-30, ngày cuối của kỳ 2026-11; đã nhận 2026-12-01"],
  ["Sở Nội vụ;2026", "Sở Nội vụ;2025", "dòng 5, cột 2: Ngày thanh toán: cho phép 2025-01-01 đến 2026-01-31 với vốn năm 2025; đã nhận 2026-11-10"],
  ["Tạm ứng;1", "Tạm chi;1", 'dòng 5, cột 7: Loại thanh toán: cho phép Tạm ứng, Thanh toán khối lượng hoàn thành, Thanh toán KLHT, Thu hồi tạm ứng; đã nhận "Tạm chi"'],
  ["HĐND tỉnh\n2611.0004", "Bộ\n2611.0004", 'dòng 5, cột 10: Cấp giao kế hoạch: cho phép Thủ tướng Chính phủ, TTCP, HĐND tỉnh, Địa phương; đã nhận "Bộ"'],
])("a list of vouchers with %j replaced by %j is refused with its place", async (good, bad, problem) => {
  expect(vouchers).toContain(good);
  expect(await problemsOf(tabmisPayments, vouchers.replace(good, bad), "2026-11")).toEqual([problem]);
});

test.each([
  ["42.500;85", "42.500;42.501", "dòng 2, cột 8: Chi sai quy định: cho phép từ 0 đến số được thẩm định, 42500000000 đồng; đã nhận 42501000000 đồng"],
  ["42.500;85", "0;0", "dòng 2, cột 7: Số quyết toán được thẩm định: cho phép số dương; đã nhận 0 đồng"],
  ["15/06/2026", "15/06/2025", "dòng 2, cột 6: Ngày thông báo: cho phép sau 2025-12-31, quyết toán của năm ngân sách 2025; đã nhận 2025-06-15"],
  ["1098765", "109876", 'dòng 2, cột 3: Mã ĐVQHNS: cho phép mã đơn vị có quan hệ với ngân sách, 7 chữ số, ví dụ 1098765; đã nhận "109876"'],
  [" (triệu đồng);Chi", ";Chi", 'tệp: không có dòng đơn vị tính; mẫu settlement-reviews cần, ví dụ "Đơn vị tính: triệu đồng" phía trên bảng, cho các cột: Số quyết toán được thẩm định'],
])("a list of notices with %j replaced by %j is refused with its place", async (good, bad, problem) => {
  expect(notices).toContain(good);
  expect(await problemsOf(settlementReviewsProfile, notices.replace(good, bad))).toEqual([problem]);
});

const recoveries = readFileSync(fileOf("thu-hoi-2026.csv"), "utf8");
test.each([
  ["80.000.000", "0", "dòng 5, cột 8: Số tiền: cho phép số dương; đã nhận 0 đồng"],
  ["20/06/2026;Sở Nội vụ;05/QĐ-TT;02/03/2026;QNG-2026-TT-005/1-KN02", "20/02/2026;Sở Nội vụ;05/QĐ-TT;02/03/2026;QNG-2026-TT-005/1-KN02", "dòng 4, cột 3: Ngày nộp: cho phép từ 2026-03-02, ngày của quyết định; đã nhận 2026-02-20"],
  ["01/07/2026", "01/08/2026", "dòng 5, cột 3: Ngày nộp: cho phép đến 2026-07-31, ngày cuối của kỳ 2026-07; đã nhận 2026-08-01"],
  ["Sở Xây dựng;07/QĐ-KTNN", "Sở Xây dựng;", "dòng 5, cột 5: Số quyết định: không được để trống"],
])("a list of recoveries with %j replaced by %j is refused with its place", async (good, bad, problem) => {
  expect(recoveries).toContain(good);
  expect(await problemsOf(recoveriesProfile, recoveries.replace(good, bad), "2026-07")).toEqual([problem]);
});

let source: Awaited<ReturnType<typeof openDisbursement>>;
let report: Awaited<ReturnType<typeof source.importFile>>;
beforeAll(async () => {
  source = await openDisbursement(await filledWith("records", loadRecords));
  report = await source.importFile(await openFile(fileOf("tham-dinh-quyet-toan-2025.csv")), "settlement-reviews", undefined, { knownAt: "2026-10-05T08:00:00+07:00" });
});
afterAll(() => source[Symbol.asyncDispose]());

test("a list of notices is loaded, but for the unit that no register knows", () => {
  expect(report).toMatchObject({ outcome: "LOADED", rows: 4, added: 3, quarantined: [{ position: "dòng 5", text: "Trung tâm chưa có trong danh bạ" }] });
});

const fields = "usedAsPrescribed { metric state value numerator denominator basis }";

test("spending that notices let pass is counted over what they looked at, by the day of the notice", async () => {
  const reading = async (id: string, period: string) => (await source.ask<View>([id], period, fields)).views[0]?.usedAsPrescribed;
  expect(await reading("QNG-SNV", "2026-9M")).toMatchObject({ metric: "DIS-05", state: "STALE", value: "99.80", numerator: "42415000000", denominator: "42500000000" });
  expect(await reading("QNG-SYT", "2026-9M")).toMatchObject({ value: "100.00", denominator: "318200500000" });
  expect(await reading("QNG-X25-21040", "2026-H1")).toMatchObject({ value: null, state: "NO_DATA" });
  expect(await reading("QNG-X25-21040", "2026-Q3")).toMatchObject({ value: "95.00", numerator: "26505000000" });
  expect(await reading("QNG-UBND", "2026-9M")).toMatchObject({ value: "99.62", numerator: "387120500000", denominator: "388600500000" });
  expect(await reading("QNG-UBND", "2026-H1")).toMatchObject({ value: "99.98" });
  expect(await reading("QNG-SNV", "2025")).toMatchObject({ value: null, state: "NO_DATA" });
  expect(await reading("QNG-BAO", "2026-9M")).toMatchObject({ state: "NOT_APPLICABLE" });
});

test("without a notice the reason is told, and that audits belong elsewhere", async () => {
  const { views } = await source.ask<View>(["QNG-SNV"], "2024", fields);
  expect(views[0]?.usedAsPrescribed).toMatchObject({ state: "NO_DATA", basis: expect.stringMatching(/kết luận thanh tra, kiểm toán thuộc nguồn inspections.*không có thông báo nào trong kỳ$/u) });
});

test("a notice that was not known yet does not count", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2026-9M", "usedAsPrescribed { value }", "2026-10-01T00:00:00.000Z");
  expect(views).toEqual([{ usedAsPrescribed: { value: null } }]);
});

test("its evidence are the notices and nothing else", async () => {
  const list = "{ totalCount nodes { id } }";
  const shown = "totalCount nodes { document budgetYear budgetUnit issuedOn reviewedVnd irregularVnd agency { id } file position }";
  const { views } = await source.ask(["QNG-SNV"], "2026-9M", `usedAsPrescribed { settlementReviews { ${shown} } projects ${list} allocations ${list} payments ${list} snapshots ${list} }`);
  const none = { totalCount: 0, nodes: [] };
  const notice = { document: "211/TB-STC", budgetYear: 2025, budgetUnit: "1098765", issuedOn: "2026-06-15", reviewedVnd: "42500000000", irregularVnd: "85000000", agency: { id: "QNG-SNV" }, file: "tham-dinh-quyet-toan-2025.csv", position: "dòng 2" };
  expect(views).toEqual([{ usedAsPrescribed: { settlementReviews: { totalCount: 1, nodes: [notice] }, projects: none, allocations: none, payments: none, snapshots: none } }]);
});

interface View {
  readonly usedAsPrescribed: { readonly state: string; readonly value: string | null; readonly basis: string };
}

test("recoveries add up to the end of the period, by agency, with every voucher behind them, and say nothing of capital", async () => {
  const reached = async () => JSON.stringify((await source.subgraph.execute({ query: "{ disbursementSource { dataTo fresh } }" }, {})).data);
  const before = await reached();
  expect(await source.importFile(await openFile(fileOf("thu-hoi-2026.csv")), "budget-recoveries", "2026-12")).toMatchObject({ outcome: "LOADED" });
  expect(await reached()).toBe(before);
  const fields = "recoveredToBudget { metric state value numerator denominator dataTo recoveries { totalCount nodes { voucher recommendationCode decision amountVnd bookedOn agency { id } } } projects { totalCount nodes { code } } }";
  const row = (voucher: string, recommendationCode: string, decision: string, amountVnd: string, bookedOn: string, id: string) => ({ voucher, recommendationCode, decision, amountVnd, bookedOn, agency: { id } });
  const first = row("GNT-2026-0001", "QNG-2026-TT-005/1-KN01", "05/QĐ-TT", "120500000", "2026-05-15", "QNG-SNV");
  const later = [
    row("GNT-2026-0002", "QNG-2026-TT-005/1-KN01", "05/QĐ-TT", "30000000", "2026-06-20", "QNG-SNV"),
    row("GNT-2026-0002", "QNG-2026-TT-005/1-KN02", "05/QĐ-TT", "5000000", "2026-06-20", "QNG-SNV"),
  ];
  const reading = (value: string, dataTo: string, nodes: readonly unknown[]) => ({ metric: "DIS-06", state: "OK", value, numerator: value, denominator: null, dataTo, recoveries: { totalCount: nodes.length, nodes }, projects: { totalCount: 0, nodes: [] } });
  const of = async (id: string, period: string) => (await source.ask([id], period, fields)).views[0];
  expect(await of("QNG-SNV", "2026-05")).toEqual({ recoveredToBudget: reading("120500000", "2026-05-31", [first]) });
  expect(await of("QNG-SNV", "2026-07")).toEqual({ recoveredToBudget: reading("155500000", "2026-07-31", [first, ...later]) });
  expect(await of("QNG-SXD", "2026-07")).toEqual({ recoveredToBudget: reading("80000000", "2026-07-31", [row("GNT-2026-0003", "QNG-2026-KTNN-002/1-KN01", "07/QĐ-KTNN", "80000000", "2026-07-01", "QNG-SXD")]) });
  // Nothing was booked, which the list proves; before any list nothing is known.
  expect(await of("QNG-STP", "2026-07")).toEqual({ recoveredToBudget: reading("0", "2026-07-31", []) });
  expect((await source.ask(["QNG-STP"], "2024", "recoveredToBudget { state value basis }")).views).toEqual([{ recoveredToBudget: { state: "NO_DATA", value: null, basis: expect.stringContaining("Kho bạc chưa gửi danh sách thu hồi của kỳ này") } }]);
});
