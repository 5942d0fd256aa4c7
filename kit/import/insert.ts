// The one statement by which facts enter a table.

import { getTableColumns, sql, type SQL } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { PreparedRow } from "./rows.ts";

const casing = new CasingCache("snake_case");

/** Column names and types to insert into; the id is the database's, `supersedes` is found by the statement. */
function columnsOf(table: PgTable): { name: string; type: string }[] {
  return Object.values(getTableColumns(table))
    .map((column) => ({ name: casing.getColumnCasing(column), type: column.getSQLType() }))
    .filter(({ name }) => name !== "id" && name !== "supersedes");
}

/** Inserts the rows whose content differs from the version in force of the same key, which they then supersede. */
export function insertChanged(table: PgTable, rows: readonly PreparedRow[]): SQL {
  const columns = columnsOf(table);
  const { schema, name } = getTableConfig(table);
  const target = sql`${sql.identifier(schema ?? "public")}.${sql.identifier(name)}`;
  const names = sql.join(columns.map((column) => sql.identifier(column.name)), sql`, `);
  const typed = sql.join(columns.map((column) => sql`${sql.identifier(column.name)} ${sql.raw(column.type)}`), sql`, `);
  const given = sql.join(columns.map((column) => sql`given.${sql.identifier(column.name)}`), sql`, `);
  return sql`
    with added as (
      insert into ${target} (${names}, supersedes)
      select ${given}, in_force.id
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as given (${typed})
      left join lateral (
        select old.id, old.content_hash from ${target} old
        where old.key = given.key and not exists (select 1 from ${target} newer where newer.supersedes = old.id)
      ) in_force on true
      where in_force.id is null or in_force.content_hash <> given.content_hash
      order by given.key
      returning 1
    )
    select count(*) as changed from added`;
}
