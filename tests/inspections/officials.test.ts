// Discipline and corruption: counted by hand from small annexes, and what is withheld so that nobody is revealed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportFile } from "../../kit/import/profile.ts";
import { plain } from "../plain.ts";
import { openInspections } from "./harness.ts";

const sanctionHead = "[KY_LUAT]\nMaXuLy,MaCuoc,DonVi,LyDo,HinhThucKyLuat,NgayQuyetDinh\n";
const caseHead = "[VU_VIEC]\nMaVuViec,MaCuoc,DonVi,NguonPhatHien,NgayPhatHien,SoTien,DonViTien,XuLy,NgayXuLy\n";

const sanction = (number: number, unit: string, on: string) => `KL-2024-${String(number).padStart(3, "0")},,${unit},NHUNG_NHIEU,KHIEN_TRACH,${on}\n`;

/** Three at Sở Nội vụ, two at Sở Tư pháp, one at Sở Y tế in the third quarter (15/6–14/9); one more on the day before and one on the day after at Sở Tài chính. */
const text =
  sanctionHead +
  ["15/06/2024", "01/08/2024", "14/09/2024"].map((on, i) => sanction(i + 1, "Sở Nội vụ", on)).join("") +
  ["20/06/2024", "01/07/2024"].map((on, i) => sanction(i + 4, "Sở Tư pháp", on)).join("") +
  sanction(6, "Sở Y tế", "02/07/2024") +
  sanction(7, "Sở Tài chính", "14/06/2024") +
  sanction(8, "Sở Tài chính", "15/09/2024") +
  caseHead +
  "VV-2024-001,QNG-2024-TT-001,Sở Nội vụ,THANH_TRA,20/06/2024,\"1.250,5\",triệu đồng,CHUYEN_DIEU_TRA,14/09/2024\n" +
  "VV-2024-002,,Sở Nội vụ,DON_THU,01/07/2024,,đồng,CHUA_XU_LY,\n" +
  "VV-2024-003,,Sở Nội vụ,TU_KIEM_TRA,14/09/2024,,đồng,XU_LY_HANH_CHINH,15/09/2024\n" +
  "VV-2024-004,,Sở Y tế,KIEM_TOAN,01/07/2024,,đồng,CHUA_XU_LY,\n";

const file = (name: string, content: string, knownAt: string): ImportFile => ({
  profile: "inspection-report", sample: false, by: "a test", file: name, content, knownAt, coversFrom: "2024-06-15", coversTo: "2024-09-30",
});

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
});
afterAll(() => it[Symbol.asyncDispose]());

const fields = "officialsDisciplined { state value numerator denominator unit } corruptionCases { state value }";
const figures = async (agencyId: string, period = "2024-Q3", asOf?: string) => (await it.ask([agencyId], period, fields, asOf)).views[0];

test("before any annex came there is no zero", async () => {
  await it.subgraph.load(file("khong-co.csv", "[PHAT_HIEN]\nMaPhatHien,MaCuoc,DoiTuong,NgayQuyetDinh,LoaiVanDe,NgayPhatHien,SoTien,DonViTien,XuLy,NgayXuLy\n", "2024-10-01T08:00:00+07:00"));
  const none = { state: "NO_DATA", value: null };
  expect(await figures("QNG-SNV")).toEqual({ officialsDisciplined: { ...none, numerator: null, denominator: null, unit: "COUNT" }, corruptionCases: none });
  const { views } = await it.ask<{ officialsDisciplined: { basis: string } }>(["QNG-SNV"], "2024-Q3", "officialsDisciplined { basis }");
  expect(views[0]?.officialsDisciplined.basis).toMatch(/nguồn chưa từng nhận phụ lục này của đơn vị nào$/);
});

