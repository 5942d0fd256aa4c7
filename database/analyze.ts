// Lets PostgreSQL look at tables that were just filled: until it does so by itself, a minute later, it plans as if they were empty.

import { withConnection } from "./connect.ts";

/** `url`: who owns the tables of the schema. */
export async function analyze(url: string, schema: string): Promise<void> {
  await withConnection(url, async (sql) => {
    const tables = await sql<{ name: string }[]>`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = ${schema}`;
    if (tables.length > 0) await sql.unsafe(`analyze ${tables.map(({ name }) => name).join(", ")}`);
  });
}
