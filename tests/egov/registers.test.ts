// The registers beside the dossiers: catalogue, ratings, documents, systems; from example files to readings and evidence, counted by hand.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRegister } from "../../kit/register/register.ts";
import { documentsForm } from "../../subgraphs/egov/import/documents.ts";
import { procedureCatalogue } from "../../subgraphs/egov/import/procedure-catalogue.ts";
import { ratingsForm } from "../../subgraphs/egov/import/ratings.ts";
import { systemsForm } from "../../subgraphs/egov/import/systems.ts";
import egov from "../../subgraphs/egov/index.ts";
import { lines, readAll } from "../forms/tables.ts";
import { openFolder } from "../loading/files.ts";
import { openSource, register } from "../source.ts";
import { importInto } from "./fixtures.ts";

type Source = Awaited<ReturnType<typeof openSource>>;
let source: Source;
beforeAll(async () => {
  source = await openSource(egov, { field: "egov" });
  for (const [file, profile] of [["danh-muc.csv", "procedure-catalogue"], ["hai-long.csv", "satisfaction-ratings"], ["van-ban-di.csv", "documents-exchanged"], ["he-thong.csv", "agency-systems"]] as const) {
    await importInto(source.subgraph, file, profile, { knownAt: "2025-06-02T08:00:00+07:00" });
  }
  await importInto(source.subgraph, "ho-so.csv", "dossier-export", { period: "2025-05", knownAt: "2025-06-02T08:00:00+07:00" });
});
afterAll(() => source[Symbol.asyncDispose]());

const reading = async (field: string, id: string, period: string, asOf?: string) => (await source.view([id], period, `${field} { state value numerator denominator }`, asOf)).views[0]?.[field];
const ok = (value: string, numerator: string, denominator: string) => ({ state: "OK", value, numerator, denominator });
const none = (state: string) => ({ state, value: null, numerator: null, denominator: null });

describe("the catalogue", () => {
  test.each([
    ["EGV-04: two of three eligible procedures are full or partial", "onlineProcedures", "QNG-SNV", "2025-05", ok("66.67", "2", "3")],
    ["EGV-04: only level 4 of two counts before 15/8/2022", "onlineProcedures", "QNG-SNV", "2022-H1", ok("50.00", "1", "2")],
    ["EGV-04: the province sums those who manage procedures", "onlineProcedures", "QNG-UBND", "2025-05", ok("75.00", "3", "4")],
    ["EGV-06: of two that were due in May, one in time", "publishedProcedures", "QNG-SNV", "2025-05", ok("50.00", "1", "2")],
    ["EGV-06: in time but not in full", "publishedProcedures", "QNG-STP", "2025-05", ok("0.00", "0", "1")],
    ["EGV-06: nothing was due", "publishedProcedures", "QNG-SNV", "2025-06", none("NO_DATA")],
    ["EGV-16: two of three through the one-stop unit", "oneStopShare", "QNG-SNV", "2025-05", ok("66.67", "2", "3")],
    ["EGV-16: one procedure ended on 1/6", "oneStopShare", "QNG-STP", "2025-06", ok("100.00", "1", "1")],
    ["a district keeps no catalogue", "onlineProcedures", "QNG-H-524", "2025-05", none("NOT_APPLICABLE")],
    ["before the first level was in force", "onlineProcedures", "QNG-SNV", "2019", none("NO_DATA")],
  ])("%s", async (_, field, id, period, expected) => {
    expect(await reading(field, id, period)).toEqual(expected);
  });

  test("the evidence is the procedures of the denominator, with level, rule and place", async () => {
    const { views } = await source.view(["QNG-SNV"], "2025-05", "onlineProcedures { procedures { totalCount nodes { code onlineLevel online validFrom filePlace { row } agency { id } } } dossiers { totalCount nodes { id } } }");
    expect(views[0]?.["onlineProcedures"]).toEqual({
      procedures: {
        totalCount: 3,
        nodes: [["1.001612", "TOAN_TRINH", true, 3], ["1.900101", "MOT_PHAN", true, 5], ["1.900201", "CUNG_CAP_THONG_TIN", false, 6]].map(([code, onlineLevel, online, row]) => ({ code, onlineLevel, online, validFrom: "2022-08-15", filePlace: { row }, agency: { id: "QNG-SNV" } })),
      },
      dossiers: { totalCount: 0, nodes: [] },
    });
  });
});

