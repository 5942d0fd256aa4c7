// "What was known then": the condition that picks, of the versions of a record, the one in force at a time of knowledge.

import { and, type AnyColumn, eq, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { q } from "./query.ts";

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

/** Imports of `imports` that were known at a time and had not been taken back by then. */
export function standing(imports: LedgerTable, knownUntil: unknown): SQL {
  return sql`(${imports.knownAt} <= ${knownUntil}::timestamptz and not exists (
    select 1 from ${imports} as undo where undo.undoes = ${imports.id} and undo.known_at <= ${knownUntil}::timestamptz))`;
}

export type LedgerTable = PgTable & { readonly id: AnyColumn; readonly knownAt: AnyColumn; readonly coversTo: AnyColumn; readonly profile: AnyColumn };

/** The last day of the window `q`, or the last one that the data known then covers: what lies after it is not judged yet. Files of the profiles `besides` say nothing of it. */
export function lastCoveredDay(imports: LedgerTable, besides: readonly string[] = []): SQL {
  // Names of profiles are the source's own.
  const others = besides.length === 0 ? sql`` : sql` and ${imports.profile} not in (${sql.raw(besides.map((name) => `'${name}'`).join(", "))})`;
  return sql`least(${q.to}, (select max(${imports.coversTo}) from ${imports} where ${standing(imports, q.knownUntil)}${others}))`;
}
