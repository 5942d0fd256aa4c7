// Dates as people write them: 31/12/2024, and the hour in Vietnam.

import type { Language } from "./number.ts";

/** `2024-12-31` or a moment; moments are shown as the day in Vietnam. */
export function day(text: string): string {
  const date = text.length === 10 ? text : inVietnam(text).slice(0, 10);
  const [year = "", month = "", number = ""] = date.split("-");
  return `${number}/${month}/${year}`;
}

export function moment(text: string): string {
  return `${day(text)} ${inVietnam(text).slice(11, 16)}`;
}

/** A sentence of a source, with the days in it as people write them. */
export function daysIn(text: string): string {
  return text.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, day);
}

/** "15/8/2024" (or with - or .) → "2024-08-15"; undefined for what is no day. */
export function dayFrom(text: string): string | undefined {
  const [, number = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${number.padStart(2, "0")}`;
  return year !== "" && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : undefined;
}

/** "2024-Q3" → "Quý III/2024". */
export function periodName(period: string, language: Language): string {
  const [year = "", rest = ""] = period.split("-");
  if (rest === "") return language === "vi" ? `Năm ${year}` : `Year ${year}`;
  const roman = ["", "I", "II", "III", "IV"][Number(rest[1])] ?? "";
  if (rest === "9M") return language === "vi" ? `9 tháng ${year}` : `9 months of ${year}`;
  if (rest.startsWith("Q")) return language === "vi" ? `Quý ${roman}/${year}` : `Q${rest[1]} ${year}`;
  if (rest.startsWith("H")) return language === "vi" ? `6 tháng ${rest[1] === "1" ? "đầu" : "cuối"} năm ${year}` : `H${rest[1]} ${year}`;
  return language === "vi" ? `Tháng ${Number(rest)}/${year}` : `${rest}/${year}`;
}

const offsetMs = 7 * 3_600_000;

function inVietnam(moment: string): string {
  return new Date(Date.parse(moment) + offsetMs).toISOString();
}
