// What the report's annexes say of a life on a day.

import { addDays } from "../../../kit/time/calendar.ts";
import type { Annex } from "../import/annexes.ts";
import type { SampleFinding, SampleLife, SampleRecommendation, SampleStep } from "./lives.ts";

type CsvRow = Readonly<Record<string, string>>;
export type Records = Readonly<Record<Annex, readonly CsvRow[]>>;

/** A record, and the days on which it came to say something else. */
export interface Changing {
  readonly days: readonly (string | null)[];
  readonly on: (day: string) => CsvRow;
}

/** Those that changed from one day to another, as they stand on the last of them. */
export function changedIn(records: readonly Changing[], from: string, to: string): CsvRow[] {
  return records.filter(({ days }) => days.some((day) => day !== null && from <= day && day <= to)).map(({ on }) => on(to));
}

/** The records of a life that changed from one day to another. */
export function changedBetween(life: SampleLife, from: string, to: string): Omit<Records, "KY_LUAT" | "VU_VIEC"> {
  const changed = (records: readonly Changing[]) => changedIn(records, from, to);
  const happens = life.cancelledOn === null;
  return {
    CUOC: changed([inspectionOf(life)]),
    KET_LUAN: changed(happens ? [conclusionOf(life)] : []),
    PHAT_HIEN: changed(happens ? life.findings.map((finding, i) => findingOf(life, finding, i + 1)) : []),
    KIEN_NGHI: changed(happens ? life.recommendations.flatMap((recommendation, i) => stepsOf(life, recommendation, i + 1)) : []),
  };
}

export const ddMMyyyy = (day: string | null) => (day === null ? "" : day.split("-").toReversed().join("/"));
const vnd = (amount: number | null) => amount?.toString() ?? "";

/** The day's text once it has come, "" before. */
const byThen = (event: string | null, day: string) => (event !== null && event <= day ? ddMMyyyy(event) : "");

const idOf = ({ inspection, number }: SampleLife) => `${inspection.code}/${number}`;
const documentNo = (life: SampleLife, type: string) => `${life.inspection.code.slice(-3)}/${type}-${life.inspection.code.split("-")[2]}`;

const subjectOf = (life: SampleLife) => ({ MaCuoc: life.inspection.code, DoiTuong: life.subject, NgayQuyetDinh: ddMMyyyy(life.decidedOn) });

function inspectionOf(life: SampleLife): Changing {
  const { inspection, decidedOn, announcedOn, endedOn, cancelledOn, signedOn, publishedOn } = life;
  const planned = inspection.mode === "KE_HOACH";
  const plannedTo = addDays(inspection.startOn, inspection.days + 3);
  const listedOn = planned ? `${inspection.year}-01-05` : null;
  const after = [announcedOn, endedOn, signedOn, publishedOn];
  return {
    days: [listedOn, decidedOn, ...(cancelledOn === null ? after : [cancelledOn])],
    on(day) {
      // A cancelled one got no further than its decision.
      const until = cancelledOn === null ? day : decidedOn;
      return {
        ...subjectOf(life),
        STT: String(life.number),
        NgayQuyetDinh: byThen(decidedOn, day),
        HinhThuc: inspection.kind,
        CheDo: inspection.mode,
        NoiDung: inspection.topic,
        LinhVuc: "",
        CoQuanChuTri: inspection.lead,
        SoQuyetDinh: decidedOn <= day ? documentNo(life, "QĐ") : "",
        NgayCongBo: byThen(announcedOn, until),
        KeHoachTuNgay: planned ? ddMMyyyy(inspection.startOn) : "",
        KeHoachDenNgay: planned ? ddMMyyyy(plannedTo) : "",
        NgayKetThuc: byThen(endedOn, until),
        TrangThai: statusOn(life, day),
      };
    },
  };
}

function statusOn({ decidedOn, announcedOn, endedOn, cancelledOn, signedOn, publishedOn }: SampleLife, day: string): string {
  if (cancelledOn !== null && cancelledOn <= day) return "HUY";
  if (cancelledOn === null) {
    if (publishedOn !== null && publishedOn <= day) return "DA_CONG_KHAI";
    if (signedOn <= day) return "DA_KET_LUAN";
    if (endedOn <= day) return "KET_THUC_TRUC_TIEP";
    if (announcedOn <= day) return "DANG_TIEN_HANH";
  }
  return decidedOn <= day ? "DA_RA_QUYET_DINH" : "DU_KIEN";
}

