// The block above the heading: which period it states, up to which day, in which unit.

import type { Row, Table } from "../open/table.ts";
import { readDay } from "./days.ts";
import type { PeriodKind } from "./form.ts";
import { cellPlace } from "./place.ts";
import { cleanText } from "./text.ts";
import { allowedUnits, type MoneyUnit, readUnit } from "./units.ts";

interface Stated<T> {
  readonly value: T;
  /** As the file writes it. */
  readonly text: string;
  readonly position: string;
}

export interface TitleBlock {
  readonly periods: readonly Stated<string>[];
  readonly upTo: readonly Stated<string>[];
  readonly units: readonly Stated<MoneyUnit>[];
  /** Unit lines with a unit that nobody knows. */
  readonly strange: readonly (Stated<string> & { readonly allowed: string })[];
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const two = (number: string) => number.padStart(2, "0");
const year = String.raw`(?:\s*năm\s*|\s*[/-]\s*)(20\d{2})`;

const periodForms: Readonly<Record<PeriodKind, { readonly pattern: RegExp; readonly code: (match: RegExpExecArray) => string | undefined }>> = {
  // "ngày 02 tháng 11 năm 2026" is the day of the document, "6 tháng" a half-year.
  month: { pattern: new RegExp(String.raw`(?<!ngày\s*\d{1,2}\s*|\d\s*|đầu năm\s*)tháng\s*(0?[1-9]|1[0-2])(?!\d)${year}`, "iu"), code: ([, month = "", of]) => `${of}-${two(month)}` },
  quarter: { pattern: new RegExp(String.raw`(?:quý|qúy)\s*(iv|i{1,3}|[1-4])${year}`, "iu"), code: ([, quarter = "", of]) => `${of}-Q${romans[quarter.toLowerCase()]}` },
  half: { pattern: new RegExp(String.raw`(?:0?6|sáu) tháng(?: đầu)?${year}`, "iu"), code: ([, of]) => `${of}-H1` },
  nine: { pattern: new RegExp(String.raw`(?:0?9|chín) tháng(?: đầu)?${year}`, "iu"), code: ([, of]) => `${of}-9M` },
  year: { pattern: /(?<!(?:tháng|quý)\s*\S+\s*|tháng đầu\s*)năm\s*(20\d{2})/iu, code: ([, of]) => of },
};

const upToForm = /(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?(\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})/iu;
const unitLine = /(đơn vị(?:\s+tính)?|đvt)\s*:?\s*([^,;()]+)/iu;

export function readTitle(table: Table, rows: readonly Row[], kinds: readonly PeriodKind[]): TitleBlock {
  const cells = rows.flatMap((row) => row.texts.flatMap((text, column) => (text === "" ? [] : [{ text: cleanText(text), position: cellPlace(table, row, column) }])));
  return {
    periods: cells.flatMap(({ text, position }) =>
      kinds.flatMap((kind) => {
        const match = periodForms[kind].pattern.exec(text);
        const value = match && periodForms[kind].code(match);
        return match && value ? [{ value, text: match[0].trim(), position }] : [];
      }),
    ),
    upTo: cells.flatMap(({ text, position }) => {
      const match = upToForm.exec(text);
      const read = match && readDay(match[1] ?? "", ["dd/mm/yyyy", "words"]);
      return match && read && "day" in read ? [{ value: read.day, text: match[0], position }] : [];
    }),
    ...unitsOf(cells),
  };
}

function unitsOf(cells: readonly { readonly text: string; readonly position: string }[]): Pick<TitleBlock, "units" | "strange"> {
  const lines = cells.flatMap(({ text, position }) => {
    const match = unitLine.exec(text);
    return match ? [{ text, position, said: (match[2] ?? "").trim(), surely: !/^đơn vị$/iu.test(match[1] ?? ""), unit: readUnit(match[2] ?? "")?.unit }] : [];
  });
  return {
    units: lines.flatMap(({ unit, text, position }) => (unit ? [{ value: unit, text, position }] : [])),
    // "Đơn vị: Sở Tài chính" names who reports, not a unit of money.
    strange: lines.flatMap(({ unit, surely, said, text, position }) => (!unit && surely ? [{ value: said, text, position, allowed: allowedUnits }] : [])),
  };
}
