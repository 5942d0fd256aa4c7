// "What was known then": the condition that picks, of the versions of a record, the one in force at a time of knowledge.

import { and, type AnyColumn, eq, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

export type VersionedTable = PgTable & {
  readonly id: AnyColumn;
  readonly supersedes: AnyColumn;
  readonly knownAt: AnyColumn;
  readonly withdrawn: AnyColumn;
};

/** Rows of `table` that were known at `knownUntil` (an instant or 'infinity'; usually a placeholder) and not yet superseded or withdrawn. */
export function inForce(table: VersionedTable, knownUntil: unknown): SQL | undefined {
  return and(
    sql`${table.knownAt} <= ${knownUntil}::timestamptz`,
    eq(table.withdrawn, sql`false`),
    sql`not exists (select 1 from ${table} as newer where newer.supersedes = ${table.id} and newer.supersedes is not null and newer.known_at <= ${knownUntil}::timestamptz)`,
  );
}
