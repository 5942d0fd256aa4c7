import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framesInForce } from "../../subgraphs/plan/scoring/frame.ts";
import { judge } from "../../subgraphs/plan/scoring/judge.ts";
import { score, type ScoredCriterion, totals } from "../../subgraphs/plan/scoring/score.ts";
import { readingsBySource } from "../../subgraphs/plan/scoring/readings.ts";
import { type Scoring, scoringSchema } from "../../subgraphs/plan/scoring/scoring.ts";
import { shareRule } from "../../subgraphs/plan/scoring/share.ts";

const bands: Scoring = { kind: "BANDS", steps: [{ from: "30", share: "1" }, { from: "20", share: "0.5" }, { from: "0", share: "0" }] };
const floor: Scoring = { kind: "PROPORTIONAL", fullAt: "100", zeroBelow: "95" };

describe("share", () => {
  test.each<[string, Scoring, string, string | null]>([
    ["full at the full mark", floor, "100", "1"],
    ["never more than full", floor, "140", "1"],
    ["in proportion at the floor", floor, "95", "0.95"],
    ["nothing below the floor", floor, "94.99", "0"],
    ["over another full mark", { kind: "PROPORTIONAL", fullAt: "60", zeroBelow: "20" }, "58", "0.96666666666666666667"],
    ["the highest band reached", bands, "30", "1"],
    ["the band below", bands, "29.99", "0.5"],
    ["the lowest band", bands, "0", "0"],
    ["a milestone reached", { kind: "MILESTONE", yes: "1", no: "0.25" }, "1", "1"],
    ["a milestone missed", { kind: "MILESTONE", yes: "1", no: "0.25" }, "0", "0.25"],
    ["zero is full", { kind: "ZERO_IS_FULL" }, "0", "1"],
    ["one is not zero", { kind: "ZERO_IS_FULL" }, "1", "0"],
    ["linear", { kind: "LINEAR", fullAt: "100" }, "83.94", "0.8394"],
    ["mean of a survey", { kind: "SURVEY_MEAN", scaleMax: "5" }, "4", "0.8"],
    ["a survey without a scale", { kind: "SURVEY_MEAN", scaleMax: null }, "4", null],
    ["no rule yet", { kind: "NONE" }, "4", null],
  ])("%s", (_, scoring, value, share) => {
    expect(shareRule(scoring)?.shareOf(new Decimal(value)).toString() ?? null).toBe(share);
  });

  const unit = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 10_000).toString());
  const mark = fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 100).toString());
  const scorings = fc.oneof(
    fc.tuple(mark, mark).map(([a, b]): Scoring => ({ kind: "PROPORTIONAL", fullAt: Number(a) > Number(b) ? a : b, zeroBelow: Number(a) > Number(b) ? b : a })),
    fc.tuple(fc.uniqueArray(mark, { minLength: 1, maxLength: 5 }), fc.array(unit, { minLength: 5, maxLength: 5 })).map(([from, shares]): Scoring => {
      const falling = [...shares].sort((a, b) => Number(b) - Number(a));
      return { kind: "BANDS", steps: [...from].sort((a, b) => Number(b) - Number(a)).map((start, i) => ({ from: start, share: falling[i] ?? "0" })) };
    }),
    fc.tuple(unit, unit).map(([a, b]): Scoring => ({ kind: "MILESTONE", yes: Number(a) > Number(b) ? a : b, no: Number(a) > Number(b) ? b : a })),
    fc.constant<Scoring>({ kind: "ZERO_IS_FULL" }),
    mark.map((fullAt): Scoring => ({ kind: "LINEAR", fullAt })),
    mark.map((scaleMax): Scoring => ({ kind: "SURVEY_MEAN", scaleMax })),
  );
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => new Decimal(n).div(100));
  const fixed = { seed: 534, numRuns: 500 };

  const shareOf = (scoring: Scoring, at: Decimal): Decimal => shareRule(scoring)?.shareOf(at) ?? new Decimal(Number.NaN);

  test("of any rule and value lies between 0 and 1", () => {
    const bounded = fc.property(scorings, value, (scoring, at) => shareOf(scoring, at).gte(0) && shareOf(scoring, at).lte(1));
    expect(fc.check(bounded, fixed).counterexample).toBeNull();
  });

  test("is never smaller for a better value", () => {
    const monotone = fc.property(scorings, value, value, (scoring, a, b) => {
      const [lower, higher] = a.lte(b) ? [a, b] : [b, a];
      return scoring.kind === "ZERO_IS_FULL" ? shareOf(scoring, lower).gte(shareOf(scoring, higher)) : shareOf(scoring, higher).gte(shareOf(scoring, lower));
    });
    expect(fc.check(monotone, fixed).counterexample).toBeNull();
  });

  test("is only given by rules that a frame's file may state", () => {
    const allowed = fc.property(scorings, (scoring) => scoringSchema.safeParse(scoring).success);
    expect(fc.check(allowed, fixed).counterexample).toBeNull();
  });
});

