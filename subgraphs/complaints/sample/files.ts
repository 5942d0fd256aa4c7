// The sample as the files that the register of petitions would export: one a month with what is new or has moved on, a few corrections, and quarterly registers and reports.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleMonth, sampleMonths } from "../../../kit/sample/months.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { petitionColumns } from "../import/petitions.ts";
import { quartersOf } from "./periods.ts";
import { petitionsOfYear, type SamplePetition } from "./petitions.ts";
import { receptionsOf } from "./receptions.ts";
import { stocksOf } from "./stocks.ts";

/** First year of quarterly registers and reports: enough for comparisons, and a first start that does not wait for them. */
const firstQuarterly = 2024;

interface Correction {
  /** Late answers and decisions of these days, of this level, had been given on the due day. */
  readonly from: string;
  readonly to: string;
  readonly level: string;
  readonly knownAt: string;
}

const corrections: readonly Correction[] = [
  { from: "2023-03-01", to: "2023-03-31", level: "DISTRICT", knownAt: "2023-05-05T08:00:00+07:00" },
  { from: "2024-07-01", to: "2024-09-14", level: "DISTRICT", knownAt: "2024-11-05T08:00:00+07:00" },
  { from: "2025-04-01", to: "2025-04-30", level: "DEPARTMENT", knownAt: "2025-06-10T08:00:00+07:00" },
];

export function sampleFiles(register: Register): ShippedFile[] {
  const months = sampleMonths(2022, 2025);
  let made: SamplePetition[] | undefined;
  const all = () => (made ??= [...Map.groupBy(months, ({ year }) => year).values()].flatMap((year) => petitionsOfYear(register, year)));
  const common = { profile: "petitions", sample: true, by: "hub" } as const;
  const monthly = months.map((month, i): ShippedFile => ({
    ...common,
    file: `mau-don-thu-${month.month}.csv`,
    content: () => fileOf(all().filter(changesIn(month)), month, i),
    knownAt: month.knownAt,
    coversFrom: month.from,
    coversTo: month.to,
  }));
  const corrected = corrections.map((correction): ShippedFile => {
    const { from, to, knownAt } = correction;
    const day = addDays(knownAt.slice(0, 7) + "-01", -1);
    const content = () => writeCsv(petitionColumns, all().filter((petition) => corrects(correction, petition)).map((petition) => recordOf(petition, day, knownAt)));
    return { ...common, file: `mau-dieu-chinh-${from}-${to}.csv`, content, knownAt, coversFrom: from, coversTo: to };
  });
  const quarterly = quartersOf(months.filter(({ year }) => year >= firstQuarterly)).flatMap((quarter): ShippedFile[] => {
    const shared = { sample: true, by: "hub", knownAt: quarter.knownAt, coversFrom: quarter.window.from, coversTo: quarter.window.to } as const;
    const receptions = () => receptionsOf(register, quarter, months.filter(({ year }) => year === quarter.year));
    return [
      { ...shared, profile: "reception-days", file: `mau-tiep-cong-dan-${quarter.period}.csv`, content: receptions },
      { ...shared, profile: "case-stock", file: `mau-bieu-don-thu-${quarter.period}.csv`, content: () => stocksOf(register, quarter, all()) },
    ];
  });
  return [...monthly, ...corrected, ...quarterly];
}

function corrects({ from, to, level }: Correction, { unit, resolvedOn, dueOn, result }: SamplePetition): boolean {
  return unit.level === level && result !== "RUT_DON" && resolvedOn !== null && resolvedOn > dueOn && from <= resolvedOn && resolvedOn <= to;
}

/** Days on which something happened to it. */
function changesIn({ from, to }: SampleMonth) {
  return (petition: SamplePetition): boolean => {
    const { receivedOn, acceptedOn, resolvedOn, effectiveOn, executedOn, publishedOn } = petition;
    return [receivedOn, setOn(petition), acceptedOn, extendedOn(petition), resolvedOn, effectiveOn, executedOn, publishedOn].some(
      (day) => day !== null && from <= day && day <= to,
    );
  };
}

function setOn({ set, receivedOn }: SamplePetition): string | null {
  return set === null ? null : addDays(receivedOn, 7);
}

