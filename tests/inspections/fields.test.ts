// Findings and checks by what they are about: told by a column or by dated words, counted by hand.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRules } from "../../subgraphs/inspections/import/rules.ts";
import { openInspections } from "./harness.ts";

const data = (file: string) => readFileSync(new URL(`../../subgraphs/inspections/data/${file}`, import.meta.url), "utf8");
const rules = readRules(data);

test.each([
  ["Xả thải ra sông", "2021-12-31", { field: "ENVIRONMENT", rule: "từ “xả thải”: 55/2014/QH13 (A)" }],
  ["BẢO VỆ MÔI TRƯỜNG", "2022-01-01", { field: "ENVIRONMENT", rule: "từ “môi trường”: 72/2020/QH14 (A)" }],
  ["Thực hiện quy chế dân chủ", "2023-06-30", { field: "GRASSROOTS_DEMOCRACY", rule: "từ “quy chế dân chủ”: 34/2007/PL-UBTVQH11 (A)" }],
  ["Dân chủ ở cơ sở", "2023-07-01", { field: "GRASSROOTS_DEMOCRACY", rule: "từ “dân chủ ở cơ sở”: 10/2022/QH15 (A)" }],
  ["Về phân cấp, uỷ quyền".normalize("NFD"), "2024-07-01", { field: "DELEGATION", rule: "từ “phân cấp”: 04/NQ-CP ngày 10/1/2022 (A)" }],
  ["Bổ nhiệm thiếu điều kiện", "2024-07-01", { field: "PERSONNEL", rule: "từ “bổ nhiệm”: 22/2008/QH12; 52/2019/QH14 (A)" }],
  ["Công khai ngân sách xã", "2024-07-01", { field: "BUDGET_DISCLOSURE", rule: "từ “công khai ngân sách”: 83/2015/QH13 (A)" }],
  ["Công khai thủ tục", "2024-07-01", undefined],
  ["Môi trườngg", "2024-07-01", undefined],
])("“%s” of %s", (text, on, expected) => {
  expect(rules.field(text, on)).toEqual(expected);
});

test.each([
  ["fields.csv", "field,words,from,to,legalBasis,mark\nLAND,đất,,,x,A\n", /fields\.csv: "LAND"; cho phép ENVIRONMENT, GRASSROOTS_DEMOCRACY/],
  ["fields.csv", "field,words,from,to,legalBasis,mark\nENVIRONMENT,rừng,,,x,\n", /fields\.csv, dòng 2: /],
  ["sanction-forms.csv", "form,from,to,legalBasis,mark\nFINE,,,x,M\n", /sanction-forms\.csv: .*FINE/],
  ["rules.csv", "rule,days,from,to,legalBasis,mark\nPUBLICATION,10,2024-02-30,,x,M\n", /rules\.csv, dòng 2: /],
  ["rules.csv", "rule,days,from,to,legalBasis,mark\nPUBLICATION,10,2024-02-01,2024-01-01,x,M\n", /rules\.csv, dòng 2: /],
])("a row of %s that cannot be read stops the start", (broken, content, message) => {
  expect(() => readRules((file) => (file === broken ? content : data(file)))).toThrow(message);
});

const head = "[PHAT_HIEN]\nMaPhatHien,MaCuoc,DoiTuong,NgayQuyetDinh,LoaiVanDe,NgayPhatHien,SoTien,DonViTien,XuLy,NgayXuLy,LinhVuc,NgayKhacPhuc\n";
const finding = (number: number, type: string, rest: string, on = "10/07/2024", unit = "Huyện Trà Bồng") => `PH${number},QNG-2024-TT-001,${unit},20/06/2024,${type},${on},,đồng,${rest}\n`;

/** Of the district: environment 2 of 3 put right by 14/9, democracy 0 of 1, delegation 1 of 2; one that has no field. */
const findings =
  head +
  finding(1, "Xả thải chưa phép", "DA_XU_LY,10/07/2024,,14/09/2024") +
  // Recommended in July, put right after the quarter.
  finding(2, "Chất thải rắn", "DA_XU_LY,10/07/2024,,15/09/2024") +
  // No day of its own: that of handling.
  finding(3, "Trồng rừng thay thế", "DA_XU_LY,01/09/2024,MOI_TRUONG,") +
  finding(4, "Quy chế dân chủ", "KIEN_NGHI_XU_LY,10/07/2024,,") +
  finding(5, "Phân cấp sai thẩm quyền", "DA_XU_LY,10/07/2024,,01/08/2024") +
  finding(6, "Sai thẩm quyền", "CHUA_XU_LY,,PHAN_CAP,") +
  finding(7, "Thiếu báo cáo", "CHUA_XU_LY,,,") +
  finding(8, "Nước thải y tế", "CHUA_XU_LY,,,", "14/06/2024") +
  finding(9, "Nước thải y tế", "CHUA_XU_LY,,,", "15/06/2024", "Sở Y tế") +
  finding(10, "Tuyển dụng viên chức sai quy định", "CHUA_XU_LY,,,", "20/06/2024", "Sở Nội vụ") +
  finding(11, "Thiếu hồ sơ", "CHUA_XU_LY,,CONG_TAC_CAN_BO,", "20/06/2024", "Sở Nội vụ") +
  finding(12, "Thiếu báo cáo", "CHUA_XU_LY,,,", "20/06/2024", "Sở Nội vụ");

