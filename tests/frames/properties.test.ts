// Whatever frame and readings: totals are the sums of the points given, within their maxima, better values never score less, and what is missing is never zero.

import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readingsBySource } from "../../subgraphs/plan/scoring/readings.ts";
import { rankByScore } from "../../subgraphs/plan/scoring/ranking.ts";
import { score, type ScoredCriterion, totals } from "../../subgraphs/plan/scoring/score.ts";
import { shareRule } from "../../subgraphs/plan/scoring/share.ts";
import { shippedFrames } from "../../hub/frame/check.ts";

const fixed = { seed: 876, numRuns: 300 };

/** Every criterion of the shipped frames that metrics feed, as it is scored. */
const criteria = shippedFrames().flatMap(({ tolerance, criteria: all }) =>
  all.filter(({ metrics }) => metrics.length > 0).map(({ scoring, target, direction, max, metrics, combine }): ScoredCriterion => {
    const rule = shareRule(scoring);
    const goal = target === null ? rule?.fullMark : new Decimal(target);
    return { rule, target: goal ? { direction, target: goal, tolerance: new Decimal(tolerance) } : null, max: max === null ? null : new Decimal(max), metrics, sources: metrics.map(() => "egov"), combine };
  }),
);
const rising = (criterion: ScoredCriterion) => criterion.target?.direction !== "LOWER";

const value = fc.integer({ min: 0, max: 20_000 }).map((n) => (n / 100).toFixed(2));
const reading = fc.oneof(
  fc.record({ state: fc.constantFrom("OK", "PROVISIONAL", "STALE"), value }),
  fc.record({ state: fc.constantFrom("NO_DATA", "NOT_APPLICABLE", "WITHHELD", "SOMETHING_NEW"), value: fc.constant(null) }),
);
const codes = [...new Set(criteria.flatMap(({ metrics }) => metrics))];
const readings = fc.record(Object.fromEntries(codes.map((code) => [code, fc.option(reading)])));
const sourcesOf = (given: Readonly<Record<string, { readonly state: string; readonly value: string | null } | null>>) =>
  readingsBySource({ egov: { readings: Object.entries(given).flatMap(([metric, one]) => (one ? [{ metric, ...one }] : [])) } });
const given = (one: { readonly state: string; readonly value: string | null } | null | undefined) => one?.value !== null && one?.value !== undefined;

test("points lie between 0 and the maximum, and a missing input scores nothing, with its reason", () => {
  const bounded = fc.property(readings, (all) =>
    criteria.every((criterion) => {
      const { points, share, state } = score(criterion, sourcesOf(all));
      const complete = criterion.metrics.every((metric) => given(all[metric]));
      if (!complete) return points === null && share === null && !["MET", "AT_RISK", "MISSED"].includes(state);
      if (points === null) return criterion.max === null || criterion.rule === null;
      return new Decimal(points).gte(0) && new Decimal(points).lte(criterion.max ?? 0);
    }),
  );
  expect(fc.check(bounded, fixed).counterexample).toBeNull();
});

test("totals are the sums of the points given, over exactly their maxima; null when there are none", () => {
  const summed = fc.property(readings, (all) => {
    const scores = criteria.map((criterion) => ({ ...score(criterion, sourcesOf(all)), max: criterion.max?.toFixed() ?? null }));
    const { total, totalMax } = totals(scores);
    const counted = scores.filter(({ points }) => points !== null);
    const sum = (of: "points" | "max") => counted.reduce((so, one) => so.plus(one[of] ?? 0), new Decimal(0));
    return counted.length === 0 ? total === null && totalMax === null : sum("points").eq(total ?? -1) && sum("max").eq(totalMax ?? -1) && new Decimal(total ?? 0).lte(totalMax ?? 0);
  });
  expect(fc.check(summed, fixed).counterexample).toBeNull();
});

test("a better value in the criterion's direction never scores less", () => {
  const monotone = fc.property(fc.constantFrom(...criteria), value, value, (criterion, a, b) => {
    const [lower, higher] = Number(a) <= Number(b) ? [a, b] : [b, a];
    const shareAt = (at: string) => Number(score(criterion, sourcesOf(Object.fromEntries(criterion.metrics.map((metric) => [metric, { state: "OK", value: at }])))).share ?? 0);
    return rising(criterion) ? shareAt(higher) >= shareAt(lower) : shareAt(lower) >= shareAt(higher);
  });
  expect(fc.check(monotone, fixed).counterexample).toBeNull();
});

test("a ranking compares only those with the same maxima, loses nobody, and gives equal shares equal ranks", () => {
  const view = fc.record({ max: fc.constantFrom("4", "7", null), part: fc.integer({ min: 0, max: 5 }) }).map(({ max, part }) => ({ total: max === null ? null : String((Number(max) * part) / 5), totalMax: max, coverage: null }));
  const fair = fc.property(fc.array(view, { maxLength: 30 }), (views) => {
    const rows = rankByScore(views.map((scores, i) => ({ agencyId: `A${i}`, scores })));
    const everybody = new Set(rows.map(({ agencyId }) => agencyId)).size === views.length;
    return everybody && rows.every((a) => rows.every((b) => a.totalMax !== b.totalMax || a.rank === null || b.rank === null || Math.sign(a.rank - b.rank) === Math.sign(Number(b.share) - Number(a.share))));
  });
  expect(fc.check(fair, fixed).counterexample).toBeNull();
});
