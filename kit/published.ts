// Figures published elsewhere: facts of a source in their own table, given for a view as they were stated, never added to records.

import { and, asc, sql } from "drizzle-orm";
import { date, index, numeric, type PgSchema, text } from "drizzle-orm/pg-core";
import { inForce } from "./current.ts";
import type { Db } from "./database.ts";
import { readCsv } from "./import/csv.ts";
import type { FactRow, ImportProfile } from "./import/profile.ts";
import { createAgencyRowsLoader } from "./reading/agency-rows.ts";
import type { View } from "./reading/reading.ts";
import { factColumns, factIndexes, ownerColumns } from "./tables.ts";
import { knownUntil } from "./time/as-of.ts";
import { calendarWindow } from "./time/period.ts";

const units = ["PERCENT", "PERCENTAGE_POINT", "VND", "COUNT", "BOOLEAN"] as const;

export function publishedTable<Name extends string>(schema: PgSchema<Name>) {
  return schema.table(
    "published_figures",
    {
      ...factColumns(),
      ...ownerColumns(),
      metric: text(),
      labelVi: text().notNull(),
      labelEn: text().notNull(),
      value: numeric(),
      unit: text({ enum: units }).notNull(),
      numerator: numeric(),
      denominator: numeric(),
      basis: text(),
      fromOn: date({ mode: "string" }).notNull(),
      toOn: date({ mode: "string" }).notNull(),
      place: text().notNull(),
      reference: text().notNull(),
    },
    (t) => [...factIndexes("published_figures", t), index("published_figures_agency").on(t.agencyId)],
  );
}

type PublishedTable = ReturnType<typeof publishedTable>;

/** All figures of the agencies known by then; which of them lie in a view's period is decided outside, so that one statement serves all periods. */
export function preparePublished(db: Db, table: PublishedTable) {
  return db
    .select()
    .from(table)
    .where(and(sql`${table.agencyId} = any(${sql.placeholder("agencyIds")}::text[])`, inForce(table, sql.placeholder("knownUntil"))))
    .orderBy(asc(table.fromOn), asc(table.toOn), asc(table.key))
    .prepare("published_figures");
}

type PublishedStatement = ReturnType<typeof preparePublished>;
export type PublishedRow = Awaited<ReturnType<PublishedStatement["execute"]>>[number];

/** Figures of everybody known by then: few enough to be asked whole. */
export function preparePublishedOfAll(db: Db, table: PublishedTable) {
  return db.select().from(table).where(inForce(table, sql.placeholder("knownUntil"))).orderBy(asc(table.fromOn), asc(table.toOn), asc(table.key)).prepare("published_of_all");
}

type PublishedOfAll = ReturnType<typeof preparePublishedOfAll>;

/** What others published on the same metric and days as one of the agency's own figures of the period: one month's rate as two places state it. */
export function createPublishedElsewhereLoader(statement: PublishedOfAll) {
  const asked = new Map<string, Promise<readonly PublishedRow[]>>();
  return async (view: View): Promise<readonly PublishedRow[]> => {
    const rows = asked.get(view.asOf) ?? statement.execute({ knownUntil: knownUntil(view.asOf) });
    asked.set(view.asOf, rows);
    const all = await rows;
    const own = all.filter((row) => row.agencyId === view.agencyId && row.metric !== null && lies(row, view));
    return all.filter((row) => row.agencyId !== view.agencyId && own.some(({ metric, fromOn, toOn }) => row.metric === metric && row.fromOn === fromOn && row.toOn === toOn));
  };
}

function lies(row: PublishedRow, { period }: View): boolean {
  const window = calendarWindow(period);
  return window.from <= row.fromOn && row.toOn <= window.to;
}

/** The figures whose days lie within the calendar days of the view's period. */
export function createPublishedLoader(statement: PublishedStatement) {
  return createAgencyRowsLoader<PublishedRow>({
    rowsOf: (query) => statement.execute(query),
    belongs: lies,
  });
}

/** Resolvers of PublishedFigure's fields whose names differ from the columns'. */
export const publishedFields = {
  from: (row: PublishedRow) => row.fromOn,
  to: (row: PublishedRow) => row.toOn,
};

const columns = ["key", "agency", "metric", "labelVi", "labelEn", "value", "unit", "numerator", "denominator", "basis", "from", "to", "place", "reference"];

/** CSV of published figures; empty cells are "not stated". */
export const publishedProfile: ImportProfile = {
  name: "published",
  read(content) {
    const { records, problems } = readCsv(content, columns);
    const rows = records.map(({ line, cells }): FactRow => {
      const given = (name: string) => cells[name]?.trim() || null;
      return {
        table: "publishedFigures",
        key: given("key") ?? "",
        position: `dòng ${line}`,
        owner: { text: given("agency") ?? "", on: given("to") ?? "" },
        values: {
          metric: given("metric"),
          labelVi: given("labelVi"),
          labelEn: given("labelEn"),
          value: given("value"),
          unit: given("unit"),
          numerator: given("numerator"),
          denominator: given("denominator"),
          basis: given("basis"),
          fromOn: given("from"),
          toOn: given("to"),
          place: given("place"),
          reference: given("reference"),
        },
      };
    });
    const allowed: readonly string[] = units;
    const wrong = rows.filter(({ values }) => !allowed.includes(String(values["unit"])));
    return {
      rows,
      problems: [...problems, ...wrong.map(({ position, values }) => ({ position, message: `unit "${values["unit"]}"; cho phép ${units.join(", ")}` }))],
    };
  },
};
