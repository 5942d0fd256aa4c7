// "What was known then": the condition that picks, of the versions of a record, the one in force at a time of knowledge.

import { and, type AnyColumn, eq, not, sql, type SQL } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";

type VersionedTable = PgTable & { readonly id: AnyColumn; readonly supersedes: AnyColumn; readonly knownAt: AnyColumn; readonly withdrawn: AnyColumn };

/** Rows of `table` that were known at `knownUntil` (an instant or 'infinity'; usually a placeholder) and not yet superseded or withdrawn. */
export function inForce(table: VersionedTable, knownUntil: unknown): SQL | undefined {
  // alias() keeps the columns but not their names in its type.
  const newer = alias(table, "newer") as unknown as VersionedTable;
  const known = (column: AnyColumn) => sql`${column} <= ${knownUntil}::timestamptz`;
  return and(
    known(table.knownAt),
    eq(table.withdrawn, false),
    not(sql`exists (select 1 from ${newer} where ${newer.supersedes} = ${table.id} and ${known(newer.knownAt)})`),
  );
}
