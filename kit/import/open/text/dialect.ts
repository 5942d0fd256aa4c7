// Which character separates the columns of a text, told from its first rows.

import { FileRefusal } from "../refusal.ts";
import { csvScanner, type Dialect } from "./csv.ts";

const delimiters = [",", ";", "\t", "|"] as const;
const rowsLooked = 50;

/** `head` is the beginning of the text, or all of it. */
export function recogniseDialect(head: string, all: boolean): Dialect {
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const stated = /^"?sep=(.)"?(?:\r|\n|$)/i.exec(head)?.[1];
  if (stated) return { delimiter: stated, newline, skip: 1 };
  const looks = delimiters.map((delimiter) => ({ delimiter, ...agreement(head, all, { delimiter, newline, skip: 0 }) }));
  // The one by which most rows have the same number of columns; of two such, the one that gives more.
  const best = looks.toSorted((a, b) => b.share - a.share || b.columns - a.columns)[0];
  if (!best || best.share < 0.5) throw unrecognised(head);
  return { delimiter: best.delimiter, newline, skip: 0 };
}

/** The most frequent number of columns above one, and which share of the rows has it. */
function agreement(head: string, all: boolean, dialect: Dialect): { readonly share: number; readonly columns: number } {
  const widths = firstWidths(head, all, dialect);
  const counts = [...Map.groupBy(widths, (width) => width)].filter(([width]) => width > 1);
  const [columns, rows] = counts.toSorted(([a, x], [b, y]) => y.length - x.length || b - a)[0] ?? [0, []];
  return { share: widths.length === 0 ? 0 : rows.length / widths.length, columns };
}

/** What is wrong in a row is told when the rows are read, not while guessing. */
function firstWidths(head: string, all: boolean, dialect: Dialect): readonly number[] {
  const scanner = csvScanner(dialect);
  const widths: number[] = [];
  // Line by line, so that the rows before a wrong one are seen.
  const lines = head.split(dialect.newline).slice(0, rowsLooked * 4);
  for (const [i, line] of lines.entries()) {
    try {
      const last = i === lines.length - 1;
      widths.push(...scanner.rows(last ? line : line + dialect.newline, last && all).map(({ texts }) => texts.length));
    } catch (error) {
      if (error instanceof FileRefusal) break;
      throw error;
    }
  }
  return widths.slice(0, rowsLooked);
}

function unrecognised(head: string): FileRefusal {
  return new FileRefusal("NO_COLUMNS", {
    what: "không nhận ra cột nào trong văn bản",
    allowed: 'cần dòng tiêu đề và các cột cách nhau bằng dấu phẩy, chấm phẩy, tab hoặc "|"; ký tự khác thì ghi dòng đầu "sep=…"',
    given: head.trimStart().slice(0, 40),
    where: "dòng 1",
  });
}
