// The scores of one indicator view: the frame in force for its year, fed by the readings that came with it.

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

/** `view` is the representation with the parts that other sources put beside its key. */
export function scoreView(view: View, rows: readonly CriterionRow[], register: Register): ViewScores {
  const { agencyId, period, asOf: _, ...parts } = view;
  const sources = readingsBySource(parts);
  const frames = framesInForce(rows.map(({ frame }) => frame), yearOf(period));
  const label = countsEveryone(register.unit(agencyId)) ? ofProvince : ofAgency;
  const scores = rows
    .filter(({ frame, criterion }) => frames.has(frame.code) && criterion.metrics.length > 0)
    .map((row): ScoreRow => {
      const { max, metrics } = row.criterion;
      return { criterion: row, max, metrics, label, ...score(scorable(row), sources) };
    });
  return { scores, ...totals(scores) };
}

function scorable({ frame, criterion, sources }: CriterionRow): ScoredCriterion {
  const { target, max, metrics } = criterion;
  return {
    target,
    max,
    metrics,
    sources,
    tolerance: criterion.tolerance ?? frame.tolerance,
    direction: criterionDirections.find((direction) => direction === criterion.direction) ?? "CONTEXT",
    combine: combinations.find((combination) => combination === criterion.combine) ?? null,
    scoring: readRule(criterion.scoring),
  };
}
