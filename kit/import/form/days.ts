// Days and instants as files write them → YYYY-MM-DD, and RFC 3339 at the province's offset.

import { foldText } from "./text.ts";

export type DayFormat = "dd/mm/yyyy" | "mm/dd/yyyy" | "yyyy-mm-dd" | "yyyymmdd" | "words";
export type InstantFormat = "yyyyMMddHHmmss" | "yyyy-MM-dd HH:mm:ss" | "dd/MM/yyyy HH:mm:ss" | "iso";

const dayForms: Readonly<Record<DayFormat, { readonly pattern: RegExp; readonly order: readonly [year: number, month: number, day: number]; readonly example: string }>> = {
  "dd/mm/yyyy": { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, order: [3, 2, 1], example: "31/10/2026" },
  "mm/dd/yyyy": { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: [3, 1, 2], example: "10/31/2026" },
  "yyyy-mm-dd": { pattern: /^(\d{4})-(\d{2})-(\d{2})$/, order: [1, 2, 3], example: "2026-10-31" },
  yyyymmdd: { pattern: /^(\d{4})(\d{2})(\d{2})$/, order: [1, 2, 3], example: "20261031" },
  words: { pattern: /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu, order: [3, 2, 1], example: "ngày 31 tháng 10 năm 2026" },
};

/** A day in one of the formats, or why it is none. */
export function readDay(text: string, formats: readonly DayFormat[]): { readonly day: string } | { readonly refused: string } {
  const folded = foldText(text);
  for (const format of formats) {
    const { pattern, order } = dayForms[format];
    const match = pattern.exec(folded);
    if (!match) continue;
    const [year, month, day] = order.map((place) => Number(match[place]));
    const made = dayFrom(year ?? 0, month ?? 0, day ?? 0);
    return made === undefined ? { refused: `không có ngày "${folded}"` } : { day: made };
  }
  const shortYear = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(folded) ? "; năm viết đủ bốn chữ số" : "";
  return { refused: `cho phép ngày dạng ${formats.map((format) => dayForms[format].example).join(" hoặc ")}${shortYear}; đã nhận "${folded}"` };
}

/** Undefined for a day that does not exist, or outside of 1900–2100. */
function dayFrom(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const instantExamples: Readonly<Record<InstantFormat, string>> = {
  yyyyMMddHHmmss: "20261031143000 (yyyyMMddHHmmss)",
  "yyyy-MM-dd HH:mm:ss": "2026-10-31 14:30:00",
  "dd/MM/yyyy HH:mm:ss": "31/10/2026 14:30:00",
  iso: "2026-10-31T14:30:00+07:00",
};

/** Undefined when the text is in none of the formats. Without an offset of its own it is the province's time, +07:00. */
export function readInstant(text: string, formats: readonly InstantFormat[]): string | undefined {
  for (const format of formats) {
    const read = format === "yyyyMMddHHmmss" ? fromDigits(text) : format === "iso" ? fromIso(text) : fromParts(text, format);
    if (read !== undefined) return read;
  }
  return undefined;
}

export const allowedInstants = (formats: readonly InstantFormat[]): string => formats.map((format) => instantExamples[format]).join(" hoặc ");

// Every row has instants, and they repeat neither as a whole nor in their parts' texts: so digits become numbers, and numbers find parts that were written before.
const dayParts: (string | undefined)[] = [];
const timeParts: (string | undefined)[] = [];

function fromDigits(text: string): string | undefined {
  if (text.length !== 14) return undefined;
  const year = 100 * pairAt(text, 0) + pairAt(text, 2);
  const month = pairAt(text, 4);
  const day = pairAt(text, 6);
  const hour = pairAt(text, 8);
  const minute = pairAt(text, 10);
  const second = pairAt(text, 12);
  if (year < 1900 || year > 2100 || month > 12 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  const dayAt = (year - 1900) * 416 + month * 32 + day;
  const date = (dayParts[dayAt] ??= dayFrom(year, month, day));
  if (date === undefined) return undefined;
  return date + (timeParts[hour * 3600 + minute * 60 + second] ??= `T${text.slice(8, 10)}:${text.slice(10, 12)}:${text.slice(12)}+07:00`);
}

/** Too large for any part, and small enough for arithmetic without fractions. */
const noPair = 1_000_000;

function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noPair;
}

function fromParts(text: string, format: "yyyy-MM-dd HH:mm:ss" | "dd/MM/yyyy HH:mm:ss"): string | undefined {
  const match = /^(\S+)[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(foldText(text));
  if (!match) return undefined;
  const [, date = "", hour = "", minute = "00", second = "00"] = match;
  const read = readDay(date, [format === "yyyy-MM-dd HH:mm:ss" ? "yyyy-mm-dd" : "dd/mm/yyyy"]);
  return "day" in read && Number(hour) < 24 && minute < "60" && second < "60" ? `${read.day}T${hour.padStart(2, "0")}:${minute}:${second}+07:00` : undefined;
}

function fromIso(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(foldText(text));
  if (!match || "refused" in readDay(match[1] ?? "", ["yyyy-mm-dd"])) return undefined;
  return `${new Date(Date.parse(foldText(text)) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
