// Rows of data/ that hold from a day on: read as CSV, and asked whether one was in force.

import { readCsv } from "../../kit/import/csv.ts";

export interface Dated {
  readonly validFrom: string;
  /** The first day after; "" is open. */
  readonly validTo: string;
}

export function inForceOn({ validFrom, validTo }: Dated, day: string): boolean {
  return validFrom <= day && (validTo === "" || day < validTo);
}

/** A mistake in a shipped table stops the source: nobody should be judged by half a table. */
export function readTable<Column extends string>(file: string, text: string, columns: readonly Column[]): Record<Column, string>[] {
  const { records, problems } = readCsv(text, columns);
  const [problem] = problems;
  if (problem) throw new Error(`${file}, ${problem.position}: ${problem.message}`);
  // readCsv has checked that every column is there.
  return records.map(({ cells }) => cells as Record<Column, string>);
}

export function wholeNumber(file: string, rule: string, text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new Error(`${file}, ${rule}: a number of days or extensions is whole, 0–9999; given was "${text}"`);
  return Number(text);
}
