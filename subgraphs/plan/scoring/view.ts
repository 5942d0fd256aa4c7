// The scores of one indicator view: the frame in force for its year, fed by the readings that came with it.

import { Decimal } from "decimal.js";
import { countsEveryone, type Register } from "../../../kit/register/register.ts";
import type { View } from "../../../kit/reading/reading.ts";
import { yearOf } from "../../../kit/time/period.ts";
import type { CriterionRow } from "../loaders.ts";
import { combinations } from "./combine.ts";
import { framesInForce } from "./frame.ts";
import { criterionDirections } from "./judge.ts";
import { readingsBySource } from "./readings.ts";
import { readRule } from "./rule.ts";
import { score, type Scored, type ScoredCriterion, totals } from "./score.ts";
import { shareRule } from "./share.ts";

export interface ScoreRow extends Scored {
  readonly criterion: CriterionRow;
  readonly max: string | null;
  readonly metrics: readonly string[];
  readonly label: string;
}

export interface ViewScores {
  readonly scores: readonly ScoreRow[];
  readonly total: string | null;
  readonly totalMax: string | null;
}

const ofProvince = "tự tính (tạm tính)";
const ofAgency = `đóng góp của cơ quan – ${ofProvince}`;

export type ScoreView = (view: View) => ViewScores;

/** A view is the representation with the parts that other sources put beside its key. */
export function createScorer(rows: readonly CriterionRow[], register: Register): ScoreView {
  const byYear = new Map<number, readonly Prepared[]>();
  const criteriaOf = (year: number): readonly Prepared[] => {
    const known = byYear.get(year) ?? inForce(rows, year);
    byYear.set(year, known);
    return known;
  };
  return (view) => {
    const sources = readingsBySource(view);
    const label = countsEveryone(register.unit(view.agencyId)) ? ofProvince : ofAgency;
    const scores = criteriaOf(yearOf(view.period)).map(({ criterion, scored }): ScoreRow => {
      const { max, metrics } = criterion.criterion;
      return { criterion, max, metrics, label, ...score(scored, sources) };
    });
    return { scores, ...totals(scores) };
  };
}

interface Prepared {
  readonly criterion: CriterionRow;
  readonly scored: ScoredCriterion;
}

/** The criteria of the year's frame that metrics feed. */
function inForce(rows: readonly CriterionRow[], year: number): readonly Prepared[] {
  const frames = framesInForce(rows.map(({ frame }) => frame), year);
  return rows
    .filter(({ frame, criterion }) => frames.has(frame.code) && criterion.metrics.length > 0)
    .map((criterion) => ({ criterion, scored: scorable(criterion) }));
}

function scorable({ frame, criterion, sources }: CriterionRow): ScoredCriterion {
  const rule = shareRule(readRule(criterion.scoring));
  const target = criterion.target === null ? rule?.fullMark : new Decimal(criterion.target);
  const direction = criterionDirections.find((known) => known === criterion.direction) ?? "CONTEXT";
  return {
    rule,
    target: target ? { direction, target, tolerance: new Decimal(criterion.tolerance ?? frame.tolerance) } : null,
    max: criterion.max === null ? null : new Decimal(criterion.max),
    metrics: criterion.metrics,
    sources,
    combine: combinations.find((combination) => combination === criterion.combine) ?? null,
  };
}
