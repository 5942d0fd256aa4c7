// A row of a text: cells are texts and nothing else.

import type { Cell, Row } from "../table.ts";

// One function for all rows: a closure a row would cost as much as the row.
function cell(this: Row, column: number): Cell {
  const text = this.texts[column] ?? "";
  const address = `dòng ${this.number}, cột ${column + 1}`;
  return { address, text, kind: text === "" ? "empty" : "text", formula: false, mergedInto: null };
}

export function textRow(number: number, texts: readonly string[]): Row {
  return { number, hidden: false, texts, cell };
}
