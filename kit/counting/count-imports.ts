// Keeps the counters of a source in step with its facts, within the transaction of an import.

import { type SQL, sql } from "drizzle-orm";
import { insertChanges, nameOf } from "./changes.ts";
import type { Counting } from "./counting.ts";
import { halfCutBy } from "./half.ts";

interface Runs {
  rows<Row extends object>(statement: SQL): Promise<Row[]>;
}

/** Below this many new rows, they are looked up one by one. */
const few = 20_000;

/** To be called before facts are written; what it gives is called after, with the last day that the import covers. `imports`: the ledger's table, quoted. */
export async function beginCounting(tx: Runs, countings: readonly Counting[], imports: string): Promise<(coversTo: string | null) => Promise<void>> {
  const lastOf = async ({ facts }: Counting): Promise<bigint> => {
    const [row] = await tx.rows<{ last: string }>(sql`select coalesce(max(id), 0)::text as last from ${nameOf(facts)}`);
    return BigInt(row?.last ?? 0);
  };
  const marks: { readonly counting: Counting; readonly before: bigint }[] = [];
  for (const counting of countings) marks.push({ counting, before: await lastOf(counting) });
  return async (coversTo) => {
    if (marks.length === 0) return;
    // Windows end where the data known at some time ends: in the halves that the coverage of an import cuts, days are needed.
    const covered = await tx.rows<{ covers_to: string }>(sql`select distinct covers_to from ${sql.raw(imports)} where covers_to is not null`);
    const cutBefore = new Set(covered.flatMap(({ covers_to: day }) => halfCutBy(day) ?? []));
    const cutNow = coversTo === null ? undefined : halfCutBy(coversTo);
    const cut = datesOf([...cutBefore, ...(cutNow === undefined ? [] : [cutNow])]);
    for (const { counting, before } of marks) {
      // Ids grow, and imports run one at a time: what is above is new, and found by the primary key.
      const last = await lastOf(counting);
      // Within a transaction nothing is known of how many rows are new: a bound above lets the planner expect few.
      const above = sql`newer.id > ${before.toString()}::bigint`;
      if (last > before) await tx.rows(insertChanges(counting, { isNew: last - before < few ? sql`${above} and newer.id <= ${last.toString()}::bigint` : above, cut }));
      if (cutNow !== undefined && !cutBefore.has(cutNow) && before > 0n && counting.by === undefined) {
        await tx.rows(insertChanges(counting, { isNew: sql`newer.id <= ${before.toString()}::bigint`, cut: datesOf([cutNow]), onlyDays: true }));
      }
    }
  };
}

const datesOf = (days: readonly string[]): SQL => sql`${`{${days.join(",")}}`}::date[]`;
