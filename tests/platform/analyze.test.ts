// Tables that were just filled are known to PostgreSQL's planner at once.

import { expect, test } from "vitest";
import { analyze } from "../../database/analyze.ts";
import { withConnection } from "../../database/connect.ts";
import { createDatabase } from "../database.ts";

test("all tables of the schema are looked at, whatever they are called, and no other", async () => {
  await using database = await createDatabase();
  await withConnection(database.adminUrl, (sql) => sql.unsafe(`create schema filled; create table filled."Tên lạ" as select generate_series(1, 500) as n; create table filled.none (n int); create table beside as select 1 as n`));
  await analyze(database.adminUrl, "filled");
  const known = await withConnection(database.adminUrl, (sql) => sql`select relname, reltuples::int as rows from pg_class where relkind = 'r' and (relnamespace = 'filled'::regnamespace or relname = 'beside') order by relname`);
  expect(known.map(({ relname, rows }) => [relname, rows])).toEqual([["Tên lạ", 500], ["beside", -1], ["none", 0]]);
  await expect(analyze(database.adminUrl, "a schema that is not there")).resolves.toBeUndefined();
});
