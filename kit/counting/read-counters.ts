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

/** Above this, comparing each row with a list of agencies costs more than the rows of the others. */
const fewAgencies = 20;

export function prepareSums(db: Db, imports: LedgerTable, { name, counters, states, shown, besides, records, otherwise }: CountersReading): CountersOf {
  const all = countersIn(counters);
  const nameIn = (property: string): SQL => sql.identifier(all.find((counter) => counter.property === property)?.name ?? property) as unknown as SQL;
  /** Sums of the counters of one kind; those of the other are zero. */
  const sumsOf = (isState: boolean): SQL =>
    sql.join(all.map(({ property, name: column }) => sql`${states.includes(property) === isState ? sql`sum(c.${sql.identifier(column)})` : sql`0`} as ${sql.identifier(column)}`), sql`, `);
  const any = sql.join(records.map((counter) => sql`v.${nameIn(counter)} <> 0`), sql` or `);
  const totals = all.map(({ name: column }) => sql`sum(v.${sql.identifier(column)}) as ${sql.identifier(column)}`);
  const chosen = sql`c.known_at <= q.known_until and (q.agency_ids is null or c.agency_id = any(q.agency_ids))`;
  const source = nameOf(counters);
  // Two ranges of two indexes: whole halves to the last complete one, and the days of the half after it. Events are those of the window, states stand since whenever.
  const part = (isState: boolean): SQL => {
    const since = (day: SQL): SQL => (isState ? sql`` : sql` and ${day} >= q."from"`);
    return sql`select c.agency_id, c.version_known_at, c.sample, ${sumsOf(isState)} from (
      select * from ${source} c where ${chosen} and c.day is null and c.half < w.next_half${since(sql`c.half`)}
      union all
      select * from ${source} c where ${chosen} and c.day between w.next_half and w.last_day${since(sql`c.day`)}
    ) c group by 1, 2, 3`;
  };
  const window = sql`(select d.last_day, ${halfOf(sql`(d.last_day + 1)`)} as next_half from (select ${lastCoveredDay(imports, besides)} as last_day) d) w`;
  const counted = sql`(
    select v.agency_id, max(v.version_known_at) filter (where ${any}) as known_at, bool_or(v.sample) filter (where ${any}) as sample, ${sql.join(totals, sql`, `)}
    from (${part(false)}${states.length > 0 ? sql` union all ${part(true)}` : sql``}) v
    group by v.agency_id having bool_or(${any})
  ) counted`;
  const statement = db
    .select({ ord: q.ord, agencyId: sql<string>`counted.agency_id`, knownAt: sql<string | null>`counted.known_at`, sample: sql<boolean | null>`counted.sample`, ...shown })
    .from(manyWindows)
    .crossJoinLateral(window)
    .crossJoinLateral(counted)
    .prepare(name);
  return async (query) => {
    if (!query.windows.every(({ window: days }) => isOfHalves(days))) return await otherwise(query);
    const { agencyIds } = query;
    if (agencyIds === null || agencyIds.length <= fewAgencies) return await countersFrom(statement, query);
    const asked = new Set(agencyIds);
    return (await countersFrom(statement, { ...query, agencyIds: null })).filter(({ agencyId }) => asked.has(agencyId));
  };
}
