// The reporting quarters that sample registers and reports cover, and the title block and table of their files.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { SampleMonth } from "../../../kit/sample/months.ts";
import { reportingWindow, type Window } from "../../../kit/time/period.ts";

export interface SampleQuarter {
  /** "2024-Q3" */
  readonly period: string;
  readonly year: number;
  readonly window: Window;
  /** That of its last month. */
  readonly knownAt: string;
}

const romans = ["I", "II", "III", "IV"] as const;

export function quartersOf(months: readonly SampleMonth[]): SampleQuarter[] {
  return months.flatMap(({ month, year, knownAt }) => {
    const number = Number(month.slice(5)) / 3;
    if (!Number.isInteger(number)) return [];
    const period = `${year}-Q${number}`;
    return [{ period, year, window: reportingWindow(period), knownAt }];
  });
}

/** The title says the period, as the forms want it. */
export function quarterFile(title: string, { period, year }: SampleQuarter, columns: readonly string[], records: readonly Readonly<Record<string, string>>[]): string {
  const quarter = romans[Number(period.slice(6)) - 1] ?? "";
  return `"${title}, quý ${quarter} năm ${year}"\n${writeCsv(columns, records)}`;
}
