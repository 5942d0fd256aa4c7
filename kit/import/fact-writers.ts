// The writers of the tables that a file has rows for, opened when the first row comes.

import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { createTarget, type ImportColumns } from "./copy/target.ts";
import type { Transaction } from "./transaction.ts";
import { createRowWriter, type RowCounts, type RowWriter } from "./write-rows.ts";

export type FactWriter = RowWriter & { readonly amounts: readonly string[] };

export interface FactWriters {
  of(table: string): FactWriter | undefined;
  open(table: string, profile: string, source: string): Promise<FactWriter>;
  /** Of one table, or of all. */
  flush(table?: string): Promise<void>;
  counts(): RowCounts;
}

/** A dry run writes into temporary copies with the same rules, so that nothing of it is left in the tables. */
export function createFactWriters(tx: Transaction, tables: Readonly<Record<string, PgTable>>, columns: () => Promise<ImportColumns>, dryRun: boolean): FactWriters {
  const writers = new Map<string, FactWriter>();
  return {
    of: (table) => writers.get(table),
    async open(table, profile, source) {
      const given = tables[table];
      if (!given) throw new Error(`profile ${profile} writes to "${table}", which is no fact table of ${source}`);
      const target = createTarget(given);
      const [found] = await tx.rows<{ empty: boolean }>(sql`select not exists (select 1 from ${sql.raw(target.name)}) as empty`);
      const into = dryRun ? `pg_temp.dry_${writers.size}` : target.name;
      if (dryRun) await tx.rows(sql.raw(`create temporary table ${into.replace("pg_temp.", "")} (like ${target.name} including defaults including constraints including identity) on commit drop`));
      const writer = { ...createRowWriter(tx, target, into, columns, found?.empty ?? false), amounts: target.amounts };
      writers.set(table, writer);
      return writer;
    },
    async flush(table) {
      for (const [name, writer] of writers) if (table === undefined || table === name) await writer.flush();
    },
    counts() {
      const all = [...writers.values()].map(({ counts }) => counts);
      const sum = (name: keyof RowCounts) => all.reduce((total, counts) => total + counts[name], 0);
      return { added: sum("added"), changed: sum("changed"), same: sum("same") };
    },
  };
}
