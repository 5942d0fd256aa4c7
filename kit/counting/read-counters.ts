// The statement that answers windows from counters: a sum of half-months, and of the days of the half in which the data ends.

import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { lastCoveredDay, type LedgerTable } from "../current.ts";
import type { Db } from "../database.ts";
import { manyWindows, q } from "../query.ts";
import { countersFrom, type CountersOf } from "../reading/counters.ts";
import { countersIn, nameOf } from "./changes.ts";
import { halfOf, isOfHalves } from "./half.ts";

interface CountersReading {
  /** Of the prepared statement. */
  readonly name: string;
  readonly counters: PgTable;
  /** Counters of states, not of events: summed from the first day on. */
  readonly states: readonly string[];
  /** What the statement gives, over the sums by the counters' names. */
  readonly shown: Readonly<Record<string, SQL>>;
  /** Profiles whose files say nothing of how far the counted records are known. */
  readonly besides?: readonly string[];
  /** Answers windows that are not made of whole halves. */
  readonly otherwise: CountersOf;
  /** The sums of which any record behind the row is in at least one. */
  readonly records: readonly string[];
}

export function prepareSums(db: Db, imports: LedgerTable, { name, counters, states, shown, besides, records, otherwise }: CountersReading): CountersOf {
  const all = countersIn(counters);
  const nameIn = (property: string): SQL => sql.identifier(all.find((counter) => counter.property === property)?.name ?? property) as unknown as SQL;
  const flows = sql`coalesce(c.day, c.half) >= q."from"`;
  const sums = all.map(({ property, name: column }) => {
    const sum = sql`sum(c.${sql.identifier(column)})`;
    return sql`${states.includes(property) ? sum : sql`coalesce(${sum} filter (where ${flows}), 0)`} as ${sql.identifier(column)}`;
  });
  const any = sql.join(records.map((counter) => sql`v.${nameIn(counter)} <> 0`), sql` or `);
  const totals = all.map(({ name: column }) => sql`sum(v.${sql.identifier(column)}) as ${sql.identifier(column)}`);
  const chosen = sql`c.known_at <= q.known_until and (q.agency_ids is null or c.agency_id = any(q.agency_ids))`;
  const source = nameOf(counters);
  // Two ranges of two indexes: whole halves to the last complete one, and the days of the half after it.
  const rows = sql`(
    select * from ${source} c where ${chosen} and c.day is null and c.half < w.next_half
    union all
    select * from ${source} c where ${chosen} and c.day between w.next_half and w.last_day
  ) c`;
  const window = sql`(select d.last_day, ${halfOf(sql`(d.last_day + 1)`)} as next_half from (select ${lastCoveredDay(imports, besides)} as last_day) d) w`;
  const counted = sql`(
    select v.agency_id, max(v.version_known_at) filter (where ${any}) as known_at, bool_or(v.sample) filter (where ${any}) as sample, ${sql.join(totals, sql`, `)}
    from (select c.agency_id, c.version_known_at, c.sample, ${sql.join(sums, sql`, `)} from ${rows} group by 1, 2, 3) v
    group by v.agency_id having bool_or(${any})
  ) counted`;
  const statement = db
    .select({ ord: q.ord, agencyId: sql<string>`counted.agency_id`, knownAt: sql<string | null>`counted.known_at`, sample: sql<boolean | null>`counted.sample`, ...shown })
    .from(manyWindows)
    .crossJoinLateral(window)
    .crossJoinLateral(counted)
    .prepare(name);
  return (query) => (query.windows.every(({ window: days }) => isOfHalves(days)) ? countersFrom(statement, query) : otherwise(query));
}
