// Sample monthly summaries: what departments and districts say of a month, nearly what their dossiers say. One of them says a little more.

import type { ShippedFile } from "../../../kit/import/profile.ts";
import type { Register } from "../../../kit/register/register.ts";
import type { SampleMonth } from "../../../kit/sample/months.ts";
import { sampleUnits } from "../../../kit/sample/units.ts";
import type { SampleDossier } from "./dossiers.ts";

/** The department that counts some of its late dossiers as early ones. */
const hopeful = "QNG-SXD";

const headings = [
  "STT,Đơn vị,Số hồ sơ tiếp nhận,,,,Số hồ sơ đã giải quyết,,,,Số hồ sơ đang giải quyết,,",
  ",,Tổng số,Trực tuyến,\"Trực tiếp, bưu chính\",Kỳ trước chuyển sang,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn",
];

/** `known`: dossiers received in the month or in the four before. */
export function summaryFile(register: Register, month: SampleMonth, known: () => readonly SampleDossier[]): ShippedFile {
  return {
    profile: "monthly-summary",
    file: `mau-tong-hop-${month.month}.csv`,
    content: () => [`TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG ${Number(month.month.slice(5))} NĂM ${month.year} (DỮ LIỆU MẪU)`, ...headings, ...lines(month, known(), new Map(sampleUnits(register, ["PROVINCE", "DEPARTMENT", "DISTRICT"], month.to).map(({ text, id }) => [text, id]))), ""].join("\n"),
    knownAt: month.knownAt,
    coversFrom: month.from,
    coversTo: month.to,
    sample: true,
    by: "hub",
  };
}

function lines({ from, to }: SampleMonth, known: readonly SampleDossier[], units: ReadonlyMap<string, string>): readonly string[] {
  const byUnit = Map.groupBy(known.filter(({ receivedOn }) => receivedOn <= to), ({ unit }) => unit);
  const counts = [...byUnit].flatMap(([unit, dossiers]) => {
    const id = units.get(unit);
    return id === undefined ? [] : [{ unit, numbers: numbersOf(id, dossiers, from, to) }];
  });
  const total = counts.reduce<number[]>((sums, { numbers }) => numbers.map((number, i) => number + (sums[i] ?? 0)), []);
  return [...counts.map(({ unit, numbers }, i) => [i + 1, /,/.test(unit) ? `"${unit}"` : unit, ...numbers].join(",")), ["", "Tổng cộng", ...total].join(",")];
}

function numbersOf(id: string, dossiers: readonly SampleDossier[], from: string, to: string): readonly number[] {
  const fresh = dossiers.filter(({ receivedOn }) => receivedOn >= from);
  const online = fresh.filter(({ channel }) => channel === "1").length;
  const carried = dossiers.filter(({ receivedOn, endedOn }) => receivedOn < from && endedOn >= from).length;
  const ended = dossiers.filter(({ endedOn, end }) => endedOn >= from && endedOn <= to && end === "10");
  const dueOf = ({ movedDueOn, firstDueOn }: SampleDossier) => movedDueOn ?? firstDueOn;
  const late = ended.filter((one) => one.endedOn > dueOf(one)).length;
  const early = ended.filter((one) => one.endedOn < dueOf(one)).length;
  const open = dossiers.filter(({ endedOn }) => endedOn > to);
  const overdue = open.filter((one) => dueOf(one) <= to).length;
  const hidden = id === hopeful ? late : 0;
  return [fresh.length + carried, online, fresh.length - online, carried, ended.length, early + hidden, ended.length - early - late, late - hidden, open.length, open.length - overdue, overdue];
}
