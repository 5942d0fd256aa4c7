// The periods that a series is made of, and the one before a period.

import { badInput } from "../errors.ts";
import { parsePeriod, periodForms } from "../time/period.ts";

export type Step = "MONTH" | "QUARTER" | "HALF" | "NINE_MONTHS" | "YEAR";

/** The largest number of points: five years of months. */
const mostPoints = 60;

/** Months of each step; halves, nine months and years begin in January, the others wherever the one before ended. */
const months = { MONTH: 1, QUARTER: 3, HALF: 6, NINE_MONTHS: 9, YEAR: 12 } as const satisfies Record<Step, number>;

/** The step that a period's own kind makes. */
export function stepOf(period: string): Step {
  const { first, last } = partsOf(period);
  const length = last - first + 1;
  // Every form of a period has one of these lengths.
  return (Object.keys(months) as Step[]).find((step) => months[step] === length) ?? "YEAR";
}

/** The periods of the step that lie wholly between the first day of `from` and the last of `to`, oldest first. */
export function periodsBetween(from: string, to: string, step: Step): readonly string[] {
  const [start, end] = [partsOf(from), partsOf(to)];
  const [first, last] = [monthOf(start.year, start.first), monthOf(end.year, end.last)];
  if (last < first) throw badInput("Arguments from, to", "Tham số from, to", "from không sau to · from not after to", `${from}, ${to}`);
  const length = months[step];
  const stride = length < 6 ? length : 12;
  const periods: string[] = [];
  for (let month = Math.ceil(first / stride) * stride; month + length - 1 <= last; month += stride) periods.push(periodAt(month, step));
  if (periods.length === 0 || periods.length > mostPoints) {
    const allowed = `1–${mostPoints} kỳ ${step} trọn trong khoảng from–to · whole periods between from and to`;
    throw badInput("Arguments from, to, step", "Tham số from, to, step", allowed, `${from}, ${to}, ${step}: ${periods.length}`);
  }
  return periods;
}

/** The month or quarter before; of halves, nine months and years, that of the year before. */
export function periodBefore(period: string): string {
  const { year, first } = partsOf(period);
  const step = stepOf(period);
  const before = periodAt(monthOf(year, first) - (months[step] < 6 ? months[step] : 12), step);
  if (!parsePeriod(before)) throw badInput("Argument period", "Tham số period", "một kỳ có kỳ trước, từ năm 2001 · a period with one before it, from 2001", period);
  return before;
}

/** Months since the year 0, January is 0. */
function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

function periodAt(month: number, step: Step): string {
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  switch (step) {
    case "MONTH":
      return `${year}-${String(inYear + 1).padStart(2, "0")}`;
    case "QUARTER":
      return `${year}-Q${inYear / 3 + 1}`;
    case "HALF":
      return `${year}-H1`;
    case "NINE_MONTHS":
      return `${year}-9M`;
    case "YEAR":
      return String(year);
  }
}

function partsOf(period: string) {
  const parts = parsePeriod(period);
  if (!parts) throw badInput("Period", "Kỳ", periodForms, period);
  return parts;
}
