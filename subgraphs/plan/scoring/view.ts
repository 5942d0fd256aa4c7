// The scores of one indicator view by a frame, fed by the readings that came with it and the plan's own.

import { Decimal } from "decimal.js";
import { countsEveryone, type Register } from "../../../kit/register/register.ts";
import type { Reading, View } from "../../../kit/reading/reading.ts";
import { yearOf } from "../../../kit/time/period.ts";
import type { CriterionRow, FrameRow } from "../loaders.ts";
import { combinations } from "./combine.ts";
import { framesInForce } from "./frame.ts";
import { criterionDirections } from "./judge.ts";
import { readingsBySource, type SourceReadings } from "./readings.ts";
import { readRule } from "./rule.ts";
import { reasonOf } from "./reasons.ts";
import { inputsOf, score, type Scored, type ScoredCriterion, type ScoreInput, totals } from "./score.ts";
import { shareRule } from "./share.ts";

export interface ScoreRow extends Scored {
  readonly criterion: CriterionRow;
  readonly max: string | null;
  readonly metrics: readonly string[];
  readonly label: string;
  readonly inputs: readonly ScoreInput[];
  readonly reasonVi: string | null;
  readonly reasonEn: string | null;
}

interface Totals {
  readonly total: string | null;
  readonly totalMax: string | null;
}

export interface ViewScores extends Totals {
  readonly scores: readonly ScoreRow[];
  /** totalMax over the maxima of all criteria whose maximum is known, per cent. */
  readonly coverage: string | null;
  readonly label: string;
}

export interface FrameScoreRow extends ViewScores {
  readonly frame: FrameRow;
}

const ofProvince = "tự tính (tạm tính)";
const ofAgency = `đóng góp của cơ quan – ${ofProvince}`;
const ofReference = "chỉ số dẫn báo – không phải kết quả khảo sát, không tự tính";

export interface Scorer {
  /** By the frame in force; none of the index gives no scores. */
  inForce(view: View, own: readonly Reading[]): ViewScores;
  by(frame: FrameRow, view: View, own: readonly Reading[]): FrameScoreRow;
}

/** The index whose frame `scores` follows. */
const scoredIndex = "PAR_INDEX";

/** A view is the representation with the parts that other sources put beside its key; `own` are the readings of its reports. */
export function createScorer(frames: readonly FrameRow[], register: Register): Scorer {
  const prepared = new Map<FrameRow, readonly Prepared[]>();
  const criteriaOf = (frame: FrameRow): readonly Prepared[] => {
    const known = prepared.get(frame) ?? frame.criteria.filter(({ criterion }) => criterion.metrics.length > 0).map((criterion) => ({ criterion, scored: scorable(criterion) }));
    prepared.set(frame, known);
    return known;
  };
  const scoreBy = (frame: FrameRow, view: View, own: readonly Reading[]): ViewScores => {
    const sources = sourcesOf(view, own);
    const label = frame.kind === "REFERENCE" ? ofReference : countsEveryone(register.unit(view.agencyId)) ? ofProvince : ofAgency;
    const scores = criteriaOf(frame).map(({ criterion, scored }): ScoreRow => {
      const { max, metrics } = criterion.criterion;
      const [inputs, given] = [inputsOf(scored, sources), score(scored, sources)];
      const reason = reasonOf(inputs, given, frame.kind);
      return { criterion, max, metrics, label, inputs, ...given, reasonVi: reason?.vi ?? null, reasonEn: reason?.en ?? null };
    });
    const sums = totals(scores);
    return { scores, ...sums, coverage: coverageOf(sums.totalMax, frame), label };
  };
  return {
    inForce(view, own) {
      const frame = frameOfYear(frames, yearOf(view.period));
      return frame ? scoreBy(frame, view, own) : { scores: [], total: null, totalMax: null, coverage: null, label: ofAgency };
    },
    by: (frame, view, own) => ({ ...scoreBy(frame, view, own), frame }),
  };
}

/** Points and maxima of the criteria of one domain. */
export function totalsOf({ scores }: ViewScores, domain: string): Totals {
  return totals(scores.filter(({ criterion }) => criterion.criterion.domain === domain));
}

/** The frame of PAR INDEX that counts for a year. */
export function frameOfYear(frames: readonly FrameRow[], year: number): FrameRow | undefined {
  const inForce = framesInForce(frames, year);
  return frames.find(({ code, index, kind }) => index === scoredIndex && kind === "SCORED" && inForce.has(code));
}

/** Parts of the representation by source; the plan's own readings stand under the catalogue's name of their source. */
export function sourcesOf(view: View, own: readonly Reading[]): ReadonlyMap<string, SourceReadings> {
  const reporting = readingsBySource({ reporting: { readings: own } });
  return new Map([...readingsBySource(view), ...reporting]);
}

function coverageOf(totalMax: string | null, { criteria }: FrameRow): string | null {
  const known = criteria.reduce((sum, { criterion }) => sum.plus(criterion.max ?? 0), new Decimal(0));
  return totalMax === null || known.isZero() ? null : new Decimal(totalMax).div(known).times(100).toFixed(2, Decimal.ROUND_HALF_UP);
}

interface Prepared {
  readonly criterion: CriterionRow;
  readonly scored: ScoredCriterion;
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
