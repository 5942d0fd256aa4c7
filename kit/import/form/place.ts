// Places in files as positions, and how a message says them.

import type { Row, Table } from "../open/table.ts";

/** "B03!", "'Biểu 03'!"; "" for a text. */
function prefixOf(table: Table): string {
  if (table.name === null) return "";
  return /[\s!']/u.test(table.name) ? `'${table.name.replaceAll("'", "''")}'!` : `${table.name}!`;
}

/** "B03!17", "dòng 17" */
export function rowPlace(table: Table, row: number): string {
  return table.name === null ? `dòng ${row}` : `${prefixOf(table)}${row}`;
}

/** "B03!F17", "dòng 17, cột 6" */
export function cellPlace(table: Table, row: Row, column: number): string {
  return `${prefixOf(table)}${row.cell(column).address}`;
}

/** A position as people say it: "B03!F17" → "Sheet ‘B03’ ô F17". */
export function sayPlace(position: string): string {
  const match = /^(?:'((?:[^']|'')+)'|([^\s!']+))!(?:([A-Z]+\d+)|(\d+))$/u.exec(position);
  if (!match) return position;
  const [, quoted, plain, cell, row] = match;
  return `Sheet ‘${quoted?.replaceAll("''", "'") ?? plain}’ ${cell ? `ô ${cell}` : `dòng ${row}`}`;
}
