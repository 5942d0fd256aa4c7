// Invented quarterly reports that behave like real ones: most on time, some late, some never sent – the same on every machine.

import { type Chance, createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { reportingWindow } from "../../../kit/time/period.ts";

/** A figure that an agency claims; data/sample-claims.csv holds them, near the recorded ones or not. */
export interface SampleClaim {
  readonly agency: string;
  readonly period: string;
  readonly metric: string;
  readonly value: string;
}

/** Tasks that an agency reports on: those it leads itself, and a few of those that all lead. */
export interface SampleTasks {
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly departments: readonly string[];
  readonly districts: readonly string[];
}

export interface SampleEntry {
  readonly receivedOn: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Days after the cut-off until which a report is on time; what data/rules.csv says. */
const dueDays = 6;
/** Agencies and quarters whose fate tests name. */
const fates: Readonly<Record<string, "LATE" | "MISSING" | "ON_TIME">> = { "QNG-SGTVT 2024-Q3": "LATE", "QNG-H-536 2024-Q3": "MISSING", "QNG-H-525 2024-Q3": "ON_TIME" };
const always: readonly string[] = ["QNG-SNV"];

/** Everything that the agencies report on a quarter, each with the day on which it came. */
export function entriesOfQuarter(register: Register, quarter: string, tasks: SampleTasks, claims: readonly SampleClaim[]): SampleEntry[] {
  const { to } = reportingWindow(quarter);
  return sampleUnits(register, ["DEPARTMENT", "DISTRICT"], to).flatMap((unit) => {
    const chance = createChance(`report ${unit.id} ${quarter}`);
    const receivedOn = receivedDay(unit.id, quarter, to, chance);
    if (receivedOn === null) return [];
    const own = claims.filter((claim) => claim.agency === unit.id && claim.period === quarter);
    return [...reports(unit, quarter, receivedOn), ...taskLines(unit, quarter, tasks, chance), ...workLines(unit, quarter, chance), ...own.map(figure(unit))].map((cells) => ({ receivedOn, cells }));
  });
}

function receivedDay(id: string, quarter: string, to: string, chance: Chance): string | null {
  const drawn = chance.next();
  const [early, late] = [chance.between(1, dueDays), chance.between(1, 20)];
  const fate = always.includes(id) ? "ON_TIME" : (fates[`${id} ${quarter}`] ?? (drawn < 0.8 ? "ON_TIME" : drawn < 0.93 ? "LATE" : "MISSING"));
  if (fate === "MISSING") return null;
  return addDays(to, fate === "ON_TIME" ? early : dueDays + late);
}

/** One letter may be the report of the quarter, the half year and the year. */
function reports({ text }: SampleUnit, quarter: string, receivedOn: string) {
  const year = quarter.slice(0, 4);
  const owed = [["RPT-quarterly", quarter], quarter.endsWith("Q2") ? ["RPT-semiannual", `${year}-H1`] : [], quarter.endsWith("Q4") ? ["RPT-annual", year] : []].filter((pair) => pair.length > 0);
  return owed.map(([duty = "", period = ""]) => ({ DonVi: text, Ky: period, Loai: "BAO_CAO", Ma: duty, Ngay: shown(receivedOn), NoiDung: `Báo cáo CCHC kỳ ${period}` }));
}

function taskLines({ id, text, level }: SampleUnit, quarter: string, tasks: SampleTasks, chance: Chance) {
  const all = [...(tasks.own.get(id) ?? []), ...(level === "DISTRICT" ? tasks.districts : tasks.departments)];
  const number = Number(quarter.at(-1));
  return all.map((task) => {
    const status = chance.next() < 0.1 + number * 0.15 ? "HOAN_THANH" : chance.happens(0.9) ? "DANG_THUC_HIEN" : "CHUA_THUC_HIEN";
    const evidence = status === "CHUA_THUC_HIEN" ? 0 : chance.between(0, 2);
    const words = { HOAN_THANH: "Đã hoàn thành trong kỳ", DANG_THUC_HIEN: "Đang triển khai", CHUA_THUC_HIEN: "Chưa triển khai" };
    const documents = Array.from({ length: evidence }, () => `${chance.between(10, 990)}/BC-MAU`);
    // Nobody can be done before the day by which a task is due.
    const early = task === "PAR-G-06" || task === "PAR-G-02";
    const said = early && status === "HOAN_THANH" ? "DANG_THUC_HIEN" : status;
    return { DonVi: text, Ky: quarter, Loai: "NHIEM_VU", Ma: task, TrangThai: said, NoiDung: words[said], MinhChung: documents.join("; ") };
  });
}

function workLines({ id, text }: SampleUnit, quarter: string, chance: Chance) {
  const { from, to } = reportingWindow(quarter);
  const year = quarter.slice(0, 4);
  const line = (Loai: string, Ma: string, NoiDung: string, days: Readonly<Record<string, string>>) => ({ DonVi: text, Ky: quarter, Loai, Ma, NoiDung, ...days });
  const plan = quarter.endsWith("Q1") ? [line("VAN_BAN", `KH-CCHC-${year}`, "Kế hoạch CCHC năm", { Han: shown(`${year}-01-31`), Ngay: shown(addDays(`${year}-01-31`, chance.happens(0.85) ? -chance.between(1, 40) : chance.between(1, 25))) })] : [];
  const assigned = Array.from({ length: chance.between(3, 6) }, (_, i) => {
    const due = addDays(from, chance.between(5, 85));
    const done = chance.next();
    const Ngay = done < 0.85 ? addDays(due, -chance.between(0, 10)) : done < 0.95 ? addDays(due, chance.between(1, 20)) : null;
    return line("NHIEM_VU_GIAO", `${id}-${quarter}-${i + 1}`, "Nhiệm vụ UBND tỉnh giao", { Han: shown(due), Ngay: Ngay === null || Ngay > to ? "" : shown(Ngay) });
  });
  const initiatives = chance.happens(0.18) ? [line("SANG_KIEN", `SK-${id}-${quarter}`, "Cách làm mới trong tiếp nhận hồ sơ", { Ngay: shown(addDays(from, chance.between(5, 80))) })] : [];
  const events = Array.from({ length: chance.between(0, 2) }, (_, i) => line("HOI_NGHI", `HN-${id}-${quarter}-${i + 1}`, "Hội nghị, tập huấn, đối thoại về CCHC", { Ngay: shown(addDays(from, chance.between(5, 80))) }));
  return [...plan, ...assigned, ...initiatives, ...events];
}

const figure = ({ text }: SampleUnit) => ({ period, metric, value }: SampleClaim) => ({ DonVi: text, Ky: period, Loai: "SO_LIEU", Ma: metric, GiaTri: value, NoiDung: "Số liệu nêu trong báo cáo" });

function shown(day: string): string {
  return day.split("-").reverse().join("/");
}
