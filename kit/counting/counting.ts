// What a source says about its counters: which days of a record count for what. A counter is a sum over days, so that a window is a sum of half-months.

import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { bigint, boolean, date, index, integer, type PgSchema, type PgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { VersionedTable } from "../current.ts";

const instant = () => timestamp({ withTimezone: true, mode: "string" });
const amount = () => bigint({ mode: "number" }).notNull();
const keyText = () => text().notNull();

/**
 * Append-only sums by agency and half-month, and once more by day for windows that end within a half; an import adds what it changes.
 * With text columns `by`: sums also by what those columns of the facts hold, and none by day.
 */
export function countersTable<Name extends string, Counter extends string, By extends string = never>(schema: PgSchema<Name>, name: string, counters: readonly Counter[], by: readonly By[] = []) {
  // Object.fromEntries forgets the names that it was given.
  const amounts = Object.fromEntries(counters.map((counter) => [counter, amount()])) as Record<Counter, ReturnType<typeof amount>>;
  const keys = Object.fromEntries(by.map((column) => [column, keyText()])) as Record<By, ReturnType<typeof keyText>>;
  return schema.table(
    name,
    {
      importId: integer().notNull(),
      /** When the change was known. */
      knownAt: instant().notNull(),
      /** knownAt of the version that is counted, or that counts no more. */
      versionKnownAt: instant().notNull(),
      sample: boolean().notNull(),
      half: date({ mode: "string" }).notNull(),
      /** Null in the row of the whole half. */
      day: date({ mode: "string" }),
      ...amounts,
      agencyId: text().notNull(),
      ...keys,
    },
    (t) => [
      index(`${name}_halves`).on(t.half).where(sql`day is null`),
      // What one agency asks for is a handful of rows.
      index(`${name}_agency`).on(t.agencyId, t.half).where(sql`day is null`),
      index(`${name}_days`).on(t.day).where(sql`day is not null`),
    ],
  );
}

type Columns<Table extends PgTable> = Readonly<Record<keyof Table["_"]["columns"], AnyColumn>>;

export interface CountedDay {
  /** The day on which it counts; a record whose day is null does not. */
  readonly day: SQL | AnyColumn;
  /** Whether a record counts, by counter; a record may count −1. */
  readonly counts: Readonly<Record<string, { readonly if: SQL; readonly by: 1 | -1 }>>;
}

/** A table of facts and its counters. */
export interface Counting {
  readonly facts: VersionedTable;
  readonly counters: PgTable;
  /** A column of both tables: sums are kept for each of its values, and only of half-months. */
  readonly by?: string;
  /** Days of a record, given the columns of a version of it. */
  readonly daysOf: (version: Readonly<Record<string, AnyColumn>>) => readonly CountedDay[];
}

/** Checks the names of columns and counters where they are written. */
export function defineCounting<Facts extends VersionedTable, Counters extends PgTable>(given: {
  readonly facts: Facts;
  readonly counters: Counters;
  readonly by?: keyof Facts["_"]["columns"] & keyof Counters["_"]["columns"] & string;
  readonly daysOf: (version: Columns<Facts>) => readonly {
    readonly day: SQL | AnyColumn;
    readonly counts: Readonly<Partial<Record<keyof Counters["_"]["columns"] & string, { readonly if: SQL; readonly by: 1 | -1 }>>>;
  }[];
}): Counting {
  // The columns asked for are those of the table given.
  return given as unknown as Counting;
}
