// The criteria of a frame and the readings of the sources → scores with their state, and the totals of those that were given points.

import { Decimal } from "decimal.js";
import { combine, type Combination } from "./combine.ts";
import { judge, type Target } from "./judge.ts";
import { readingOf, type ReadingState, readingStates, type SourceReadings } from "./readings.ts";
import type { ShareRule } from "./share.ts";

type ScoreState = "MET" | "AT_RISK" | "MISSED" | "NO_DATA" | "NOT_APPLICABLE" | "WITHHELD" | "SOURCE_UNAVAILABLE" | "NOT_COMPUTABLE";

/** What scoring needs of a criterion. */
export interface ScoredCriterion {
  /** Null where there is no rule yet. */
  readonly rule: ShareRule | null;
  readonly target: Target | null;
  readonly max: Decimal | null;
  readonly metrics: readonly string[];
  /** Source of each metric by the catalogue; null when the catalogue does not know it. */
  readonly sources: readonly (string | null)[];
  readonly combine: Combination | null;
}

export interface Scored {
  readonly state: ScoreState;
  /** 0–1 with four decimals. */
  readonly share: string | null;
  /** max × share as shown, so that the two always agree. */
  readonly points: string | null;
}

const places = 4;
/** Which of several reasons is told when a criterion has more than one metric without a value. */
const reasons = ["SOURCE_UNAVAILABLE", "NOT_COMPUTABLE", "WITHHELD", "NO_DATA", "NOT_APPLICABLE"] as const;
type Reason = (typeof reasons)[number];

/** A reading that a criterion asks for, as its source answered it; state null when there is none. */
export interface ScoreInput {
  readonly metric: string;
  readonly source: string | null;
  readonly state: ReadingState | null;
  readonly value: string | null;
  readonly dataTo: string | null;
}

export function inputsOf({ metrics, sources: owners }: ScoredCriterion, sources: ReadonlyMap<string, SourceReadings>): readonly ScoreInput[] {
  return metrics.map((metric, i) => {
    const reading = readingOf(metric, owners[i] ?? null, sources);
    const state = readingStates.find((known) => known === reading?.state) ?? null;
    return { metric, source: owners[i] ?? null, state, value: reading?.value?.toFixed() ?? null, dataTo: reading?.dataTo ?? null };
  });
}

export function score(criterion: ScoredCriterion, sources: ReadonlyMap<string, SourceReadings>): Scored {
  const found = criterion.metrics.map((metric, i) => valueOf(metric, criterion.sources[i] ?? null, sources));
  const reason = reasons.find((candidate) => found.includes(candidate));
  if (reason !== undefined) return { state: reason, share: null, points: null };
  const value = combine(found.filter((item) => item instanceof Decimal), criterion.combine);
  const { rule, target, max } = criterion;
  if (rule === null || target === null) return { state: "NOT_COMPUTABLE", share: null, points: null };
  const share = rule.shareOf(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return { state: judge(value, target), share: share.toFixed(places), points: max?.times(share).toFixed() ?? null };
}

/** Points and maxima of exactly the criteria that were given points; null when there are none. */
export function totals(scores: readonly { readonly points: string | null; readonly max: string | null }[]): { total: string | null; totalMax: string | null } {
  const given = scores.filter(({ points }) => points !== null);
  if (given.length === 0) return { total: null, totalMax: null };
  const sum = (numbers: readonly (string | null)[]) => numbers.reduce((all, number) => all.plus(number ?? 0), new Decimal(0)).toFixed();
  return { total: sum(given.map(({ points }) => points)), totalMax: sum(given.map(({ max }) => max)) };
}

function valueOf(metric: string, source: string | null, sources: ReadonlyMap<string, SourceReadings>): Decimal | Reason {
  const reading = readingOf(metric, source, sources);
  if (!reading) return source !== null && !sources.get(source) ? "SOURCE_UNAVAILABLE" : "NOT_COMPUTABLE";
  switch (reading.state) {
    case "OK":
    case "PROVISIONAL":
    case "STALE":
      return reading.value ?? "NOT_COMPUTABLE";
    case "NO_DATA":
    case "NOT_APPLICABLE":
    case "WITHHELD":
      return reading.state;
    default:
      return "NOT_COMPUTABLE";
  }
}