describe("services in use (EGV-18)", () => {
  test("of the online services with dossiers, those with an online one; the province counts a service once", async () => {
    await using folder = await openFolder();
    const header = "MaHoSo,MaTTHC,TenLinhVuc,LoaiDoiTuong,NgayTiepNhan,NgayHenTra,NgayTra,TrangThaiHoSo,HinhThuc,DonViXuLy";
    const row = (number: number, code: string, channel: string, unit: string) => `000.00.04.H48-250510-000${number},${code},Hộ tịch,1,20250510083000,20250520170000,,4,${channel},${unit}`;
    // 1.900301 online at Bình Sơn only; 1.900302 is not offered online.
    const file = await folder.open("dich-vu.csv", [header, row(1, "1.900301", "0", "Sở Tư pháp"), row(2, "1.900301.000.00.00.H48", "1", "UBND huyện Bình Sơn"), row(3, "1.900302", "1", "Sở Tư pháp")].join("\n"));
    await importInto(source.subgraph, file, "dossier-export", { period: "2025-05" });
    // Sở Nội vụ: 1.001612 (online) and 1.900101 (online).
    expect(await Promise.all(["QNG-SNV", "QNG-STP", "QNG-H-524", "QNG-UBND", "QNG-STC"].map((id) => reading("servicesInUse", id, "2025-05")))).toEqual([
      ok("100.00", "2", "2"), ok("0.00", "0", "1"), ok("100.00", "1", "1"), ok("100.00", "3", "3"), none("NO_DATA"),
    ]);
    expect(await reading("servicesInUse", "QNG-STP", "2025-05", "2025-06-03T00:00:00.000Z")).toEqual(none("NO_DATA"));
    const { views } = await source.view(["QNG-STP"], "2025-05", "servicesInUse { dossiers { totalCount nodes { code } } }");
    expect(views[0]?.["servicesInUse"]).toEqual({ dossiers: { totalCount: 1, nodes: [{ code: "000.00.04.H48-250510-0001" }] } });
  });
});

describe("ratings, documents and systems", () => {
  test.each([
    ["EGV-09: satisfied and very satisfied", "satisfaction", "QNG-SNV", "2025-05", ok("85.00", "34", "40")],
    ["EGV-09: fewer than thirty are withheld", "satisfaction", "QNG-STP", "2025-05", none("WITHHELD")],
    ["EGV-09: the province sums all ratings", "satisfaction", "QNG-UBND", "2025-05", ok("76.81", "53", "69")],
    ["EGV-09: a round that is not wholly in the period does not count", "satisfaction", "QNG-SNV", "2025-04", none("NO_DATA")],
    ["EGV-11: signed over outgoing", "signedDocuments", "QNG-SNV", "2025-05", ok("95.00", "190", "200")],
    ["EGV-11: the province", "signedDocuments", "QNG-UBND", "2025-05", ok("96.67", "290", "300")],
    ["EGV-12: 100 for one that applies it", "electronicIso", "QNG-SNV", "2025-05", ok("100.00", "1", "1")],
    ["EGV-12: 0 for one that does not", "electronicIso", "QNG-STP", "2025-05", ok("0.00", "0", "1")],
    ["EGV-12: none for one that no list names", "electronicIso", "QNG-STC", "2025-05", none("NO_DATA")],
    ["EGV-12: before its day it did not apply it, and no line says so", "electronicIso", "QNG-SNV", "2024-05", none("NO_DATA")],
    ["EGV-15: one of those connected", "connectedAgencies", "QNG-STP", "2025-05", ok("100.00", "1", "1")],
    ["a ministry is outside of it all", "satisfaction", "BNV", "2025-05", none("NOT_APPLICABLE")],
  ])("%s", async (_, field, id, period, expected) => {
    expect(await reading(field, id, period)).toEqual(expected);
  });

  test("the province's share is over all agencies in scope, and says how many no list names", async () => {
    const { views } = await source.view(["QNG-UBND"], "2025-05", "connectedAgencies { numerator denominator basis } electronicIso { numerator }");
    const scope = createRegister(register).unitsOn(["DEPARTMENT", "DISTRICT", "COMMUNE"], "2025-05-31").length;
    expect(views).toEqual([{ connectedAgencies: { numerator: "2", denominator: String(scope), basis: expect.stringContaining(`${scope} cơ quan chuyên môn, huyện, xã ngày 2025-05-31, ${scope - 2} không có trong danh sách`) }, electronicIso: { numerator: "1" } }]);
  });

  test("each has its own evidence, with the place in the file", async () => {
    const { views } = await source.view(["QNG-SNV"], "2025-05", `satisfaction { ratings { totalCount nodes { from to verySatisfied filePlace { row } } } } signedDocuments { documents { nodes { outgoing signed filePlace { row } } } ratings { totalCount } }
      electronicIso { systems { totalCount nodes { system applied validFrom reviewedOn document } } }`);
    expect(views[0]).toEqual({
      satisfaction: { ratings: { totalCount: 1, nodes: [{ from: "2025-05-01", to: "2025-05-31", verySatisfied: 20, filePlace: { row: 2 } }] } },
      signedDocuments: { documents: { nodes: [{ outgoing: 200, signed: 190, filePlace: { row: 2 } }] }, ratings: { totalCount: 0 } },
      electronicIso: { systems: { totalCount: 1, nodes: [{ system: "E_ISO", applied: true, validFrom: "2024-07-01", reviewedOn: "2025-05-31", document: "QĐ công bố số 10 (mẫu)" }] } },
    });
  });
});

