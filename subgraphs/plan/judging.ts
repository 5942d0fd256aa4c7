// How a view is judged: scores by frames, claims beside records, conflicts, and rankings of scored views.

import { badInput } from "../../kit/errors.ts";
import { connectionOf, type PageArguments, readPage } from "../../kit/page.ts";
import type { View } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { latest } from "../../kit/time/as-of.ts";
import type { FrameRow, MetricRow, RuleRow } from "./loaders.ts";
import { compareClaim } from "./reporting/claim.ts";
import { conflictsOf } from "./reporting/conflict.ts";
import type { ReportLoaders } from "./reporting/loaders.ts";
import { publishedIn } from "./reporting/published.ts";
import { rankByScore } from "./scoring/ranking.ts";
import { createScorer, type FrameScoreRow, type Scorer, sourcesOf, type ViewScores } from "./scoring/view.ts";

interface JudgingOptions extends Pick<RequestEnvironment<unknown>, "register" | "cursors"> {
  readonly framesAt: (asOf: string) => Promise<readonly FrameRow[]>;
  readonly metricsAt: (asOf: string) => Promise<readonly MetricRow[]>;
  readonly rulesAt: (asOf: string) => Promise<readonly RuleRow[]>;
  readonly reports: Pick<ReportLoaders, "scorable" | "figures">;
}

/** A ranking's key; `members` come with it once *agencies* has given them. */
export interface RankingKey {
  readonly level: "CENTRAL" | "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "OTHER";
  readonly period: string;
  readonly asOf: string;
  readonly frame: string;
  readonly page: string;
}

interface RankingArguments extends PageArguments, Pick<RankingKey, "level" | "period"> {
  readonly frame?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Agencies of these levels are ranked, each level apart. */
const rankedLevels: readonly RankingKey["level"][] = ["DEPARTMENT", "DISTRICT", "COMMUNE"];

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
  const scopeOf = ({ level, period, asOf, frame }: RankingKey) => ["ranking", level, period, asOf, frame].join("|");

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
    async scoreRanking({ level, period, frame, asOf, ...page }: RankingArguments): Promise<RankingKey> {
      if (!rankedLevels.includes(level)) throw badInput("Argument level", "Tham số level", rankedLevels.join(", "), level);
      const key = { level, period, asOf: asOf ?? latest, frame: frame ?? "", page: "" };
      const codes = (await framesAt(key.asOf)).filter(({ kind }) => kind === "SCORED").map(({ code }) => code);
      if (key.frame !== "" && !codes.includes(key.frame)) throw badInput("Argument frame", "Tham số frame", codes.join(", "), key.frame);
      const { first } = readPage(page, scopeOf(key), cursors);
      return { ...key, page: `${first}|${page.after ?? ""}` };
    },
    /** The page of a ranking whose members have come. */
    async ranked(ranking: RankingKey & { readonly members?: readonly View[] | null }) {
      const scores = await Promise.all((ranking.members ?? []).map(async (view) => ({ agencyId: view.agencyId, scores: ranking.frame === "" ? await scored(view) : ((await scoredBy(view, ranking.frame)) ?? (await scored(view))) })));
      const rows = rankByScore(scores);
      const [first, after] = ranking.page.split("|");
      const page = readPage({ first: Number(first), after: after || null }, scopeOf(ranking), cursors);
      const start = page.afterKey === "" ? 0 : rows.findIndex(({ key }) => key === page.afterKey) + 1;
      return { ...connectionOf(rows.slice(start, start + page.first + 1), page, cursors), totalCount: rows.length };
    },
  };
}

type Judging = ReturnType<typeof createJudging>;
export type ClaimRow = Awaited<ReturnType<Judging["claims"]>>[number];
