// What a source's own ledger says of it: how far its data reaches, and whether it is fresh.

import { sql } from "drizzle-orm";
import { standing } from "./current.ts";
import type { Db } from "./database.ts";
import type { LedgerState } from "./reading/reading.ts";
import { type Cadence, isFresh } from "./provenance/cadence.ts";
import { stillWaits } from "./provenance/waiting.ts";
import { dayOf, daysBetween } from "./time/calendar.ts";
import { knownUntil } from "./time/as-of.ts";
import type { KitTables } from "./tables.ts";

export interface SourceStatus {
  readonly source: string;
  readonly lastKnownAt: string | null;
  readonly lastRecordedAt: string | null;
  /** From the day of lastKnownAt to today. */
  readonly ageDays: number | null;
  readonly dataTo: string | null;
  readonly imports: number;
  readonly rows: number;
  readonly quarantined: number;
  readonly sample: boolean;
  readonly real: boolean;
  readonly fresh: boolean;
  readonly cadenceVi: string;
  readonly cadenceEn: string;
  readonly registerVersion: string | null;
}

export function prepareLedger(db: Db, kit: KitTables) {
  const { imports, quarantine } = kit;
  const state = db
    .select({
      coversFrom: sql<string | null>`min(${imports.coversFrom})`,
      coversTo: sql<string | null>`max(${imports.coversTo})`,
      sample: sql<boolean | null>`bool_or(${imports.sample})`,
    })
    .from(imports)
    .where(standing(imports, sql.placeholder("knownUntil")))
    .prepare("ledger_state");
  const status = db
    .select({
      lastKnownAt: sql<string | null>`max(${imports.knownAt})`,
      lastRecordedAt: sql<string | null>`max(${imports.recordedAt})`,
      dataTo: sql<string | null>`max(${imports.coversTo}) filter (where ${standing(imports, sql`'infinity'`)})`,
      imports: sql<number>`count(*)::int`,
      rows: sql<number>`coalesce(sum(${imports.rows}), 0)::int`,
      quarantined: sql<number>`(select count(*)::int from ${quarantine} where ${stillWaits(kit)})`,
      sample: sql<boolean>`coalesce(bool_or(${imports.sample}), false)`,
      real: sql<boolean>`coalesce(bool_or(not ${imports.sample}), false)`,
    })
    .from(imports)
    .prepare("ledger_status");
  return {
    async stateAt(asOf: string): Promise<LedgerState & { readonly coversFrom: string | null }> {
      const [row] = await state.execute({ knownUntil: knownUntil(asOf) });
      return { coversFrom: row?.coversFrom ?? null, coversTo: row?.coversTo ?? null, sample: row?.sample ?? false };
    },
    async status(source: string, registerVersion: string | null, now: Date, cadence: Cadence): Promise<SourceStatus> {
      const [row] = await status.execute();
      const [dataTo, lastKnownAt, today] = [row?.dataTo ?? null, row?.lastKnownAt ?? null, dayOf(now)];
      return {
        source,
        lastKnownAt,
        lastRecordedAt: row?.lastRecordedAt ?? null,
        ageDays: lastKnownAt === null ? null : daysBetween(dayOf(new Date(lastKnownAt)), today),
        dataTo,
        imports: row?.imports ?? 0,
        rows: row?.rows ?? 0,
        quarantined: row?.quarantined ?? 0,
        sample: row?.sample ?? false,
        real: row?.real ?? false,
        fresh: isFresh(cadence, dataTo, today),
        cadenceVi: cadence.vi,
        cadenceEn: cadence.en,
        registerVersion,
      };
    },
  };
}

export type Ledger = ReturnType<typeof prepareLedger>;
