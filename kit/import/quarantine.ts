// Rows that wait because their owner's name does not resolve: listed by name, loaded once somebody says whose they are, or dismissed.

import { type SQL, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { beginCounting } from "../counting/count-imports.ts";
import { nameKey } from "../names.ts";
import { PlainError } from "../plain-error.ts";
import { type Register, validOn } from "../register/register.ts";
import { createLikeness } from "../similar.ts";
import { createFactWriters } from "./fact-writers.ts";
import type { ImportInto } from "./import-one.ts";
import { nextImport } from "./ledger-line.ts";
import { rememberedRule } from "./owners.ts";
import type { FactRow } from "./profile.ts";
import { refuseTooEarly } from "./time-order.ts";
import type { Transaction } from "./transaction.ts";
import type { WhoDecides } from "./undo.ts";

/** A name that rows wait for. */
export interface WaitingName {
  readonly text: string;
  /** The newest row's. */
  readonly reason: string;
  readonly rows: number;
  /** Days on which the name counted, the first and the last. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly example: { readonly id: string; readonly file: string; readonly position: string };
  /** Agencies whose names are most like it, best first. */
  readonly suggestions: readonly { readonly agencyId: string; readonly nameVi: string; readonly score: number }[];
}

/** Whose the rows of a name are; the days are the first, and the first day after. */
export interface Decision {
  readonly agencyId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ResolveReport {
  readonly text: string;
  readonly agencyId: string;
  /** One line of the ledger for each file whose rows were loaded. */
  readonly importIds: readonly number[];
  /** Rows that became facts. */
  readonly loaded: number;
  /** Rows about records that a later file, or a later waiting row, has stated. */
  readonly outdated: number;
  /** Rows of days on which the decision, or the agency, does not count. */
  readonly stillWaiting: number;
}

interface WaitingRow {
  readonly id: string;
  readonly import_id: number;
  readonly row: FactRow;
  readonly outdated: boolean;
}

const mostSuggestions = 3;

export async function waitingNames(tx: Transaction, into: ImportInto): Promise<readonly WaitingName[]> {
  const schema = sql.raw(`"${getTableConfig(into.kit.imports).schema}"`);
  const names = await tx.rows<{ text: string; rows: number; first_day: string | null; last_day: string | null; id: string; reason: string; position: string; file: string }>(sql`
    select g.text, g.rows, g.first_day, g.last_day, q.id::text as id, q.reason, q.position, i.file from (
      select agency_text as text, count(*)::int as rows, min(row #>> '{owner,on}') as first_day, max(row #>> '{owner,on}') as last_day, max(id) as id
      from ${schema}.quarantine w where ${waits(schema, sql`w`)} group by 1
    ) g join ${schema}.quarantine q on q.id = g.id join ${schema}.imports i on i.id = q.import_id order by g.rows desc, g.text collate "C"`);
  const suggest = suggestionsOf(into.register);
  return names.map(({ text, reason, rows, first_day: firstDay, last_day: lastDay, id, file, position }) => ({
    text, reason, rows, firstDay, lastDay, example: { id, file, position }, suggestions: suggest(text, lastDay),
  }));
}

/** `which`: the name as it is written in the file, or the number of a waiting row; every row of that name is meant. */
export async function resolveWaiting(tx: Transaction, into: ImportInto, which: string, decision: Decision, { by, osUser, note }: WhoDecides): Promise<ResolveReport & { readonly last: { id: number; sha256: string } | undefined }> {
  const schema = `"${getTableConfig(into.kit.imports).schema}"`;
  const of = sql.raw(schema);
  const now = into.now.toISOString();
  const unit = into.register?.unit(decision.agencyId);
  if (!unit) throw refusal(`danh bạ không có cơ quan "${decision.agencyId}"`, `the register has no agency "${decision.agencyId}"`);
  const texts = await textsOf(tx, of, which);
  await refuseTooEarly(tx, `${schema}.imports`, which, now);
  const all = await rowsOf(tx, into, of, texts);
  const counts = ({ row }: WaitingRow): boolean => row.owner !== undefined && validOn(unit, row.owner.on) && validOn(decision, row.owner.on);
  const due = all.filter(counts);
  if (due.length === 0) {
    throw refusal(`${all.length} dòng đang chờ nằm ngoài thời gian của cơ quan hoặc của quyết định này`, `the days of all ${all.length} waiting rows lie outside of the agency's or the decision's`);
  }
  const [text = which] = texts;
  await tx.rows(sql`
    insert into ${of}.remembered_names (text_key, text, agency_id, valid_from, valid_to, decided_by, decided_at, os_user, note)
    values (${nameKey(text)}, ${text}, ${decision.agencyId}, ${decision.validFrom}::date, ${decision.validTo}::date, ${by}, ${now}::timestamptz, ${osUser ?? null}, ${note ?? null})`);
  const count = await beginCounting(tx, into.countings, `${schema}.imports`);
  const done: { readonly id: number; readonly sha256: string }[] = [];
  let loaded = 0;
  for (const [importId, rows] of Map.groupBy(due, (row) => row.import_id)) {
    const fresh = rows.filter(({ outdated }) => !outdated);
    const line = fresh.length === 0 ? undefined : await loadRows(tx, into, schema, importId, fresh, decision.agencyId, { by, osUser: osUser ?? null });
    if (line) {
      done.push(line);
      loaded += fresh.length;
    }
    const outcomes = rows.map(({ id, outdated }) => ({ id, note: outdated ? "một dòng sau đã nói về bản ghi này" : (note ?? null), import_id: outdated ? null : (line?.id ?? null) }));
    await writeOutcomes(tx, of, outcomes, "RESOLVED", { by, osUser: osUser ?? null }, now);
  }
  await count();
  const report = { text, agencyId: decision.agencyId, importIds: done.map(({ id }) => id), loaded, outdated: due.length - loaded, stillWaiting: all.length - due.length };
  return { ...report, last: done.at(-1) };
}

/** The rows of a name do not count, and wait no more; the reason is kept. How many. */
export async function dismissWaiting(tx: Transaction, into: ImportInto, which: string, reason: string, who: WhoDecides): Promise<number> {
  const of = sql.raw(`"${getTableConfig(into.kit.imports).schema}"`);
  const rows = await rowsOf(tx, into, of, await textsOf(tx, of, which));
  const outcomes = rows.map(({ id }) => ({ id, note: reason, import_id: null }));
  await writeOutcomes(tx, of, outcomes, "DISMISSED", { by: who.by, osUser: who.osUser ?? null }, into.now.toISOString());
  return rows.length;
}

/** All waiting spellings that are one name. */
async function textsOf(tx: Transaction, of: SQL, which: string): Promise<readonly string[]> {
  const texts = await tx.rows<{ text: string; asked: boolean }>(sql`
    select agency_text as text, bool_or(id::text = ${which}) as asked from ${of}.quarantine w where ${waits(of, sql`w`)} group by 1 order by 1`);
  const key = nameKey(texts.find(({ asked }) => asked)?.text ?? which);
  const same = texts.filter(({ text }) => nameKey(text) === key).map(({ text }) => text);
  if (same.length > 0) return same;
  const shown = texts.slice(0, 10).map(({ text }) => `"${text}"`).join(", ");
  throw refusal(`không có dòng nào đang chờ tên "${which}"; đang chờ: ${shown || "không có"}`, `no row waits for "${which}"; waiting: ${shown || "none"}`);
}

async function rowsOf(tx: Transaction, { facts }: ImportInto, of: SQL, texts: readonly string[]): Promise<readonly WaitingRow[]> {
  const stated = Object.entries(facts).map(([name, table]) => {
    const fact = sql.raw(`"${getTableConfig(table).schema}"."${getTableConfig(table).name}"`);
    return sql`(w.row ->> 'table' = ${name} and exists (select 1 from ${fact} f join ${of}.imports i on i.id = f.import_id
      where f.key = (w.row ->> 'key') collate "C" and f.import_id > w.import_id and i.undoes is null))`;
  });
  return await tx.rows<WaitingRow>(sql`
    select w.id::text as id, w.import_id, w.row,
      (${sql.join(stated, sql` or `)} or exists (select 1 from ${of}.quarantine later where later.row ->> 'table' = w.row ->> 'table' and later.row ->> 'key' = w.row ->> 'key' and later.id > w.id)) as outdated
    from ${of}.quarantine w
    where w.agency_text in (select json_array_elements_text(${JSON.stringify(texts)}::text::json)) and ${waits(of, sql`w`)} order by w.id`);
}

const waits = (of: SQL, alias: SQL): SQL => sql`not exists (select 1 from ${of}.quarantine_outcomes o where o.quarantine_id = ${alias}.id)`;

/** A new import that says the rows of the file again, now with their owner. */
async function loadRows(tx: Transaction, into: ImportInto, schema: string, from: number, rows: readonly WaitingRow[], agencyId: string, { by, osUser }: { by: string; osUser: string | null }) {
  const imports = sql.raw(`${schema}.imports`);
  const now = into.now.toISOString();
  const [origin] = await tx.rows<{ profile: string; sample: boolean; sha256: string }>(sql`select profile, sample, sha256 from ${imports} where id = ${from}`);
  if (!origin) throw new Error(`the ledger has no import ${from}`);
  const id = await nextImport(tx, `${schema}.imports`);
  const columns = { importId: id, knownAt: now, recordedAt: now, sample: origin.sample, registerVersion: into.register?.version ?? "" };
  const writers = createFactWriters(tx, into.facts, () => Promise.resolve(columns), false);
  for (const { row } of rows) {
    const writer = writers.of(row.table) ?? (await writers.open(row.table, origin.profile, into.source));
    writer.keep(row, writer.encode(row, { text: row.owner?.text ?? "", agencyId, rule: rememberedRule }));
    if (writer.full()) await writers.flush(row.table);
  }
  await writers.flush();
  const { added, changed } = writers.counts();
  await tx.rows(sql`
    insert into ${imports} (id, profile, file, sha256, known_at, recorded_at, backfill, sample, rows, quarantined, changed, "by", os_user, format, bytes, encoding, period, kept_sha256, redacted, fetched_from, resolves)
    overriding system value
    select ${id}, i.profile, i.file, i.sha256, ${now}::timestamptz, ${now}::timestamptz, false, i.sample, ${rows.length}, 0, ${added + changed}, ${by}, ${osUser},
      i.format, i.bytes, i.encoding, i.period, i.kept_sha256, i.redacted, i.fetched_from, ${from} from ${imports} i where i.id = ${from}`);
  return { id, sha256: origin.sha256 };
}

async function writeOutcomes(tx: Transaction, of: SQL, outcomes: readonly object[], outcome: "RESOLVED" | "DISMISSED", who: { by: string; osUser: string | null }, at: string): Promise<void> {
  await tx.rows(sql`
    insert into ${of}.quarantine_outcomes (quarantine_id, import_id, outcome, "by", os_user, at, note)
    select given.id, given.import_id, ${outcome}, ${who.by}, ${who.osUser}, ${at}::timestamptz, given.note
    from json_to_recordset(${JSON.stringify(outcomes)}::text::json) as given (id bigint, import_id int, note text)`);
}

function suggestionsOf(register: Register | undefined) {
  if (!register) return () => [];
  const { units, aliases } = register.document;
  const named = aliases.filter(({ kind }) => kind === "NAME");
  const likeness = createLikeness(named, ({ text }) => text);
  const nameOf = new Map(units.map(({ id, nameVi }) => [id, nameVi]));
  return (text: string, day: string | null): WaitingName["suggestions"] => {
    const best = new Map<string, number>();
    for (const { item, score } of likeness(text, (alias) => day === null || validOn(alias, day))) {
      if (best.size === mostSuggestions) break;
      if (!best.has(item.agencyId)) best.set(item.agencyId, score);
    }
    return [...best].map(([agencyId, score]) => ({ agencyId, nameVi: nameOf.get(agencyId) ?? agencyId, score }));
  };
}

function refusal(vi: string, en: string): PlainError {
  return new PlainError(`Không giải quyết được: ${vi}.`, `Cannot resolve: ${en}.`, { exitCode: 2 });
}
