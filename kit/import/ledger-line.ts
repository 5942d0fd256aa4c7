// The line of the ledger that an import ends with, and the news of it.

import { sql } from "drizzle-orm";
import type { AgencyPart } from "./report.ts";
import type { Transaction } from "./transaction.ts";

interface LedgerLine {
  readonly importId: number;
  readonly profile: string;
  readonly file: string;
  readonly sha256: string;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly sample: boolean;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly rows: number;
  readonly quarantined: number;
  readonly changed: number;
  readonly by: string;
  readonly osUser: string | null;
  readonly format: string;
  readonly bytes: number | null;
  readonly encoding: string | null;
  readonly period: string | null;
  readonly keptSha256: string | null;
  readonly redacted: boolean;
  readonly fetchedFrom: string | null;
  readonly stated: Readonly<Record<string, AgencyPart>> | null;
  readonly undoes?: number;
  readonly resolves?: number;
}

/** The number of the next import. */
export async function nextImport(tx: Transaction, imports: string): Promise<number> {
  const [next] = await tx.rows<{ id: number }>(sql`select nextval(pg_get_serial_sequence(${imports}, 'id'))::int as id`);
  if (!next) throw new Error("the ledger gave no number");
  return next.id;
}

/** Its id was taken before the rows were written, since they carry it. */
export async function writeLedger(tx: Transaction, imports: string, line: LedgerLine): Promise<void> {
  // Two spellings of one instant are no backfill.
  const backfill = Date.parse(line.knownAt) !== Date.parse(line.recordedAt);
  const columns = sql`id, profile, file, sha256, known_at, recorded_at, backfill, sample, covers_from, covers_to, rows, quarantined, changed, "by", os_user, format, bytes, encoding, period, kept_sha256, redacted, fetched_from, stated, undoes, resolves`;
  const stated = line.stated === null ? null : JSON.stringify(line.stated);
  await tx.rows(sql`
    insert into ${sql.raw(imports)} (${columns}) overriding system value values (
      ${line.importId}, ${line.profile}, ${line.file}, ${line.sha256}, ${line.knownAt}::timestamptz, ${line.recordedAt}::timestamptz, ${backfill}, ${line.sample},
      ${line.coversFrom}::date, ${line.coversTo}::date, ${line.rows}, ${line.quarantined}, ${line.changed}, ${line.by}, ${line.osUser}, ${line.format}, ${line.bytes}::bigint,
      ${line.encoding}, ${line.period}, ${line.keptSha256}, ${line.redacted}, ${line.fetchedFrom}, ${stated}::text::jsonb, ${line.undoes ?? null}::int, ${line.resolves ?? null}::int
    )`);
}