describe("judge", () => {
  const higher = { direction: "HIGHER", target: new Decimal(100), tolerance: new Decimal(5) } as const;
  const lower = { direction: "LOWER", target: new Decimal(10), tolerance: new Decimal(5) } as const;
  const yes = { direction: "YES", target: new Decimal(1), tolerance: new Decimal(5) } as const;
  test.each([
    [higher, "100", "MET"], [higher, "99.99", "AT_RISK"], [higher, "95", "AT_RISK"], [higher, "94.99", "MISSED"],
    [lower, "10", "MET"], [lower, "10.01", "AT_RISK"], [lower, "15", "AT_RISK"], [lower, "15.01", "MISSED"],
    [yes, "1", "MET"], [yes, "0", "MISSED"],
  ] as const)("%o at %s is %s", (target, value, state) => {
    expect(judge(new Decimal(value), target)).toBe(state);
  });
});

const criterion: ScoredCriterion = {
  rule: shareRule(bands),
  target: { direction: "HIGHER", target: new Decimal(30), tolerance: new Decimal(5) },
  max: new Decimal("0.5"),
  metrics: ["INS-01"],
  sources: ["inspections"],
  combine: null,
};
const read = (readings: unknown) => readingsBySource({ inspections: readings });
const one = (state: string, value: string | null) => read({ readings: [{ metric: "INS-01", state, value }] });
const without = { share: null, points: null };

describe("score", () => {
  test.each([
    ["OK", "30.00", { state: "MET", share: "1.0000", points: "0.5" }],
    ["PROVISIONAL", "25.00", { state: "AT_RISK", share: "0.5000", points: "0.25" }],
    ["STALE", "24.99", { state: "MISSED", share: "0.5000", points: "0.25" }],
    ["OK", "0.00", { state: "MISSED", share: "0.0000", points: "0" }],
    ["NO_DATA", null, { state: "NO_DATA", ...without }],
    ["NOT_APPLICABLE", null, { state: "NOT_APPLICABLE", ...without }],
    ["WITHHELD", null, { state: "WITHHELD", ...without }],
    ["A_STATE_OF_THE_FUTURE", "30.00", { state: "NOT_COMPUTABLE", ...without }],
    ["OK", null, { state: "NOT_COMPUTABLE", ...without }],
    ["OK", "thirty", { state: "NOT_COMPUTABLE", ...without }],
  ])("of a reading %s %s", (state, value, expected) => {
    expect(score(criterion, one(state, value))).toEqual(expected);
  });

  test.each([
    ["the source is null", read(null), "SOURCE_UNAVAILABLE"],
    ["the source is absent", readingsBySource({}), "SOURCE_UNAVAILABLE"],
    ["readings are null", read({ readings: null }), "SOURCE_UNAVAILABLE"],
    ["readings are no list", read({ readings: "<html>" }), "SOURCE_UNAVAILABLE"],
    ["the code is absent", read({ readings: [] }), "NOT_COMPUTABLE"],
    ["the entries are junk", read({ readings: [null, 7, { metric: 7 }] }), "NOT_COMPUTABLE"],
  ])("when %s has no points", (_, sources, state) => {
    expect(score(criterion, sources)).toEqual({ state, ...without });
  });

  test("without a maximum is a share only", () => {
    expect(score({ ...criterion, max: null }, one("OK", "25"))).toEqual({ state: "AT_RISK", share: "0.5000", points: null });
  });

  test("without a rule is not computable", () => {
    expect(score({ ...criterion, rule: null }, one("OK", "30"))).toEqual({ state: "NOT_COMPUTABLE", ...without });
  });

  test("of a source that the catalogue does not name yet is found by its code", () => {
    const sources = readingsBySource({ procurement: { readings: [{ metric: "PRC-01", state: "OK", value: "30" }] } });
    expect(score({ ...criterion, metrics: ["PRC-01"], sources: [null] }, sources)).toMatchObject({ state: "MET" });
    expect(score({ ...criterion, metrics: ["PRC-02"], sources: [null] }, sources)).toEqual({ state: "NOT_COMPUTABLE", ...without });
  });

  test("of two metrics takes their mean or the least, and needs both", () => {
    const both = read({ readings: [{ metric: "A", state: "OK", value: "20" }, { metric: "B", state: "OK", value: "40" }, { metric: "C", state: "WITHHELD", value: null }] });
    const of = (metrics: readonly string[], combine: "MEAN" | "LEAST") => score({ ...criterion, metrics, sources: metrics.map(() => "inspections"), combine }, both).state;
    expect([of(["A", "B"], "MEAN"), of(["A", "B"], "LEAST"), of(["A", "C"], "MEAN")]).toEqual(["MET", "MISSED", "WITHHELD"]);
  });
});

describe("totals", () => {
  test("sum the points given and the maxima of exactly those", () => {
    expect(totals([{ points: "0.965", max: "1" }, { points: "0", max: "0.5" }, { points: null, max: "1" }, { points: null, max: null }])).toEqual({ total: "0.965", totalMax: "1.5" });
  });

  test("are null when nothing was given", () => {
    expect([totals([]), totals([{ points: null, max: "1" }])]).toEqual([{ total: null, totalMax: null }, { total: null, totalMax: null }]);
  });
});

describe("frame in force", () => {
  const frames = [
    { code: "PAR-1149", index: "PAR_INDEX", fromYear: 2020, toYear: null },
    { code: "PAR-876", index: "PAR_INDEX", fromYear: 2022, toYear: 2030 },
  ];
  test.each([[2019, []], [2020, ["PAR-1149"]], [2021, ["PAR-1149"]], [2022, ["PAR-876"]], [2030, ["PAR-876"]], [2031, []]])("for %i is %o", (year, codes) => {
    expect([...framesInForce(frames, year)]).toEqual(codes);
  });
});
