// The statement behind a group of counters: one row an agency, for all agencies at once.

import { and, type AnyColumn, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { inForce, type VersionedTable } from "../current.ts";
import type { Db } from "../database.ts";
import { oneQuery, q } from "../query.ts";
import type { CountersRow } from "./facts.ts";
import type { CountersOf } from "./loader.ts";

type OwnedTable = VersionedTable & { readonly agencyId: AnyColumn; readonly sample: AnyColumn };

/** `counters` are aggregates over the rows of `table` that are in force and fit `condition`; both speak of the window by `q`. */
export function prepareCounters(db: Db, name: string, table: OwnedTable, counters: Readonly<Record<string, SQL<string>>>, condition: SQL): CountersOf {
  const statement = db
    .select({
      agencyId: sql<string>`${table.agencyId}`,
      knownAt: sql<string | null>`max(${table.knownAt})`,
      sample: sql<boolean | null>`bool_or(${table.sample})`,
      ...counters,
    })
    .from<PgTable>(table)
    .innerJoin(oneQuery, sql`true`)
    .where(and(condition, sql`(${q.agencyIds} is null or ${table.agencyId} = any(${q.agencyIds}))`, inForce(table, q.knownUntil)))
    .groupBy(sql`${table.agencyId}`)
    .prepare(name);
  return async ({ window, knownUntil, agencyIds }) => {
    const rows = await statement.execute({ ...window, knownUntil, agencyIds });
    // Drizzle cannot see through the spread of the counters.
    return rows as unknown as readonly CountersRow[];
  };
}
