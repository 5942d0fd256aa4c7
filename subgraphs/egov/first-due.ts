// The first due time of a dossier whose file does not state it: the oldest that an earlier file, not taken back, had told.

import DataLoader from "dataloader";
import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { dossiers, imports } from "./tables.ts";

/** Follows the versions back from each row until one states a first due time. */
export function prepareFirstDue(db: Db) {
  const undone = sql`exists (select 1 from ${imports} undo where undo.undoes = v.import_id and undo.id <= begun.import_id)`;
  return db
    .select({ id: sql<string>`found.of_id::text`, firstDueAt: sql<string>`found.first_due_at` })
    .from(
      sql`(
        with recursive begun as (
          select v.id as of_id, v.id, v.import_id, v.supersedes, v.first_due_at, v.due_at, false as undone
          from ${dossiers} v where v.id in (select json_array_elements_text(${sql.placeholder("ids")}::text::json)::bigint)
          union all
          select begun.of_id, v.id, begun.import_id, v.supersedes, v.first_due_at, v.due_at, ${undone}
          from begun join ${dossiers} v on v.id = begun.supersedes where begun.undone or begun.first_due_at is null
        )
        select distinct on (of_id) of_id, coalesce(first_due_at, due_at) as first_due_at from begun where not undone order by of_id, begun.id
      ) found`,
    )
    .prepare("egov_first_due");
}

interface Version {
  readonly id: bigint;
  readonly supersedes: bigint | null;
  readonly firstDueAt: string | null;
  readonly dueAt: string;
}

/** One statement for all dossiers of a request that have earlier versions and do not state it themselves. */
export function createFirstDue(statement: ReturnType<typeof prepareFirstDue>): (version: Version) => Promise<string> {
  const loader = new DataLoader<string, string | undefined>(async (ids) => {
    const rows = new Map((await statement.execute({ ids: JSON.stringify(ids) })).map(({ id, firstDueAt }) => [id, firstDueAt]));
    return ids.map((id) => rows.get(id));
  });
  return async ({ id, supersedes, firstDueAt, dueAt }) => firstDueAt ?? (supersedes === null ? undefined : await loader.load(id.toString())) ?? dueAt;
}
