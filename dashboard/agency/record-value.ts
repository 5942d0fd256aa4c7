// A field of a record in the words of a person; its name says what it is.

import { day, moment } from "../format/date.ts";
import { billions, decimal, type Language } from "../format/number.ts";
import { common } from "../words/common.ts";
import { recordWords } from "./record-words.ts";

export function recordValue(name: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? common[language].yes : common[language].no;
  const text = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
  if (name.endsWith("At")) return moment(text);
  if (name.endsWith("On") || name.endsWith("By")) return day(text);
  if (name.endsWith("Vnd")) return billions(text, language);
  if (name === "rate") return decimal(text, language);
  const words: Readonly<Record<string, string>> = recordWords[language];
  return /^[A-Z_]{3,}$/.test(text) ? (words[text] ?? text) : text;
}
