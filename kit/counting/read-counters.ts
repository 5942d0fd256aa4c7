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

/** Up to here, the rows of each agency are looked up; above, those of all cost less. */
const fewAgencies = 20;

export function prepareSums(db: Db, imports: LedgerTable, { name, counters, states, shown, besides, records, otherwise }: CountersReading): CountersOf {
  const all = countersIn(counters).map((counter) => ({ ...counter, column: sql.identifier(counter.name), isState: states.includes(counter.property) }));
  const source = nameOf(counters);
  /**
   * Sums by agency of the counters of one kind. Events are those of the window, states stand since whenever; they lie in two ranges of two indexes:
   * whole halves to the last complete one, and the days of the half after it. What a version of a record adds and another takes away is nothing.
   */
  const part = (isState: boolean, ofSome: boolean): SQL => {
    const chosen = sql`c.known_at <= q.known_until${ofSome ? sql` and c.agency_id = any(q.agency_ids)` : sql``}`;
    const own = all.filter((counter) => counter.isState === isState);
    const listed = (each: (column: SQL) => SQL): SQL => sql.join(own.map(({ column }) => sql`${each(sql`${column}`)} as ${column}`), sql`, `);
    const any = sql.join(own.filter(({ property }) => records.includes(property)).map(({ column }) => sql`v.${column} <> 0`), sql` or `);
    const since = (day: SQL): SQL => (isState ? sql`` : sql` and ${day} >= q."from"`);
    // A half-month of an agency is no big number, and small ones are added several times as fast.
    return sql`(
      select v.agency_id, max(v.version_known_at) filter (where ${any}) as known_at, bool_or(v.sample) filter (where ${any}) as sample, ${listed((column) => sql`sum(v.${column})`)}
      from (
        select c.agency_id, c.version_known_at, c.sample, ${listed((column) => sql`sum(c.${column}::int)`)} from (
          select * from ${source} c where ${chosen} and c.day is null and c.half < w.next_half${since(sql`c.half`)}
          union all
          select * from ${source} c where ${chosen} and c.day between w.next_half and w.last_day${since(sql`c.day`)}
        ) c group by 1, 2, 3
      ) v
      group by v.agency_id having bool_or(${any})
    )`;
  };
  // Computed once: inlined, it would be asked for at each place that names it.
  const window = sql`(select d.last_day, ${halfOf(sql`(d.last_day + 1)`)} as next_half from (select ${lastCoveredDay(imports, besides)} as last_day) d offset 0) w`;
  const totals = sql.join(all.map(({ column, isState }) => sql`coalesce(${isState ? sql`state` : sql`event`}.${column}, 0) as ${column}`), sql`, `);
  const countedOf = (ofSome: boolean): SQL =>
    states.length === 0
      ? sql`(select event.agency_id, event.known_at, event.sample, ${totals} from ${part(false, ofSome)} event) counted`
      : sql`(
    select coalesce(event.agency_id, state.agency_id) as agency_id, greatest(event.known_at, state.known_at) as known_at, coalesce(event.sample, false) or coalesce(state.sample, false) as sample, ${totals}
    from ${part(false, ofSome)} event full join ${part(true, ofSome)} state on state.agency_id = event.agency_id
  ) counted`;
  const statementOf = (ofSome: boolean) =>
    db
      .select({ ord: q.ord, agencyId: sql<string>`counted.agency_id`, knownAt: sql<string | null>`counted.known_at`, sample: sql<boolean | null>`counted.sample`, ...shown })
      .from(manyWindows)
      .crossJoinLateral(window)
      .crossJoinLateral(countedOf(ofSome))
      .prepare(`${name}${ofSome ? "_of_some" : ""}`);
  const [ofSome, ofAll] = [statementOf(true), statementOf(false)];
  return async (query) => {
    if (!query.windows.every(({ window: days }) => isOfHalves(days))) return await otherwise(query);
    const { agencyIds } = query;
    if (agencyIds === null) return await countersFrom(ofAll, query);
    if (agencyIds.length <= fewAgencies) return await countersFrom(ofSome, query);
    const asked = new Set(agencyIds);
    return (await countersFrom(ofAll, { ...query, agencyIds: null })).filter(({ agencyId }) => asked.has(agencyId));
  };
}
