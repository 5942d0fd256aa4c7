// A column's value → its bytes for COPY: binary where every type of the table has a simple one, otherwise text.

import { dayNumber, microseconds } from "./instant.ts";
import type { Sink } from "./sink.ts";

export type Value = string | number | bigint | boolean | null | undefined;
export type Field = (sink: Sink, value: Value) => void;
export type CopyFormat = "binary" | "text";

const nothing = -1;

function refused(type: string, value: Value): never {
  throw new TypeError(`a column of type ${type} was given ${typeof value} ${JSON.stringify(String(value)).slice(0, 60)}`);
}

function fixed(bytes: number, type: string, write: (sink: Sink, value: Exclude<Value, null | undefined>) => boolean): Field {
  return (sink, value) => {
    if (value === null || value === undefined) return sink.int32(nothing);
    sink.int32(bytes);
    if (!write(sink, value)) refused(type, value);
  };
}

const numberOf = (value: Value): number => (typeof value === "number" ? value : typeof value === "string" && value !== "" ? Number(value) : Number.NaN);

const binary: Readonly<Record<string, Field>> = {
  text(sink, value) {
    if (value === null || value === undefined) return sink.int32(nothing);
    const at = sink.length();
    sink.int32(0);
    sink.patchInt32(at, sink.text(typeof value === "string" ? value : String(value)));
  },
  boolean: fixed(1, "boolean", (sink, value) => {
    sink.byte(value === true ? 1 : 0);
    return typeof value === "boolean";
  }),
  integer: fixed(4, "integer", (sink, value) => {
    const number = numberOf(value);
    if (!(Number.isInteger(number) && Math.abs(number) < 2 ** 31)) return false;
    sink.int32(number);
    return true;
  }),
  bigint: fixed(8, "bigint", (sink, value) => {
    if (typeof value === "boolean" || (typeof value === "string" && !/^-?\d{1,19}$/.test(value)) || (typeof value === "number" && !Number.isSafeInteger(value))) return false;
    sink.int64(BigInt(value));
    return true;
  }),
  date: fixed(4, "date", (sink, value) => {
    const day = typeof value === "string" && value.length === 10 ? dayNumber(value) : Number.NaN;
    if (Number.isNaN(day)) return false;
    sink.int32(day);
    return true;
  }),
  "timestamp with time zone": fixed(8, "timestamp with time zone", (sink, value) => {
    const micros = typeof value === "string" ? microseconds(value) : Number.NaN;
    if (Number.isNaN(micros)) return false;
    sink.int53(micros);
    return true;
  }),
};

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const tab = 9;
const inText: Field = (sink, value) => {
  sink.text(value === null || value === undefined ? "\\N" : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign));
  sink.byte(tab);
};

/** Types that the binary form has no encoder for take the text form, for all columns of the table. */
export function formatOf(types: readonly string[]): CopyFormat {
  return types.every((type) => binary[type] !== undefined) ? "binary" : "text";
}

export function fieldOf(format: CopyFormat, type: string): Field {
  return (format === "binary" ? binary[type] : inText) ?? inText;
}
