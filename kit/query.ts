// The windows (counters) or the pages (evidence) that a prepared statement is asked with, as a table named q.

import { sql, type SQL } from "drizzle-orm";

/** Columns of q that conditions may compare with. */
export const q = {
  ord: sql<number>`q.ord`,
  metric: sql`q.metric`,
  from: sql`q."from"`,
  to: sql`q."to"`,
  knownUntil: sql`q.known_until`,
  /** Null asks for every agency. */
  agencyIds: sql`q.agency_ids`,
};

const { placeholder } = sql;

/** q with a row for each window, all at one time of knowledge and of the same agencies; `ord` says which window a row belongs to. */
export const manyWindows = sql`(select asked.ord, asked."from", asked."to", ${placeholder("knownUntil")}::timestamptz as known_until, ${placeholder("agencyIds")}::text[] as agency_ids
  from jsonb_to_recordset(${placeholder("windows")}::text::jsonb) as asked (ord int, "from" date, "to" date)) q`;

/** q with a row for each page of evidence that is wanted. */
export const manyQueries = sql`jsonb_to_recordset(${placeholder("queries")}::text::jsonb)
  as q (ord int, metric text, agency_ids text[], "from" date, "to" date, known_until timestamptz, after_key text, count int)`;

/** Number of rows that fit. */
export function counted(condition: SQL): SQL<string> {
  return sql<string>`count(*) filter (where ${condition})`;
}

/** Sum of a whole-number expression over the rows that fit. */
export function summed(expression: SQL, condition: SQL): SQL<string> {
  return sql<string>`coalesce(sum(${expression}) filter (where ${condition}), 0)`;
}
