// Half-months: 1–14 and 15–end, since reporting periods run from the 15th to the 14th and the others from the 1st to the end of a month.

import { sql, type SQL } from "drizzle-orm";
import { addDays, lastDayOf } from "../time/calendar.ts";
import type { Window } from "../time/period.ts";

/** First day of the half that a day lies in. Asked of every record: date_part is the cheapest way to a day's number. */
export function halfOf(day: SQL): SQL {
  return sql`(${day} - (date_part('day', ${day})::int - case when date_part('day', ${day}) < 15 then 1 else 15 end))`;
}

const beginsHalf = (day: string): boolean => day.endsWith("-01") || day.endsWith("-15");

/** The half of which a day is neither the last nor in another: undefined where the day ends its half. */
export function halfCutBy(day: string): string | undefined {
  const next = addDays(day, 1);
  if (beginsHalf(next)) return undefined;
  return `${next.slice(0, 8)}${next.slice(8) < "15" ? "01" : "15"}`;
}

/** Given its first day. */
export function lastDayOfHalf(half: string): string {
  return half.endsWith("-01") ? `${half.slice(0, 8)}14` : lastDayOf(Number(half.slice(0, 4)), Number(half.slice(5, 7)));
}

/** Whether the window is made of whole halves. */
export function isOfHalves({ from, to }: Window): boolean {
  return beginsHalf(from) && beginsHalf(addDays(to, 1));
}
