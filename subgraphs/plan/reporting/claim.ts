// What an agency claims beside what its source records: the gap, against the tolerance.

import { Decimal } from "decimal.js";
import { reportingWindow } from "../../../kit/time/period.ts";
import { readingOf, type ReadingState, readingStates, type SourceReadings } from "../scoring/readings.ts";
import { toleranceOf } from "./rule.ts";

interface ClaimEntry {
  readonly code: string;
  readonly period: string;
  readonly value: string | null;
}

export interface Catalogued {
  readonly code: string;
  readonly source: string;
  readonly nameVi: string;
  readonly unit: "PERCENT" | "PERCENTAGE_POINT" | "VND" | "COUNT" | "BOOLEAN";
}

export interface Claimed<Entry> {
  readonly metric: string;
  readonly nameVi: string | null;
  readonly unit: Catalogued["unit"] | null;
  readonly claimed: string;
  readonly recorded: string | null;
  readonly recordedState: ReadingState | null;
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
  readonly gap: string | null;
  readonly tolerance: string;
  readonly verdict: "AGREES" | "DIFFERS" | "NOT_COMPARABLE";
  readonly noteVi: string | null;
  readonly entry: Entry;
}

type Rules = Parameters<typeof toleranceOf>[1];

export function compareClaim<Entry extends ClaimEntry>(entry: Entry, metric: Catalogued | undefined, sources: ReadonlyMap<string, SourceReadings>, rules: Rules): Claimed<Entry> {
  const claimed = new Decimal(entry.value ?? 0);
  const window = reportingWindow(entry.period);
  const reading = readingOf(entry.code, metric?.source ?? null, sources);
  const recorded = reading?.value ?? null;
  const gap = recorded === null ? null : claimed.minus(recorded);
  const tolerance = toleranceOf(entry.code, rules, window.to);
  return {
    metric: entry.code,
    nameVi: metric?.nameVi ?? null,
    unit: metric?.unit ?? null,
    claimed: claimed.toFixed(),
    recorded: recorded?.toFixed() ?? null,
    recordedState: readingStates.find((known) => known === reading?.state) ?? null,
    recordedFrom: reading?.from ?? null,
    recordedTo: reading?.to ?? null,
    gap: gap?.toFixed() ?? null,
    tolerance,
    verdict: gap === null ? "NOT_COMPARABLE" : gap.abs().lte(tolerance) ? "AGREES" : "DIFFERS",
    noteVi: noteOf(reading, window),
    entry,
  };
}

function noteOf(reading: ReturnType<typeof readingOf>, window: { readonly from: string; readonly to: string }): string | null {
  if (!reading) return "nguồn không trả lời hoặc không có chỉ số này";
  if (reading.value === null) return reading.basis;
  const notes = [
    reading.from !== null && (reading.from !== window.from || reading.to !== window.to) ? `khác ngày: báo cáo chốt ${window.from} đến ${window.to}, nguồn tính ${reading.from} đến ${reading.to}` : [],
    reading.sample ? "số ghi nhận là dữ liệu mẫu" : [],
  ].flat();
  return notes.length === 0 ? null : notes.join("; ");
}
