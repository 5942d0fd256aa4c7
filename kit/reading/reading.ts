// A metric's formula applied to facts → the Reading that clients see, with its state.

import { addDays, earlier } from "../time/calendar.ts";
import { countsEveryone, validWithin } from "../register/register.ts";
import type { Facts } from "./facts.ts";
import type { Merged } from "./merged.ts";
import type { Measure, Metric, Unit } from "./metric.ts";

export type ReadingState = "OK" | "PROVISIONAL" | "STALE" | "NO_DATA" | "NOT_APPLICABLE" | "WITHHELD";

/** Which agency, period and time of knowledge an indicator view is about; the key of IndicatorView. */
export interface View {
  readonly agencyId: string;
  readonly period: string;
  readonly asOf: string;
  /** Set in a series on the present map: whose records count. */
  readonly merged?: Merged;
}

export interface Reading {
  readonly view: View;
  readonly metric: string;
  readonly state: ReadingState;
  readonly value: string | null;
  readonly unit: Unit;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  readonly dataTo: string | null;
  readonly asOf: string | null;
  readonly source: string;
  readonly sample: boolean;
  /** Records behind it; null when it has no evidence to count. */
  readonly records: number | null;
}

/** What the ledger of a source says at a time of knowledge. */
export interface LedgerState {
  /** Last day that imports cover, null before the first. */
  readonly coversTo: string | null;
  readonly sample: boolean;
}

/** The same, with the first day. */
export type Coverage = LedgerState & { readonly coversFrom: string | null };

/** Of all imports; `only` says it of those of some profiles. */
export type Ledger = Coverage & { readonly only?: (profiles: readonly string[]) => Coverage };

export interface ReadingRules {
  readonly source: string;
  /** Days after the end of a period until which its data may still arrive. */
  readonly graceDays: number;
  /** Denominators (of a plain count: the count) from 1 to below this are withheld; 0 switches it off. */
  readonly smallestCount: number;
}

interface ReadingInput {
  readonly metric: Metric;
  readonly facts: Facts;
  readonly view: View;
  readonly ledger: LedgerState;
  readonly rules: ReadingRules;
  /** The day of the time of knowledge, in the province. */
  readonly today: string;
}

export function createReading(input: ReadingInput): Reading {
  const { metric, facts, view, ledger, rules } = input;
  const { state, measure } = judge(input);
  const shows = state === "OK" || state === "PROVISIONAL" || state === "STALE";
  return {
    view,
    metric: metric.code,
    state,
    value: shows ? measure.value : null,
    unit: metric.unit,
    numerator: shows ? (measure.numerator?.toString() ?? null) : null,
    denominator: shows ? (measure.denominator?.toString() ?? null) : null,
    basis: measure.note ? `${metric.basis}; ${measure.note}` : metric.basis,
    from: facts.window.from,
    to: facts.window.to,
    dataTo: ledger.coversTo === null ? null : earlier(ledger.coversTo, facts.window.to),
    asOf: facts.knownAt,
    source: rules.source,
    sample: facts.knownAt === null ? ledger.sample : facts.sample,
    records: shows ? Number(facts.sum(metric.evidence)) : null,
  };
}

/** What is counted below this is withheld; 0 where nothing is. */
export const smallestOf = (metric: Metric, rules: ReadingRules): number => metric.smallestCount ?? rules.smallestCount;

const nothing = (note: string): Measure => ({ value: null, numerator: null, denominator: null, note });

function noted(measure: Measure, note: string): Measure {
  return { ...measure, note: measure.note === undefined ? note : `${measure.note}; ${note}` };
}

function judge({ metric, facts, ledger, rules, today }: ReadingInput): { state: ReadingState; measure: Measure } {
  const { agency, window } = facts;
  if (!validWithin(agency, window)) return { state: "NOT_APPLICABLE", measure: nothing("đơn vị không tồn tại trong kỳ") };
  if (metric.bound && !countsEveryone(agency)) return { state: "NOT_APPLICABLE", measure: nothing("mã theo cấp, chỉ tính cho tỉnh") };
  if (!metric.levels.includes(agency.level)) return { state: "NOT_APPLICABLE", measure: nothing("không áp dụng cho cấp này") };
  const measure = metric.measure(facts);
  if (measure.notApplicable) return { state: "NOT_APPLICABLE", measure };
  if (measure.value === null) return { state: "NO_DATA", measure };
  if (measure.withheld !== undefined) return { state: "WITHHELD", measure: nothing(measure.withheld) };
  const people = measure.denominator ?? measure.numerator ?? 0n;
  const smallest = smallestOf(metric, rules);
  if (people > 0n && people < BigInt(smallest)) {
    return { state: "WITHHELD", measure: nothing(`ít hơn ${smallest} bản ghi, không công bố để tránh lộ cá nhân`) };
  }
  if (today <= window.to) return { state: "PROVISIONAL", measure: noted(measure, "kỳ chưa kết thúc") };
  if (ledger.coversTo !== null && ledger.coversTo >= window.to) return { state: measure.estimated ? "PROVISIONAL" : "OK", measure };
  const to = ledger.coversTo ?? "chưa có";
  return today > addDays(window.to, rules.graceDays)
    ? { state: "STALE", measure: noted(measure, `số liệu mới đến ${to}, đã quá hạn cập nhật`) }
    : { state: "PROVISIONAL", measure: noted(measure, `số liệu mới đến ${to}`) };
}
