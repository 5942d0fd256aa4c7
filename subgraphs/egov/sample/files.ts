// The sample as the files that the portal would export: one a month with what is new or has changed, and a few corrections.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleMonth, sampleMonths } from "../../../kit/sample/months.ts";
import { addedColumns, dossierColumns } from "../import/dossiers.ts";
import { dossiersReceivedIn, type SampleDossier } from "./dossiers.ts";
import { registerFiles } from "./registers.ts";
import { summaryFile } from "./summaries.ts";

/** Months whose closing days were checked again, and when the correction came. */
const corrections = [
  { month: "2023-03", knownAt: "2023-05-05T08:00:00+07:00" },
  { month: "2024-08", knownAt: "2024-11-05T08:00:00+07:00" },
  { month: "2024-09", knownAt: "2024-11-06T08:00:00+07:00" },
  { month: "2025-04", knownAt: "2025-06-10T08:00:00+07:00" },
];

/** Months of which units reported themselves. */
const reportedMonths = ["2024-07", "2024-08", "2024-09", "2025-04", "2025-05", "2025-06"];

const columns = [...dossierColumns, ...addedColumns];

export function sampleFiles(register: Register): ShippedFile[] {
  const months = sampleMonths(2022, 2025);
  const received = new Map<string, SampleDossier[]>();
  const receivedIn = (month: SampleMonth): SampleDossier[] => {
    const dossiers = received.get(month.month) ?? dossiersReceivedIn(register, month);
    received.set(month.month, dossiers);
    return dossiers;
  };
  const common = { profile: "dossiers", sample: true, by: "hub" } as const;
  const monthly = months.map((month, i): ShippedFile => ({
    ...common,
    file: `mau-ho-so-${month.month}.csv`,
    // A dossier ends at most four months after its receipt.
    content: () => fileOf(months.slice(Math.max(0, i - 4), i + 1).flatMap(receivedIn).filter(changesIn(month)), month.to, i),
    knownAt: month.knownAt,
    coversFrom: month.from,
    coversTo: month.to,
  }));
  const corrected = corrections.flatMap(({ month, knownAt }) => {
    const at = months.find((one) => one.month === month);
    if (!at) return [];
    const content = () => writeCsv(columns, receivedIn(at).filter(closedLate(at)).map((dossier) => onTimeAfterAll(recordOf(dossier, at.to))));
    return [{ ...common, file: `mau-dieu-chinh-${month}.csv`, content, knownAt, coversFrom: at.from, coversTo: at.to }];
  });
  const summaries = months.flatMap((month, i) => (reportedMonths.includes(month.month) ? [summaryFile(register, month, () => months.slice(Math.max(0, i - 4), i + 1).flatMap(receivedIn))] : []));
  return [...monthly, ...corrected, ...summaries, ...registerFiles(register)];
}

function changesIn({ from, to }: SampleMonth) {
  const within = (day: string | null) => day !== null && day >= from && day <= to;
  return (dossier: SampleDossier) => within(dossier.receivedOn) || within(dossier.endedOn) || within(dossier.movedOn);
}

function closedLate({ to }: SampleMonth) {
  return (dossier: SampleDossier) => dossier.end === "10" && dossier.endedOn > dossier.firstDueOn && dossier.movedOn === null && dossier.endedOn <= to;
}

function fileOf(dossiers: readonly SampleDossier[], day: string, place: number): string {
  const records = dossiers.filter(({ receivedOn }) => receivedOn <= day).map((dossier) => recordOf(dossier, day));
  const chance = createChance(`egov file ${place}`);
  // What real exports hold too: names in decomposed Unicode, and once in a while a unit that no register knows.
  const odd = records.map((record) => (chance.happens(0.02) ? { ...record, DonViXuLy: (record["DonViXuLy"] ?? "").normalize("NFD") } : record));
  const [first] = odd;
  if (first && place % 12 === 5) odd[0] = { ...first, DonViXuLy: "Tổ tiếp nhận lưu động (chưa đặt tên)" };
  return writeCsv(columns, odd);
}

/** The dossier as the portal shows it at the end of a day. */
function recordOf(dossier: SampleDossier, day: string): Record<string, string> {
  const ended = dossier.endedOn <= day;
  const moved = dossier.movedOn !== null && dossier.movedOn <= day;
  const due = (moved ? dossier.movedDueOn : null) ?? dossier.firstDueOn;
  const at = (on: string, time: string) => `${on.replaceAll("-", "")}${time}`;
  const returned = ended && dossier.end === "10" ? at(dossier.endedOn, dossier.endedOn === dossier.receivedOn ? dossier.time : "153000") : "";
  return {
    MaHoSo: dossier.code,
    MaTTHC: dossier.procedure.code,
    MaLinhVuc: dossier.procedure.code.slice(0, 6),
    TenLinhVuc: dossier.procedure.field,
    LoaiDoiTuong: dossier.applicant,
    NgayTiepNhan: at(dossier.receivedOn, dossier.time),
    NgayHenTraTruoc: moved ? at(dossier.firstDueOn, "170000") : "",
    NgayHenTra: at(due, "170000"),
    NgayTra: returned,
    NgayKetThucXuLy: returned,
    TrangThaiHoSo: ended ? dossier.end : dossier.waits ? "5" : "4",
    HinhThuc: dossier.channel,
    DonViXuLy: dossier.unit,
    DaDongBo: dossier.synced ? "1" : "0",
    KetQuaDienTu: returned !== "" && dossier.digitised ? "1" : "0",
    NgayXinLoi: dossier.apologised && dossier.firstDueOn < day ? at(dossier.firstDueOn, "080000") : "",
    LePhi: String(dossier.procedure.fee),
    ThanhToanTrucTuyen: dossier.procedure.fee === 0 ? "" : dossier.paidOnline ? "1" : "0",
  };
}

/** The correction: the result had been returned on the due day, the export named the day of the archive. */
function onTimeAfterAll(record: Record<string, string>): Record<string, string> {
  const due = record["NgayHenTra"] ?? "";
  return { ...record, NgayTra: `${due.slice(0, 8)}160000` };
}

