// Invented dossiers that behave like real ones: seasonal load, late files, moved due dates, refusals – each the same on every machine.

import { createChance, type Chance } from "../../../kit/random.ts";
import { addWorkingDays, type SampleMonth } from "../../../kit/sample/months.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type Procedure, procedures } from "./procedures.ts";

/** The life of one dossier; what a month's file says of it depends on the day of the file. */
export interface SampleDossier {
  readonly code: string;
  readonly unit: string;
  readonly procedure: Procedure;
  readonly applicant: "1" | "2";
  readonly channel: "0" | "1" | "2";
  readonly receivedOn: string;
  readonly time: string;
  readonly firstDueOn: string;
  /** Due day after it was moved, and the day on which it was. */
  readonly movedDueOn: string | null;
  readonly movedOn: string | null;
  readonly endedOn: string;
  /** 3 refused, 7 withdrawn, 10 returned. */
  readonly end: "3" | "7" | "10";
  /** The clock stands while papers are awaited. */
  readonly waits: boolean;
  readonly synced: boolean;
  readonly digitised: boolean;
  /** A letter of apology when it was late. */
  readonly apologised: boolean;
  readonly paidOnline: boolean;
}

/** Dossiers a month, before season and growth. */
const load: Readonly<Record<string, number>> = { PROVINCE: 14, DEPARTMENT: 7.5, DISTRICT: 8.5, COMMUNE: 0.75 };
const communeLoadFrom2025 = 2.6;
const season = [0.9, 0.65, 1, 1.05, 1.1, 1.15, 1.2, 1.15, 1, 0.95, 0.95, 0.9];
const growth: Readonly<Record<number, number>> = { 2022: 0.85, 2023: 0.95, 2024: 1.05, 2025: 1.15 };

/** Two communes without any dossier, one without online and one without postal ones: the true zeros and gaps that tests name. */
const silent = ["QNG-X-21343", "QNG-X-21346"];
const neverOnline = ["QNG-X-21335"];
const neverByPost = ["QNG-X-21338"];
/** The district whose due dates are moved when it is late. */
const moves = "QNG-H-525";

const centre = "QNG-TTPVKS";

export function dossiersReceivedIn(register: Register, month: SampleMonth): SampleDossier[] {
  const units = sampleUnits(register, ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"], month.from).filter(
    ({ id, level }) => (level !== "PROVINCE" || id === centre) && !silent.includes(id),
  );
  return units.flatMap((unit, place) => unitDossiers(unit, place, month));
}

function unitDossiers(unit: SampleUnit, place: number, month: SampleMonth): SampleDossier[] {
  const chance = createChance(`egov ${unit.id} ${month.month}`);
  const base = unit.level === "COMMUNE" && unit.id.startsWith("QNG-X25") ? communeLoadFrom2025 : (load[unit.level] ?? 0);
  const expected = base * (season[Number(month.month.slice(5)) - 1] ?? 1) * (growth[month.year] ?? 1);
  const count = Math.floor(expected) + (chance.happens(expected % 1) ? 1 : 0);
  return Array.from({ length: count }, (_, i) => dossier(unit, place, month, i + 1, chance));
}

function dossier(unit: SampleUnit, place: number, month: SampleMonth, number: number, chance: Chance): SampleDossier {
  const receivedOn = workingDay(`${month.month}-${String(chance.between(1, 28)).padStart(2, "0")}`);
  const procedure = chance.pick(proceduresOf(unit.level));
  const firstDueOn = addWorkingDays(receivedOn, procedure.days);
  const isLate = chance.happens(procedure.field === "Đất đai" ? 0.14 : unit.level === "COMMUNE" ? 0.04 : 0.07 + (place % 5) * 0.01);
  const endedOn = isLate ? addWorkingDays(firstDueOn, chance.between(1, 15)) : addWorkingDays(receivedOn, chance.between(0, procedure.days));
  const moved = isLate && chance.happens(unit.id === moves ? 0.95 : 0.15);
  const online = !neverOnline.includes(unit.id) && chance.happens(0.3 + (month.year - 2022) * 0.13);
  const byPost = !neverByPost.includes(unit.id) && !online && chance.happens(0.12);
  const extra = createChance(`egov added ${unit.id} ${month.month} ${number}`);
  const end = chance.happens(0.02) ? "3" : chance.happens(0.015) ? "7" : "10";
  const day = receivedOn.slice(2).replaceAll("-", "");
  return {
    code: `${agencyCode(unit, place)}-${day}-${String(number).padStart(4, "0")}`,
    unit: unit.text,
    procedure,
    applicant: procedure.applicant,
    channel: online ? "1" : byPost ? "2" : "0",
    receivedOn,
    time: `${String(chance.between(7, 16)).padStart(2, "0")}${String(chance.between(0, 59)).padStart(2, "0")}00`,
    firstDueOn,
    movedDueOn: moved ? addWorkingDays(endedOn, 1) : null,
    movedOn: moved ? addDays(firstDueOn, unit.id === moves ? 1 : -1) : null,
    endedOn,
    end,
    waits: !isLate && chance.happens(0.05),
    synced: chance.happens(0.9),
    digitised: chance.happens(0.55 + (month.year - 2022) * 0.1),
    // Of a chance of its own, so that what stood in the sample before stays as it was.
    apologised: isLate && extra.happens(0.35 + (month.year - 2022) * 0.15),
    paidOnline: online && extra.happens(0.4 + (month.year - 2022) * 0.12),
  };
}

/** Every level that has dossiers has a procedure. */
function proceduresOf(level: string): [Procedure, ...Procedure[]] {
  const [first, ...others] = procedures.filter(({ levels }) => levels.includes(level));
  if (!first) throw new Error(`no sample procedure for level ${level}`);
  return [first, ...others];
}

/** Codes of the province's own form; the numbers of the units are invented. */
function agencyCode(unit: SampleUnit, place: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  if (unit.level === "COMMUNE") return `000.${two(place % 90)}.${two(Math.floor(place / 90) + 40)}.H48`;
  return `000.00.${two(place + 1)}.H48`;
}

function workingDay(day: string): string {
  return addWorkingDays(addDays(day, -1), 1);
}
