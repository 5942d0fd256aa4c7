// One file → its facts, its waiting rows and its line of the ledger, inside a transaction that somebody else ends.

import { sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { beginCounting } from "../counting/count-imports.ts";
import type { Counting } from "../counting/counting.ts";
import type { Register } from "../register/register.ts";
import type { KitTables } from "../tables.ts";
import { toInstant } from "../time/as-of.ts";
import { compareWithPrevious, createParts } from "./comparison.ts";
import { createFactWriters } from "./fact-writers.ts";
import { addProblem, addWarning } from "./form/findings.ts";
import { nextImport, writeLedger } from "./ledger-line.ts";
import type { FileFormat } from "./open/table.ts";
import { createOwners, type RememberedName } from "./owners.ts";
import type { FileFindings, FileReading, RowProblem } from "./profile.ts";
import { type DuplicateReport, type ImportReport, keptPlaces } from "./report.ts";
import { type Ask, settled, type Settle } from "./settle.ts";
import { createStated } from "./stated.ts";
import { tooEarly } from "./time-order.ts";
import type { Transaction } from "./transaction.ts";
import { createWaitingWriter, rowText } from "./waiting-rows.ts";
import type { CreateWatch } from "./watch.ts";

export interface ImportInto {
  readonly source: string;
  readonly kit: KitTables;
  /** Fact tables by the name that profiles use. */
  readonly facts: Readonly<Record<string, PgTable>>;
  /** Fact tables that have counters. */
  readonly countings: readonly Counting[];
  readonly register: Register | undefined;
  readonly now: Date;
  readonly watch?: CreateWatch | undefined;
  /** What must hold between the records once an import has been taken back. */
  readonly checkWhole?: ((ask: Ask) => Promise<readonly RowProblem[]>) | undefined;
}

/** Gives the hash of the copy; `redacted` when it lacks the cells that the findings forbid to keep. When it fails, nothing is loaded. */
export type KeepFile = (findings: FileFindings) => Promise<{ readonly sha256: string; readonly redacted: boolean }>;

/** A file that is being read, with what the ledger has to know of it. */
export interface FileToImport {
  readonly profile: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: FileFormat | "json";
  readonly bytes: number;
  readonly encoding: string | null;
  readonly period: string | null;
  readonly by: string;
  readonly osUser: string | null;
  /** When the province knew it; undefined: now. */
  readonly knownAt: string | undefined;
  readonly sample: boolean;
  /** Comes with the product. */
  readonly shipped: boolean;
  readonly keep: KeepFile | undefined;
  readonly fetchedFrom: string | null;
  readonly read: () => FileReading;
  readonly settle: Settle | undefined;
}

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export interface ImportProgress {
  readonly rows: number;
  readonly seconds: number;
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

/** A file that was imported before is not read again, unless an undo has taken back what it, or an import before it, had said. */
export async function importOne(tx: Transaction, into: ImportInto, file: FileToImport, { dryRun, onProgress }: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const recordedAt = into.now.toISOString();
  const knownAt = file.knownAt ?? recordedAt;
  const { schema } = getTableConfig(into.kit.imports);
  const imports = `"${schema}"."imports"`;
  const shared = { file: file.file, sha256: file.sha256, profile: file.profile, format: file.format, period: file.period, knownAt };

  const before = await importedBefore(tx, imports, file);
  if (before) {
    const { findings } = file.read();
    const { rows, ...alreadyImported } = before;
    const counts = { rows, added: 0, changed: 0, same: rows, quarantined: [], quarantinedCount: 0, duplicates: [], duplicateCount: 0 };
    return { outcome: "ALREADY_IMPORTED", importId: null, ...shared, alreadyImported, ...counts, findings, comparison: null, seconds: secondsSince(started) };
  }
  const remembered = await tx.rows<RememberedName>(sql`
    select text_key as "textKey", agency_id as "agencyId", valid_from as "validFrom", valid_to as "validTo" from ${sql.raw(`"${schema}"`)}.remembered_names order by id desc`);

  const common = { knownAt, recordedAt, sample: file.sample, registerVersion: into.register?.version ?? "" };
  // A dry run takes no number, and neither does a file that is refused before a row is written.
  let taken: Promise<number> | undefined;
  const number = (): Promise<number> => (taken ??= dryRun ? Promise.resolve(0) : nextImport(tx, imports));
  const { batches: read, findings } = file.read();
  const batches = file.settle ? settled(read, file.settle, findings, tx.rows) : read;
  const early = await tooEarly(tx, imports, knownAt, file.shipped ? file.profile : null);
  if (early !== undefined) addProblem(findings, "tệp", early);
  const resolve = createOwners(into.register, remembered);
  const stated = createStated();
  const parts = createParts();
  const count = await beginCounting(tx, dryRun ? [] : into.countings, imports);
  const facts = createFactWriters(tx, into.facts, async () => ({ importId: await number(), ...common }), dryRun);
  const waiting = createWaitingWriter(tx, `"${schema}"`, { number, ...common });
  const watch = into.watch?.(file.profile);
  const duplicates: DuplicateReport[] = [];
  let [rows, duplicateCount] = [0, 0];
  let writing: Promise<void> = Promise.resolve();

  for await (const batch of batches) {
    for (const row of batch) {
      const writer = facts.of(row.table) ?? (await facts.open(row.table, file.profile, into.source));
      const owner = row.owner && resolve(row.owner.text, row.owner.on);
      const waits = owner !== undefined && "reason" in owner;
      const known = owner && !waits && row.owner ? { text: row.owner.text, agencyId: owner.agencyId, rule: owner.rule } : undefined;
      const content = waits ? rowText({ ...row, position: "" }) : writer.encode(row, known);
      const first = stated.add(row.table, row.key, content, row.position);
      if (first?.same) {
        duplicateCount++;
        if (duplicates.length < keptPlaces) duplicates.push({ position: row.position, firstPosition: first.position });
        continue;
      }
      if (first) {
        addProblem(findings, row.position, `khoá "${row.key}" đã có ở ${first.position}, với nội dung khác`);
        continue;
      }
      rows++;
      if (waits) waiting.add(row, owner.reason);
      else writer.keep(row, content);
      if (known) parts.add(row, known.agencyId, writer.amounts);
      if (known) watch?.see(row, known.agencyId);
      if (writer.full()) {
        await writing;
        writing = findings.problemCount > 0 ? Promise.resolve() : facts.flush(row.table);
        // A failure is met at the next await; until then it must not count as unheard.
        writing.catch(() => undefined);
      }
    }
    onProgress?.({ rows, seconds: secondsSince(started) });
    // Reading alone would never let the database's answers in.
    await new Promise(setImmediate);
  }
  await writing;
  const refused = findings.problemCount > 0;
  if (!refused) {
    await facts.flush();
    await waiting.flush();
    for (const { position, message } of (await watch?.warnings(tx, knownAt)) ?? []) addWarning(findings, position, message);
  }
  const counts = facts.counts();
  const comparison = await compareWithPrevious(tx, { imports, profile: file.profile, period: file.period, now: parts.all() });
  const outcome = refused ? "REFUSED" : dryRun ? "DRY_RUN" : "LOADED";
  const importId = outcome === "LOADED" ? await number() : null;
  if (importId !== null) {
    const kept = await file.keep?.(findings);
    const { coversFrom, coversTo } = findings;
    const copy = { keptSha256: kept?.sha256 ?? null, redacted: kept?.redacted ?? false };
    await writeLedger(tx, imports, { ...file, ...common, ...copy, importId, coversFrom, coversTo, rows, quarantined: waiting.count(), changed: counts.added + counts.changed, stated: parts.all() });
    await count({ coversTo, onlyAdded: counts.changed === 0 });
  }
  const found = { quarantined: waiting.reports, quarantinedCount: waiting.count(), duplicates, duplicateCount, findings, comparison };
  return { outcome, importId, ...shared, alreadyImported: null, rows, ...counts, ...found, seconds: secondsSince(started) };
}

async function importedBefore(tx: Transaction, imports: string, { profile, sha256 }: FileToImport) {
  const [before] = await tx.rows<{ id: number; file: string; at: string; rows: number }>(sql`
    select i.id, i.file, i.recorded_at as at, i.rows from ${sql.raw(imports)} i
    where i.profile = ${profile} and i.sha256 = ${sha256} and i.undoes is null and i.resolves is null
      and not exists (select 1 from ${sql.raw(imports)} u where u.id > i.id and u.undoes <= i.id)
    order by i.id desc limit 1`);
  return before && { ...before, at: toInstant(before.at) };
}
