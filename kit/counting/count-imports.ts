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

interface Counted {
  /** The last day that the import covers. */
  readonly coversTo: string | null;
  /** No version replaces another. */
  readonly onlyAdded: boolean;
}

/** To be called before facts are written; what it gives is called when the import's line is in the ledger. `imports`: the ledger's table, quoted. */
export async function beginCounting(tx: Runs, countings: readonly Counting[], imports: string): Promise<(counted?: Counted) => Promise<void>> {
  const ledger = sql.raw(imports);
  const lastOf = async ({ facts }: Counting): Promise<bigint> => {
    const [row] = await tx.rows<{ last: string }>(sql`select coalesce(max(id), 0)::text as last from ${nameOf(facts)}`);
    return BigInt(row?.last ?? 0);
  };
  const marks: { readonly counting: Counting; readonly before: bigint }[] = [];
  for (const counting of countings) marks.push({ counting, before: await lastOf(counting) });
  return async ({ coversTo, onlyAdded } = { coversTo: null, onlyAdded: false }) => {
    if (marks.length === 0) return;
    // Windows end where the data known at some time ends: in the halves that the coverage of an import cuts, days are needed.
    const covered = await tx.rows<{ covers_to: string; imports: number }>(sql`select covers_to, count(*)::int as imports from ${ledger} where covers_to is not null group by 1`);
    const cut = new Set(covered.flatMap(({ covers_to: day }) => halfCutBy(day) ?? []));
    const cutNow = coversTo === null ? undefined : halfCutBy(coversTo);
    const cutBefore = covered.some(({ covers_to: day, imports: lines }) => halfCutBy(day) === cutNow && (day !== coversTo || lines > 1));
    for (const { counting, before } of marks) {
      // Ids grow, and imports run one at a time: what is above is new, and found by the primary key.
      const last = await lastOf(counting);
      // Within a transaction nothing is known of how many rows are new: a bound above lets the planner expect few.
      const above = sql`newer.id > ${before.toString()}::bigint`;
      const isNew = last - before < few ? sql`${above} and newer.id <= ${last.toString()}::bigint` : above;
      if (last > before) await run(tx, insertChanges(counting, { isNew, imports: ledger, cut: [...cut], onlyAdded }));
      if (cutNow !== undefined && !cutBefore && before > 0n && counting.by === undefined) {
        await run(tx, insertChanges(counting, { isNew: sql`newer.id <= ${before.toString()}::bigint`, imports: ledger, cut: [cutNow], onlyDays: true }));
      }
    }
  };
}

async function run(tx: Runs, statements: readonly SQL[]): Promise<void> {
  for (const statement of statements) await tx.rows(statement);
}
