// Where a series breaks: changes of rules and definitions that a source states in a file, and the place of any change among the points.

import { readCsv } from "../import/csv.ts";
import { type FactMark, factMarks } from "../register/document.ts";
import { isDay } from "../time/calendar.ts";
import type { Window } from "../time/period.ts";

const breakKinds = ["AGENCY_CHANGE", "RULE_CHANGE", "FRAME_CHANGE", "DEFINITION_CHANGE", "PROVINCE_MERGER"] as const;
type BreakKind = (typeof breakKinds)[number];

/** From `on` on, figures do not compare with those before as they stand. */
export interface Change {
  readonly on: string;
  readonly kind: BreakKind;
  readonly textVi: string;
  readonly textEn: string;
  readonly legalBasis: string | null;
  readonly mark: FactMark;
}

export interface RuleChange extends Change {
  /** Codes it speaks of; a code also means its level-bound ones. Empty: all of the source's. */
  readonly metrics: readonly string[];
}

/** A change that a series crosses. */
export interface Break extends Change {
  /** The last period wholly before the day. */
  readonly after: string | null;
  /** The first period that holds the day or lies after it. */
  readonly before: string;
  /** Places of the points that hold it, or that it lies right before. */
  readonly places: readonly number[];
}

/** Reads a source's data/breaks.csv; it comes with the product, so a row that cannot be read is a bug. */
export function readBreaks(content: string): readonly RuleChange[] {
  const { records, problems } = readCsv(content, ["on", "kind", "metrics", "textVi", "textEn", "legalBasis", "mark"]);
  if (problems[0]) throw new Error(`breaks.csv, ${problems[0].position}: ${problems[0].message}`);
  return records.map(({ line, cells }) => {
    const { on = "", textVi = "", textEn = "" } = cells;
    const kind = breakKinds.find((known) => known === cells["kind"]);
    const mark = factMarks.find((known) => known === cells["mark"]);
    if (!isDay(on) || !kind || !mark || textVi === "" || textEn === "") throw new Error(`breaks.csv, dòng ${line}: ${JSON.stringify(cells)}`);
    const metrics = (cells["metrics"] ?? "").split(" ").filter((code) => code !== "");
    return { on, kind, metrics, textVi, textEn, legalBasis: cells["legalBasis"] || null, mark };
  });
}

export function changesOfMetric(changes: readonly RuleChange[], code: string): readonly Change[] {
  return changes.filter(({ metrics }) => metrics.length === 0 || metrics.some((metric) => code === metric || code.startsWith(`${metric}.`)));
}

/** Those that the points cross, oldest first; a change on the first day of all is none. */
export function placeBreaks(changes: readonly Change[], points: readonly { readonly period: string; readonly window: Window }[]): readonly Break[] {
  const from = points[0]?.window.from ?? "";
  return changes
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap((change): Break[] => {
      const { on } = change;
      const first = points.findIndex(({ window }) => on <= window.to);
      const before = points[first];
      if (!before || on <= from) return [];
      const places = points.flatMap(({ window }, place) => (place === first || (window.from < on && on <= window.to) ? [place] : []));
      return [{ ...change, after: points.findLast(({ window }) => window.to < on)?.period ?? null, before: before.period, places }];
    });
}
