// Rows whose owner does not resolve, on their way into quarantine.

import { sql } from "drizzle-orm";
import type { FactRow } from "./profile.ts";
import { keptPlaces, type WaitingReport } from "./report.ts";
import type { Transaction } from "./transaction.ts";

interface WaitingColumns {
  /** The import's number, taken when it is needed. */
  readonly number: () => Promise<number>;
  readonly knownAt: string;
  readonly registerVersion: string;
}

export interface WaitingWriter {
  readonly reports: readonly WaitingReport[];
  count(): number;
  add(row: FactRow, reason: string): void;
  flush(): Promise<void>;
}

const rowsOfStatement = 1_000;

/** `schema`: the source's, quoted. A row that waits already, word for word, is not kept twice. */
export function createWaitingWriter(tx: Transaction, schema: string, columns: WaitingColumns): WaitingWriter {
  const reports: WaitingReport[] = [];
  let count = 0;
  let chunk: { place: number; position: string; text: string; reason: string; row: string }[] = [];
  const { knownAt, registerVersion } = columns;
  const write = async (rows: typeof chunk): Promise<void> => {
    const importId = await columns.number();
    await tx.rows(sql`
      insert into ${sql.raw(schema)}.quarantine (import_id, position, agency_text, reason, register_version, row, known_at)
      select ${importId}, given.position, given.text, given.reason, ${registerVersion}, given.row::jsonb, ${knownAt}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as given (place int, position text, text text, reason text, row text)
      where not exists (
        select 1 from (
          select distinct on (q.row ->> 'table', q.row ->> 'key') q.id, q.row - 'position' as said
          from ${sql.raw(schema)}.quarantine q order by q.row ->> 'table', q.row ->> 'key', q.id desc
        ) newest
        where newest.said = given.row::jsonb - 'position' and not exists (select 1 from ${sql.raw(schema)}.quarantine_outcomes o where o.quarantine_id = newest.id)
      ) order by given.place`);
  };
  return {
    reports,
    count: () => count,
    add(row, reason) {
      count++;
      const text = row.owner?.text ?? "";
      if (reports.length < keptPlaces) reports.push({ position: row.position, text, reason });
      chunk.push({ place: count, position: row.position, text, reason, row: rowText(row) });
    },
    async flush() {
      const rows = chunk;
      chunk = [];
      for (let i = 0; i < rows.length; i += rowsOfStatement) await write(rows.slice(i, i + rowsOfStatement));
    },
  };
}

/** bigint as text; `rowOf` brings it back. */
export function rowText(row: FactRow): string {
  return JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
