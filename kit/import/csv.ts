// CSV text → records by column name, with the line each one starts at.

import { parse } from "csv-parse/sync";
import type { RowProblem } from "./profile.ts";

export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A missing column is a problem that names it; so is a line that cannot be read. */
export function readCsv(content: string, columns: readonly string[]): { records: CsvRecord[]; problems: RowProblem[] } {
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    // `info: true` gives each record with its line; the package's types do not say so for the sync form.
    rows = parse(content, { bom: true, info: true, skip_empty_lines: true, relax_column_count: false }) as unknown as typeof rows;
  } catch (error) {
    return { records: [], problems: [{ position: "tệp", message: error instanceof Error ? error.message : "không đọc được CSV" }] };
  }
  const header = rows[0]?.record ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return { records: [], problems: [{ position: "dòng 1", message: `thiếu cột ${missing.join(", ")}; các cột có: ${header.join(", ")}` }] };
  }
  const records = rows.slice(1).map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ""])),
  }));
  return { records, problems: [] };
}

/** Writes records in a fixed column order, quoted where needed; "\n" at the end of each line. */
export function writeCsv(columns: readonly string[], records: readonly Readonly<Record<string, string>>[]): string {
  const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]) => `${cells.map(cell).join(",")}\n`;
  return line(columns) + records.map((record) => line(columns.map((column) => record[column] ?? ""))).join("");
}
