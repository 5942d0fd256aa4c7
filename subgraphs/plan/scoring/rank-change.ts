// A score and rank beside those of another period: the change, and why the two do not compare when they do not.

import { Decimal } from "decimal.js";
import type { Change } from "../../../kit/history/breaks.ts";
import { crossed, notThereVi, unlike } from "../../../kit/ranking/compare.ts";
import { calendarWindow } from "../../../kit/time/period.ts";
import type { ScoreRankRow } from "./ranking.ts";
import type { ScoreRow } from "./view.ts";

/** An agency's place in the ranking of one period, with what made its score. */
export interface Standing {
  readonly period: string;
  readonly row: ScoreRankRow;
  readonly scores: readonly ScoreRow[];
  /** Those that it was ranked with, itself included. */
  readonly peers: ReadonlySet<string>;
}

export interface RankChange {
  readonly change: string | null;
  readonly rankChange: number | null;
  readonly comparable: boolean;
  readonly noteVi: string | null;
}

/** `changes` are those of the agency, whenever they were. The change of the score is given also where it does not compare; that of the rank only among the same agencies. */
export function changeOf(now: Standing, before: Standing | undefined, changes: readonly Change[]): RankChange {
  const reasons = before ? reasonsAgainst(now, before, changes) : [notThereVi];
  const [share, earlier, rank, earlierRank] = [now.row.share, before?.row.share ?? null, now.row.rank, before?.row.rank ?? null];
  const samePeers = !before || now.peers.symmetricDifference(before.peers).size === 0;
  const regrouped = rank === null || earlierRank === null || samePeers ? [] : [`không so thứ hạng: xếp giữa ${now.peers.size} cơ quan, kỳ ${before.period} giữa ${before.peers.size}, không cùng những cơ quan ấy`];
  const notes = [...reasons, ...regrouped];
  return {
    change: share === null || earlier === null ? null : new Decimal(share).minus(earlier).toFixed(4),
    rankChange: rank === null || earlierRank === null || !samePeers ? null : earlierRank - rank,
    comparable: reasons.length === 0,
    noteVi: notes.length === 0 ? null : notes.join("; "),
  };
}

/** The day that the data of every scored criterion reaches; null when one is unknown, or none is scored. */
export function dataToOf(scores: readonly ScoreRow[]): string | null {
  const days = given(scores).flatMap(({ inputs }) => inputs.map(({ dataTo }) => dataTo ?? ""));
  return days.toSorted()[0] || null;
}

function reasonsAgainst(now: Standing, before: Standing, changes: readonly Change[]): readonly string[] {
  const both = [now, before];
  const windows = [calendarWindow(now.period), calendarWindow(before.period)] as const;
  const missing = both.filter(({ row }) => row.share === null).map(({ period }) => `kỳ ${period} không có điểm`);
  const unsure = both.flatMap(({ period, scores }) => unfinished(period, scores));
  return [...missing, ...unlike(...windows), ...differentlyScored(now, before), ...unsure, ...crossed(...windows, changes)];
}

function differentlyScored(now: Standing, before: Standing): readonly string[] {
  const [frame, earlier] = [frameOf(now.scores), frameOf(before.scores)];
  if (frame !== "" && earlier !== "" && frame !== earlier) return [`bộ tiêu chí đổi từ ${earlier} sang ${frame}`];
  if (now.row.share === null || before.row.share === null) return [];
  const [codes, earlierCodes] = [codesOf(now.scores), codesOf(before.scores)];
  const only = (a: readonly string[], b: readonly string[]) => a.filter((code) => !b.includes(code)).join(", ");
  const [added, lost] = [only(codes, earlierCodes), only(earlierCodes, codes)];
  return [...(added === "" ? [] : [`kỳ ${now.period} có thêm tiêu chí ${added}`]), ...(lost === "" ? [] : [`kỳ ${now.period} không còn tiêu chí ${lost}`])];
}

function unfinished(period: string, scores: readonly ScoreRow[]): readonly string[] {
  const inputs = given(scores).flatMap((score) => score.inputs);
  const metrics = [...new Set(inputs.filter(({ state }) => state !== "OK").map(({ metric }) => metric))];
  return metrics.length === 0 ? [] : [`kỳ ${period} có số tạm tính hoặc chưa đủ: ${metrics.join(", ")}`];
}

function given(scores: readonly ScoreRow[]): readonly ScoreRow[] {
  return scores.filter(({ points }) => points !== null);
}

function frameOf(scores: readonly ScoreRow[]): string {
  return scores[0]?.criterion.frame.code ?? "";
}

function codesOf(scores: readonly ScoreRow[]): readonly string[] {
  return given(scores).map(({ criterion }) => criterion.criterion.code);
}
