// Figures on a few officials: what an agency's figure may not tell, the province's may not either, nor its list.

import { and, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { counted, manyWindows, q } from "../../kit/query.ts";
import { type CountersOf, countersFrom } from "../../kit/reading/counters.ts";
import { type Facts, noAgency } from "../../kit/reading/facts.ts";
import { count, type Measure } from "../../kit/reading/metric.ts";
import { countsEveryone } from "../../kit/register/register.ts";

/** Counts from 1 to below this are withheld (A). */
export const smallestCount = 3;

interface FewTable extends PgTable {
  readonly id: PgColumn;
  readonly supersedes: PgColumn;
  readonly knownAt: PgColumn;
  readonly withdrawn: PgColumn;
  readonly agencyId: PgColumn;
  readonly sample: PgColumn;
}

/** Rows of each agency in each window, which `day` places; and how many the source holds at all up to its end. */
export function prepareFew(db: Db, name: string, table: FewTable, day: PgColumn, handled: SQL): CountersOf {
  const versions = inForce(table, q.knownUntil);
  const own = db
    .select({
      agencyId: sql<string>`${table.agencyId}`,
      knownAt: sql<string | null>`max(${table.knownAt})`,
      sample: sql<boolean | null>`bool_or(${table.sample})`,
      known: sql<string>`0::bigint`,
      found: sql<string>`count(*)`,
      handled: counted(handled),
      ord: q.ord,
    })
    .from(manyWindows)
    .innerJoin(table, and(sql`${day} between ${q.from} and ${q.to}`, sql`(${q.agencyIds} is null or ${table.agencyId} = any(${q.agencyIds}))`, versions))
    .groupBy(q.ord, sql`${table.agencyId}`);
  const none = sql<string>`0::bigint`;
  const atAll = db
    .select({ agencyId: sql<string>`${sql.raw(`'${noAgency}'`)}`, knownAt: sql<string | null>`null::timestamptz`, sample: sql<boolean | null>`false`, known: sql<string>`count(*)`, found: none, handled: none, ord: q.ord })
    .from(manyWindows)
    .innerJoin(table, and(sql`${day} <= ${q.to}`, versions))
    .groupBy(q.ord);
  const statement = own.unionAll(atAll).prepare(name);
  return (query) => countersFrom(statement, query);
}

/** A count; nothing where the source never held a record of the kind, of any agency. Of the province, withheld where the agencies' withheld counts would follow from it: only one is hidden, or all that are must be 1, or all 2. */
export const countOfFew = (of: string) => (facts: Facts): Measure => {
  if (facts.covered && facts.of(noAgency, "known") === 0n) return { value: null, numerator: null, denominator: null, note: "nguồn chưa từng nhận phụ lục này của đơn vị nào" };
  const measure = count(of)(facts);
  if (measure.value === null || !countsEveryone(facts.agency)) return measure;
  const hidden = facts.register.idsOf().map((id) => facts.of(id, of)).filter((one) => one > 0n && one < BigInt(smallestCount));
  const [sum, agencies] = [hidden.reduce((all, one) => all + one, 0n), BigInt(hidden.length)];
  const tells = agencies > 0n && (agencies === 1n || sum === agencies || sum === agencies * BigInt(smallestCount - 1));
  return tells ? { ...measure, withheld: `số của đơn vị có ít hơn ${smallestCount} bản ghi sẽ suy ra được từ số toàn tỉnh, không công bố để tránh lộ cá nhân` } : measure;
};

/** A list of many agencies shows nothing of one whose own figure is withheld. `day` is the column that places a row in the window, as SQL names it. */
export function agencyIsShown(table: FewTable, day: "decided_on" | "found_on"): SQL {
  return sql`(cardinality(q.agency_ids) = 1 or ${table.agencyId} in (
    select peer.agency_id from ${table} as peer
    where peer.${sql.identifier(day)} between ${q.from} and ${q.to} and peer.known_at <= ${q.knownUntil} and not peer.withdrawn
      and not exists (select 1 from ${table} as newest where newest.supersedes = peer.id and newest.known_at <= ${q.knownUntil})
    group by peer.agency_id having count(*) >= ${sql.raw(String(smallestCount))}))`;
}
