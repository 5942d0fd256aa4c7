// One CSV file of the register → typed rows; every cell that does not fit is a problem with file and line.

import { readCsv } from "../../../kit/import/csv.ts";
import type { RowProblem } from "../../../kit/import/profile.ts";
import type { Cell } from "./cells.ts";

export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** Where a row stands, e.g. "places.csv dòng 80". */
export interface Placed {
  readonly position: string;
}

type Cells = Readonly<Record<string, Cell<unknown>>>;
type Row<C extends Cells> = { readonly [Key in keyof C]: C[Key] extends Cell<infer Value> ? Value : never } & Placed;

/** Columns are named as the cells, in snake_case: `validFrom` stands in `valid_from`. A row with a problem is left out. */
export function readRows<C extends Cells>({ name, text }: DataFile, cells: C): { rows: Row<C>[]; problems: RowProblem[] } {
  const read = readCsv(text, Object.keys(cells).map(columnOf));
  const problems = read.problems.map(({ position, message }) => ({ position: `${name} ${position}`, message }));
  const rows = read.records.flatMap((record) => {
    const position = `${name} dòng ${record.line}`;
    const wrong: RowProblem[] = [];
    const values = Object.entries(cells).map(([key, cell]) => {
      const given = (record.cells[columnOf(key)] ?? "").normalize("NFC").trim();
      const value = cell.read(given);
      if (value === undefined) wrong.push({ position, message: `cột ${columnOf(key)}: cho phép ${cell.allowed}; đã nhận "${given}"` });
      return [key, value] as const;
    });
    problems.push(...wrong);
    // Without a problem, each key holds what its cell has read.
    return wrong.length > 0 ? [] : [{ ...Object.fromEntries(values), position } as Row<C>];
  });
  return { rows, problems };
}

function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
