// Keeps the counters of a source in step with its facts, within the transaction of an import.

import { sql } from "drizzle-orm";
import { insertChanges, nameOf } from "./changes.ts";
import type { Counting } from "./counting.ts";

interface Runs {
  rows<Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]>;
}

/** Below this many new rows, they are looked up one by one. */
const few = 20_000;

/** To be called before facts are written; what it gives is called after. */
export async function beginCounting(tx: Runs, countings: readonly Counting[]): Promise<() => Promise<void>> {
  const lastOf = async ({ facts }: Counting): Promise<bigint> => {
    const [row] = await tx.rows<{ last: string }>(sql`select coalesce(max(id), 0)::text as last from ${nameOf(facts)}`);
    return BigInt(row?.last ?? 0);
  };
  const marks: { readonly counting: Counting; readonly before: bigint }[] = [];
  for (const counting of countings) marks.push({ counting, before: await lastOf(counting) });
  return async () => {
    for (const { counting, before } of marks) {
      // Ids grow, and imports run one at a time: what is above is new, and found by the primary key.
      const last = await lastOf(counting);
      if (last === before) continue;
      // Within a transaction nothing is known of how many rows are new: a bound above lets the planner expect few.
      const above = sql`newer.id > ${before.toString()}::bigint`;
      await tx.rows(insertChanges(counting, last - before < few ? sql`${above} and newer.id <= ${last.toString()}::bigint` : above));
    }
  };
}
