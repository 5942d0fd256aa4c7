// What a rank goal means today: official results beside it, whether as many provinces are still ranked, and its share of the ranking.

import { percent } from "../../kit/numbers.ts";
import { ruleOn } from "./reporting/rule.ts";

interface Goal {
  readonly kind: string;
  readonly index: string | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly outOf: number | null;
  readonly byYear: number | null;
}

type Rules = readonly { readonly name: string; readonly validFrom: string; readonly value: string }[];

/** Null for goals that are no rank. Provinces are counted on the last day of the goal's year. */
export function comparable(goal: Goal, rules: Rules): boolean | null {
  const ranked = rankedIn(goal, rules);
  return ranked === null || goal.outOf === null ? null : ranked === goal.outOf;
}

export function goalNote(goal: Goal, rules: Rules): string | null {
  const ranked = rankedIn(goal, rules);
  if (ranked === null) return null;
  if (ranked === goal.outOf) return `xếp hạng trong ${goal.outOf} tỉnh, thành phố`;
  return `không so được: mục tiêu đặt trong ${goal.outOf} tỉnh, thành phố; bảng xếp hạng ${goal.outOf} tỉnh cuối cùng là của năm ${lastYearWith(goal, rules)}, năm ${goal.byYear} chỉ còn ${ranked} tỉnh`;
}

export function percentile({ best, worst, outOf }: Goal) {
  if (best === null || worst === null || outOf === null) return null;
  const share = (rank: number) => percent(BigInt(rank), BigInt(outOf));
  const [from, to] = [share(best), share(worst)];
  return { best: from, worst: to, labelVi: `giả định: nhóm ${from}–${to}% đầu bảng, không phải mục tiêu của quyết định`, mark: "A" as const };
}

export type PercentileRow = NonNullable<ReturnType<typeof percentile>>;

function rankedIn({ kind, byYear }: Goal, rules: Rules): number | null {
  const rule = kind === "RANK_RANGE" && byYear !== null ? ruleOn(rules, "provinces", `${byYear}-12-31`) : undefined;
  return rule ? Number(rule.value) : null;
}

/** The last year that ended with as many provinces as the goal was set in. */
function lastYearWith({ byYear, outOf }: Goal, rules: Rules): number | null {
  for (let year = byYear ?? 0; year > 2000; year--) if (Number(ruleOn(rules, "provinces", `${year}-12-31`)?.value) === outOf) return year;
  return null;
}
