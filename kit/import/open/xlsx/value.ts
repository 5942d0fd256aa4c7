// What a cell says: its kind and its text, from how the file writes it.

import { limits } from "../limits.ts";
import { spreadsheetDecimal } from "../plain-decimal.ts";
import type { Cell } from "../table.ts";
import { fromFont } from "./fonts.ts";
import { dayOfSerial } from "./serial.ts";
import { type SharedStrings, sharedText } from "./strings.ts";
import type { Styles } from "./styles.ts";
import { cellText } from "./text.ts";
import { invalid } from "./xml.ts";

/** As it stands in the XML of a sheet. */
export interface WrittenCell {
  /** Attribute t; "n" when absent. */
  readonly type: string;
  readonly style: number;
  /** Content of <v>. */
  readonly value: string;
  /** Content of <is>. */
  readonly inline: string;
  /** Content of <f>; null when the cell has no formula. */
  readonly formula: string | null;
}

export interface Value {
  readonly kind: Cell["kind"];
  readonly text: string;
}

export interface Workbook {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly since1904: boolean;
}

const empty: Value = { kind: "empty", text: "" };

export function valueOf(cell: WrittenCell, { strings, styles, since1904 }: Workbook, address: string): Value {
  const { type, value } = cell;
  // Never calculated: the formula is all there is, and a sum without it would be wrong.
  if (cell.formula !== null && value === "" && type !== "str") return { kind: "error", text: `=${cellText(cell.formula, address)}` };
  const font = styles.fontOf(cell.style);
  if (type === "inlineStr") return textValue(cellText(fromFont(cell.inline, font), address));
  if (value === "") return empty;
  if (type === "s") {
    const text = sharedText(strings, Number(value), font, address);
    if (text === undefined) throw invalid(address, `không có chữ thứ ${value.slice(0, 20)} trong bảng chữ dùng chung`);
    return textValue(text);
  }
  if (type === "str") return textValue(cellText(fromFont(value, font), address));
  if (type === "b") return { kind: "boolean", text: value === "1" || value === "true" ? "true" : "false" };
  if (type === "e") return { kind: "error", text: cellText(value, address) };
  if (type === "d") return isoValue(value, address);
  // The longest number a program writes has 24 characters; the expression takes its time over long ones.
  if (value.length > limits.numberChars || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/.test(value)) throw invalid(address, `số viết là ${JSON.stringify(value.slice(0, 40))}`);
  const number = spreadsheetDecimal(value);
  if (!styles.isDate(cell.style)) return { kind: "number", text: number };
  const day = dayOfSerial(Number(value), since1904);
  return day === null ? { kind: "error", text: `ngày số ${number}` } : { kind: "date", text: day };
}

function textValue(text: string): Value {
  return text === "" ? empty : { kind: "text", text };
}

function isoValue(value: string, address: string): Value {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(value);
  const [, day, time] = parts ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) throw invalid(address, `ngày viết là ${JSON.stringify(value.slice(0, 40))}`);
  const seconds = time === undefined || /^00:00(?::00)?$/.test(time) ? "" : `T${time.padEnd(8, ":00")}`;
  return { kind: "date", text: day + seconds };
}
