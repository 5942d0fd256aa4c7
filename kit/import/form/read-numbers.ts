// Readers of columns of numbers: whole numbers, decimals, money in whole đồng, percentages.

import type { Cell } from "../open/table.ts";
import { type At, ask, cellOf, refuse } from "./at.ts";
import type { DecimalColumn, IntegerColumn, MoneyColumn, PercentColumn } from "./columns.ts";
import type { FactValue } from "./form.ts";
import { type Exact, type NumberFormat, type NumberReading, readCellNumber, readNumber, rescale, writeNumber } from "./number.ts";
import { quoted } from "./personal.ts";
import { allowedUnits, moneyFactors, readUnit } from "./units.ts";
import type { Reader } from "./reader.ts";

export type NumberSpec = IntegerColumn | DecimalColumn | MoneyColumn | PercentColumn;

/** `factor`: đồng in one unit of the file, or the column whose cells name the unit. */
export interface NumberSettings {
  readonly numbers: NumberFormat | undefined;
  readonly factor: bigint | { readonly column: number };
}

/** The number as the file writes it, with the factor of a word after it. */
export function exactOf(column: NumberSpec, text: string, kind: Cell["kind"], format: NumberFormat | undefined): NumberReading {
  if (kind !== "number") return readNumber(text, format, column.accepts ?? []);
  const exact = readCellNumber(text);
  if (!exact) return { refused: `cho phép số; đã nhận ${quoted(text)}` };
  const negative = exact.digits < 0n && !column.accepts?.includes("negative") && !column.accepts?.includes("parentheses");
  return negative ? { refused: `cột này không cho phép số âm; đã nhận ${quoted(text)}` } : exact;
}

/** Undefined after a problem was said. */
export function readExact(column: NumberSpec, text: string, format: NumberFormat | undefined, at: At): (Exact & { readonly factor?: bigint }) | undefined {
  const read = exactOf(column, text, at.kind, format);
  if ("refused" in read) return read.refused.startsWith("‘") ? ask(at, read.refused) : refuse(at, read.refused);
  if (read.format && at.written && at.written.format !== read.format) {
    return refuse(at, `số viết khác kiểu với ô ${at.written.position} trong cùng tệp; đã nhận ${quoted(text)}`);
  }
  if (read.format && !at.written) at.written = { format: read.format, position: cellOf(at) };
  return read;
}

export function numberReader(column: NumberSpec, settings: NumberSettings): Reader {
  const format = column.numbers ?? settings.numbers;
  switch (column.kind) {
    case "integer":
      return (text, at) => {
        if (/^\d{1,15}$/.test(text)) return within(column, Number(text), at);
        const exact = readExact(column, text, format, at);
        const whole = exact && rescale(exact, 0);
        if (exact && (whole === undefined || exact.factor !== undefined)) return refuse(at, `cho phép số nguyên; đã nhận ${quoted(text)}`);
        return whole === undefined ? undefined : within(column, Number(whole), at);
      };
    case "decimal":
      return (text, at) => {
        const exact = readExact(column, text, format, at);
        if (!exact) return undefined;
        if (rescale(exact, column.places) === undefined) return refuse(at, `cho phép nhiều nhất ${column.places} số lẻ; đã nhận ${quoted(text)}`);
        return within(column, writeNumber(exact, "plain"), at);
      };
    case "money":
      return (text, at) => {
        const factor = typeof settings.factor === "bigint" ? settings.factor : factorOfRow(settings.factor.column, at);
        if (factor === undefined) return undefined;
        if (/^\d{1,15}$/.test(text)) return within(column, BigInt(text) * factor, at);
        const exact = readExact(column, text, format, at);
        if (!exact) return undefined;
        const amount = rescale({ digits: exact.digits * (exact.factor ?? factor), scale: exact.scale }, 0);
        return amount === undefined ? refuse(at, `số tiền lẻ dưới một đồng; đã nhận ${quoted(text)}`) : within(column, amount, at);
      };
    case "percent":
      return (text, at) => {
        const exact = readExact(column, at.kind === "number" ? text : text.replace(/\s*[%％]\s*$/u, ""), format, at);
        if (!exact) return undefined;
        const value = at.kind === "number" && column.fraction ? { digits: exact.digits * 100n, scale: exact.scale } : exact;
        const kept = rescale(value, column.places) ?? (column.rounded ? rounded(value, column.places) : undefined);
        if (kept === undefined) return refuse(at, `cho phép nhiều nhất ${column.places} số lẻ; đã nhận ${quoted(text)}`);
        return within(column, writeNumber({ digits: kept, scale: column.places }, "plain"), at);
      };
  }
}

const factors = new Map(Object.entries(moneyFactors));

function factorOfRow(column: number, at: At): bigint | undefined {
  const text = at.row.texts[column] ?? "";
  const factor = factors.get(text) ?? readUnit(text)?.factor;
  return factor ?? refuse(at, `đơn vị tính của dòng: cho phép ${allowedUnits}; đã nhận ${quoted(text)}`);
}

/** Half away from zero. */
function rounded({ digits, scale }: Exact, places: number): bigint {
  const divisor = 10n ** BigInt(scale - places);
  const size = digits < 0n ? -digits : digits;
  const result = (2n * size + divisor) / (2n * divisor);
  return digits < 0n ? -result : result;
}

/** Limits are in the unit of the value: đồng for money. */
function within<T extends FactValue>(column: NumberSpec, value: T, at: At): T | undefined {
  if (column.min === undefined && column.max === undefined) return value;
  const size = Number(value);
  if (size >= (column.min ?? -Infinity) && size <= (column.max ?? Infinity)) return value;
  return refuse(at, `cho phép ${column.min === undefined ? "" : `từ ${column.min} `}${column.max === undefined ? "" : `đến ${column.max}`}`.trim() + `; đã nhận ${String(value)}`);
}
