// Figures on one metric of a view that differ by more than the tolerance: recorded, published here or elsewhere, claimed.

import { Decimal } from "decimal.js";
import { calendarWindow, reportingWindow } from "../../../kit/time/period.ts";
import type { View } from "../../../kit/reading/reading.ts";
import { readingOf, type SourceReadings } from "../scoring/readings.ts";
import type { Catalogued } from "./claim.ts";
import type { PublishedElsewhere } from "./published.ts";
import { toleranceOf } from "./rule.ts";

export interface Statement {
  readonly kind: "RECORDED" | "PUBLISHED" | "CLAIMED";
  readonly value: string;
  readonly source: string;
  readonly agencyId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly reference: string | null;
  readonly basis: string | null;
  readonly sample: boolean;
}

export interface ConflictRow {
  readonly metric: string;
  readonly nameVi: string | null;
  readonly gap: string;
  readonly tolerance: string;
  readonly statements: readonly Statement[];
  readonly noteVi: string;
}

interface ConflictInput {
  readonly view: View;
  readonly sources: ReadonlyMap<string, SourceReadings>;
  readonly published: readonly PublishedElsewhere[];
  readonly claims: readonly { readonly code: string; readonly value: string | null; readonly textVi: string | null; readonly file: string; readonly position: string; readonly sample: boolean }[];
  readonly catalogue: readonly Catalogued[];
  readonly rules: Parameters<typeof toleranceOf>[1];
}

/** In the order of codes, then of days. Only figures of the same days can disagree; a claim is held against the source's reading of the period. */
export function conflictsOf({ view, sources, published, claims, catalogue, rules }: ConflictInput): readonly ConflictRow[] {
  const codes = [...new Set([...published.map(({ metric }) => metric), ...claims.map(({ code }) => code)])].toSorted();
  return codes.flatMap((code) => {
    const metric = catalogue.find((one) => one.code === code);
    const reading = readingOf(code, metric?.source ?? null, sources);
    const nowhere = { place: null, reference: null };
    const recorded: readonly Statement[] = reading?.value
      ? [{ kind: "RECORDED", value: reading.value.toFixed(), source: metric?.source ?? "", agencyId: view.agencyId, from: reading.from, to: reading.to, basis: reading.basis, sample: reading.sample, ...nowhere }]
      : [];
    const stated = published
      .filter((one) => one.metric === code)
      .map(({ value, source, agencyId, from, to, place, reference, basis }): Statement => ({ kind: "PUBLISHED", value: value.toFixed(), source, agencyId: agencyId ?? view.agencyId, from, to, place, reference, basis, sample: false }));
    const window = reportingWindow(view.period);
    const claimed = claims
      .filter((one) => one.code === code)
      .map(({ value, textVi, file, position, sample }): Statement => ({ kind: "CLAIMED", value: value ?? "0", source: "plan", agencyId: view.agencyId, ...window, place: null, reference: `${file}, ${position}`, basis: textVi, sample }));
    const ofPeriod = daysOf(recorded[0] ?? { from: window.from, to: window.to });
    const groups = Map.groupBy([...recorded, ...stated, ...claimed], (one) => (one.kind === "PUBLISHED" ? daysOf(one) : ofPeriod));
    const tolerance = toleranceOf(code, rules, calendarWindow(view.period).to);
    return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, statements]) => {
      const values = statements.map(({ value }) => new Decimal(value));
      const gap = Decimal.max(...values).minus(Decimal.min(...values));
      return gap.lte(tolerance) ? [] : [{ metric: code, nameVi: metric?.nameVi ?? null, gap: gap.toFixed(), tolerance, statements, noteVi: noteOf(statements) }];
    });
  });
}

function daysOf({ from, to }: Pick<Statement, "from" | "to">): string {
  return `${from} ${to}`;
}

function noteOf(statements: readonly Statement[]): string {
  const several = (values: readonly (string | null)[]) => new Set(values).size > 1;
  const notes = [
    several(statements.map(({ agencyId }) => agencyId)) ? "các số đứng ở những cơ quan khác nhau" : [],
    several(statements.map(daysOf)) ? `tính theo những ngày khác nhau: ${[...new Set(statements.map(({ from, to }) => `${from ?? "?"} đến ${to ?? "?"}`))].join(", ")}` : [],
    several(statements.map(({ basis }) => basis)) ? "mẫu số hoặc cách tính khác nhau hay không nêu" : [],
    statements.some(({ sample }) => sample) ? "có số là dữ liệu mẫu, không so được với số công bố" : [],
  ].flat();
  return notes.length === 0 ? "cùng cơ quan, cùng ngày, cùng cách tính mà lệch nhau" : notes.join("; ");
}
