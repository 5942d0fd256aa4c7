// Columns and tables that every source has: what makes a row a fact, whose fact it is, and the ledger of imports.

import { sql } from "drizzle-orm";
import { bigint, boolean, check, date, index, integer, jsonb, type PgSchema, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

const instant = () => timestamp({ withTimezone: true, mode: "string" });

/** A fact is never updated or deleted: a later import adds a row that `supersedes` it, or one that is `withdrawn`. Columns of fixed width come first: a scan reaches them without reading the texts. */
export const factColumns = () => ({
  id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
  importId: integer().notNull(),
  knownAt: instant().notNull(),
  recordedAt: instant().notNull(),
  sample: boolean().notNull(),
  withdrawn: boolean().notNull().default(false),
  /** `id` of the version that this one replaces. */
  supersedes: bigint({ mode: "bigint" }),
  /** Natural key within the source and table; all versions of one record share it. */
  key: text().notNull(),
  /** Place in the file, e.g. "dòng 12". */
  position: text().notNull(),
  /** SHA-256 of the content, to see whether a repeated row says anything new. */
  contentHash: text().notNull(),
});

/** Whose record it is: the text of the source, and the agency that it was resolved to, by which rule and register. */
export const ownerColumns = () => ({
  agencyText: text().notNull(),
  agencyId: text().notNull(),
  agencyRule: text().notNull(),
  registerVersion: text().notNull(),
});

interface FactTable {
  readonly id: Parameters<ReturnType<typeof index>["on"]>[0];
  readonly key: Parameters<ReturnType<typeof index>["on"]>[0];
  readonly supersedes: Parameters<ReturnType<typeof index>["on"]>[0];
}

/** The indexes that looking for current versions needs; `name` is the table's. Keys are only compared for equality and in byte order: the province's collation would cost three times as much. */
export const factIndexes = (name: string, t: FactTable) => [
  index(`${name}_key`).on(sql`${t.key} collate "C"`),
  uniqueIndex(`${name}_supersedes`).on(t.supersedes).where(sql`supersedes is not null`),
];

/** Tables of the kit in a source's own schema; a source exports them from its tables.ts. */
export function kitTables<Name extends string>(schema: PgSchema<Name>) {
  const imports = schema.table(
    "imports",
    {
      id: integer().primaryKey().generatedAlwaysAsIdentity(),
      profile: text().notNull(),
      file: text().notNull(),
      sha256: text().notNull(),
      /** When the province knew it; equal to recordedAt unless `backfill`. */
      knownAt: instant().notNull(),
      recordedAt: instant().notNull(),
      backfill: boolean().notNull(),
      sample: boolean().notNull(),
      /** First and last day that the file covers; null where a file covers no range of days. */
      coversFrom: date({ mode: "string" }),
      coversTo: date({ mode: "string" }),
      rows: integer().notNull(),
      quarantined: integer().notNull(),
      /** Who loaded it, as they name themselves. */
      by: text().notNull(),
      /** The operating system's name of who loaded it. */
      osUser: text(),
      /** "csv", "jsonl", "xlsx"; "json" for shipped files that are. */
      format: text().notNull().default("csv"),
      bytes: bigint({ mode: "number" }),
      encoding: text(),
      /** The period that the file speaks of, where its format does not say. */
      period: text(),
      /** Versions of records that it added: new records, and those that it says something new about. */
      changed: integer().notNull().default(0),
      /** SHA-256 of the kept copy: another than the file's when cells that may not be kept were left out; null when nothing is kept. */
      keptSha256: text(),
      redacted: boolean().notNull().default(false),
      /** Rows and sums of amounts of each agency, as the file states them, to compare the next one with. */
      stated: jsonb(),
      /** Where a pull fetched it. */
      fetchedFrom: text(),
      /** The import that this one takes back. */
      undoes: integer(),
      /** The import whose waiting rows this one loads: their names have been resolved. */
      resolves: integer(),
    },
    (t) => [index("imports_file").on(t.profile, t.sha256), check("imports_known", sql`${t.backfill} or ${t.knownAt} = ${t.recordedAt}`)],
  );
  const quarantine = schema.table("quarantine", {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    importId: integer().notNull(),
    position: text().notNull(),
    agencyText: text().notNull(),
    reason: text().notNull(),
    registerVersion: text().notNull(),
    /** Table, key and values of the row, so that it can be loaded once the name is resolved. */
    row: jsonb().notNull(),
    knownAt: instant().notNull(),
  });
  /** What became of a row in quarantine; one that has no line here still waits. */
  const quarantineOutcomes = schema.table(
    "quarantine_outcomes",
    {
      quarantineId: bigint({ mode: "bigint" }).primaryKey(),
      /** The import that loaded it, or that took its import back; null when somebody dismissed it. */
      importId: integer(),
      outcome: text({ enum: ["RESOLVED", "DISMISSED"] }).notNull(),
      by: text().notNull(),
      osUser: text(),
      at: instant().notNull(),
      note: text(),
    },
  );
  /** Names that somebody resolved by hand, each with the days on which it counts: first day, and the first day after. */
  const rememberedNames = schema.table(
    "remembered_names",
    {
      id: integer().primaryKey().generatedAlwaysAsIdentity(),
      /** The text as names are compared. */
      textKey: text().notNull(),
      text: text().notNull(),
      agencyId: text().notNull(),
      validFrom: date({ mode: "string" }),
      validTo: date({ mode: "string" }),
      decidedBy: text().notNull(),
      decidedAt: instant().notNull(),
      osUser: text(),
      note: text(),
    },
  );
  const registerCopies = schema.table("register_copies", {
    version: text().primaryKey(),
    receivedAt: instant().notNull(),
    document: jsonb().notNull(),
  });
  return { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies };
}

export type KitTables = ReturnType<typeof kitTables>;
