// Query.scoreRanking: its key, and the page once *agencies* and the sources have given the views of both periods.

import { badInput } from "../../kit/errors.ts";
import { changesOf } from "../../kit/history/agency-changes.ts";
import { periodBefore } from "../../kit/history/steps.ts";
import { type Connection, connectionOf, type PageArguments, readPage } from "../../kit/page.ts";
import type { View } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { latest } from "../../kit/time/as-of.ts";
import type { FrameRow } from "./loaders.ts";
import { changeOf, dataToOf, type RankChange, type Standing } from "./scoring/rank-change.ts";
import { rankByScore, type ScoreRankRow } from "./scoring/ranking.ts";
import type { ViewScores } from "./scoring/view.ts";

/** A ranking's key; `members` come with it once *agencies* has given them. */
export interface RankingKey {
  readonly level: "CENTRAL" | "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "OTHER";
  readonly period: string;
  readonly previousPeriod: string;
  readonly asOf: string;
  readonly frame: string;
  readonly page: string;
}

interface RankingArguments extends PageArguments, Pick<RankingKey, "level" | "period"> {
  readonly previous?: string | null | undefined;
  readonly frame?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface StandingRow extends ScoreRankRow {
  readonly dataTo: string | null;
}

export interface RankedRow extends StandingRow, RankChange {
  readonly previous: StandingRow | null;
}

interface RankingPage extends Connection<RankedRow> {
  readonly totalCount: number;
  readonly coverage: { readonly agencies: number; readonly withValue: number };
}

interface RankingOptions extends Pick<RequestEnvironment<unknown>, "register" | "cursors"> {
  readonly framesAt: (asOf: string) => Promise<readonly FrameRow[]>;
  readonly scored: (view: View) => Promise<ViewScores>;
  readonly scoredBy: (view: View, frame: string) => Promise<ViewScores | null>;
}

type Ranking = RankingKey & { readonly members?: readonly View[] | null };

/** Agencies of these levels are ranked, each level apart. */
const rankedLevels: readonly RankingKey["level"][] = ["DEPARTMENT", "DISTRICT", "COMMUNE"];

export function createScoreRanking({ framesAt, scored, scoredBy, register, cursors }: RankingOptions) {
  const scopeOf = ({ level, period, previousPeriod, asOf, frame }: RankingKey) => ["ranking", level, period, previousPeriod, asOf, frame].join("|");
  const standingsIn = async (period: string, { members, frame }: Ranking): Promise<readonly Standing[]> => {
    const views = (members ?? []).filter((view) => view.period === period);
    const found = await Promise.all(views.map(async (view) => [view.agencyId, frame === "" ? await scored(view) : ((await scoredBy(view, frame)) ?? (await scored(view)))] as const));
    const byAgency = new Map(found);
    const groups = Map.groupBy(rankByScore(found.map(([agencyId, scores]) => ({ agencyId, scores }))), ({ totalMax }) => totalMax);
    return [...groups.values()].flatMap((rows) => {
      const peers = new Set(rows.map(({ agencyId }) => agencyId));
      return rows.map((row) => ({ period, row, peers, scores: byAgency.get(row.agencyId)?.scores ?? [] }));
    });
  };
  const rankedPage = async (ranking: Ranking): Promise<RankingPage> => {
    const [standings, before] = await Promise.all([standingsIn(ranking.period, ranking), standingsIn(ranking.previousPeriod, ranking)]);
    const beforeOf = new Map(before.map((standing) => [standing.row.agencyId, standing]));
    const rowOf = (standing: Standing): RankedRow => {
      const previous = beforeOf.get(standing.row.agencyId);
      return { ...withAge(standing), previous: previous ? withAge(previous) : null, ...changeOf(standing, previous, changesOf(register, standing.row.agencyId)) };
    };
    const [first, after] = ranking.page.split("|");
    const page = readPage({ first: Number(first), after: after || null }, scopeOf(ranking), cursors);
    const start = page.afterKey === "" ? 0 : standings.findIndex(({ row }) => row.key === page.afterKey) + 1;
    return {
      ...connectionOf(standings.slice(start, start + page.first + 1).map(rowOf), page, cursors),
      totalCount: standings.length,
      coverage: { agencies: standings.length, withValue: standings.filter(({ row }) => row.share !== null).length },
    };
  };
  const pages = new WeakMap<Ranking, Promise<RankingPage>>();
  return {
    async scoreRanking({ level, period, previous, frame, asOf, ...page }: RankingArguments): Promise<RankingKey> {
      if (!rankedLevels.includes(level)) throw badInput("Argument level", "Tham số level", rankedLevels.join(", "), level);
      const key = { level, period, previousPeriod: previous ?? periodBefore(period), asOf: asOf ?? latest, frame: frame ?? "", page: "" };
      const codes = (await framesAt(key.asOf)).filter(({ kind }) => kind === "SCORED").map(({ code }) => code);
      if (key.frame !== "" && !codes.includes(key.frame)) throw badInput("Argument frame", "Tham số frame", codes.join(", "), key.frame);
      const { first } = readPage(page, scopeOf(key), cursors);
      return { ...key, page: `${first}|${page.after ?? ""}` };
    },
    /** The page of a ranking whose members have come; its fields share one calculation. */
    ranked(ranking: Ranking): Promise<RankingPage> {
      const page = pages.get(ranking) ?? rankedPage(ranking);
      pages.set(ranking, page);
      return page;
    },
  };
}

function withAge({ row, scores }: Standing): StandingRow {
  return { ...row, dataTo: dataToOf(scores) };
}
