// The rows of a sheet, batch by batch, while its XML is being inflated.

import { watchWords } from "../encoding/watch.ts";
import { batchRows, limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import type { Cell, Row } from "../table.ts";
import { addressOf, placeOf } from "./address.ts";
import type { MergedInto } from "./merged.ts";
import { type Value, valueOf, type Workbook } from "./value.ts";
import { type Attributes, eachXmlPiece, invalid } from "./xml.ts";

export interface Sheet {
  readonly name: string;
  readonly part: () => AsyncIterable<Buffer>;
  readonly workbook: Workbook;
  readonly mergedInto: MergedInto;
}

/** Rows without any value are left out. Texts in a wrong encoding are refused once all were seen. */
export async function* sheetRows(sheet: Sheet): AsyncGenerator<readonly Row[]> {
  const reader = rowReader(sheet);
  for await (const _ of eachXmlPiece(sheet.part(), sheet.name, reader)) if (reader.rows.length >= batchRows) yield reader.rows.splice(0);
  if (reader.rows.length > 0) yield reader.rows;
  reader.words.check(sheet.name);
}

interface OpenRow {
  readonly hidden: boolean;
  readonly texts: string[];
  readonly kinds: Cell["kind"][];
  /** Columns whose value a formula gave. */
  readonly formulas: Set<number>;
}

function rowReader({ name: sheetName, workbook, mergedInto }: Sheet) {
  const rows: Row[] = [];
  const words = watchWords();
  let done = false;
  let number = 0;
  let row: OpenRow | null = null;
  let column = -1;
  let type = "n";
  let style = 0;
  let value = "";
  let inline = "";
  let formula: string | null = null;
  let into: "value" | "inline" | "formula" | null = null;
  let phonetic = false;

  function openRow({ r, hidden }: Attributes): void {
    const next = r === undefined ? number + 1 : Number(r);
    if (!Number.isInteger(next) || next <= number || next > limits.sheetRows) throw invalid(sheetName, `hàng ${String(r).slice(0, 20)} sau hàng ${number}`);
    number = next;
    column = -1;
    row = { hidden: hidden === "1" || hidden === "true", texts: [], kinds: [], formulas: new Set() };
  }

  function openCell({ r, t, s }: Attributes): void {
    const place = r === undefined ? { column: column + 1, row: number } : placeOf(r);
    if (!place || place.row !== number || place.column <= column) throw invalid(sheetName, `ô ${String(r).slice(0, 20)} ở hàng ${number}`);
    column = place.column;
    type = t ?? "n";
    style = Number(s ?? 0);
    value = "";
    inline = "";
    formula = null;
  }

  function closeCell(): void {
    const read: Value = valueOf({ type, style, value, inline, formula }, workbook, `${sheetName}!${addressOf(column, number)}`);
    if (!row || read.kind === "empty") return;
    if (column >= limits.columns) throw tooWide(`${sheetName}!${addressOf(column, number)}`);
    while (row.texts.length < column) {
      row.texts.push("");
      row.kinds.push("empty");
    }
    row.texts.push(read.text);
    row.kinds.push(read.kind);
    if (read.kind === "text") words.add(read.text);
    if (formula !== null) row.formulas.add(column);
  }

  function closeRow(): void {
    if (row && row.texts.length > 0) rows.push(sheetRow(number, row, mergedInto));
    row = null;
  }

  return {
    rows,
    words,
    open(name: string, attributes: Attributes): void {
      if (name === "row") openRow(attributes);
      else if (name === "c") openCell(attributes);
      else if (name === "v") into = "value";
      else if (name === "f") {
        into = "formula";
        formula = "";
      } else if (name === "rPh") phonetic = true;
      else if (name === "t" && !phonetic) into = "inline";
    },
    text(text: string): void {
      if (into === "value") value += text;
      else if (into === "inline") inline += text;
      else if (into === "formula") formula += text;
    },
    close(name: string): void {
      if (name === "v" || name === "f" || name === "t") into = null;
      else if (name === "rPh") phonetic = false;
      else if (name === "c") closeCell();
      else if (name === "row") closeRow();
      else if (name === "sheetData") done = true;
    },
    done: () => done,
  };
}

function sheetRow(number: number, { hidden, texts, kinds, formulas }: OpenRow, mergedInto: MergedInto): Row {
  const cell = (column: number): Cell => ({
    address: addressOf(column, number),
    text: texts[column] ?? "",
    kind: kinds[column] ?? "empty",
    formula: formulas.has(column),
    mergedInto: mergedInto(column, number),
  });
  return { number, hidden, texts, cell };
}

function tooWide(where: string): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "trang có quá nhiều cột", allowed: `nhiều nhất ${limits.columns} cột có dữ liệu`, where });
}
