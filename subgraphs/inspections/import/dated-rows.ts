// Rows of a file in data/: what the law says, from which day to which, on what basis and how sure we are of it.

import { readCsv } from "../../../kit/import/csv.ts";
import { isDay } from "../../../kit/time/calendar.ts";

export interface DatedRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Number of the law and the mark of the value, e.g. "11/2022/QH15 (M)". */
  readonly basis: string;
}

/** The files come with the product, so a row that cannot be read stops the start and says where. */
export function readDatedRows(file: string, content: string, columns: readonly string[]): DatedRow[] {
  const { records, problems } = readCsv(content, [...columns, "from", "to", "legalBasis", "mark"]);
  if (problems[0]) throw new Error(`${file}, ${problems[0].position}: ${problems[0].message}`);
  return records.map(({ line, cells }): DatedRow => {
    const row = { cells, from: cells["from"] || "1900-01-01", to: cells["to"] || "9999-12-31", basis: `${cells["legalBasis"]} (${cells["mark"]})` };
    const stated = columns.every((column) => cells[column] !== "") && /^[VDMA]$/.test(cells["mark"] ?? "");
    if (!isDay(row.from) || !isDay(row.to) || row.to < row.from || !stated) throw new Error(`${file}, dòng ${line}: ${JSON.stringify(cells)}`);
    return row;
  });
}

export const inForceOn =
  (day: string) =>
  ({ from, to }: DatedRow): boolean =>
    from <= day && day <= to;
