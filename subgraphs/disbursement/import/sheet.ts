// Reads one CSV row cell by cell; every wrong cell becomes a problem that names the column, what is allowed and what was given.

import { readCsv } from "../../../kit/import/csv.ts";
import type { FactRow, ParsedFile, RowProblem } from "../../../kit/import/profile.ts";
import { isDay } from "../../../kit/time/calendar.ts";
import { moneyUnits } from "../codes.ts";

export interface Cells<Column extends string> {
  /** The cell's text; an empty cell is a problem. */
  text(column: Column, allowed: string): string;
  optional(column: Column): string | null;
  day(column: Column): string;
  /** A whole number within both ends. */
  whole(column: Column, low: number, high: number): number;
  code(column: Column, allowed: readonly string[]): string;
  /** "1" or "0". */
  flag(column: Column): boolean;
  percent(column: Column): string;
  /** Whole đồng of an amount that the column `unit` gives the unit of; null for an empty cell. */
  money(column: Column, unit: Column): bigint | null;
  wrong(column: Column, allowed: string): void;
}

/** `read` turns a row's cells into a fact; a row with a problem gives none. */
export function readSheet<Column extends string>(
  content: string,
  columns: readonly Column[],
  read: (cells: Cells<Column>, position: string) => FactRow,
): ParsedFile {
  const { records, problems } = readCsv(content, columns);
  const parsed = records.map(({ line, cells }) => {
    const position = `dòng ${line}`;
    const found: RowProblem[] = [];
    const row = read(createCells(cells, position, found), position);
    return { row, found };
  });
  return {
    rows: parsed.flatMap(({ row, found }) => (found.length === 0 ? [row] : [])),
    problems: [...problems, ...parsed.flatMap(({ found }) => found)],
  };
}

function createCells<Column extends string>(cells: Readonly<Record<string, string>>, position: string, found: RowProblem[]): Cells<Column> {
  const given = (column: Column) => (cells[column] ?? "").trim();
  const wrong = (column: Column, allowed: string) => {
    found.push({ position, message: `${column}: cho phép ${allowed}; đã nhận "${given(column)}"` });
  };
  const checked = (column: Column, fits: boolean, allowed: string) => {
    if (!fits) wrong(column, allowed);
    return given(column);
  };
  const code = (column: Column, allowed: readonly string[]) => checked(column, allowed.includes(given(column)), allowed.join(", "));
  return {
    text: (column, allowed) => checked(column, given(column) !== "", allowed),
    optional: (column) => given(column) || null,
    day: (column) => checked(column, isDay(given(column)), "YYYY-MM-DD"),
    whole: (column, low, high) =>
      Number(checked(column, /^\d{1,4}$/.test(given(column)) && Number(given(column)) >= low && Number(given(column)) <= high, `${low}–${high}`)),
    code,
    flag: (column) => code(column, ["0", "1"]) === "1",
    percent: (column) => checked(column, /^\d{1,3}(\.\d{1,2})?$/.test(given(column)) && Number(given(column)) <= 100, "0–100, tối đa hai số lẻ"),
    money(column, unit) {
      if (given(column) === "") return null;
      const size = moneyUnits[code(unit, Object.keys(moneyUnits))];
      const amount = size === undefined ? undefined : toDong(given(column), size);
      if (size !== undefined && amount === undefined) wrong(column, `số tiền theo ${given(unit)}, dấu chấm thập phân, tròn đồng`);
      return amount ?? 0n;
    },
    wrong,
  };
}

/** "61500.5" in triệu đồng → 61500500000n; undefined when it is no number or no whole đồng. */
function toDong(text: string, size: bigint): bigint | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * size;
  if (scaled % scale !== 0n) return undefined;
  return sign === "-" ? -(scaled / scale) : scaled / scale;
}
