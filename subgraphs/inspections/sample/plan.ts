// Which invented inspections each year has, and whom they visit; everything else of them is in inspections.ts.

import { createChance, type Chance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import type { AgencyLevel } from "../../../kit/register/document.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";
import { addDays } from "../../../kit/time/calendar.ts";

export interface PlannedInspection {
  readonly code: string;
  readonly kind: string;
  readonly mode: "KE_HOACH" | "DOT_XUAT";
  readonly topic: string;
  readonly lead: string;
  readonly year: number;
  /** Day on which work is planned to start. */
  readonly startOn: string;
  /** Days of fieldwork. */
  readonly days: number;
  readonly subjects: readonly SampleUnit[];
}

/** The district of the demo story: reports everything on time and is not visited in these years. */
const unvisited = { id: "QNG-H-525", years: [2024, 2025] };
/** Inspected first in these years: the department that examples ask for, and the district whose recommendations, none of them executed, give a true zero. */
const inspectedFirst: Readonly<Record<number, string>> = { 2022: "QNG-SNV", 2023: "QNG-H-531" };
/** The year in which too few units were checked on reform. */
const shortYear = { year: 2023, units: 9 };
const centre = "QNG-TTPVKS";
const province = "QNG-UBND";

const topics = {
  THANH_TRA_HANH_CHINH: ["Quản lý, sử dụng ngân sách và tài sản công", "Trách nhiệm của người đứng đầu trong tiếp công dân", "Quản lý đầu tư xây dựng cơ bản"],
  THANH_TRA_CHUYEN_NGANH: ["Quản lý đất đai", "Bảo vệ môi trường", "Quản lý chi phí đầu tư xây dựng"],
  KIEM_TRA_TTHC: ["Giải quyết TTHC tại Bộ phận Một cửa", "Công khai TTHC và xin lỗi khi trễ hẹn"],
} as const;

export function inspectionsOf(register: Register, year: number): PlannedInspection[] {
  const chance = createChance(`inspections plan ${year}`);
  const visited = (units: readonly SampleUnit[]) => units.filter(({ id }) => id !== unvisited.id || !unvisited.years.includes(year));
  const unitsOn = (levels: readonly AgencyLevel[], day: string) => {
    // Also valid when the decision was taken, and still when the conclusion is discussed.
    const before = new Set(register.unitsOn(levels, addDays(day, -10)).map(({ id }) => id));
    const after = new Set(register.unitsOn(levels, addDays(day, 25)).map(({ id }) => id));
    return visited(sampleUnits(register, levels, day)).filter(({ id }) => before.has(id) && after.has(id));
  };
  const some = (levels: readonly AgencyLevel[], day: string, count: number): SampleUnit[] => {
    const units = unitsOn(levels, day);
    const from = chance.between(0, units.length - 1);
    return units.slice(from, from + count);
  };
  const named = (id: string, day: string) => sampleUnits(register, ["PROVINCE", "DEPARTMENT", "DISTRICT"], day).filter((unit) => unit.id === id);
  const numbered = (letters: string, i: number) => `QNG-${year}-${letters}-${String(i + 1).padStart(3, "0")}`;
  const startIn = (first: number, last: number) => `${year}-${two(chance.between(first, last))}-${two(chance.between(1, 27))}`;

  const reform = grouped(checkedOnReform(register, year, visited), chance).map((subjects, i): PlannedInspection => ({
    code: numbered("CCHC", i),
    kind: "KIEM_TRA_CCHC",
    mode: "KE_HOACH",
    topic: `Công tác cải cách hành chính năm ${year}`,
    lead: "Sở Nội vụ",
    year,
    // Districts end in the middle of 2025, departments merged at the beginning of March.
    startOn: year === 2025 ? (subjects[0]?.level === "DISTRICT" ? `2025-04-${two(3 + i)}` : `2025-09-${two(3 + i)}`) : startIn(3, 10),
    days: 2,
    subjects,
  }));
  const oneStop = Array.from({ length: 9 }, (_, i): PlannedInspection => {
    const startOn = startIn(2, 10);
    const subjects = i === 0 ? named(centre, startOn) : some(["DISTRICT", "COMMUNE"], startOn, chance.between(1, 3));
    const topic = chance.pick(topics.KIEM_TRA_TTHC);
    return { code: numbered("TTHC", i), kind: "KIEM_TRA_TTHC", mode: chance.happens(0.6) ? "KE_HOACH" : "DOT_XUAT", topic, lead: "Văn phòng UBND tỉnh", year, startOn, days: 1, subjects };
  });
  const inspection = (kind: "THANH_TRA_HANH_CHINH" | "THANH_TRA_CHUYEN_NGANH", letters: string, lead: string) => (_: unknown, i: number): PlannedInspection => {
    const startOn = startIn(1, 7);
    const fixed = inspectedFirst[year];
    const subjects = i === 0 && letters === "TT" && fixed ? named(fixed, startOn) : some(["DEPARTMENT", "DISTRICT"], startOn, chance.happens(0.25) ? 2 : 1);
    return { code: numbered(letters, i), kind, mode: chance.happens(0.8) ? "KE_HOACH" : "DOT_XUAT", topic: chance.pick(topics[kind]), lead, year, startOn, days: chance.between(15, 35), subjects };
  };
  const other = (letters: string, kind: string, topic: string, lead: string, subjects: (day: string) => SampleUnit[]) => (_: unknown, i: number): PlannedInspection => {
    const startOn = startIn(4, 8);
    return { code: numbered(letters, i), kind, mode: "KE_HOACH", topic, lead, year, startOn, days: 10, subjects: subjects(startOn) };
  };
  return [
    ...reform,
    ...oneStop,
    ...Array.from({ length: 8 }, inspection("THANH_TRA_HANH_CHINH", "TT", "Thanh tra tỉnh")),
    ...Array.from({ length: 4 }, inspection("THANH_TRA_CHUYEN_NGANH", "TTCN", "Thanh tra tỉnh")),
    ...Array.from({ length: 2 }, other("DC", "KIEM_TRA_DAN_CHU", "Thực hiện dân chủ ở cơ sở", "Sở Nội vụ", (day) => some(["COMMUNE"], day, 2))),
    ...Array.from({ length: 1 }, other("KTNN", "KIEM_TOAN", `Ngân sách địa phương năm ${year - 1}`, "Kiểm toán nhà nước", (day) => named(province, day))),
  ].filter(({ subjects }) => subjects.length > 0);
}

/** Every third department and district, another third each year. */
function checkedOnReform(register: Register, year: number, visited: (units: readonly SampleUnit[]) => SampleUnit[]): SampleUnit[] {
  const third = (units: readonly SampleUnit[]) => visited(units.filter((_, i) => i % 3 === year % 3));
  if (year !== 2025) {
    const units = third(sampleUnits(register, ["DEPARTMENT", "DISTRICT"], `${year}-06-30`));
    return year === shortYear.year ? units.slice(0, shortYear.units) : units;
  }
  return [...third(sampleUnits(register, ["DEPARTMENT"], "2025-09-01")), ...third(sampleUnits(register, ["DISTRICT"], "2025-04-01")).slice(0, 3)];
}

/** One or two units of the same level to a check. */
function grouped(units: readonly SampleUnit[], chance: Chance): SampleUnit[][] {
  const groups: SampleUnit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0]?.level === unit.level && chance.happens(0.6)) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

const two = (number: number) => String(number).padStart(2, "0");