describe("once it came", () => {
  beforeAll(async () => {
    await it.subgraph.load(file("bieu-2024-09.csv", text, "2024-10-02T08:00:00+07:00"));
  });

  test.each([
    ["three or more are told", "QNG-SNV", "2024-Q3", "OK 3", "OK 3"],
    ["two are withheld", "QNG-STP", "2024-Q3", "WITHHELD null", "OK 0"],
    ["one is withheld", "QNG-SYT", "2024-Q3", "WITHHELD null", "WITHHELD null"],
    ["none is a true zero, on both sides of the days", "QNG-STC", "2024-Q3", "OK 0", "OK 0"],
    ["a commune is told too", "QNG-X-21025", "2024-Q3", "OK 0", "OK 0"],
    // Hidden are two and one, which their sum does not tell apart.
    ["the province sums all, where nothing follows from it; of one case that is hidden all would", "QNG-UBND", "2024-Q3", "OK 6", "WITHHELD null"],
    ["the same agency is withheld in a month with one", "QNG-SNV", "2024-07", "WITHHELD null", "WITHHELD null"],
    ["an agency that was not there yet", "QNG-X25-21025", "2024-Q3", "NOT_APPLICABLE null", "NOT_APPLICABLE null"],
    ["nothing before the first annex's days", "QNG-SNV", "2022", "NO_DATA null", "NO_DATA null"],
  ])("%s", async (_, agencyId, period, disciplined, cases) => {
    const said = Object.values((await figures(agencyId, period)) as Record<string, { state: string; value: string | null }>).map(({ state, value }) => `${state} ${value}`);
    expect(said.map((one) => one.replace("STALE", "OK"))).toEqual([disciplined, cases]);
  });

  test("what was handled by the end of the window is said in words", async () => {
    const { views } = await it.ask<{ corruptionCases: { basis: string } }>(["QNG-SNV"], "2024-Q3", "corruptionCases { basis }");
    expect(views[0]?.corruptionCases.basis).toMatch(/trong đó 1 vụ đã xử lý trước hết kỳ$/);
  });

  test("the record shows no person, the law of its day, and its place; the province's list leaves out agencies that are withheld", async () => {
    const pages = `officialsDisciplined { sanctions { totalCount nodes { code agency { id } ground form formRule decidedOn inspectionCode position } } corruptionCases { nodes { id } totalCount } }
      corruptionCases { corruptionCases { totalCount nodes { code origin amountVnd handling handledOn inspectionCode } } }`;
    const { views } = await it.ask(["QNG-UBND", "QNG-SNV", "QNG-STP"], "2024-Q3", pages);
    const one = (code: string, decidedOn: string, line: number) => ({
      code, agency: { id: "QNG-SNV" }, ground: "HARASSMENT", form: "REPRIMAND", formRule: "112/2020/NĐ-CP (M)", decidedOn, inspectionCode: null, position: `biểu KY_LUAT, dòng ${line}`,
    });
    const three = [one("KL-2024-001", "2024-06-15", 3), one("KL-2024-002", "2024-08-01", 4), one("KL-2024-003", "2024-09-14", 5)];
    const cases = [
      { code: "VV-2024-001", origin: "INSPECTION", amountVnd: "1250500000", handling: "REFERRED", handledOn: "2024-09-14", inspectionCode: "QNG-2024-TT-001" },
      { code: "VV-2024-002", origin: "PETITION", amountVnd: null, handling: "NOT_HANDLED", handledOn: null, inspectionCode: null },
      { code: "VV-2024-003", origin: "OWN_CHECK", amountVnd: null, handling: "ADMINISTRATIVE", handledOn: "2024-09-15", inspectionCode: null },
    ];
    expect(views).toEqual([
      { officialsDisciplined: { sanctions: { totalCount: 6, nodes: three }, corruptionCases: { nodes: [], totalCount: 0 } }, corruptionCases: { corruptionCases: { totalCount: null, nodes: [] } } },
      { officialsDisciplined: { sanctions: { totalCount: 3, nodes: three }, corruptionCases: { nodes: [], totalCount: 0 } }, corruptionCases: { corruptionCases: { totalCount: 3, nodes: cases } } },
      { officialsDisciplined: { sanctions: { totalCount: null, nodes: [] }, corruptionCases: { nodes: [], totalCount: null } }, corruptionCases: { corruptionCases: { totalCount: 0, nodes: [] } } },
    ]);
  });

  test("a series on the present map withholds alike, and knows a zero of two that were merged", async () => {
    const series = async (agencyId: string) => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgencyHistory { inspections(metric: "INS-07", from: "2024-Q3", to: "2024-Q3") { points { reading { state value } } } } } }`;
      const r = [{ __typename: "AgencyHistory", agencyId, mapping: "CURRENT_MAP", asOf: "LATEST" }];
      return plain(await it.subgraph.execute({ query, variables: { r } }, {}));
    };
    const point = (state: string, value: string | null) => ({ data: { _entities: [{ inspections: { points: [{ reading: { state, value } }] } }] } });
    expect(await series("QNG-STP")).toEqual(point("WITHHELD", null));
    // With Sở Giao thông vận tải, which was wholly merged into it.
    expect(await series("QNG-SXD")).toEqual(point("OK", "0"));
  });

  test("a decision that is taken back no longer counts, and did before", async () => {
    const taken = sanctionHead + sanction(3, "Sở Nội vụ", "16/09/2024");
    await it.subgraph.load(file("dinh-chinh.csv", taken, "2024-11-06T08:00:00+07:00"));
    const at = async (asOf: string) => ((await figures("QNG-SNV", "2024-Q3", asOf)) as { officialsDisciplined: { state: string; value: string | null } }).officialsDisciplined;
    expect(await at("2024-11-06T00:59:59.999Z")).toMatchObject({ state: "OK", value: "3" });
    expect(await at("2024-11-06T01:00:00.000Z")).toMatchObject({ state: "WITHHELD", value: null });
    expect(it.faults).toEqual([]);
  });
});

describe("what refuses a file", () => {
  const row = sanction(9, "Sở Nội vụ", "01/07/2024");
  test.each([
    ["a column that may name somebody", sanctionHead.replace("DonVi,", "DonVi,HoTen,") + row.replace("Sở Nội vụ,", "Sở Nội vụ,Trần Văn Kín,"), "biểu KY_LUAT, dòng tiêu đề", 'không nhận cột "HoTen": cột lạ có thể nêu người tố cáo hoặc cá nhân; cho phép MaXuLy, MaCuoc, DonVi, LyDo, HinhThucKyLuat, NgayQuyetDinh'],
    ["a name where a code should be", sanctionHead + row.replace("KL-2024-009", "Trần Văn Kín"), "biểu KY_LUAT, dòng 3", "MaXuLy: cho phép mã KL-năm-số, ví dụ KL-2024-017; nội dung ô không nhắc lại"],
    ["a citizen's number", sanctionHead + row.replace("Sở Nội vụ", "Ông A 051085001234"), "biểu KY_LUAT, dòng 3", "DonVi: không được có dữ liệu cá nhân: giống số căn cước (nội dung ô không nhắc lại)"],
    ["a form of discipline that the law of the day no longer knows", sanctionHead + row.replace("KHIEN_TRACH", "GIANG_CHUC").replace("01/07/2024", "01/07/2025"), "biểu KY_LUAT, dòng 3", 'HinhThucKyLuat: cho phép hình thức có trong luật ngày 2025-07-01 (data/sanction-forms.csv); đã nhận "GIANG_CHUC"'],
    ["a case handled without a day", `${caseHead}VV-2024-009,,Sở Nội vụ,DON_THU,01/07/2024,,đồng,CHUYEN_DIEU_TRA,\n`, "biểu VU_VIEC, dòng 3", 'NgayXuLy: cho phép có ngày khi và chỉ khi XuLy không phải CHUA_XU_LY; đã nhận ""'],
  ])("%s", async (_, content, position, message) => {
    await expect(it.subgraph.load(file("sai.csv", content, "2024-12-01T08:00:00+07:00"))).rejects.toMatchObject({ problems: [{ position, message }] });
  });
});
