// The statement behind a group of counters: one row a window and agency, for all windows and all agencies at once.

import { and, type AnyColumn, sql, type SQL } from "drizzle-orm";
import { inForce, type VersionedTable } from "../current.ts";
import type { Db } from "../database.ts";
import { manyWindows, q } from "../query.ts";
import type { Window } from "../time/period.ts";
import type { CountersRow } from "./facts.ts";

/** Windows of days to count in, all at one time of knowledge. */
export interface CountersQuery {
  readonly windows: readonly { readonly period: string; readonly window: Window }[];
  /** 'infinity' or an instant; compare known_at with it. */
  readonly knownUntil: string;
  /** Null asks for every agency. */
  readonly agencyIds: readonly string[] | null;
}

/** The rows of all windows; `ord` is the place of a row's window in the query. */
export type CountersOf = (query: CountersQuery) => Promise<readonly CountersRow[]>;

type OwnedTable = VersionedTable & { readonly agencyId: AnyColumn; readonly sample: AnyColumn };

/** `counters` are aggregates over the rows of `table` that are in force and fit `condition`; both speak of the window by `q`. */
export function prepareCounters(db: Db, name: string, table: OwnedTable, counters: Readonly<Record<string, SQL<string>>>, condition: SQL): CountersOf {
  // Joined, not lateral: the versions in force are found once for all windows.
  const statement = db
    .select({
      agencyId: sql<string>`${table.agencyId}`,
      knownAt: sql<string | null>`max(${table.knownAt})`,
      sample: sql<boolean | null>`bool_or(${table.sample})`,
      ...counters,
      ord: q.ord,
    })
    .from(manyWindows)
    .innerJoin(table, and(condition, sql`(${q.agencyIds} is null or ${table.agencyId} = any(${q.agencyIds}))`, inForce(table, q.knownUntil)))
    .groupBy(q.ord, sql`${table.agencyId}`)
    .prepare(name);
  return (query) => countersFrom(statement, query);
}

/** Asks a statement over `manyWindows`. */
export async function countersFrom(statement: { execute(values: Record<string, unknown>): Promise<unknown> }, { windows, knownUntil, agencyIds }: CountersQuery): Promise<readonly CountersRow[]> {
  const asked = windows.map(({ window: { from, to } }, ord) => ({ ord, from, to }));
  // Drizzle cannot see through the spread of the counters.
  return (await statement.execute({ windows: JSON.stringify(asked), knownUntil, agencyIds })) as readonly CountersRow[];
}
