// The language of forms: one object states one file layout. README.md here is its manual.

import type { FileFormat } from "../open/table.ts";
import type { Columns, ValueOf } from "./columns.ts";
import type { DayFormat } from "./days.ts";
import type { NumberFormat } from "./number.ts";
import type { MoneyUnit } from "./units.ts";

export type FactValue = string | number | bigint | boolean | null;

/** How rows of a report are numbered: A, B; I, II; 1, 2; 1.1; 1.1.1; a, b; "-" or "+"; "" for no number at all. */
export type IndexStyle = "A" | "I" | "1" | "1.1" | "1.1.1" | "a" | "-" | "";

/** What the rows under a group know by it. */
export interface GroupContext {
  readonly level: IndexStyle;
  /** Spelling of the group's label → value; without it the label itself. */
  readonly choices?: Readonly<Record<string, string>>;
}

export type Contexts = Readonly<Record<string, GroupContext>>;

export interface Groups<Id, G extends Contexts> {
  /** Column of the numbers ("TT"). */
  readonly index: Id;
  /** Column of the labels. */
  readonly label: Id;
  /** Outermost first; those of records too, where records may have rows under them. */
  readonly levels: readonly IndexStyle[];
  /** Numbering of records. One with deeper rows under it is a group, not a record. */
  readonly records: readonly IndexStyle[];
  readonly gives?: G;
}

export interface Totals<Id> {
  /** Columns whose totals are checked. */
  readonly check: readonly Id[];
  /** In units of the file's last decimal place; 0 unless said. */
  readonly tolerance?: number;
  /** "problem" unless said. */
  readonly differs?: "problem" | "warning";
}

export type PeriodKind = "month" | "quarter" | "half" | "nine" | "year";

export interface PeriodRule {
  /** Which days the period means. */
  readonly window: "calendar" | "reporting" | "investment";
  /** Allowed ones; months unless said. */
  readonly kinds?: readonly PeriodKind[];
  /** Whether the title block has to state it; "optional" unless said. What it states must agree with --period. */
  readonly title?: "required" | "optional" | "ignored";
}

/** What a file as a whole says; null where the form has no period. */
export interface FileFacts {
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** What stands above the heading, a line a cell, and the headings of the columns that the file has: for words that mark figures, e.g. as estimated. */
  readonly title: string;
  readonly headings: Readonly<Record<string, string>>;
}

/** Values of one row by column and by what its groups give. */
export type LineOf<C extends Columns, G extends Contexts> = { readonly [K in keyof C]: ValueOf<C[K]> } & { readonly [K in keyof G]: string | null };

/** A column's (or group's) value, a constant, the province's day of an instant, a part of the period, or code. */
export type Value<L, Id extends string> =
  | Id
  | { readonly constant: FactValue }
  | { readonly dayOf: Id }
  /** Position of the column's cell, for what is only found wrong once all rows are read. */
  | { readonly placeOf: Id }
  | { readonly period: "code" | "from" | "to" | "year" }
  | ((line: L, file: FileFacts) => FactValue);

/** One record out of one row of the file. */
export interface FactSpec<L, Id extends string> {
  /** Table in the source's tables.ts. */
  readonly table: string;
  /** Parts of the natural key, joined by "/"; none may be empty. */
  readonly key: readonly Value<L, Id>[];
  /** Name of the agency and the day on which it counted; of an instant, its day. */
  readonly owner?: { readonly text: Value<L, Id>; readonly on: Value<L, Id> };
  /** Columns of the table. */
  readonly values: Readonly<Record<string, Value<L, Id>>>;
  /** Only rows for which it is true. */
  readonly when?: (line: L, file: FileFacts) => boolean;
  readonly withdrawn?: Value<L, Id>;
}

/** What does not hold within a row, and the column that it is said of where one is to blame. */
export type RowRefusal<Id extends string> = string | { readonly column: Id; readonly message: string } | null;

export interface FormSpec<C extends Columns, G extends Contexts> {
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly formats: readonly FileFormat[];
  /** Name of the sheet; without it, the only visible one that holds the header. */
  readonly sheet?: RegExp;
  /** Rows of the heading at most; 3 unless said. */
  readonly headerRows?: number;
  readonly columns: C;
  /** Columns that the form does not name: "refuse" unless said; "ignore" looks them through for personal data, "drop" also leaves them out of the kept copy. */
  readonly extraColumns?: "refuse" | "ignore" | "drop";
  readonly period?: PeriodRule;
  /** "line": the file says it, in its unit line or in headings; or a fixed unit, which a unit line may not contradict. */
  readonly unit?: "line" | MoneyUnit;
  /** Of numbers written as text; without it those that can be read two ways are refused. */
  readonly numbers?: NumberFormat;
  /** Of days written as text; dd/mm/yyyy unless said. */
  readonly days?: readonly DayFormat[];
  /** "report": totals, groups, notes and signatures stand among the rows; "list": each row is a record. By format unless said: .xlsx report, others list. */
  readonly layout?: "report" | "list";
  readonly groups?: Groups<keyof C & string, G>;
  readonly totals?: Totals<keyof C & string>;
  /** Rows to pass over: name of the reason → what the row's first words look like. */
  readonly skip?: Readonly<Record<string, RegExp>>;
  /** Column whose first and last day the file covers, or one for each end; the period's unless said. */
  readonly covers?: (keyof C & string) | { readonly from: keyof C & string; readonly to: keyof C & string };
  /** What must hold within a row; gives the message of what does not. */
  readonly check?: (line: LineOf<C, G>, file: FileFacts) => RowRefusal<keyof C & string>;
  readonly facts: readonly FactSpec<LineOf<C, G>, (keyof C | keyof G) & string>[];
}

export type Line = Record<string, FactValue>;

/** A form as the reading of files sees it, whatever its columns are. */
export interface AnyForm extends Omit<FormSpec<Columns, Contexts>, "check" | "facts"> {
  readonly check?: (line: Line, file: FileFacts) => RowRefusal<string>;
  readonly facts: readonly FactSpec<Line, string>[];
}
