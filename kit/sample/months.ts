// The months that sample data covers, and when each became known.

import { addDays, lastDayOf } from "../time/calendar.ts";

export interface SampleMonth {
  /** "2024-09" */
  readonly month: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** On the 2nd of the next month, 08:00 in the province. */
  readonly knownAt: string;
}

export function sampleMonths(firstYear: number, lastYear: number): SampleMonth[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => {
      const to = lastDayOf(year, i + 1);
      return { month: to.slice(0, 7), year, from: `${to.slice(0, 7)}-01`, to, knownAt: `${addDays(to, 2)}T08:00:00+07:00` };
    }),
  );
}

/** The working day that is `days` after; Saturdays and Sundays are skipped, public holidays are not known here. */
export function addWorkingDays(day: string, days: number): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(start).getUTCDay();
  let offset = 0;
  for (let left = days; left > 0; ) {
    offset++;
    const reached = (weekday + offset) % 7;
    if (reached !== 0 && reached !== 6) left--;
  }
  return addDays(day, offset);
}
