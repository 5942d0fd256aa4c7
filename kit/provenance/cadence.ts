// How often a source is renewed, and until when what it has counts as fresh.

import { addDays } from "../time/calendar.ts";

export interface Cadence {
  readonly vi: string;
  readonly en: string;
  /** Days after the last day of its data until which it is fresh; null where it does not age. */
  readonly days: number | null;
}

const longestMonth = 31;

/** Each month's data, which may take `graceDays`. */
export function monthly(graceDays: number): Cadence {
  return {
    vi: `hằng tháng; số liệu của một tháng có chậm nhất ${graceDays} ngày sau khi hết tháng`,
    en: `monthly; the data of a month is there within ${graceDays} days of its end`,
    days: longestMonth + graceDays,
  };
}

export function isFresh({ days }: Cadence, dataTo: string | null, today: string): boolean {
  return days === null || (dataTo !== null && addDays(dataTo, days) >= today);
}
