// Keeps the counters of a source in step with its facts, within the transaction of an import.

import { sql } from "drizzle-orm";
import { insertChanges, nameOf } from "./changes.ts";
import type { Counting } from "./counting.ts";

interface Runs {
  rows<Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]>;
}

/** To be called before facts are written; what it gives is called after. */
export async function beginCounting(tx: Runs, countings: readonly Counting[]): Promise<() => Promise<void>> {
  const marks: { readonly counting: Counting; readonly last: string }[] = [];
  for (const counting of countings) {
    // Ids grow, and imports run one at a time: what is above is new, and found by the primary key.
    const [row] = await tx.rows<{ last: string }>(sql`select coalesce(max(id), 0)::text as last from ${nameOf(counting.facts)}`);
    marks.push({ counting, last: row?.last ?? "0" });
  }
  return async () => {
    for (const { counting, last } of marks) await tx.rows(insertChanges(counting, sql`newer.id > ${last}::bigint`));
  };
}
