// Objects of JSON → rows, in the order of the fields that are asked for.

import { limits } from "../limits.ts";
import { plainDecimal } from "../plain-decimal.ts";
import { FileRefusal } from "../refusal.ts";
import type { Cell, Row } from "../table.ts";
import { notObjects, type ObjectText } from "./objects.ts";

type JsonObject = Readonly<Record<string, unknown>>;

export async function* jsonRows(objects: AsyncIterable<readonly ObjectText[]>, fields: readonly string[]): AsyncGenerator<readonly Row[]> {
  for await (const batch of objects) yield batch.map((object) => jsonRow(object, fields));
}

/** Names in the order in which the first objects bring them; those of objects inside stand as "a.b". */
export async function fieldsOf(objects: AsyncIterable<readonly ObjectText[]>, looked: number): Promise<readonly string[]> {
  const names = new Set<string>();
  let seen = 0;
  for await (const batch of objects) {
    for (const object of batch) {
      for (const name of namesIn(parseObject(object), "")) names.add(name.normalize("NFC"));
      if (names.size > limits.columns) throw tooMany(object.line, names.size);
      seen += 1;
      if (seen >= looked) return [...names];
    }
  }
  return [...names];
}

function* namesIn(object: JsonObject, before: string): Generator<string> {
  for (const [name, value] of Object.entries(object)) {
    if (isObject(value) && before.length < limits.rowChars / 1_024) yield* namesIn(value, `${before}${name}.`);
    else yield before + name;
  }
}

/** Numbers that JavaScript may not hold as they are written are kept as written. */
export function parseObject({ line, text }: ObjectText): JsonObject {
  const value = parse(line, text);
  if (!isObject(value)) throw notObjects(line, text.trim().slice(0, 20));
  return value;
}

function parse(line: number, text: string): unknown {
  // Deeper than this, JavaScript's own functions run out of stack.
  if (bracketsIn(text) > limits.jsonBrackets) throw notObjects(line, "lồng quá nhiều danh sách và đối tượng");
  try {
    const value: unknown = JSON.parse(text);
    return isExact(value) ? value : parseWritten(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw notObjects(line, cause.message);
    throw cause;
  }
}

function bracketsIn(text: string): number {
  let brackets = 0;
  for (const bracket of ["{", "["]) for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) brackets += 1;
  return brackets;
}

/** A number as the file writes it. */
interface WrittenNumber {
  readonly rawJSON: string;
}

// The source of a number and numbers written as given (proposal JSON.parse source text): TypeScript's library does not know them yet.
const json = JSON as unknown as {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(number: string): WrittenNumber;
  isRawJSON(value: unknown): value is WrittenNumber;
};

/** Whole numbers below 2^53 are what they were written as; others are read again. */
function isExact(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}

function parseWritten(text: string): unknown {
  return json.parse(text, (_, value, { source }) => (typeof value === "number" && source !== undefined ? json.rawJSON(plainDecimal(source)) : value));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !json.isRawJSON(value);
}

function jsonRow(text: ObjectText, fields: readonly string[]): Row {
  const number = text.line;
  const object = parseObject(text);
  const values = fields.map((field) => valueAt(object, field));
  const texts = values.map((value, i) => textOf(value, number, fields[i] ?? ""));
  const cell = (column: number): Cell => ({
    address: `dòng ${number}, trường ${fields[column] ?? column + 1}`,
    text: texts[column] ?? "",
    kind: kindOf(values[column]),
    formula: false,
    mergedInto: null,
  });
  return { number, hidden: false, texts, cell };
}

function valueAt(object: JsonObject, field: string): unknown {
  if (Object.hasOwn(object, field)) return object[field];
  const dot = field.indexOf(".");
  const inner = dot === -1 || !Object.hasOwn(object, field.slice(0, dot)) ? undefined : object[field.slice(0, dot)];
  return isObject(inner) ? valueAt(inner, field.slice(dot + 1)) : undefined;
}

function kindOf(value: unknown): Cell["kind"] {
  if (value === undefined || value === null || value === "") return "empty";
  if (typeof value === "number" || json.isRawJSON(value)) return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}

/** Lists and objects as JSON. */
function textOf(value: unknown, line: number, field: string): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value.normalize("NFC") : json.isRawJSON(value) ? value.rawJSON : JSON.stringify(value);
  const where = `dòng ${line}, trường ${field}`;
  if (text.length > limits.cellChars) {
    throw new FileRefusal("TOO_LARGE", { what: `giá trị dài hơn ${limits.cellChars} ký tự`, allowed: `giá trị dài nhất ${limits.cellChars} ký tự`, where });
  }
  // Escapes can spell what the bytes did not hold.
  // oxlint-disable-next-line no-control-regex
  if (/[\0\u0080-\u009f\ufffd]/.test(text) || !text.isWellFormed()) {
    throw new FileRefusal("FORBIDDEN_CHARACTER", { what: "giá trị có ký tự hỏng", allowed: "xuất lại tệp từ phần mềm nguồn bằng UTF-8", where });
  }
  return text;
}

function tooMany(line: number, given: number): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "đối tượng có quá nhiều trường", allowed: `nhiều nhất ${limits.columns} trường`, given: String(given), where: `dòng ${line}` });
}
