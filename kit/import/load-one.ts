// One file → its line of the ledger and its facts, inside a transaction that somebody else ends.

import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { announceImport } from "../announce.ts";
import type { Db } from "../database.ts";
import type { Register } from "../register/register.ts";
import type { KitTables } from "../tables.ts";
import { toInstant } from "../time/as-of.ts";
import type { LastImport } from "../version.ts";
import { insertChanged } from "./insert.ts";
import { ImportError, type ImportFile, type ImportProfile, type TextProfile } from "./profile.ts";
import { repeatedKeys, resolveOwners } from "./rows.ts";

export interface LoadInto {
  readonly db: Db;
  readonly source: string;
  readonly kit: KitTables;
  /** Fact tables by the name that profiles use. */
  readonly facts: Readonly<Record<string, PgTable>>;
  readonly profiles: readonly ImportProfile[];
  readonly register: Register | undefined;
  readonly now: Date;
  /** Hears of an import once it is committed. */
  readonly onCommitted: (last: LastImport) => void;
}

export interface LoadReport {
  /** False when this file had been loaded before; then nothing was done. */
  readonly loaded: boolean;
  readonly rows: number;
  /** Rows that were new or said something new. */
  readonly changed: number;
  readonly quarantined: number;
}

export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];

const rowsPerStatement = 5_000;

/** Also gives the import's line of the ledger, when there is a new one. */
export async function loadOne(tx: Transaction, into: Omit<LoadInto, "db" | "onCommitted">, file: ImportFile): Promise<LoadReport & { readonly imported?: LastImport }> {
  const sha256 = createHash("sha256").update(file.content).digest("hex");
  const profile = into.profiles.find((one): one is TextProfile => "read" in one && one.name === file.profile);
  if (!profile) {
    const known = into.profiles.map(({ name }) => name).join(", ");
    throw new ImportError(file.file, [{ position: "tệp", message: `không có mẫu "${file.profile}"; các mẫu của ${into.source}: ${known}` }]);
  }
  const { rows, problems } = profile.read(file.content);
  const all = [...problems, ...repeatedKeys(rows)];
  if (all.length > 0) throw new ImportError(file.file, all);

  const recordedAt = into.now.toISOString();
  const knownAt = file.knownAt ?? recordedAt;
  const { ready, waiting } = resolveOwners(rows, into.register);
  const { imports, quarantine } = into.kit;
  const known = await tx.select({ id: imports.id }).from(imports).where(and(eq(imports.profile, file.profile), eq(imports.sha256, sha256)));
  if (known.length > 0) return { loaded: false, rows: rows.length, changed: 0, quarantined: 0 };
  const [newest] = await tx.select({ knownAt: imports.knownAt, file: imports.file }).from(imports).orderBy(desc(imports.knownAt)).limit(1);
  if (newest && toInstant(newest.knownAt) > toInstant(knownAt)) {
    const message = `biết lúc ${knownAt}, sớm hơn lần nạp trước (${newest.file}, ${newest.knownAt}); nạp theo thứ tự thời gian`;
    throw new ImportError(file.file, [{ position: "tệp", message }]);
  }
  const [ledger] = await tx
    .insert(imports)
    .values({
      profile: file.profile,
      file: file.file,
      sha256,
      knownAt,
      recordedAt,
      backfill: file.knownAt !== undefined,
      sample: file.sample,
      coversFrom: file.coversFrom,
      coversTo: file.coversTo,
      rows: rows.length,
      quarantined: waiting.length,
      by: file.by,
    })
    .returning({ id: imports.id });
  if (!ledger) throw new Error("the ledger gave no id");
  const shared = { import_id: ledger.id, known_at: knownAt, recorded_at: recordedAt, sample: file.sample };
  let changed = 0;
  for (const [name, group] of Map.groupBy(ready, ({ row }) => row.table)) {
    const table = into.facts[name];
    if (!table) throw new Error(`profile ${file.profile} writes to "${name}", which is no fact table of ${into.source}`);
    for (let i = 0; i < group.length; i += rowsPerStatement) {
      const part = group.slice(i, i + rowsPerStatement).map(({ prepared }) => ({ ...prepared, ...shared }));
      const [result] = await tx.execute<{ changed: string }>(insertChanged(table, part));
      changed += Number(result?.changed ?? 0);
    }
  }
  if (waiting.length > 0) {
    await tx.insert(quarantine).values(waiting.map(({ row, reason }) => ({
      importId: ledger.id,
      position: row.position,
      agencyText: row.owner?.text ?? "",
      reason,
      registerVersion: into.register?.version ?? "",
      row: JSON.parse(JSON.stringify(row, (_, value) => (typeof value === "bigint" ? value.toString() : value))) as unknown,
      knownAt,
    })));
  }
  const imported = { id: ledger.id, sha256 };
  await announceImport(tx, into.source, imported);
  return { loaded: true, rows: rows.length, changed, quarantined: waiting.length, imported };
}
