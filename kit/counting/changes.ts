// What new versions change in the counters: they count, and the versions that they replace count no more.

import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { alias, getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Counting } from "./counting.ts";
import { halfOf } from "./half.ts";

const casing = new CasingCache("snake_case");
const ownColumns = new Set(["importId", "knownAt", "versionKnownAt", "sample", "half", "day", "agencyId"]);

/** Names of a table's counters, in the code's spelling and the database's. */
export function countersIn(table: PgTable, by?: string): readonly { readonly property: string; readonly name: string }[] {
  return Object.entries(getTableColumns(table)).flatMap(([property, column]) => (ownColumns.has(property) || property === by ? [] : [{ property, name: casing.getColumnCasing(column) }]));
}

interface Changes {
  /** Holds of "newer" where it is a new version. */
  readonly isNew: SQL;
  /** Halves that are summed by day, too: first days, as a date[]. */
  readonly cut: SQL;
  /** Only the days of these halves: of versions that were counted before their half was cut. */
  readonly onlyDays?: boolean;
}

/** Inserts into the counters what versions change. */
export function insertChanges({ facts, counters, by, daysOf }: Counting, { isNew, cut, onlyDays = false }: Changes): SQL {
  const [source, target] = [nameOf(facts), nameOf(counters)];
  // "version" is the version that counts, or counts no more; the table's own columns under that name.
  const version = alias(facts, "version");
  const amounts = countersIn(counters, by);
  const byColumn = Object.entries(getTableColumns(version)).find(([property]) => property === by)?.[1];
  const byName = byColumn && sql.identifier(casing.getColumnCasing(byColumn));
  const moved = (from: SQL, sign: 1 | -1): readonly SQL[] =>
    daysOf(getTableColumns(version)).map(({ day, counts }) => {
      const sums = amounts.map(({ property, name }) => {
        const count = counts[property];
        if (!count) return sql`0::bigint as ${sql.identifier(name)}`;
        return sql`${sql.raw(sign === count.by ? "" : "-")}count(*) filter (where ${count.if}) as ${sql.identifier(name)}`;
      });
      const half = halfOf(sql`counted.day`);
      return sql`
        select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, ${byName ? sql`version.${byName}, ` : sql``}${half} as half,
          case when ${half} = any(${cut}) then counted.day end as day, ${sql.join(sums, sql`, `)}
        from ${from} cross join lateral (select ${day} as day) counted
        where ${isNew} and not version.withdrawn and counted.day is not null${onlyDays ? sql` and ${half} = any(${cut})` : sql``} group by 1, 2, 3, 4, 5, 6, 7${sql.raw(byName ? ", 8" : "")}`;
    });
  // A self-join by id would cost a look-up a row: what is new is its own version.
  const newer = moved(sql`${source} version cross join lateral (select version.id, version.import_id, version.known_at) newer`, 1);
  const older = moved(sql`${source} newer join ${source} version on version.id = newer.supersedes and newer.supersedes is not null`, -1);
  const names = sql.join(amounts.map(({ name }) => sql.identifier(name)), sql`, `);
  const summed = sql.join(amounts.map(({ name }) => sql`sum(${sql.identifier(name)})::bigint as ${sql.identifier(name)}`), sql`, `);
  const any = sql.join(amounts.map(({ name }) => sql`${sql.identifier(name)} <> 0`), sql` or `);
  const key = sql`import_id, known_at, version_known_at, sample, agency_id${byName ? sql`, ${byName}` : sql``}`;
  const halves = sql`select ${key}, half, day, ${names} from by_half where ${any}`;
  const days = sql`select ${key}, half, day, ${names} from by_day where day is not null and (${any})`;
  return sql`
    with part as (${sql.join([...newer, ...older], sql` union all `)}),
    by_day as (select ${key}, half, day, ${summed} from part group by ${key}, half, day),
    by_half as (select ${key}, half, null::date as day, ${summed} from by_day group by ${key}, half)
    insert into ${target} (${key}, half, day, ${names})
    ${onlyDays ? days : sql`${halves} union all ${days}`}
    order by half, day`;
}

export function nameOf(table: PgTable): SQL {
  const { schema, name } = getTableConfig(table);
  return sql.raw(`"${schema}"."${name}"`);
}
