// Delimited text in pieces → rows. Finds the next delimiter, line end and quote by `indexOf`, which is what makes it fast.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import type { Row } from "../table.ts";
import { textRow } from "./row.ts";

export interface Dialect {
  readonly delimiter: string;
  /** "\r" only for texts whose lines end with it alone. */
  readonly newline: "\n" | "\r";
  /** Lines before the table: 1 when the first says "sep=;". */
  readonly skip: number;
}

const quote = 34;
const far = Number.MAX_SAFE_INTEGER;

/** A batch a piece of text; empty lines are left out but counted. */
export async function* csvRows(pieces: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<readonly Row[]> {
  const scanner = csvScanner(dialect);
  for await (const piece of pieces) {
    const rows = scanner.rows(piece, false);
    if (rows.length > 0) yield rows;
  }
  const rows = scanner.rows("", true);
  if (rows.length > 0) yield rows;
}

/** Keeps what a piece leaves unfinished for the next one. */
export function csvScanner({ delimiter, newline, skip }: Dialect) {
  const delimiterCode = delimiter.charCodeAt(0);
  const newlineCode = newline.charCodeAt(0);
  let kept = "";
  let line = 1;

  function rows(piece: string, last: boolean): Row[] {
    const text = kept + piece;
    const end = text.length;
    // A text that is in NFC as a whole needs no look at its cells.
    const composed = text.normalize("NFC") === text;
    const found: Row[] = [];
    let nextDelimiter = -1;
    let nextNewline = -1;
    let rowStart = 0;
    while (rowStart < end) {
      const cells: string[] = [];
      let lines = 1;
      let start = rowStart;
      let done = false;
      while (!done) {
        let stop: number;
        let cell: string;
        const quoted = text.charCodeAt(start) === quote;
        if (quoted) {
          const close = closingQuote(text, start + 1);
          // A quote that ends the piece may be the first of two.
          if (close === -1 || (close === end - 1 && !last)) return keep(text, rowStart, start, cells.length, found, last);
          cell = text.substring(start + 1, close);
          if (cell.includes('"')) cell = cell.replaceAll('""', '"');
          lines += linesIn(cell);
          stop = close + 1;
          if (stop < end && newline === "\n" && text.charCodeAt(stop) === 13) {
            if (stop + 1 === end && !last) return keep(text, rowStart, start, cells.length, found, last);
            stop += 1;
          }
          const after = text.charCodeAt(stop);
          if (stop < end && after !== delimiterCode && after !== newlineCode) throw strayText(line, cells.length, text.slice(close + 1, close + 21));
          done = stop >= end || after === newlineCode;
        } else {
          if (nextDelimiter < start) nextDelimiter = indexFrom(text, delimiter, start);
          if (nextNewline < start) nextNewline = indexFrom(text, newline, start);
          if (nextDelimiter < nextNewline) stop = nextDelimiter;
          else if (nextNewline !== far) {
            stop = nextNewline;
            done = true;
          } else if (last) {
            stop = end;
            done = true;
          } else return keep(text, rowStart, start, cells.length, found, last);
          const cut = done && newline === "\n" && stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
          cell = text.substring(start, cut);
        }
        if (cell.length > limits.cellChars) throw tooLong(line, cells.length, quoted);
        cells.push(composed ? cell : cell.normalize("NFC"));
        start = stop + 1;
      }
      if (cells.length > limits.columns) throw tooWide(line, cells.length);
      const empty = cells.length === 1 && cells[0] === "";
      if (line > skip && !empty) found.push(textRow(line, cells));
      line += lines;
      if (line > limits.lines) throw tooMany();
      rowStart = start;
    }
    kept = "";
    return found;
  }

  function keep(text: string, rowStart: number, cellStart: number, column: number, found: Row[], last: boolean): Row[] {
    const quoted = text.charCodeAt(cellStart) === quote;
    if (last) throw unclosed(line, column);
    if (text.length - cellStart > limits.cellChars * 2 + 2) throw tooLong(line, column, quoted);
    if (column > limits.columns || text.length - rowStart > limits.rowChars) throw tooWide(line, column);
    kept = text.slice(rowStart);
    return found;
  }

  return { rows };
}

function indexFrom(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at === -1 ? far : at;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== quote) return at;
  return -1;
}

function linesIn(cell: string): number {
  let lines = 0;
  if (cell.includes("\n")) for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) lines += 1;
  else if (cell.includes("\r")) lines = cell.split("\r").length - 1;
  return lines;
}

function unclosed(line: number, column: number): FileRefusal {
  const what = 'dấu nháy kép mở ra mà không đóng trước khi hết tệp';
  return new FileRefusal("QUOTES", { what, allowed: "đóng dấu nháy của ô này", where: `dòng ${line}, cột ${column + 1}` });
}

function strayText(line: number, column: number, given: string): FileRefusal {
  const what = "sau dấu nháy đóng của ô còn có chữ";
  return new FileRefusal("QUOTES", { what, allowed: 'viết dấu nháy trong ô thành hai dấu ""', given, where: `dòng ${line}, cột ${column + 1}` });
}

function tooLong(line: number, column: number, quoted: boolean): FileRefusal {
  const what = `một ô dài hơn ${limits.cellChars} ký tự${quoted ? ", mở bằng dấu nháy kép: có thể thiếu dấu đóng" : ""}`;
  return new FileRefusal("TOO_LARGE", { what, allowed: `ô dài nhất ${limits.cellChars} ký tự`, where: `dòng ${line}, cột ${column + 1}` });
}

function tooWide(line: number, columns: number): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "dòng có quá nhiều cột", allowed: `nhiều nhất ${limits.columns} cột`, given: `${columns} cột`, where: `dòng ${line}` });
}

function tooMany(): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "tệp có quá nhiều dòng", allowed: `nhiều nhất ${limits.lines} dòng; chia tệp theo kỳ` });
}
