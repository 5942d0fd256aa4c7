// A field of a record in the words of a person; its name says what it is.

import { day, moment, periodName } from "../format/date.ts";
import { billions, decimal, type Language } from "../format/number.ts";
import { common } from "../words/common.ts";
import { recordWords } from "./record-words.ts";

export function recordValue(name: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "–";
  if (typeof value === "boolean") return value ? common[language].yes : common[language].no;
  if (Array.isArray(value)) return value.map((one) => recordValue(name, one, language)).join("; ");
  const text = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return moment(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  if (name.endsWith("Vnd")) return billions(text, language);
  if (name === "rate") return decimal(text, language);
  if (name === "period") return periodName(text, language);
  const words: Readonly<Record<string, string>> = { ...common[language].levels, ...recordWords[language] };
  return /^[A-Z_]{2,}$/.test(text) ? (words[text] ?? text) : text;
}
