// Numbers as people write them → exact decimals. What can be read two ways is refused with the question.

import type { NumberForm } from "./columns.ts";
import { quoted } from "./personal.ts";
import { foldText } from "./text.ts";
import { readUnit } from "./units.ts";

/** digits / 10^scale */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** vi: 1.234.567,89; en: 1,234,567.89; plain: 1234567.89 */
export type NumberFormat = "vi" | "en" | "plain";

const grouped: Readonly<Record<NumberFormat, RegExp>> = {
  vi: /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
  plain: /^(\d+)(?:\.(\d+))?$/,
};

const examples: Readonly<Record<NumberFormat, string>> = {
  vi: "số kiểu Việt Nam, ví dụ 1.234.567,89",
  en: "số kiểu Anh, ví dụ 1,234,567.89",
  plain: "số không có dấu phần nghìn, ví dụ 1234567.89",
};

export type NumberReading = (Exact & { readonly factor?: bigint; readonly format?: "vi" | "en" }) | { readonly refused: string };

const digitLimit = 30;

/** `factor` is that of a word after the number ("1,5 tỷ"); `format` the one that the text alone gives away. */
export function readNumber(text: string, format: NumberFormat | undefined, accepts: readonly NumberForm[]): NumberReading {
  const folded = foldText(text).replace(/[\u2212\u2010-\u2014]/g, "-");
  if (folded.startsWith("#")) return { refused: `ô có lỗi ${folded}; sửa trong tệp gốc` };
  const wrong = { refused: `cho phép ${format ? examples[format] : `${examples.vi} hoặc ${examples.en}`}; đã nhận ${quoted(text.trim())}` };
  const inner = /^\((.+)\)$/.exec(folded)?.[1] ?? (folded.startsWith("-") ? folded.slice(1) : undefined);
  const form = inner === undefined ? undefined : folded.startsWith("(") ? "parentheses" : "negative";
  if (form && !accepts.includes(form)) {
    return { refused: `cột này không cho phép số âm${form === "parentheses" ? " trong ngoặc" : ""}; đã nhận ${quoted(text.trim())}` };
  }
  const word = /\s*([^\d\s.,][^\d]*)$/u.exec(inner ?? folded);
  const unit = word ? readUnit(word[1] ?? "") : undefined;
  if (word && (!unit || !accepts.includes("words"))) {
    return unit ? { refused: `cột này không cho phép đơn vị viết sau số; đã nhận ${quoted(text.trim())}` } : wrong;
  }
  const bare = (inner ?? folded).slice(0, word?.index).trim();
  const power = /^(\d+)(?:[.,](\d+))?e\+?(\d{1,2})$/i.exec(bare);
  if (power && !accepts.includes("exponent")) {
    return { refused: `số viết kiểu lũy thừa có thể đã mất chữ số; cho phép ${examples[format ?? "vi"]}; đã nhận ${quoted(text.trim())}` };
  }
  const read = power ? fromPower(power) : fromDigits(bare, format);
  if (!read) return wrong;
  if ("refused" in read) return read;
  return { ...read, digits: inner === undefined ? read.digits : -read.digits, ...(unit ? { factor: unit.factor } : {}) };
}

function fromPower([, whole = "", fraction = "", exponent = ""]: RegExpExecArray): Exact {
  return { digits: BigInt(whole + fraction) * 10n ** BigInt(exponent), scale: fraction.length };
}

function fromDigits(bare: string, format: NumberFormat | undefined): NumberReading | undefined {
  // A space may part the thousands in every format.
  const text = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(bare) ? bare.replaceAll(" ", "") : bare;
  if (text.length > digitLimit) return undefined;
  if (format) return matched(grouped[format].exec(text));
  const [vi, en] = [matched(grouped.vi.exec(text)), matched(grouped.en.exec(text))];
  if (!vi) return en && { ...en, format: "en" };
  if (!en) return { ...vi, format: "vi" };
  if (vi.digits === en.digits && vi.scale === en.scale) return vi;
  return { refused: `‘${bare}’ – dấu ${text.includes(",") ? "phẩy" : "chấm"} là phần nghìn hay thập phân?` };
}

function matched(match: RegExpExecArray | null, negative = false): Exact | undefined {
  if (!match) return undefined;
  const fraction = match[2] ?? "";
  const digits = BigInt((match[1] ?? "").replace(/[.,]/g, "") + fraction);
  return { digits: negative ? -digits : digits, scale: fraction.length };
}

/** A numeric cell of a workbook, in the plain form that opening it gives. */
export function readCellNumber(text: string): Exact | undefined {
  const negative = text.startsWith("-");
  return matched(grouped.plain.exec(negative ? text.slice(1) : text), negative);
}

/** The value at another scale; undefined when that would lose digits. */
export function rescale({ digits, scale }: Exact, to: number): bigint | undefined {
  if (to >= scale) return digits * 10n ** BigInt(to - scale);
  const divisor = 10n ** BigInt(scale - to);
  return digits % divisor === 0n ? digits / divisor : undefined;
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale), scale };
}

/** As people write it; zeros at the end of the fraction are left out. */
export function writeNumber({ digits, scale }: Exact, format: NumberFormat): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  const [group, point] = format === "vi" ? [".", ","] : format === "en" ? [",", "."] : ["", "."];
  return `${digits < 0n ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction === "" ? "" : `${point}${fraction}`}`;
}
