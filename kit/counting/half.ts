// Half-months: 1–14 and 15–end, since reporting periods run from the 15th to the 14th and the others from the 1st to the end of a month.

import { sql, type SQL } from "drizzle-orm";

/** First day of the half that a day lies in. */
export function halfOf(day: SQL): SQL {
  return sql`(date_trunc('month', ${day})::date + case when extract(day from ${day}) < 15 then 0 else 14 end)`;
}

/** First day of the first half that begins on the day or after it. */
export function halfFrom(day: SQL): SQL {
  return sql`case extract(day from ${day}) when 1 then ${day} when 15 then ${day}
    else case when extract(day from ${day}) < 15 then date_trunc('month', ${day})::date + 14 else (date_trunc('month', ${day}) + interval '1 month')::date end end`;
}
