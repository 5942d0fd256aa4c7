// What new versions change in the counters: they count, and the versions that they replace count no more.

import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { alias, getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Counting } from "./counting.ts";
import { halfOf, lastDayOfHalf } from "./half.ts";

const casing = new CasingCache("snake_case");
const ownColumns = new Set(["importId", "knownAt", "versionKnownAt", "sample", "half", "day", "agencyId"]);

/** Names of a table's counters, in the code's spelling and the database's. */
export function countersIn(table: PgTable, by?: string): readonly { readonly property: string; readonly name: string }[] {
  return Object.entries(getTableColumns(table)).flatMap(([property, column]) => (ownColumns.has(property) || property === by ? [] : [{ property, name: casing.getColumnCasing(column) }]));
}

interface Changes {
  /** Holds of "newer" where it is a new version; its import has a line in the ledger. */
  readonly isNew: SQL;
  /** The ledger's table. */
  readonly imports: SQL;
  /** First days of the halves that are summed by day, too. */
  readonly cut: readonly string[];
  /** Only the days of these halves: of versions that were counted before their half was cut. */
  readonly onlyDays?: boolean;
  /** Nothing was replaced: all versions are of new records. */
  readonly onlyAdded?: boolean;
}

/** What versions change is summed by all cores into a temporary table – no INSERT is read in parallel –, and then goes into the counters. */
export function insertChanges(counting: Counting, changes: Changes): readonly SQL[] {
  const changed = sql.raw("pg_temp.counted_changes");
  return [
    sql`create temporary table counted_changes on commit drop as ${selectChanges(counting, changes)}`,
    sql`insert into ${nameOf(counting.counters)} (${columnsOf(counting)}) select ${columnsOf(counting)} from ${changed} order by half, day`,
    sql`drop table ${changed}`,
  ];
}

function columnsOf({ counters }: Counting): SQL {
  return sql.join(Object.values(getTableColumns(counters)).map((column) => sql.identifier(casing.getColumnCasing(column))), sql`, `);
}

/** What versions change, in the columns of the counters. */
function selectChanges({ facts, counters, by, daysOf }: Counting, { isNew, imports, cut, onlyDays = false, onlyAdded = false }: Changes): SQL {
  const source = nameOf(facts);
  // "version" is the version that counts, or counts no more; the table's own columns under that name.
  const version = alias(facts, "version");
  const amounts = countersIn(counters, by);
  const byColumn = Object.entries(getTableColumns(version)).find(([property]) => property === by)?.[1];
  const byName = byColumn && sql.identifier(casing.getColumnCasing(byColumn));
  const also = byName ? sql`, ${byName}` : sql``;
  const isCut = (day: SQL): SQL => (cut.length === 0 ? sql`false` : sql`(${sql.join(cut.map((half) => sql`${day} between ${sql.raw(`'${half}'`)}::date and ${sql.raw(`'${lastDayOfHalf(half)}'`)}::date`), sql` or `)})`);
  const moved = (from: SQL, sign: 1 | -1): readonly SQL[] =>
    daysOf(getTableColumns(version)).map(({ day, counts }) => {
      const sums = amounts.map(({ property, name }) => {
        const count = counts[property];
        if (!count) return sql`0::bigint as ${sql.identifier(name)}`;
        return sql`${sql.raw(sign === count.by ? "" : "-")}count(*) filter (where ${count.if}) as ${sql.identifier(name)}`;
      });
      // One key for both: the day where its half is cut, otherwise the first day of the half. This is asked of every record.
      const part = cut.length === 0 ? halfOf(sql`counted.day`) : sql`case when ${isCut(sql`counted.day`)} then counted.day else ${halfOf(sql`counted.day`)} end`;
      return sql`
        select newer.import_id, version.import_id as version_import_id, version.agency_id${byName ? sql`, version.${byName}` : sql``}, ${part} as day, ${sql.join(sums, sql`, `)}
        from ${from} cross join lateral (select ${day} as day) counted
        where ${isNew} and not version.withdrawn and counted.day is not null${onlyDays ? sql` and ${isCut(sql`counted.day`)}` : sql``} group by 1, 2, 3, 4${sql.raw(byName ? ", 5" : "")}`;
    });
  // A self-join by id would cost a look-up a row: what is new is its own version.
  const newer = moved(sql`${source} version cross join lateral (select version.id, version.import_id) newer`, 1);
  const older = onlyAdded ? [] : moved(sql`${source} newer join ${source} version on version.id = newer.supersedes and newer.supersedes is not null`, -1);
  const names = sql.join(amounts.map(({ name }) => sql.identifier(name)), sql`, `);
  const summed = sql.join(amounts.map(({ name }) => sql`sum(${sql.identifier(name)})::bigint as ${sql.identifier(name)}`), sql`, `);
  const any = sql.join(amounts.map(({ name }) => sql`${sql.identifier(name)} <> 0`), sql` or `);
  const key = sql`import_id, version_import_id, agency_id${also}`;
  const days = sql`select ${key}, ${halfOf(sql`day`)} as half, day, ${names} from by_day where ${isCut(sql`day`)}`;
  return sql`
    with part as (${sql.join([...newer, ...older], sql` union all `)}),
    by_day as (select ${key}, day, ${summed} from part group by ${key}, day),
    changed as (${onlyDays ? days : sql`select ${key}, ${halfOf(sql`day`)} as half, null::date as day, ${summed} from by_day group by ${key}, half union all ${days}`})
    select changed.import_id, i.known_at, v.known_at as version_known_at, v.sample, agency_id${also}, half, day, ${names}
    from changed join ${imports} i on i.id = changed.import_id join ${imports} v on v.id = changed.version_import_id
    where ${any}`;
}

export function nameOf(table: PgTable): SQL {
  const { schema, name } = getTableConfig(table);
  return sql.raw(`"${schema}"."${name}"`);
}