/** Five days before the first limit ends. */
function extendedOn({ extensions, acceptedOn }: SamplePetition): string | null {
  return extensions > 0 && acceptedOn !== null ? addDays(acceptedOn, 25) : null;
}

function fileOf(petitions: readonly SamplePetition[], { month, to, knownAt }: SampleMonth, place: number): string {
  const chance = createChance(`complaints file ${place}`);
  const records = petitions.map((petition) => recordOf(petition, to, knownAt));
  // What real exports hold too: names in decomposed Unicode, and twice a year a body that no register knows.
  const odd = records.map((record) => (chance.happens(0.02) ? { ...record, DonViGiaiQuyet: (record["DonViGiaiQuyet"] ?? "").normalize("NFD") } : record));
  const unknown = {
    MaDon: `H48-${month.slice(2).replace("-", "")}01-99${String(place).padStart(3, "0")}`, LoaiDon: "PHAN_ANH", LinhVuc: "HA_TANG", KenhTiepNhan: "DUONG_DAY_NONG",
    DonViGiaiQuyet: "Tổ xử lý phản ánh hiện trường (chưa đặt tên)", NgayTiepNhan: shown(`${month}-01`), TrangThai: "DA_PHAN_LOAI",
    PhucTap: "0", SoLanGiaHan: "0", PhaiCongKhai: "0",
  };
  return writeCsv(petitionColumns, place % 6 === 3 ? [...odd, unknown] : odd);
}

/** The petition as the register shows it at the end of a day, in a file that was made at an instant. */
function recordOf(petition: SamplePetition, day: string, knownAt: string): Record<string, string> {
  const { unit, kind, set, acceptedOn } = petition;
  const by = (on: string | null) => (on !== null && on <= day ? on : null);
  const isFeedback = kind === "KIEN_NGHI" || kind === "PHAN_ANH";
  const correction = corrections.find((one) => Date.parse(one.knownAt) <= Date.parse(knownAt) && corrects(one, petition));
  const resolvedOn = by(petition.resolvedOn) === null ? null : correction ? petition.dueOn : petition.resolvedOn;
  return {
    MaDon: petition.code,
    LoaiDon: kind,
    LinhVuc: petition.field,
    MaTTHC: petition.field === "TTHC" ? "1.900301" : "",
    KenhTiepNhan: petition.channel,
    DonViGiaiQuyet: unit.text,
    DiaBan: petition.placeCode,
    BiDanh: kind === "TO_CAO" ? "" : petition.pseudonym,
    NgayTiepNhan: shown(petition.receivedOn),
    TrangThai: statusOf(petition, day),
    NgayThuLy: isFeedback || set !== null ? "" : shown(by(acceptedOn)),
    LanGiaiQuyet: petition.instance,
    PhucTap: String(petition.complexity),
    SoLanGiaHan: String(by(extendedOn(petition)) === null ? 0 : petition.extensions),
    NgayGiaiQuyet: shown(resolvedOn),
    KetQua: resolvedOn === null ? "" : petition.result,
    NgayHieuLuc: shown(by(petition.effectiveOn)),
    NgayThiHanh: shown(by(petition.executedOn)),
    PhaiCongKhai: petition.mustPublish ? "1" : "0",
    NgayCongKhai: shown(by(petition.publishedOn)),
    TrungVoi: petition.duplicateOf,
  };
}

function statusOf(petition: SamplePetition, day: string): string {
  const reached = (on: string | null) => on !== null && on <= day;
  const { set, acceptedOn, resolvedOn, effectiveOn, executedOn, result, kind } = petition;
  if (set !== null && reached(setOn(petition))) return set;
  if (reached(executedOn)) return "DA_THI_HANH";
  if (reached(effectiveOn)) return "CO_HIEU_LUC";
  if (reached(resolvedOn)) return result === "RUT_DON" ? "DINH_CHI" : "DA_GIAI_QUYET";
  if (kind === "KIEN_NGHI" || kind === "PHAN_ANH") return "DA_PHAN_LOAI";
  if (!reached(acceptedOn)) return "MOI_TIEP_NHAN";
  return reached(acceptedOn === null ? null : addDays(acceptedOn, 10)) ? "DANG_XAC_MINH" : "DA_THU_LY";
}

function shown(day: string | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}
