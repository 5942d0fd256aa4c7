// Takes an import back: what was in force before comes into force again, as new versions. Nothing is deleted.

import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { beginCounting } from "../counting/count-imports.ts";
import { PlainError } from "../plain-error.ts";
import type { ImportInto } from "./import-one.ts";
import { nextImport } from "./ledger-line.ts";
import { refuseTooEarly } from "./time-order.ts";
import type { Transaction } from "./transaction.ts";

export interface UndoReport {
  readonly undoes: { readonly id: number; readonly file: string; readonly profile: string };
  /** Lines of the ledger: one for each file whose records came back, and one for the records that are no more; empty in a dry run. */
  readonly importIds: readonly number[];
  /** Records that say again what they said before. */
  readonly restored: number;
  /** Records that nothing but this import had stated. */
  readonly withdrawn: number;
  /** Records of which a later import has said something else: they stay. */
  readonly kept: number;
  /** Rows in quarantine that wait no more. */
  readonly dismissed: number;
  readonly seconds: number;
}

export interface WhoDecides {
  readonly by: string;
  readonly osUser?: string | null;
  readonly note?: string | null;
}

interface Undone {
  readonly id: number;
  readonly file: string;
  readonly profile: string;
  readonly undoes: number | null;
  readonly taken_back: boolean;
}

const casing = new CasingCache("snake_case");

/** `together`: imports that are taken back one after the other, this one among them; what they had said does not come back. */
export async function undoImport(tx: Transaction, into: ImportInto, id: number, { by, osUser }: WhoDecides, together: readonly number[] = [id]): Promise<UndoReport & { readonly lastSha256: string }> {
  const started = performance.now();
  const schema = `"${getTableConfig(into.kit.imports).schema}"`;
  const imports = sql.raw(`${schema}.imports`);
  const now = into.now.toISOString();
  const [found] = await tx.rows<Undone>(sql`
    select i.id, i.file, i.profile, i.undoes, exists (select 1 from ${imports} u where u.undoes in (i.id, i.resolves)) as taken_back from ${imports} i where i.id = ${id}`);
  if (!found) throw refusal(`nguồn ${into.source} không có lần nạp ${id}`, `${into.source} has no import ${id}`);
  if (found.undoes !== null) throw refusal(`lần nạp ${id} là một lần thu hồi; muốn có lại số liệu thì nạp lại tệp`, `import ${id} is itself an undo; to have the data again, import the file again`);
  if (found.taken_back) throw refusal(`lần nạp ${id} (${found.file}) đã được thu hồi`, `import ${id} (${found.file}) has been undone already`);
  await refuseTooEarly(tx, `${schema}.imports`, found.file, now);

  await tx.rows(sql`create temporary table undo_of (place int, old_id bigint, back_id bigint, of_import int, import_id int) on commit drop`);
  let kept = 0;
  const tables = Object.values(into.facts);
  for (const [place, table] of tables.entries()) kept += await findBack(tx, imports, nameOf(table), { place, id, together });
  // One line of the ledger for each file that speaks again, and always one for the import that is taken back.
  const own = await nextImport(tx, `${schema}.imports`);
  await tx.rows(sql`update undo_of set import_id = ${own} where of_import = ${id}`);
  const files = await tx.rows<{ of_import: number }>(sql`select distinct of_import from undo_of where import_id is null order by of_import`);
  for (const { of_import: file } of files) {
    await tx.rows(sql`update undo_of set import_id = ${await nextImport(tx, `${schema}.imports`)} where of_import = ${file}`);
  }
  const count = await beginCounting(tx, into.countings, `${schema}.imports`);
  for (const [place, table] of tables.entries()) await bringBack(tx, table, place, now);
  const [dismissed] = await tx.rows<{ count: number }>(sql`
    with given as (
      insert into ${sql.raw(schema)}.quarantine_outcomes (quarantine_id, import_id, outcome, "by", os_user, at, note)
      select q.id, ${own}, 'DISMISSED', ${by}, ${osUser ?? null}, ${now}::timestamptz, ${`lần nạp ${id} được thu hồi`}
      from ${sql.raw(schema)}.quarantine q where q.import_id = ${id} and not exists (select 1 from ${sql.raw(schema)}.quarantine_outcomes o where o.quarantine_id = q.id)
      returning 1
    ) select count(*)::int as count from given`);
  await tx.rows(sql`
    insert into ${imports} (id, profile, file, sha256, known_at, recorded_at, backfill, sample, rows, quarantined, changed, "by", os_user, format, bytes, encoding, period, kept_sha256, redacted, fetched_from, undoes)
    overriding system value
    select line.id, i.profile, i.file, i.sha256, ${now}::timestamptz, ${now}::timestamptz, false, i.sample, line.rows, 0, line.rows, ${by}, ${osUser ?? null},
      i.format, i.bytes, i.encoding, i.period, i.kept_sha256, i.redacted, i.fetched_from, ${id}
    from (select import_id as id, of_import, count(*)::int as rows from undo_of group by 1, 2 union all select ${own}, ${id}, 0 where not exists (select 1 from undo_of where of_import = ${id})) line
    join ${imports} i on i.id = line.of_import order by line.id`);
  if (into.checkWhole) await refuseHoles(tx, into.checkWhole, id, kept);
  await count();
  const [counts] = await tx.rows<{ restored: number; withdrawn: number }>(sql`select count(back_id)::int as restored, (count(*) - count(back_id))::int as withdrawn from undo_of`);
  await tx.rows(sql`drop table undo_of`);
  const lines = await tx.rows<{ id: number; sha256: string }>(sql`select id, sha256 from ${imports} where undoes = ${id} order by id`);
  return {
    undoes: { id, file: found.file, profile: found.profile },
    importIds: lines.map((line) => line.id),
    restored: counts?.restored ?? 0,
    withdrawn: counts?.withdrawn ?? 0,
    kept,
    dismissed: dismissed?.count ?? 0,
    seconds: (performance.now() - started) / 1000,
    lastSha256: lines.at(-1)?.sha256 ?? "",
  };
}

