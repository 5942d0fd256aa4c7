// Who has petitions in a year, in which months, and how many more than the least that keeps figures from being withheld.

import type { AgencyLevel } from "../../../kit/register/document.ts";
import type { Register } from "../../../kit/register/register.ts";
import type { SampleMonth } from "../../../kit/sample/months.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";

export interface UnitYear extends SampleUnit {
  /** Months of the year on whose first day it exists, at least one. */
  readonly months: readonly [SampleMonth, ...SampleMonth[]];
}

/** Most feedback and most reports of harassment, every year. */
export const busiest = "QNG-H-525";
/** Departments of which nobody ever reported harassment: true zeros that tests name. */
export const neverHarassing: readonly string[] = ["QNG-STP", "QNG-SKHCN"];
/** A commune without any petition. */
const silent = "QNG-X-21343";

const levels: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];
const ofProvince = "QNG-UBND";

const known = new WeakMap<Register, Map<string, readonly UnitYear[]>>();

/** Asked for by petitions and by each register of reception days; found once. */
export function unitsOfYear(register: Register, months: readonly SampleMonth[]): readonly UnitYear[] {
  const years = known.get(register) ?? new Map<string, readonly UnitYear[]>();
  known.set(register, years);
  const year = months.map(({ month }) => month).join();
  const found = years.get(year) ?? findUnits(register, months);
  years.set(year, found);
  return found;
}

function findUnits(register: Register, months: readonly SampleMonth[]): UnitYear[] {
  const present = months.flatMap((month) => register.unitsOn(levels, month.from).map(({ id }) => ({ id, month })));
  const monthsOf = Map.groupBy(present, ({ id }) => id);
  // A name is looked for once a year, on the first month that a unit exists in; looking takes long.
  const firstMonths = Map.groupBy(monthsOf, ([, [first]]) => first?.month);
  return [...firstMonths].flatMap(([month, found]) => {
    if (!month) return [];
    const units = new Map(sampleUnits(register, levels, month.from).map((unit) => [unit.id, unit]));
    return found.flatMap(([id, [, ...others]]) => {
      const unit = units.get(id);
      if (!unit || id === silent || (unit.level === "PROVINCE" && id !== ofProvince)) return [];
      return [{ ...unit, months: [month, ...others.map((one) => one.month)] as const }];
    });
  });
}

/** GSO code of the district that a commune belonged to, or of the place itself; "" for bodies of the province. */
export function placeCodeOf(register: Register, { id, level }: SampleUnit): string {
  if (level === "DISTRICT" || id.startsWith("QNG-X25-")) return id.split("-")[2] ?? "";
  const parent = register.document.parents.find(({ agencyId }) => agencyId === id)?.parentId ?? "";
  return level === "COMMUNE" ? (/^QNG-H-(\d{3})$/.exec(parent)?.[1] ?? "") : "";
}
