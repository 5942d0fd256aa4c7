// What a form says about one column: its headings, the kind of its cells, and what may stand in them.

import type { DayFormat, InstantFormat } from "./days.ts";
import type { NumberFormat } from "./number.ts";
import type { MoneyUnit } from "./units.ts";

interface AnyColumn {
  /** As the file writes it; several spellings; merged headings as a path: "Kế hoạch vốn năm / Trong đó: NSTW". */
  readonly heading: string | readonly string[];
  /** What an empty cell comes to; "refuse" unless said. */
  readonly blank?: "refuse" | "null" | "zero";
  /** What a file without the column comes to; "refuse" unless said. */
  readonly missing?: "refuse" | "null";
  /** Takes what a formula came to when the file was saved; without it a formula is refused. */
  readonly formula?: boolean;
  /** "fill": a cell merged over several rows counts for each of them; without it a merged cell is refused. */
  readonly merged?: "refuse" | "fill";
}

/** Ways of writing a number that a column may allow besides plain ones. */
export type NumberForm = "negative" | "parentheses" | "words" | "exponent";

interface AnyNumber extends AnyColumn {
  /** Overrides the form's. */
  readonly numbers?: NumberFormat;
  readonly accepts?: readonly NumberForm[];
  /** What "-" comes to; as an empty cell unless said. */
  readonly dash?: "refuse" | "null" | "zero";
  readonly min?: number;
  readonly max?: number;
}

export interface TextColumn extends AnyColumn {
  readonly kind: "text";
  readonly pattern?: RegExp;
  /** What `pattern` means, in words; needed with it. */
  readonly allowed?: string;
  /** Why numbers of citizens, telephones and mail addresses are not looked for here. */
  readonly mayLookPersonal?: string;
}

export interface CodeColumn extends AnyColumn {
  readonly kind: "code";
  readonly pattern: RegExp;
  readonly allowed: string;
}

export interface IntegerColumn extends AnyNumber {
  readonly kind: "integer";
}

export interface DecimalColumn extends AnyNumber {
  readonly kind: "decimal";
  /** Most places after the comma. */
  readonly places: number;
}

export interface MoneyColumn extends AnyNumber {
  readonly kind: "money";
  /** Overrides the form's unit: a fixed one, or the column that names it row by row. */
  readonly unit?: MoneyUnit | { readonly column: string };
}

export interface PercentColumn extends AnyNumber {
  readonly kind: "percent";
  readonly places: number;
  /** Numeric cells hold 0.8645 for 86,45%. */
  readonly fraction?: boolean;
  /** More places are rounded instead of refused. */
  readonly rounded?: boolean;
}

interface AnyTime extends AnyColumn {
  /** A day after the reading of the file: "warn" unless said. */
  readonly future?: "warn" | "refuse" | "allow";
  /** First day that is believed; before it is a warning. 2000-01-01 unless said. */
  readonly earliest?: string;
}

export interface DayColumn extends AnyTime {
  readonly kind: "day";
  readonly days?: readonly DayFormat[];
}

export interface InstantColumn extends AnyTime {
  readonly kind: "instant";
  readonly instants: readonly InstantFormat[];
}

export interface FlagColumn extends AnyColumn {
  readonly kind: "flag";
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface ChoiceColumn extends AnyColumn {
  readonly kind: "choice";
  /** Spelling → value; case, spaces and composition do not matter. */
  readonly choices: Readonly<Record<string, string>>;
}

export interface PseudonymColumn extends AnyColumn {
  readonly kind: "pseudonym";
  /** What a pseudonym looks like; anything else is refused and not repeated. */
  readonly pattern: RegExp;
  readonly allowed: string;
  /** Makes the pseudonym from what stands in the file, which is then not kept. */
  readonly make?: (text: string) => string;
}

/** Of a cell that may hold more than may be kept – a list inside of JSON – only what `take` gives is read; the column is left out of the kept copy, and no message repeats it. */
export interface PartColumn extends AnyColumn {
  readonly kind: "part";
  /** Undefined refuses the cell. */
  readonly take: (text: string) => string | undefined;
  /** What the cell has to hold, in words. */
  readonly allowed: string;
}

/** Never read, and left out of the copy that is kept. */
export interface ForbiddenColumn {
  readonly kind: "forbidden";
  readonly heading: string | readonly string[];
  /** A file with anything in it is refused. */
  readonly refuse?: boolean;
}

type NumberColumn = IntegerColumn | DecimalColumn | MoneyColumn | PercentColumn;
export type ReadColumn = TextColumn | CodeColumn | NumberColumn | DayColumn | InstantColumn | FlagColumn | ChoiceColumn | PseudonymColumn | PartColumn;
export type ColumnSpec = ReadColumn | ForbiddenColumn;
export type Columns = Readonly<Record<string, ColumnSpec>>;

type Filled<C> = C extends { readonly kind: "money" } ? bigint : C extends { readonly kind: "integer" } ? number : C extends { readonly kind: "flag" } ? boolean : string;

/** What a column's cells come to; null where the form lets them be empty or missing. */
export type ValueOf<C> = C extends { readonly kind: "forbidden" } ? never : C extends { readonly blank: "null" } | { readonly missing: "null" } | { readonly dash: "null" } ? Filled<C> | null : Filled<C>;

export const isNumber = (column: ColumnSpec): column is NumberColumn =>
  column.kind === "integer" || column.kind === "decimal" || column.kind === "money" || column.kind === "percent";

export const spellingsOf = ({ heading }: ColumnSpec): readonly string[] => (typeof heading === "string" ? [heading] : heading);

/** The column as messages call it. */
export const labelOf = (column: ColumnSpec): string => spellingsOf(column)[0] ?? "";
