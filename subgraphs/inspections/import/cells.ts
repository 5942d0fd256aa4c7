// Reads the cells of one row; what is wrong with them is collected, so that a row tells all of it at once.

import type { CsvRecord } from "../../../kit/import/csv.ts";
import type { FactRow, RowProblem } from "../../../kit/import/profile.ts";
import { isDay } from "../../../kit/time/calendar.ts";

export interface Cells {
  /** Trimmed; "" when the cell is empty. */
  text(column: string): string;
  /** Not empty. */
  given(column: string, what: string): string;
  optional(column: string): string | null;
  /** dd/MM/yyyy → YYYY-MM-DD. */
  day(column: string): string;
  optionalDay(column: string): string | null;
  whole(column: string): number;
  /** Đồng or triệu đồng, as the unit column says → whole đồng; null when empty. */
  vnd(column: string, unitColumn: string): bigint | null;
  /** The name of a code. */
  code<Name extends string>(column: string, codes: Readonly<Record<string, Name>>): Name | "";
  /** Says that what the cells state together cannot be. */
  wrong(column: string, allowed: string): "";
  /** The same, without repeating the cell: it may hold a person's name. */
  hidden(column: string, allowed: string): "";
  /** The row, unless something was wrong. */
  result(row: Omit<FactRow, "position">): RowResult;
}

export type RowResult = { readonly row: FactRow } | { readonly problems: readonly RowProblem[] };

/** Places that a unit's decimals may have: triệu đồng has six. */
const places: Readonly<Record<string, number>> = { đồng: 0, "triệu đồng": 6 };

export function readCells({ line, cells }: CsvRecord, annex: string): Cells {
  const position = `biểu ${annex}, dòng ${line}`;
  const problems: RowProblem[] = [];
  const text = (column: string) => (cells[column] ?? "").trim();
  const wrong = (column: string, allowed: string): "" => {
    problems.push({ position, message: `${column}: cho phép ${allowed}; đã nhận "${text(column)}"` });
    return "";
  };
  const hidden = (column: string, allowed: string): "" => {
    problems.push({ position, message: `${column}: cho phép ${allowed}; nội dung ô không nhắc lại` });
    return "";
  };
  const day = (column: string) => readDay(text(column)) ?? wrong(column, "ngày dd/MM/yyyy");
  return {
    text,
    wrong,
    hidden,
    day,
    given: (column, what) => text(column) || wrong(column, what),
    optional: (column) => text(column) || null,
    optionalDay: (column) => (text(column) === "" ? null : day(column)),
    whole(column) {
      if (!/^\d{1,6}$/.test(text(column))) wrong(column, "số nguyên không âm");
      return Number(text(column));
    },
    vnd(column, unitColumn) {
      if (text(column) === "") return null;
      const decimals = places[text(unitColumn).normalize("NFC")];
      if (decimals === undefined) wrong(unitColumn, Object.keys(places).join(", "));
      const amount = readAmount(text(column), decimals ?? 0);
      if (amount === undefined) wrong(column, "số tiền tròn đồng, dấu chấm ngăn nghìn, dấu phẩy thập phân");
      return amount ?? 0n;
    },
    code: (column, codes) => (Object.hasOwn(codes, text(column)) ? (codes[text(column)] ?? "") : wrong(column, Object.keys(codes).join(", "))),
    result: (row) => (problems.length > 0 ? { problems } : { row: { ...row, position } }),
  };
}

function readDay(text: string): string | undefined {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const day = match ? `${match[3]}-${match[2]}-${match[1]}` : "";
  return isDay(day) ? day : undefined;
}

/** "1.250.000" or "1250000" (đồng), "1.250,5" (triệu đồng); exact, nothing is rounded. */
function readAmount(text: string, decimals: number): bigint | undefined {
  const match = /^(\d{1,15}|\d{1,3}(?:\.\d{3}){1,5})(?:,(\d{1,6}))?$/.exec(text);
  const fraction = match?.[2] ?? "";
  if (!match || fraction.length > decimals) return undefined;
  return BigInt(`${match[1]?.replaceAll(".", "")}${fraction.padEnd(decimals, "0")}`);
}
