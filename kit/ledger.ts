// What a source's own ledger says of it: how far its data reaches, and whether it is fresh.

import { sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import type { LedgerState } from "./reading/reading.ts";
import { addDays, dayOf } from "./time/calendar.ts";
import { knownUntil } from "./time/as-of.ts";
import type { KitTables } from "./tables.ts";

export interface SourceStatus {
  readonly source: string;
  readonly lastKnownAt: string | null;
  readonly lastRecordedAt: string | null;
  readonly dataTo: string | null;
  readonly imports: number;
  readonly rows: number;
  readonly quarantined: number;
  readonly sample: boolean;
  readonly fresh: boolean;
  readonly registerVersion: string | null;
}

export function prepareLedger(db: Db, { imports, quarantine }: KitTables) {
  const state = db
    .select({
      coversFrom: sql<string | null>`min(${imports.coversFrom})`,
      coversTo: sql<string | null>`max(${imports.coversTo})`,
      sample: sql<boolean | null>`bool_or(${imports.sample})`,
    })
    .from(imports)
    .where(sql`${imports.knownAt} <= ${sql.placeholder("knownUntil")}::timestamptz`)
    .prepare("ledger_state");
  const status = db
    .select({
      lastKnownAt: sql<string | null>`max(${imports.knownAt})`,
      lastRecordedAt: sql<string | null>`max(${imports.recordedAt})`,
      dataTo: sql<string | null>`max(${imports.coversTo})`,
      imports: sql<number>`count(*)::int`,
      rows: sql<number>`coalesce(sum(${imports.rows}), 0)::int`,
      quarantined: sql<number>`(select count(*)::int from ${quarantine})`,
      sample: sql<boolean>`coalesce(bool_or(${imports.sample}), false)`,
    })
    .from(imports)
    .prepare("ledger_status");
  return {
    async stateAt(asOf: string): Promise<LedgerState & { readonly coversFrom: string | null }> {
      const [row] = await state.execute({ knownUntil: knownUntil(asOf) });
      return { coversFrom: row?.coversFrom ?? null, coversTo: row?.coversTo ?? null, sample: row?.sample ?? false };
    },
    async status(source: string, registerVersion: string | null, now: Date, graceDays: number): Promise<SourceStatus> {
      const [row] = await status.execute();
      const dataTo = row?.dataTo ?? null;
      return {
        source,
        lastKnownAt: row?.lastKnownAt ?? null,
        lastRecordedAt: row?.lastRecordedAt ?? null,
        dataTo,
        imports: row?.imports ?? 0,
        rows: row?.rows ?? 0,
        quarantined: row?.quarantined ?? 0,
        sample: row?.sample ?? false,
        // A month, and the days a month's data may take.
        fresh: dataTo !== null && addDays(dataTo, 31 + graceDays) >= dayOf(now),
        registerVersion,
      };
    },
  };
}

export type Ledger = ReturnType<typeof prepareLedger>;
