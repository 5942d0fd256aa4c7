// The invented inspections of a year and whom they visit; how each of them goes is in lives.ts.

import { createChance, type Chance } from "../../../kit/random.ts";
import type { AgencyLevel } from "../../../kit/register/document.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { type Programme, programmes } from "./programmes.ts";

export interface PlannedInspection {
  readonly code: string;
  readonly kind: string;
  readonly mode: "KE_HOACH" | "DOT_XUAT" | "THUONG_XUYEN";
  readonly topic: string;
  readonly lead: string;
  readonly year: number;
  /** Day on which work is planned to start. */
  readonly startOn: string;
  /** Days of fieldwork. */
  readonly days: number;
  readonly subjects: readonly SampleUnit[];
}

/** The district of the demo story: reports everything on time and is visited by nobody in these years. */
const unvisited = { id: "QNG-H-525", years: [2024, 2025] };
/** The year in which too few units were checked on reform. */
const shortYear = { year: 2023, units: 9 };

export function inspectionsOf(register: Register, year: number): PlannedInspection[] {
  const chance = createChance(`inspections plan ${year}`);
  const others = programmes.flatMap((programme) => Array.from({ length: programme.aYear }, (_, i) => inspection(register, programme, year, i, chance)));
  return [...reformChecks(register, year, chance), ...others, ...budgetChecks(register, year)].filter(({ subjects }) => subjects.length > 0);
}

function inspection(register: Register, programme: Programme, year: number, i: number, chance: Chance): PlannedInspection {
  const { kind, letters, lead, topics, months, days, planned, levels, subjects, first } = programme;
  const startOn = `${year}-${two(chance.between(...months))}-${two(chance.between(1, 27))}`;
  const fixed = i === 0 ? first(year) : undefined;
  const found = visitable(register, fixed ? ["PROVINCE", "DEPARTMENT", "DISTRICT"] : levels, startOn);
  const from = chance.between(0, found.length - 1);
  return {
    code: codeOf(year, letters, i),
    kind,
    mode: chance.happens(planned) ? "KE_HOACH" : "DOT_XUAT",
    topic: chance.pick(topics),
    lead,
    year,
    startOn,
    days: chance.between(...days),
    subjects: fixed ? found.filter(({ id }) => id === fixed) : found.slice(from, from + chance.between(...subjects)),
  };
}

/** Every third department and district, another third each year. */
function reformChecks(register: Register, year: number, chance: Chance): PlannedInspection[] {
  const third = (levels: readonly AgencyLevel[], day: string) =>
    sampleUnits(register, levels, day).filter(({ id }, i) => i % 3 === year % 3 && visits(year, id));
  // Departments were merged in March 2025, districts ended in June.
  const units = year === 2025 ? [...third(["DEPARTMENT"], "2025-09-01"), ...third(["DISTRICT"], "2025-04-01")] : third(["DEPARTMENT", "DISTRICT"], `${year}-06-30`);
  return grouped(year === shortYear.year ? units.slice(0, shortYear.units) : units, chance).map((subjects, i) => ({
    code: codeOf(year, "CCHC", i),
    kind: "KIEM_TRA_CCHC",
    mode: "KE_HOACH",
    topic: `Công tác cải cách hành chính năm ${year}`,
    lead: "Sở Nội vụ",
    year,
    startOn: `${year}-${two(year < 2025 ? chance.between(3, 10) : subjects[0]?.level === "DISTRICT" ? 4 : 9)}-${two(chance.between(1, 27))}`,
    days: 2,
    subjects,
  }));
}

/** Every ninth commune, another ninth each year; in 2025 those of after the merger. */
function budgetChecks(register: Register, year: number): PlannedInspection[] {
  const chance = createChance(`inspections budget ${year}`);
  const months: readonly [number, number] = year === 2025 ? [8, 10] : [3, 10];
  const communes = sampleUnits(register, ["COMMUNE"], `${year}-${two(months[0])}-01`).filter((_, i) => i % 9 === year % 9);
  const aCheck = 4;
  return Array.from({ length: Math.ceil(communes.length / aCheck) }, (_, i) => ({
    code: codeOf(year, "CKNS", i),
    kind: "KIEM_TRA_TAI_CHINH",
    mode: "THUONG_XUYEN",
    topic: "Công khai ngân sách xã, phường, thị trấn",
    lead: "Sở Tài chính",
    year,
    startOn: `${year}-${two(chance.between(...months))}-${two(chance.between(1, 27))}`,
    days: 2,
    subjects: communes.slice(i * aCheck, (i + 1) * aCheck),
  }));
}

/** Units valid on the day, when the decision was taken, and until fieldwork has ended. */
function visitable(register: Register, levels: readonly AgencyLevel[], day: string): SampleUnit[] {
  const then = (days: number) => new Set(register.unitsOn(levels, addDays(day, days)).map(({ id }) => id));
  const before = then(-10);
  const after = then(25);
  return sampleUnits(register, levels, day).filter(({ id }) => before.has(id) && after.has(id) && visits(Number(day.slice(0, 4)), id));
}

function visits(year: number, id: string): boolean {
  return id !== unvisited.id || !unvisited.years.includes(year);
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

const codeOf = (year: number, letters: string, i: number) => `QNG-${year}-${letters}-${String(i + 1).padStart(3, "0")}`;
const two = (number: number) => String(number).padStart(2, "0");
