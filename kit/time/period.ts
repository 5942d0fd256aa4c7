// Periods as clients write them, and the days that the three calendars of the sources mean by them.

import { lastDayOf } from "./calendar.ts";

export interface Window {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

interface PeriodParts {
  readonly year: number;
  /** First and last month, 1–12. */
  readonly first: number;
  readonly last: number;
}

export const periodForms = '"2024", "2024-H1", "2024-9M", "2024-Q3", "2024-07"';

/** Undefined when the text is no period of the years 2000–2100. */
export function parsePeriod(text: string): PeriodParts | undefined {
  const match = /^(\d{4})(?:-(?:(H1)|(9M)|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 2000 || year > 2100) return undefined;
  if (match[2]) return { year, first: 1, last: 6 };
  if (match[3]) return { year, first: 1, last: 9 };
  if (match[4]) return { year, first: Number(match[4]) * 3 - 2, last: Number(match[4]) * 3 };
  if (match[5]) return { year, first: Number(match[5]), last: Number(match[5]) };
  return { year, first: 1, last: 12 };
}

function partsOf(period: string): PeriodParts {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`"${period}" is no period; allowed: ${periodForms}`);
  return parts;
}

const twoDigits = (month: number) => String(month).padStart(2, "0");

/** Calendar days: 2024-Q3 is 1/7–30/9. */
export function calendarWindow(period: string): Window {
  const { year, first, last } = partsOf(period);
  return { from: `${year}-${twoDigits(first)}-01`, to: lastDayOf(year, last) };
}

/** Reporting days of Decree 09/2019/NĐ-CP art. 12 (M): from the 15th of the month before to the 14th of the last month; 2024-Q3 is 15/6–14/9. */
export function reportingWindow(period: string): Window {
  const { year, first, last } = partsOf(period);
  const from = first === 1 ? `${year - 1}-12-15` : `${year}-${twoDigits(first - 1)}-15`;
  return { from, to: `${year}-${twoDigits(last)}-14` };
}

/** Investment days: always from 1/1 (figures are cumulative); the year runs to 31/1 of the next. */
export function investmentWindow(period: string): Window {
  const { year, last } = partsOf(period);
  return { from: `${year}-01-01`, to: last === 12 && period.length === 4 ? `${year + 1}-01-31` : lastDayOf(year, last) };
}

/** The year that a period lies in. */
export function yearOf(period: string): number {
  return partsOf(period).year;
}

/** Whether two ranges of days share a day. */
export function overlaps(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to;
}