const inspections = `[CUOC]
MaCuoc,STT,DoiTuong,NgayQuyetDinh,HinhThuc,CheDo,NoiDung,CoQuanChuTri,SoQuyetDinh,NgayCongBo,KeHoachTuNgay,KeHoachDenNgay,NgayKetThuc,TrangThai,LinhVuc
QNG-2024-DC-001,1,Huyện Trà Bồng,20/06/2024,KIEM_TRA_DAN_CHU,DOT_XUAT,Dân chủ,Sở Nội vụ,,15/06/2024,,,,DA_KET_LUAN,
QNG-2024-DC-001,2,Xã Bình Hải,20/06/2024,KIEM_TRA_DAN_CHU,DOT_XUAT,Dân chủ,Sở Nội vụ,,14/09/2024,,,,DA_KET_LUAN,
QNG-2024-DC-002,1,Xã Bình Hải,20/06/2024,KIEM_TRA_DAN_CHU,DOT_XUAT,Dân chủ,Sở Nội vụ,,15/09/2024,,,,DA_KET_LUAN,
QNG-2024-CKNS-001,1,Xã Bình Hải,20/06/2024,KIEM_TRA_TAI_CHINH,DOT_XUAT,Thu chi,Sở Tài chính,,01/07/2024,,,,DA_KET_LUAN,CONG_KHAI_NGAN_SACH
QNG-2024-CKNS-002,1,Huyện Trà Bồng,20/06/2024,KIEM_TRA_TAI_CHINH,DOT_XUAT,Công khai ngân sách,Sở Tài chính,,01/07/2024,,,,DA_KET_LUAN,
QNG-2024-CKNS-003,1,Xã Bình Hòa,20/06/2024,KIEM_TRA_TAI_CHINH,DOT_XUAT,Công khai ngân sách,Sở Tài chính,,,,,,HUY,
`.replaceAll(",20/06/2024,KIEM_TRA_DAN_CHU", ",01/06/2024,KIEM_TRA_DAN_CHU");

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
  await it.subgraph.load({ profile: "inspection-report", sample: false, by: "a test", file: "bieu.csv", content: inspections + findings, knownAt: "2024-10-02T08:00:00+07:00", coversFrom: "2024-06-15", coversTo: "2024-09-30" });
});
afterAll(() => it[Symbol.asyncDispose]());

