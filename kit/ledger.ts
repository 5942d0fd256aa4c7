// What a source's own ledger says of it: how far its data reaches, and whether it is fresh.

import { sql } from "drizzle-orm";
import { standing } from "./current.ts";
import type { Db } from "./database.ts";
import type { Coverage, Ledger as ReadingLedger } from "./reading/reading.ts";
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
  /** Imports that brought what they state themselves: a line that takes another back repeats that one's file. */
  const spokenBy = (time: unknown) => sql`${standing(imports, time)} and ${imports.undoes} is null`;
  const spoken = spokenBy(sql`'infinity'`);
  const state = db
    .select({
      profile: imports.profile,
      coversFrom: sql<string | null>`min(${imports.coversFrom})`,
      coversTo: sql<string | null>`max(${imports.coversTo})`,
      sample: sql<boolean>`bool_or(${imports.sample})`,
    })
    .from(imports)
    .where(spokenBy(sql.placeholder("knownUntil")))
    .groupBy(imports.profile)
    .prepare("ledger_state");
  const status = db
    .select({
      lastKnownAt: sql<string | null>`max(${imports.knownAt})`,
      lastRecordedAt: sql<string | null>`max(${imports.recordedAt})`,
      dataTo: sql<string | null>`max(${imports.coversTo}) filter (where ${spoken})`,
      imports: sql<number>`count(*)::int`,
      rows: sql<number>`coalesce(sum(${imports.rows}), 0)::int`,
      quarantined: sql<number>`(select count(*)::int from ${quarantine} where ${stillWaits(kit)})`,
      sample: sql<boolean>`coalesce(bool_or(${imports.sample}) filter (where ${spoken}), false)`,
      real: sql<boolean>`coalesce(bool_or(not ${imports.sample}) filter (where ${spoken}), false)`,
    })
    .from(imports)
    .prepare("ledger_status");
  return {
    async stateAt(asOf: string): Promise<ReadingLedger> {
      const rows = await state.execute({ knownUntil: knownUntil(asOf) });
      return { ...together(rows), only: (profiles) => together(rows.filter(({ profile }) => profiles.includes(profile))) };
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

/** From the first day that any covers to the last. */
function together(rows: readonly Coverage[]): Coverage {
  const days = (of: "coversFrom" | "coversTo") => rows.flatMap((row) => row[of] ?? []).sort();
  return { coversFrom: days("coversFrom")[0] ?? null, coversTo: days("coversTo").at(-1) ?? null, sample: rows.some(({ sample }) => sample) };
}

export type Ledger = ReturnType<typeof prepareLedger>;