function conclusionOf(life: SampleLife): Changing {
  const dueOns = life.recommendations.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const ends = life.recommendations.map(({ steps }) => steps.at(-1));
  const executedOn = ends.length > 0 && ends.every((step) => step?.status === "HOAN_THANH") ? (ends.map((step) => step?.on ?? "").toSorted().at(-1) ?? null) : null;
  return {
    days: [life.signedOn, life.publishedOn, executedOn],
    on: (day) => ({
      ...subjectOf(life),
      STT: String(life.number),
      HinhThuc: life.inspection.kind,
      SoKetLuan: documentNo(life, life.inspection.kind.startsWith("KIEM_TRA") ? "TB" : "KL"),
      NgayKy: ddMMyyyy(life.signedOn),
      NgayCongKhai: byThen(life.publishedOn, day),
      KenhCongKhai: life.publishedOn !== null && life.publishedOn <= day ? "Cổng thông tin điện tử" : "",
      HanThucHien: ddMMyyyy(dueOns.at(-1) ?? null),
      NgayThucHienXong: byThen(executedOn, day),
    }),
  };
}

function findingOf(life: SampleLife, { type, field, amountVnd, recommendedOn, handledOn }: SampleFinding, number: number): Changing {
  return {
    days: [life.signedOn, handledOn],
    on(day) {
      const handled = handledOn !== null && handledOn <= day;
      const on = handled ? handledOn : recommendedOn;
      return {
        ...subjectOf(life),
        MaPhatHien: `${idOf(life)}-PH${String(number).padStart(2, "0")}`,
        LoaiVanDe: type,
        // Some reports name the field, of others it is seen from the words.
        LinhVuc: number % 2 === 0 ? (field ?? "") : "",
        NgayPhatHien: ddMMyyyy(life.signedOn),
        SoTien: vnd(amountVnd),
        DonViTien: "đồng",
        XuLy: handled ? "DA_XU_LY" : recommendedOn === null ? "CHUA_XU_LY" : "KIEN_NGHI_XU_LY",
        // The day of the first of the two, so that a finding once recommended stays so in the periods before it was handled.
        NgayXuLy: ddMMyyyy(recommendedOn ?? on),
        NgayKhacPhuc: handled ? ddMMyyyy(handledOn) : "",
      };
    },
  };
}

function stepsOf(life: SampleLife, recommendation: SampleRecommendation, number: number): Changing[] {
  return recommendation.steps.map((step, i) => ({ days: [step.on], on: () => stepOf(life, recommendation, number, step, i) }));
}

function stepOf(life: SampleLife, { kind, amountVnd, dueOn }: SampleRecommendation, number: number, step: SampleStep, i: number): CsvRow {
  // One lead writes its amounts in millions.
  const millions = life.inspection.kind === "THANH_TRA_CHUYEN_NGANH";
  const amount = (value: number | null) => (value === null ? "" : millions ? (value / 1_000_000).toFixed(3).replace(".", ",") : vnd(value));
  return {
    ...subjectOf(life),
    MaKienNghi: `${idOf(life)}-KN${String(number).padStart(2, "0")}`,
    Loai: kind,
    NgayBanHanh: ddMMyyyy(life.signedOn),
    HanThucHien: ddMMyyyy(dueOn),
    SoTien: amount(amountVnd),
    DonViTien: millions ? "triệu đồng" : "đồng",
    Lan: String(i),
    NgayCapNhat: ddMMyyyy(step.on),
    SoTienDaThucHien: amount(step.executedVnd),
    NgayHoanThanh: step.status === "HOAN_THANH" ? ddMMyyyy(step.on) : "",
    TrangThai: step.status,
    ChungTu: i > 0 && amountVnd !== null && step.status !== "QUA_HAN" && number % 3 !== 0 ? `GNT-${life.inspection.code.slice(4)}-${number}${i}` : "",
  };
}
