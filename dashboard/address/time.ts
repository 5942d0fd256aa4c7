// Period and day of knowledge out of the address, and what follows from them.

import { type Address } from "./address.ts";

export interface Time {
  /** "2024", "2024-H1", "2024-Q3", "2024-07". */
  readonly period: string;
  /** Day whose knowledge is shown, `YYYY-MM-DD`; undefined: what is known now. */
  readonly asOfDay: string | undefined;
  /** The same as the API takes it: the end of that day in Vietnam. */
  readonly asOf: string | null;
  /** The map of agencies: last day of the period, or of knowledge if that is earlier. */
  readonly on: string;
}

/** The years of Decision 534/QĐ-UBND. */
export const years = [2022, 2023, 2024, 2025] as const;
const lastYear = 2025;
const pattern = /^(20\d\d)(?:-(?:Q([1-4])|H([12])|9M|(0[1-9]|1[0-2])))?$/;

export function timeOf({ params }: Address, today = new Date()): Time {
  const given = params["period"];
  const period = given !== undefined && pattern.test(given) ? given : defaultPeriod(today);
  const asOfDay = isDay(params["asOf"]) ? params["asOf"] : undefined;
  const end = lastDay(period);
  const on = asOfDay !== undefined && asOfDay < end ? asOfDay : end;
  return { period, asOfDay, asOf: asOfDay === undefined ? null : `${asOfDay}T23:59:59.999+07:00`, on };
}

/** The last year that is over, within the plan. */
export function defaultPeriod(today: Date): string {
  return String(Math.min(today.getFullYear() - 1, lastYear));
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The period of the same kind just before. */
export function before(period: string, steps = 1): string {
  const year = yearOf(period);
  const rest = period.slice(5);
  if (rest === "" || rest === "9M") return `${year - steps}${rest && `-${rest}`}`;
  const [prefix, count] = rest.startsWith("Q") ? ["Q", 4] : rest.startsWith("H") ? ["H", 2] : ["", 12];
  const index = year * count + Number(rest.replace(prefix, "")) - 1 - steps;
  const number = (index % count) + 1;
  return `${Math.floor(index / count)}-${prefix}${prefix === "" ? String(number).padStart(2, "0") : number}`;
}

export function lastDay(period: string): string {
  const rest = period.slice(5);
  const month = rest === "" ? 12 : rest === "9M" ? 9 : rest.startsWith("Q") ? Number(rest[1]) * 3 : rest.startsWith("H") ? Number(rest[1]) * 6 : Number(rest);
  return `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-${new Date(Date.UTC(yearOf(period), month, 0)).getUTCDate()}`;
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
