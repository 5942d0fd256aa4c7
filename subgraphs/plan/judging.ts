// How a view is judged: scores by frames, claims beside records, conflicts, and rankings of scored views.

import type { View } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import type { FrameRow, MetricRow, RuleRow } from "./loaders.ts";
import { compareClaim } from "./reporting/claim.ts";
import { conflictsOf } from "./reporting/conflict.ts";
import type { ReportLoaders } from "./reporting/loaders.ts";
import { publishedIn } from "./reporting/published.ts";
import { createScoreRanking } from "./score-ranking.ts";
import { createScorer, type FrameScoreRow, type Scorer, sourcesOf, type ViewScores } from "./scoring/view.ts";

interface JudgingOptions extends Pick<RequestEnvironment<unknown>, "register" | "cursors"> {
  readonly framesAt: (asOf: string) => Promise<readonly FrameRow[]>;
  readonly metricsAt: (asOf: string) => Promise<readonly MetricRow[]>;
  readonly rulesAt: (asOf: string) => Promise<readonly RuleRow[]>;
  readonly reports: Pick<ReportLoaders, "scorable" | "figures">;
}

export function createJudging({ framesAt, metricsAt, rulesAt, reports, register, cursors }: JudgingOptions) {
  const scorers = new Map<string, Promise<Scorer>>();
  const scorerAt = (asOf: string): Promise<Scorer> => {
    const scorer = scorers.get(asOf) ?? framesAt(asOf).then((frames) => createScorer(frames, register));
    scorers.set(asOf, scorer);
    return scorer;
  };
  const scoredViews = new WeakMap<object, Promise<ViewScores>>();
  /** Scores of a view; its fields share one calculation. */
  const scored = (view: View): Promise<ViewScores> => {
    const before = scoredViews.get(view);
    if (before) return before;
    const scores = Promise.all([scorerAt(view.asOf), reports.scorable(view)]).then(([scorer, own]) => scorer.inForce(view, own));
    scoredViews.set(view, scores);
    return scores;
  };
  const scoredBy = async (view: View, code: string): Promise<FrameScoreRow | null> => {
    const [scorer, frames, own] = await Promise.all([scorerAt(view.asOf), framesAt(view.asOf), reports.scorable(view)]);
    const frame = frames.find((one) => one.code === code);
    return frame ? scorer.by(frame, view, own) : null;
  };
  const compared = async (view: View) => {
    const [claims, catalogue, rules, own] = await Promise.all([reports.figures(view), metricsAt(view.asOf), rulesAt(view.asOf), reports.scorable(view)]);
    return { claims, catalogue, rules, sources: sourcesOf(view, own) };
  };

  return {
    scored,
    scoredBy,
    async claims(view: View) {
      const { claims, catalogue, rules, sources } = await compared(view);
      return claims.map((entry) => compareClaim(entry, catalogue.find(({ code }) => code === entry.code), sources, rules));
    },
    async conflicts(view: View) {
      return conflictsOf({ view, published: publishedIn(view), ...(await compared(view)) });
    },
    ...createScoreRanking({ framesAt, scored, scoredBy, register, cursors }),
  };
}

type Judging = ReturnType<typeof createJudging>;
export type ClaimRow = Awaited<ReturnType<Judging["claims"]>>[number];
