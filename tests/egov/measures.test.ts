// Measures of dossiers that need more than their dates: groups of procedures, letters of apology, fees, statuses that stop the clock; counted by hand.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statusRuleOn, statusRules } from "../../subgraphs/egov/rules.ts";
import egov from "../../subgraphs/egov/index.ts";
import { openFolder } from "../loading/files.ts";
import { openSource } from "../source.ts";
import { importInto } from "./fixtures.ts";

const columns = ["MaHoSo", "MaTTHC", "TenLinhVuc", "LoaiDoiTuong", "NgayTiepNhan", "NgayHenTra", "NgayTra", "TrangThaiHoSo", "HinhThuc", "DonViXuLy", "NgayXinLoi", "LePhi", "ThanhToanTrucTuyen", "DaDongBo", "KetQuaDienTu"] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;

/** Received on 2/9/2024, due on 12/9, returned on 10/9 – unless said otherwise. */
const row = (number: number, cells: Cells = {}): string => {
  const all: Cells = { MaTTHC: "1.001612", TenLinhVuc: "Nội vụ", LoaiDoiTuong: "1", NgayTiepNhan: "20240902083000", NgayHenTra: "20240912170000", NgayTra: "20240910150000", TrangThaiHoSo: "10", HinhThuc: "1", DonViXuLy: "Sở Nội vụ", ...cells };
  return columns.map((name) => (name === "MaHoSo" ? `000.00.03.H48-240902-${String(number).padStart(4, "0")}` : (all[name] ?? ""))).join(",");
};
const late = { NgayTra: "20240920090000" };
const open = { NgayTra: "", TrangThaiHoSo: "4" };

type Source = Awaited<ReturnType<typeof openSource>>;
let source: Source;
beforeAll(async () => {
  source = await openSource(egov, { field: "egov" });
  await using folder = await openFolder();
  const load = async (name: string, knownAt: string, rows: readonly string[]) => importInto(source.subgraph, await folder.open(name, [columns.join(","), ...rows].join("\n")), "dossier-export", { period: "2024-09", knownAt });
  await load("thang-9.csv", "2024-10-02T08:00:00+07:00", [
    row(1, { MaTTHC: "1.900101" }),
    row(2, { MaTTHC: "1.900101.000.00.00.H48", ...late }),
    row(3, { MaTTHC: "1.900201", ...late, NgayXinLoi: "20240912160000" }),
    row(4, { LePhi: "100000", ThanhToanTrucTuyen: "1", DaDongBo: "1", KetQuaDienTu: "1" }),
    row(5, { LePhi: "100000", ThanhToanTrucTuyen: "0", DaDongBo: "0" }),
    row(6, { LePhi: "0", ThanhToanTrucTuyen: "0" }),
    row(7, { ...open, NgayXinLoi: "20240913080000" }),
    ...["3", "5", "6", "7", "8"].map((status, i) => row(10 + i, { ...open, TrangThaiHoSo: status })),
    row(20, { DonViXuLy: "UBND huyện Bình Sơn", MaTTHC: "1.900101" }),
  ]);
  await load("dinh-chinh.csv", "2024-11-05T08:00:00+07:00", [row(2, { MaTTHC: "1.900101.000.00.00.H48", ...late, NgayXinLoi: "20240912160000" })]);
});
afterAll(() => source[Symbol.asyncDispose]());

const reading = async (field: string, id = "QNG-SNV", asOf?: string) => (await source.view([id], "2024-09", `${field} { state value numerator denominator }`, asOf)).views[0]?.[field];
const ok = (value: string, numerator: string, denominator: string) => ({ state: "OK", value, numerator, denominator });

describe("Sở Nội vụ in September 2024", () => {
  test.each([
    ["EGV-13: certificates of land-use rights, local variants too", "landTitleOnTimeRate", ok("50.00", "1", "2")],
    ["EGV-14: construction permits", "permitOnTimeRate", ok("0.00", "0", "1")],
    ["EGV-17: of three late ones, closed or open, all three have a letter", "apologyShare", ok("100.00", "3", "3")],
    ["EGV-19: of those with a fee", "paidOnlineShare", ok("50.00", "1", "2")],
    ["EGV-07: only dossiers of which the file says it", "syncedShare", ok("50.00", "1", "2")],
    ["EGV-08: only dossiers of which the file says it", "digitisedShare", ok("100.00", "1", "1")],
    ["EGV-01: refused, withdrawn and stopped ones are outside", "onTimeRate", ok("66.67", "4", "6")],
    ["EGV-02: those that wait for the citizen are not overdue", "lateRate", ok("42.86", "3", "7")],
  ])("%s", async (_, field, expected) => {
    expect(await reading(field)).toEqual(expected);
  });

  test("what was known before the correction", async () => {
    expect(await reading("apologyShare", "QNG-SNV", "2024-10-20T00:00:00.000Z")).toEqual(ok("66.67", "2", "3"));
  });

  test("the province sums all agencies; one without such dossiers has no figure", async () => {
    expect(await reading("landTitleOnTimeRate", "QNG-UBND")).toEqual(ok("66.67", "2", "3"));
    expect(await reading("permitOnTimeRate", "QNG-H-524")).toEqual({ state: "NO_DATA", value: null, numerator: null, denominator: null });
  });

  test.each([
    ["landTitleOnTimeRate", ["0001", "0002"]],
    ["permitOnTimeRate", ["0003"]],
    ["apologyShare", ["0002", "0003", "0007"]],
    ["paidOnlineShare", ["0004", "0005"]],
    ["syncedShare", ["0004", "0005"]],
  ])("the evidence of %s is its denominator", async (field, numbers) => {
    const { views } = await source.view(["QNG-SNV"], "2024-09", `${field} { dossiers { totalCount nodes { code } } }`);
    expect(views[0]?.[field]).toEqual({ dossiers: { totalCount: numbers.length, nodes: numbers.map((number) => ({ code: `000.00.03.H48-240902-${number}` })) } });
  });
});

describe("the rules of statuses", () => {
  test("cover each of the ten national statuses, each with its legal basis and mark", () => {
    const effects = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 1, statusRuleOn(String(i + 1), "2024-09-02")?.effect]));
    expect(effects).toEqual({ 1: "RUNS", 2: "RUNS", 3: "OUT", 4: "RUNS", 5: "STOPS", 6: "STOPS", 7: "OUT", 8: "OUT", 9: "ENDS", 10: "ENDS" });
    expect(statusRules.filter(({ legalBasis, mark }) => legalBasis === "" || !["V", "D", "M", "A"].includes(mark))).toEqual([]);
  });

  test("no rule is in force before its first day", () => {
    expect(statusRuleOn("4", "2018-06-20")).toBeUndefined();
  });
});
