import { expect, test } from "vitest";
import { allocationsProfile } from "../../subgraphs/disbursement/import/allocations.ts";
import { pathProfile } from "../../subgraphs/disbursement/import/path.ts";
import { paymentsProfile } from "../../subgraphs/disbursement/import/payments.ts";
import { filledWith, openDisbursement } from "./harness.ts";
import { allocations, loadRecords, payments } from "./records.ts";

const line = "2024,7800001,Kho,B,Sở Nội vụ,NSDP,DA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,100,80,tỷ đồng,0";
const payment = "CT.1,2024-02-20,7800001,Sở Nội vụ,2024,TAM_UNG,30000000000,đồng,0,0";

test.each([
  ["7800001", "78001", 'MaDuAn: cho phép mã dự án 7 chữ số bắt đầu bằng 7 hoặc 8, ví dụ 7801234; vốn chưa phân bổ: CPB-năm-số; đã nhận "78001"'],
  ["NSDP", "NS", 'NguonVon: cho phép NSTW, NSDP, ODA, CTMTQG, TPCP, DAT; đã nhận "NS"'],
  ["2024-01-10", "10/1/2024", 'NgayQuyetDinh: cho phép YYYY-MM-DD; đã nhận "10/1/2024"'],
  ["100,80", "100,180", 'TrongDoTTg: cho phép từ 0 đến VonGiao, cùng dấu; đã nhận "180"'],
  ["100,80", "-100,-80", 'VonGiao: cho phép số dương với GIAO; đã nhận "-100"'],
  ["tỷ đồng", "tỷ", 'DonViTinh: cho phép đồng, nghìn đồng, triệu đồng, tỷ đồng; đã nhận "tỷ"'],
  ["100,80", '"100,5",80', 'VonGiao: cho phép số tiền theo tỷ đồng, dấu chấm thập phân, tròn đồng; đã nhận "100,5"'],
])("an allocation with %s replaced by %s is refused with its line and what is allowed", (good, bad, message) => {
  const { rows, problems } = allocationsProfile.read(allocations(line, line.replace(good, bad).replace("10/QĐ", "11/QĐ")));
  expect(rows).toHaveLength(1);
  expect(problems[0]).toEqual({ position: "dòng 3", message });
});

test.each([
  ["30000000000", "-1", 'SoTien: cho phép số dương với TAM_UNG; đã nhận "-1"'],
  ["TAM_UNG", "THU_HOI_TAM_UNG", 'SoTien: cho phép số âm với THU_HOI_TAM_UNG; đã nhận "30000000000"'],
  ["2024-02-20", "2025-02-01", 'NgayThanhToan: cho phép 2024-01-01 đến 2025-01-31 với vốn 2024; đã nhận "2025-02-01"'],
  ["2024-02-20", "2024-02-30", 'NgayThanhToan: cho phép YYYY-MM-DD; đã nhận "2024-02-30"'],
  ["đồng,0,0", "đồng,0,x", 'HuyBo: cho phép 0, 1; đã nhận "x"'],
])("a payment with %s replaced by %s is refused with its line and what is allowed", (good, bad, message) => {
  expect(paymentsProfile.read(payments(payment.replace(good, bad)))).toEqual({ rows: [], problems: [{ position: "dòng 2", message }] });
});

test("amounts in any unit become whole đồng", () => {
  const { rows } = allocationsProfile.read(allocations(line.replace("100,80,tỷ đồng", "61500.25,0,triệu đồng")));
  expect(rows[0]?.values["amountVnd"]).toBe(61_500_250_000n);
});

test("a path month beyond January of the next year is refused", () => {
  const { problems } = pathProfile.read("fromYear,month,pathPercent,slowPercent,basis,mark\n2024,14,1,1,giả định,A\n");
  expect(problems).toEqual([{ position: "dòng 2", message: 'month: cho phép 1–13; đã nhận "14"' }]);
});

test("one bad row keeps the whole file out; an unknown owner only waits", async () => {
  await using source = await openDisbursement(await filledWith("records", loadRecords));
  const file = { profile: "payments", file: "t.csv", coversFrom: null, coversTo: null, sample: false, by: "kiểm thử" };
  const unknown = payment.replace("CT.1", "CT.8").replace("Sở Nội vụ", "Ban QLDA chưa đặt tên");
  await expect(source.subgraph.load({ ...file, content: payments(unknown, payment.replace("30000000000", "x")) })).rejects.toThrow("chưa nạp dòng nào");
  expect(await source.subgraph.load({ ...file, content: payments(unknown) })).toEqual({ loaded: true, rows: 1, changed: 0, quarantined: 1 });
});

test("a voucher that is stated again replaces itself; one that is cancelled counts no more", async () => {
  await using source = await openDisbursement(await filledWith("records", loadRecords));
  const file = { profile: "payments", coversFrom: null, coversTo: null, sample: false, by: "kiểm thử" };
  const stated = "CT.6,2024-10-05,7800002,Sở Nội vụ,2024,THANH_TOAN_KHOI_LUONG,6000000000,đồng,0";
  const paid = async () => (await source.ask(["QNG-SNV"], "2024", "rate { numerator payments { totalCount } }")).views;
  expect(await paid()).toEqual([{ rate: { numerator: "45000000000", payments: { totalCount: 5 } } }]);
  await source.subgraph.load({ ...file, file: "a.csv", knownAt: "2025-03-02T08:00:00+07:00", content: payments(`${stated},0`) });
  expect(await paid()).toEqual([{ rate: { numerator: "46000000000", payments: { totalCount: 5 } } }]);
  await source.subgraph.load({ ...file, file: "b.csv", knownAt: "2025-04-02T08:00:00+07:00", content: payments(`${stated},1`) });
  expect(await paid()).toEqual([{ rate: { numerator: "40000000000", payments: { totalCount: 4 } } }]);
});
