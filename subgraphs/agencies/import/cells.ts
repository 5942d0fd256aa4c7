// The kinds of cells in the register's CSV files.

import { isDay } from "../../../kit/time/calendar.ts";

/** How a cell is read: `undefined` means that the text is not one of the allowed. */
export interface Cell<Value> {
  readonly allowed: string;
  readonly read: (text: string) => Value | undefined;
}

export const id: Cell<string> = {
  allowed: "mã gồm chữ hoa, chữ số và gạch nối, tối đa 40 ký tự",
  read: (text) => (/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(text) ? text : undefined),
};

export const words: Cell<string> = { allowed: "một chuỗi không trống", read: (text) => (text === "" ? undefined : text) };

export const day: Cell<string> = { allowed: "YYYY-MM-DD", read: (text) => (isDay(text) ? text : undefined) };

export const rank: Cell<number> = { allowed: "số nguyên 1–9999", read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined) };

export const digits: Cell<string> = { allowed: "mã 2–5 chữ số", read: (text) => (/^\d{2,5}$/.test(text) ? text : undefined) };

export function oneOf<Value extends string>(values: readonly Value[]): Cell<Value> {
  return { allowed: values.join(", "), read: (text) => values.find((value) => value === text) };
}

/** Null when the cell is empty. */
export function optional<Value>(cell: Cell<Value>): Cell<Value | null> {
  return { allowed: `${cell.allowed}, hoặc để trống`, read: (text) => (text === "" ? null : cell.read(text)) };
}
