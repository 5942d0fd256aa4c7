// Rows that wait in quarantine: whose name, why, from which place of which import. What else the row says stays in the database.

import { and, asc, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import type { KitTables } from "../tables.ts";

export interface WaitingRow {
  /** `id` once more, as the key of a page. */
  readonly key: string;
  readonly id: string;
  readonly agencyText: string;
  readonly reason: string;
  readonly importId: number;
  readonly position: string;
}

interface WaitingPage {
  readonly rows: readonly WaitingRow[];
  /** Of all pages. */
  readonly total: number;
}

/** Of the rows of `quarantine`, those of which nothing has become yet. */
export function stillWaits({ quarantineOutcomes }: Pick<KitTables, "quarantineOutcomes">) {
  return sql`not exists (select 1 from ${quarantineOutcomes} outcome where outcome.quarantine_id = quarantine.id)`;
}

export function prepareWaiting(db: Db, tables: Pick<KitTables, "quarantine" | "quarantineOutcomes">) {
  const { quarantine } = tables;
  const waits = stillWaits(tables);
  const page = db
    .select({
      id: sql<string>`${quarantine.id}::text`.as("id"),
      agencyText: quarantine.agencyText,
      reason: quarantine.reason,
      importId: quarantine.importId,
      position: quarantine.position,
      number: sql`${quarantine.id}`.as("number"),
    })
    .from(quarantine)
    .where(and(waits, sql`${quarantine.id} > ${sql.placeholder("after")}::bigint`))
    .orderBy(asc(quarantine.id))
    .limit(sql.placeholder("count"))
    .as("page");
  const { number: _, ...shown } = page._.selectedFields;
  const counted = db.select({ total: sql<number>`count(*)::int`.as("total") }).from(quarantine).where(waits).as("counted");
  const pages = db.select({ total: counted.total, row: shown }).from(counted).leftJoin(page, sql`true`).orderBy(sql`page.number`).prepare("provenance_waiting");
  /** In the order in which they came; `afterKey` "" from the beginning. */
  return async (afterKey: string, count: number): Promise<WaitingPage> => {
    const found = await pages.execute({ after: afterKey || "0", count });
    return { rows: found.flatMap(({ row }) => (row ? [{ ...row, key: row.id }] : [])), total: found[0]?.total ?? 0 };
  };
}
