// What a source's database holds, as one value that two states can be compared by; numbers that a sequence gave are left out.

import { withConnection } from "../../database/connect.ts";

const withoutNumbers = "- 'id' - 'import_id' - 'supersedes' - 'quarantine_id'";

export async function stateOf(adminUrl: string): Promise<Readonly<Record<string, readonly string[]>>> {
  return await withConnection(adminUrl, async (sql) => {
    const tables = ["imports", "dossiers", "dossier_counters", "service_counters", "quarantine", "quarantine_outcomes", "remembered_names"];
    const contents = tables.map(async (table) => {
      const rows = await sql.unsafe(`select (to_jsonb(t) ${withoutNumbers})::text as row from egov.${table} t order by 1`);
      return [table, rows.map((row) => String(row["row"]))] as const;
    });
    return Object.fromEntries(await Promise.all(contents));
  });
}