describe("in the third quarter of 2024 (15/6–14/9)", () => {
  test.each([
    ["a district", "QNG-H-525", { environmentHandled: "66.67 = 2/3", democracyChecks: "1 = 1/null", democracyHandled: "0.00 = 0/1", delegationCorrected: "50.00 = 1/2", communesBudgetChecked: "NOT_APPLICABLE" }],
    ["a department", "QNG-SYT", { environmentHandled: "0.00 = 0/1", democracyChecks: "0 = 0/null", democracyHandled: "NO_DATA", delegationCorrected: "NO_DATA", communesBudgetChecked: "NOT_APPLICABLE" }],
    ["a commune that was checked", "QNG-X-21067", { environmentHandled: "NO_DATA", democracyChecks: "1 = 1/null", democracyHandled: "NO_DATA", delegationCorrected: "NO_DATA", communesBudgetChecked: "100.00 = 1/1" }],
    ["a commune whose check was cancelled", "QNG-X-21079", { environmentHandled: "NO_DATA", democracyChecks: "0 = 0/null", democracyHandled: "NO_DATA", delegationCorrected: "NO_DATA", communesBudgetChecked: "0.00 = 0/1" }],
    ["the province", "QNG-UBND", { environmentHandled: "50.00 = 2/4", democracyChecks: "2 = 2/null", democracyHandled: "0.00 = 0/1", delegationCorrected: "50.00 = 1/2", communesBudgetChecked: "0.58 = 1/173" }],
  ])("%s", async (_, agencyId, expected) => {
    const selection = Object.keys(expected).map((field) => `${field} { state value numerator denominator }`).join(" ");
    const { views } = await it.ask<Record<string, { state: string; value: string | null; numerator: string | null; denominator: string | null }>>([agencyId], "2024-Q3", selection);
    const said = Object.entries(views[0] ?? {}).map(([field, { state, value, numerator, denominator }]) => [field, value === null ? state : `${value} = ${numerator}/${denominator}`]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });

  test.each([
    ["an agency of which two findings are about personnel", "QNG-SNV", { state: "OK", value: "0", numerator: "2", denominator: "3" }],
    ["an agency of which none is", "QNG-SYT", { state: "OK", value: "1", numerator: "0", denominator: "1" }],
    ["an agency of which nothing was found, which proves nothing", "QNG-STP", { state: "NO_DATA", value: null, numerator: null, denominator: null }],
    ["the province", "QNG-UBND", { state: "OK", value: "0", numerator: "2", denominator: "11" }],
  ])("personnel rules were kept or not: %s", async (_, agencyId, reading) => {
    expect((await it.ask([agencyId], "2024-Q3", "personnelRulesKept { state value numerator denominator }")).views).toEqual([{ personnelRulesKept: reading }]);
  });

  test("the evidence is what was counted, each with the rule that told its field", async () => {
    const { views } = await it.ask(
      ["QNG-H-525"],
      "2024-Q3",
      "environmentHandled { findings { totalCount nodes { code field fieldRule correctedOn } } } delegationCorrected { findings { nodes { code fieldRule } } } democracyHandled { findings { nodes { code } } } democracyChecks { inspections { totalCount nodes { inspectionCode field } } }",
    );
    const environment = (code: string, fieldRule: string, correctedOn: string | null) => ({ code, field: "ENVIRONMENT", fieldRule, correctedOn });
    expect(views).toEqual([
      {
        environmentHandled: {
          findings: {
            totalCount: 3,
            nodes: [
              environment("PH1", "từ “xả thải”: 72/2020/QH14 (A)", "2024-09-14"),
              environment("PH2", "từ “chất thải”: 72/2020/QH14 (A)", "2024-09-15"),
              environment("PH3", "cột LinhVuc", null),
            ],
          },
        },
        delegationCorrected: { findings: { nodes: [{ code: "PH5", fieldRule: "từ “phân cấp”: 04/NQ-CP ngày 10/1/2022 (A)" }, { code: "PH6", fieldRule: "cột LinhVuc" }] } },
        democracyHandled: { findings: { nodes: [{ code: "PH4" }] } },
        democracyChecks: { inspections: { totalCount: 1, nodes: [{ inspectionCode: "QNG-2024-DC-001", field: null }] } },
      },
    ]);
  });

  test("a year sees what was put right by its own end, and nothing was known before the file", async () => {
    const { views } = await it.ask(["QNG-H-525"], "2024", "environmentHandled { state numerator denominator }");
    expect(views).toEqual([{ environmentHandled: { state: "STALE", numerator: "3", denominator: "4" } }]);
    const before = await it.ask(["QNG-H-525"], "2024-Q3", "environmentHandled { state } communesBudgetChecked { state }", "2024-10-02T00:59:59.999Z");
    expect(before.views).toEqual([{ environmentHandled: { state: "NO_DATA" }, communesBudgetChecked: { state: "NOT_APPLICABLE" } }]);
    expect(it.faults).toEqual([]);
  });
});

test.each([
  ["a field nobody knows", "MOI_TRUONG,", "DAT_DAI,", 'LinhVuc: cho phép MOI_TRUONG, DAN_CHU_CO_SO, CONG_KHAI_NGAN_SACH, PHAN_CAP, CONG_TAC_CAN_BO; đã nhận "DAT_DAI"'],
  ["put right before it was found", "MOI_TRUONG,", "MOI_TRUONG,09/07/2024", 'NgayKhacPhuc: cho phép từ NgayPhatHien trở đi, khi XuLy là DA_XU_LY; đã nhận "09/07/2024"'],
])("%s refuses the file", async (_, written, instead, message) => {
  const load = it.subgraph.load({ profile: "inspection-report", sample: false, by: "a test", file: "sai.csv", content: findings.replace(written, instead), knownAt: "2024-10-03T08:00:00+07:00", coversFrom: null, coversTo: null });
  await expect(load).rejects.toMatchObject({ problems: [{ position: "biểu PHAT_HIEN, dòng 5", message }] });
});