/** Where records stand on each other, an import is taken back after those that built upon it. */
async function refuseHoles(tx: Transaction, checkWhole: NonNullable<ImportInto["checkWhole"]>, id: number, kept: number): Promise<void> {
  if (kept > 0) throw refusal(`${kept} bản ghi của lần nạp ${id} đã được lần nạp sau ghi tiếp; thu hồi lần nạp sau trước`, `later imports have built upon ${kept} records of import ${id}; undo those first`);
  const [first, ...more] = await checkWhole(tx.rows);
  if (!first) return;
  const others = more.length > 0 ? ` (và ${more.length} lỗi nữa)` : "";
  throw refusal(`lần nạp sau dựa vào lần nạp ${id}: ${first.position}: ${first.message}${others}; thu hồi lần nạp sau trước`, `later imports stand on import ${id} (${first.position}); undo those first`);
}

/** Rows of the import (and of those that loaded its waiting rows) that are in force, each with the newest version that an import still standing had stated. */
async function findBack(tx: Transaction, imports: SQL, table: SQL, { place, id, together }: { readonly place: number; readonly id: number; readonly together: readonly number[] }): Promise<number> {
  const gone = sql`(select value::int from json_array_elements_text(${JSON.stringify(together)}::text::json))`;
  await tx.rows(sql`
    insert into undo_of (place, old_id, back_id, of_import)
    select ${place}::int, f.id, back.id, coalesce(back.import_id, ${id})
    from ${table} f
    left join lateral (
      select v.id, v.import_id from ${table} v join ${imports} i on i.id = v.import_id
      where v.key = f.key collate "C" and v.id < f.id and i.undoes is null and i.id not in ${gone} and (i.resolves is null or i.resolves not in ${gone})
        and not exists (select 1 from ${imports} u where u.undoes in (i.id, i.resolves))
      order by v.id desc limit 1
    ) back on true
    where f.import_id in (select i.id from ${imports} i where i.id = ${id} or i.resolves = ${id})
      and not exists (select 1 from ${table} newer where newer.supersedes = f.id) and not (f.withdrawn and back.id is null)`);
  const [row] = await tx.rows<{ kept: number }>(sql`
    select count(*)::int as kept from ${table} f where f.import_id in (select i.id from ${imports} i where i.id = ${id} or i.resolves = ${id})
      and exists (select 1 from ${table} newer where newer.supersedes = f.id)`);
  return row?.kept ?? 0;
}

async function bringBack(tx: Transaction, table: PgTable, place: number, now: string): Promise<void> {
  const target = nameOf(table);
  const names = Object.values(getTableColumns(table)).map((column) => casing.getColumnCasing(column)).filter((name) => name !== "id");
  const replaced: Readonly<Record<string, SQL>> = {
    import_id: sql`u.import_id`,
    known_at: sql`${now}::timestamptz`,
    recorded_at: sql`${now}::timestamptz`,
    supersedes: sql`u.old_id`,
    withdrawn: sql`(u.back_id is null or v.withdrawn)`,
    // What is taken back says nothing: whatever is stated next is something new.
    content_hash: sql`case when u.back_id is null then '' else v.content_hash end`,
  };
  await tx.rows(sql`
    insert into ${target} (${sql.raw(names.map((name) => `"${name}"`).join(", "))})
    select ${sql.join(names.map((name) => replaced[name] ?? sql.raw(`v."${name}"`)), sql`, `)}
    from undo_of u join ${target} v on v.id = coalesce(u.back_id, u.old_id) where u.place = ${place} order by u.old_id`);
}

function nameOf(table: PgTable): SQL {
  const { schema, name } = getTableConfig(table);
  return sql.raw(`"${schema}"."${name}"`);
}

function refusal(vi: string, en: string): PlainError {
  return new PlainError(`Không thu hồi được: ${vi}.`, `Cannot undo: ${en}.`, { exitCode: 2 });
}