describe("what is refused", () => {
  const catalogue = ["MaTTHC", "TenTTHC", "CoQuan", "CapThucHien", "MucDo", "DuDieuKien", "MotCua", "CongKhaiDayDu", "TuNgay", "DenNgay", "NgayRaSoat"];
  const row = ["1.001612", "Đăng ký", "Sở Nội vụ", "HUYEN", "TOAN_TRINH", "1", "1", "1", "15/08/2022", "", "31/12/2025"];
  test.each([
    [procedureCatalogue, catalogue, row.with(4, "4"), 'dòng 2: mức độ "4" không dùng ngày 2022-08-15; cho phép TOAN_TRINH, MOT_PHAN, CUNG_CAP_THONG_TIN'],
    [procedureCatalogue, catalogue, row.with(8, "14/08/2022"), 'dòng 2: mức độ "TOAN_TRINH" không dùng ngày 2022-08-14; cho phép 1, 2, 3, 4'],
    [procedureCatalogue, catalogue, row.with(0, "1.001612.H48"), 'dòng 2, cột 1: MaTTHC: cho phép mã thủ tục quốc gia, ví dụ 1.001612; đã nhận "1.001612.H48"'],
    [procedureCatalogue, catalogue, row.with(9, "15/08/2022"), "dòng 2: DenNgay (ngày đầu không còn hiệu lực) phải sau TuNgay"],
    [ratingsForm, ["DonVi", "TuNgay", "DenNgay", "RatHaiLong", "HaiLong", "BinhThuong", "KhongHaiLong", "RatKhongHaiLong"], ["Sở Nội vụ", "01/05/2025", "31/05/2025", "-1", "0", "0", "0", "0"], 'dòng 2, cột 4: RatHaiLong: cột này không cho phép số âm; đã nhận "-1"'],
    [documentsForm, ["DonVi", "TuNgay", "DenNgay", "VanBanDi", "KySoQuaTruc"], ["Sở Nội vụ", "01/05/2025", "31/05/2025", "10", "11"], "dòng 2: KySoQuaTruc 11 nhiều hơn VanBanDi 10"],
    [systemsForm, ["DonVi", "HeThong", "ApDung", "TuNgay", "NgayRaSoat"], ["Sở Nội vụ", "ISO", "1", "01/01/2025", "31/05/2025"], 'dòng 2, cột 2: HeThong: cho phép ISO_DIEN_TU, TRUC_LIEN_THONG; đã nhận "ISO"'],
  ])("$name: row %#", async (profile, columns, cells, problem) => {
    expect((await readAll(profile, lines(columns, cells))).problems).toEqual([problem]);
  });
});
