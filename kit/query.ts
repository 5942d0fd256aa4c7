// The one row (counters) or the rows (evidence) that a prepared statement is asked with, as a table named q.

import { sql, type SQL } from "drizzle-orm";

/** Columns of q that conditions may compare with. */
export const q = {
  metric: sql`q.metric`,
  from: sql`q."from"`,
  to: sql`q."to"`,
  knownUntil: sql`q.known_until`,
  /** Null asks for every agency. */
  agencyIds: sql`q.agency_ids`,
};

const { placeholder } = sql;

/** q with one row: a window, a time of knowledge and agencies. */
export const oneQuery = sql`(select ${placeholder("from")}::date as "from", ${placeholder("to")}::date as "to",
  ${placeholder("knownUntil")}::timestamptz as known_until, ${placeholder("agencyIds")}::text[] as agency_ids) q`;

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
