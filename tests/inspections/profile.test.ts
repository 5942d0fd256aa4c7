import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReportProfile } from "../../subgraphs/inspections/import/report.ts";
import { readRules } from "../../subgraphs/inspections/import/rules.ts";
import { openInspections } from "./harness.ts";
import { report, reportText } from "./report.ts";
import { plain } from "../plain.ts";

const rules = readRules((file) => readFileSync(new URL(`../../subgraphs/inspections/data/${file}`, import.meta.url), "utf8"));
const profile = createReportProfile(rules);

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
});
afterAll(() => it[Symbol.asyncDispose]());

test.each([
  ["2023-06-30", { by: "2023-07-10", basis: "56/2010/QH12 (M)" }],
  ["2023-07-01", { by: "2023-07-11", basis: "11/2022/QH15 (M)" }],
  ["2025-06-30", { by: "2025-07-10", basis: "11/2022/QH15 (M)" }],
  ["2025-07-01", { by: "2025-07-11", basis: "84/2025/QH15 (M)" }],
])("a conclusion signed on %s has the limit of the law of that day", (signedOn, limit) => {
  expect(rules.publication(signedOn)).toEqual(limit);
});

test("the small report has no problem", () => {
  const { rows, problems } = profile.read(reportText);
  const tables = Map.groupBy(rows, ({ table }) => table);
  expect({ rows: Object.fromEntries([...tables].map(([table, group]) => [table, group.length])), problems }).toEqual({
    rows: { inspections: 7, conclusions: 2, findings: 4, recommendations: 7 },
    problems: [],
  });
});

test.each([
  ["an unknown code", "KIEM_TRA_CCHC,KE_HOACH", "KIEM_TRA_KHAC,KE_HOACH", "biểu CUOC, dòng 3", "HinhThuc: cho phép THANH_TRA_HANH_CHINH, THANH_TRA_CHUYEN_NGANH, KIEM_TRA_CCHC, KIEM_TRA_TTHC, KIEM_TRA_DAN_CHU, KIEM_TRA_TAI_CHINH, KIEM_TOAN; đã nhận \"KIEM_TRA_KHAC\""],
  ["a code that is a property of every object", "KIEM_TRA_CCHC,KE_HOACH", "KIEM_TRA_CCHC,constructor", "biểu CUOC, dòng 3", 'CheDo: cho phép KE_HOACH, DOT_XUAT, THUONG_XUYEN; đã nhận "constructor"'],
  ["a day that does not exist", "10/07/2024,,đồng,CHUA_XU_LY", "31/06/2024,,đồng,CHUA_XU_LY", "biểu PHAT_HIEN, dòng 16", 'NgayPhatHien: cho phép ngày dd/MM/yyyy; đã nhận "31/06/2024"'],
  ["an amount with a fraction of a đồng", "12.345.678,đồng", '"12.345.678,5",đồng', "biểu PHAT_HIEN, dòng 19", 'SoTien: cho phép số tiền tròn đồng, dấu chấm ngăn nghìn, dấu phẩy thập phân; đã nhận "12.345.678,5"'],
  ["an unknown unit of money", "12.345.678,đồng", "12.345.678,tỷ", "biểu PHAT_HIEN, dòng 19", 'DonViTien: cho phép đồng, triệu đồng; đã nhận "tỷ"'],
  ["a conclusion published before it was signed", "20/08/2024,31/08/2024", "20/08/2024,19/08/2024", "biểu KET_LUAN, dòng 12", 'NgayCongKhai: cho phép từ NgayKy trở đi; đã nhận "19/08/2024"'],
  ["a completed recommendation without its day", "20/09/2024,HOAN_THANH,GNT-2", ",HOAN_THANH,GNT-2", "biểu KIEN_NGHI, dòng 24", 'NgayHoanThanh: cho phép có ngày khi và chỉ khi TrangThai là HOAN_THANH; đã nhận ""'],
  ["the same follow-up twice", "đồng,2,20/09/2024", "đồng,1,20/09/2024", "biểu KIEN_NGHI, dòng 24", 'khoá "KN01#1" đã có ở biểu KIEN_NGHI, dòng 23, với nội dung khác'],
  ["an unknown annex", "[PHAT_HIEN]", "[PHULUC]", "dòng 14", 'biểu "PHULUC"; cho phép CUOC, KET_LUAN, PHAT_HIEN, KIEN_NGHI, KY_LUAT, VU_VIEC'],
  ["a missing column", "XuLy,NgayXuLy", "XuLy,Ngay", "biểu PHAT_HIEN, từ dòng 15", "thiếu cột NgayXuLy; các cột có: MaPhatHien, MaCuoc, DoiTuong, NgayQuyetDinh, LoaiVanDe, NgayPhatHien, SoTien, DonViTien, XuLy, Ngay"],
])("%s refuses the file whole and names its place", async (_, written, instead, position, message) => {
  const load = it.subgraph.load({ ...report, content: reportText.replace(written, instead) });
  await expect(load).rejects.toMatchObject({ problems: [{ position, message }] });
  const query = "{ inspectionsSource { imports rows } }";
  expect(plain(await it.subgraph.execute({ query }, {}))).toEqual({ data: { inspectionsSource: { imports: 0, rows: 0 } } });
});

test("a file without annexes is refused", () => {
  expect(profile.read("MaCuoc,STT\n").problems).toEqual([{ position: "tệp", message: "không có biểu nào; cho phép [CUOC], [KET_LUAN], [PHAT_HIEN], [KIEN_NGHI], [KY_LUAT], [VU_VIEC]" }]);
});
