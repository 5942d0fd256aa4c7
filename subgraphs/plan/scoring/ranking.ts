// Agencies of one level by their scores: ranked only among those that were scored on the same maxima.

import { Decimal } from "decimal.js";
import type { ViewScores } from "./view.ts";

export interface RankedView {
  readonly agencyId: string;
  readonly scores: Pick<ViewScores, "total" | "totalMax" | "coverage">;
}

export interface ScoreRankRow {
  readonly rank: number | null;
  readonly agencyId: string;
  readonly share: string | null;
  readonly total: string | null;
  readonly totalMax: string | null;
  readonly coverage: string | null;
  readonly peers: number;
  /** The cursor. */
  readonly key: string;
}

/** The largest totalMax first, within it the highest share; equal shares have equal ranks; those without points come last, in the order given. */
export function rankByScore(views: readonly RankedView[]): readonly ScoreRankRow[] {
  const scored = views.map(({ agencyId, scores }) => ({ agencyId, scores, share: shareOf(scores) }));
  const groups = [...Map.groupBy(scored, ({ scores }) => scores.totalMax)].toSorted(([a], [b]) => new Decimal(b ?? 0).comparedTo(a ?? 0));
  return groups.flatMap(([totalMax, group]) => {
    const sorted = group.toSorted((a, b) => (b.share ?? new Decimal(0)).comparedTo(a.share ?? 0));
    return sorted.map(({ agencyId, scores: { total, coverage }, share }): ScoreRankRow => ({
      rank: share === null ? null : 1 + sorted.filter((other) => other.share?.gt(share)).length,
      agencyId,
      share: share?.toFixed(4, Decimal.ROUND_HALF_UP) ?? null,
      total,
      totalMax,
      coverage,
      peers: group.length,
      key: agencyId,
    }));
  });
}

function shareOf({ total, totalMax }: RankedView["scores"]): Decimal | null {
  return total === null || totalMax === null || Number(totalMax) === 0 ? null : new Decimal(total).div(totalMax);
}
