// Rows of a heading → one path for each column, merged cells and blanks under them included.

import { nameKey } from "../../names.ts";
import type { Row } from "../open/table.ts";
import { cleanText } from "./text.ts";
import { type MoneyUnit, unitInHeading } from "./units.ts";

export interface Heading {
  /** Column, from 0. */
  readonly index: number;
  /** As people read it: "Kế hoạch vốn năm / Trong đó: NSTW". */
  readonly path: string;
  /** For comparing: without unit, case, punctuation. */
  readonly key: string;
  readonly unit: MoneyUnit | undefined;
  /** Where its lowest cell stands. */
  readonly address: string;
}

/** What a heading says of the file's own year or day: "năm 2026", "đến 31/10/2026", "đến hết tháng 10 năm 2026". */
const ofTheFile = /(?<= )(?:(?:đến|tới)(?: hết)?(?: ngày| tháng)? \d{1,2}(?:[/ -]\d{1,2})?[/ -]20\d{2}|(?:đến|tới)(?: hết)? tháng \d{1,2}(?: năm 20\d{2})?)(?![\d/])/gu;

/** Same key = same heading. Parts of a path are joined by " / ". Years and days of the file itself do not matter. */
export function headingKey(text: string): string {
  const keyOf = (part: string) => nameKey(part).replace(/[:;,*"'“”]+/gu, " ").replace(/\s+/gu, " ").trim();
  return text.split(" / ").map((part) => keyOf(part).replace(ofTheFile, "").replace(/ năm 20\d{2}(?!\d)/gu, " năm").replace(/ {2,}/gu, " ").trim()).join(" / ");
}

interface Part {
  readonly text: string;
  readonly origin: string;
}

/** `texts` holds the upper left cells of merged regions by their address. */
export function readHeadings(rows: readonly Row[], texts: ReadonlyMap<string, string>): Heading[] {
  const width = Math.max(0, ...rows.map((row) => row.texts.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => partOf(row, column, texts)));
  const last = rows.at(-1);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const parts: Part[] = [];
    for (const [level, line] of grid.entries()) {
      const below = grid.slice(level + 1).some((lower) => lower[column]?.text);
      const part = line[column]?.text ? line[column] : below ? leftOf(line, column) : undefined;
      if (part && parts.at(-1)?.origin !== part.origin && parts.at(-1)?.text !== part.text) parts.push(part);
    }
    if (parts.length === 0 || !last) return [];
    const path = parts.map(({ text }) => text).join(" / ");
    const lowest = rows.findLast((row) => (row.texts[column] ?? "") !== "") ?? last;
    const found = unitInHeading(path);
    return [{ index: column, path, key: headingKey(found?.rest ?? path), unit: found?.unit, address: lowest.cell(column).address }];
  });
}

function partOf(row: Row, column: number, texts: ReadonlyMap<string, string>): Part {
  const text = cleanText(row.texts[column] ?? "");
  const cell = row.cell(column);
  if (text !== "" || cell.mergedInto === null) return { text, origin: cell.mergedInto ?? cell.address };
  return { text: texts.get(cell.mergedInto) ?? "", origin: cell.mergedInto };
}

/** A merged heading that lost its merging (a text, or centred over columns) stands in the nearest cell to the left. */
function leftOf(line: readonly Part[], column: number): Part | undefined {
  return line.slice(0, column).findLast(({ text }) => text !== "");
}
