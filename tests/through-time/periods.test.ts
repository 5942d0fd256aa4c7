// The periods of a series, the breaks among them, and what compares with what: pure functions, for every kind of input.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, placeBreaks, readBreaks } from "../../kit/history/breaks.ts";
import { periodBefore, periodsBetween, stepOf } from "../../kit/history/steps.ts";
import { compareDecimals, subtractDecimals } from "../../kit/numbers.ts";
import { reasonsAgainst } from "../../kit/ranking/compare.ts";
import { rank } from "../../kit/ranking/rank.ts";
import type { Reading } from "../../kit/reading/reading.ts";
import { calendarWindow, investmentWindow, reportingWindow } from "../../kit/time/period.ts";

const seed = { seed: 20251123 };
const year = fc.integer({ min: 2001, max: 2098 });
const period = fc.oneof(
  year.map(String),
  year.map((y) => `${y}-H1`),
  year.map((y) => `${y}-9M`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
);

describe("a series has", () => {
  test.each([
    ["2024-11", "2025-02", undefined, ["2024-11", "2024-12", "2025-01", "2025-02"]],
    ["2024-Q3", "2025-Q2", undefined, ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]],
    ["2023-H1", "2025-H1", undefined, ["2023-H1", "2024-H1", "2025-H1"]],
    ["2023-9M", "2025", undefined, ["2023-9M", "2024-9M", "2025-9M"]],
    ["2023", "2025", undefined, ["2023", "2024", "2025"]],
    ["2024", "2024", "QUARTER", ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]],
    ["2024-02", "2024-08", "QUARTER", ["2024-Q2"]],
    ["2024-Q2", "2026-Q3", "YEAR", ["2025"]],
  ] as const)("from %s to %s by %s the whole periods between", (from, to, step, periods) => {
    expect(periodsBetween(from, to, step ?? stepOf(from))).toEqual(periods);
  });

  test.each([
    ["2025", "2024", "YEAR"],
    ["2024-02", "2024-04", "QUARTER"],
    ["2020", "2025", "MONTH"],
  ] as const)("no points from %s to %s by %s, but a sentence that says what is allowed", (from, to, step) => {
    expect(() => periodsBetween(from, to, step)).toThrow(/allowed is .+; given was/);
  });

  test("the period before a period right before it, of the same kind and never overlapping it", () => {
    fc.assert(fc.property(period, (one) => {
      const before = periodBefore(one);
      expect(stepOf(before)).toBe(stepOf(one));
      expect(calendarWindow(before).to < calendarWindow(one).from).toBe(true);
      expect(periodsBetween(before, one, stepOf(one))).toEqual([before, one]);
    }), seed);
  });

  test("nothing before the first period there is", () => {
    expect(() => periodBefore("2000-Q1")).toThrow(/from 2001/);
  });
});

describe("a change lies", () => {
  const change = (on: string): Change => ({ on, kind: "RULE_CHANGE", textVi: "đổi", textEn: "changed", legalBasis: null, mark: "V" });
  const placed = (on: string, periods: readonly string[], windowOf = calendarWindow) => placeBreaks([change(on)], periods.map((one) => ({ period: one, window: windowOf(one) })));
  const quarters = ["2025-Q1", "2025-Q2", "2025-Q3"];
  test.each([
    ["between two points, on the first day of the second", "2025-07-01", quarters, calendarWindow, [{ after: "2025-Q2", before: "2025-Q3", places: [2] }]],
    ["within a point", "2025-03-01", quarters, calendarWindow, [{ after: null, before: "2025-Q1", places: [0] }]],
    ["within a reporting quarter that began before it", "2025-07-01", quarters, reportingWindow, [{ after: "2025-Q2", before: "2025-Q3", places: [2] }]],
    ["within every later point, where figures are cumulative", "2025-03-01", quarters, investmentWindow, [{ after: null, before: "2025-Q1", places: [0, 1, 2] }]],
    ["in a gap between two first halves", "2024-09-01", ["2024-H1", "2025-H1"], calendarWindow, [{ after: "2024-H1", before: "2025-H1", places: [1] }]],
    ["on the first day of all: nothing is crossed", "2025-01-01", quarters, calendarWindow, []],
    ["before all", "2024-07-01", quarters, calendarWindow, []],
    ["after all", "2025-10-01", quarters, calendarWindow, []],
  ])("%s", (_, on, periods, windowOf, expected) => {
    expect(placed(on, periods, windowOf)).toEqual(expected.map((place) => ({ ...change(on), ...place })));
  });

  test.each([
    ["a day that does not exist", "2025-02-30,RULE_CHANGE,,vi,en,1/QĐ,V"],
    ["an unknown kind", "2025-02-01,CHANGE,,vi,en,1/QĐ,V"],
    ["an unknown mark", "2025-02-01,RULE_CHANGE,,vi,en,1/QĐ,X"],
    ["no text", "2025-02-01,RULE_CHANGE,,,en,1/QĐ,V"],
  ])("a file of changes is refused for %s, with its line", (_, line) => {
    expect(() => readBreaks(`on,kind,metrics,textVi,textEn,legalBasis,mark\n${line}\n`)).toThrow(/breaks\.csv, dòng 2/);
  });
});

describe("two readings", () => {
  const of = (at: string, windowOf = calendarWindow, more: Partial<Reading> = {}): Reading => ({
    view: { agencyId: "A", period: at, asOf: "LATEST" },
    metric: "EGV-01", state: "OK", value: "90.00", unit: "PERCENT", numerator: "9", denominator: "10", basis: "", source: "egov", sample: false, records: 10, asOf: null,
    ...windowOf(at),
    dataTo: windowOf(at).to,
    ...more,
  });
  const change: Change = { on: "2024-08-15", kind: "RULE_CHANGE", textVi: "đổi cách tính", textEn: "changed", legalBasis: null, mark: "M" };
  test.each([
    ["of two quarters", of("2024-Q3"), of("2024-Q2"), []],
    ["of two months with more and fewer days", of("2024-03"), of("2024-02"), []],
    ["of two investment years, each of 13 months", of("2025", investmentWindow), of("2024", investmentWindow), []],
    ["of two reporting quarters", of("2024-Q1", reportingWindow), of("2023-Q4", reportingWindow), []],
    ["of a quarter and a year", of("2024-Q3"), of("2023"), ["hai kỳ không cùng độ dài: 2023-01-01–2023-12-31 và 2024-07-01–2024-09-30"]],
    ["of two quarters that both count from January", of("2024-Q2", investmentWindow), of("2024-Q1", investmentWindow), ["hai kỳ không cùng độ dài: 2024-01-01–2024-03-31 và 2024-01-01–2024-06-30"]],
    ["of one quarter by two calendars", of("2024-Q3"), of("2024-Q2", reportingWindow), ["hai kỳ không cùng độ dài: 2024-03-15–2024-06-14 và 2024-07-01–2024-09-30"]],
    ["of an agency that was not there", of("2024-Q3"), null, ["đơn vị chưa có trong kỳ so sánh"]],
    ["one of which has no value", of("2024-Q3"), of("2024-Q2", calendarWindow, { state: "NO_DATA", value: null }), ["kỳ 2024-Q2 không có giá trị (NO_DATA)"]],
    ["one of which is not covered to its end", of("2024-Q3", calendarWindow, { state: "STALE", dataTo: "2024-08-31" }), of("2024-Q2"), ["kỳ 2024-Q3 đến 2024-09-30, số liệu mới đến 2024-08-31"]],
    ["one of which is an estimate", of("2024-Q3", calendarWindow, { state: "PROVISIONAL" }), of("2024-Q2"), ["kỳ 2024-Q3 là số ước hay tạm tính"]],
    ["one of which is sample", of("2024-Q3"), of("2024-Q2", calendarWindow, { sample: true }), ["kỳ 2024-Q2 có số liệu mẫu, kỳ kia thì không"]],
    ["with a change in between", of("2024-Q4"), of("2024-Q3"), ["từ 2024-08-15: đổi cách tính"]],
  ])("%s compare, or say why not", (name, now, before, reasons) => {
    expect(reasonsAgainst(now, before, name.includes("change") ? [change] : [])).toEqual(reasons);
  });
});

describe("a ranking", () => {
  const value = fc.option(fc.tuple(fc.integer({ min: -500, max: 10_000 }), fc.constantFrom(0, 2)).map(([n, places]) => (places === 0 ? String(n) : (n / 100).toFixed(2))), { nil: null });
  const items = fc.array(fc.record({ nameVi: fc.constantFrom("Sở Đỏ", "Sở Da", "Sở Ấm", "Sở An", "Sở Em"), value }), { maxLength: 30 }).map((list) => list.map((item, i) => ({ ...item, id: `A-${i}` })));

  test("has better values first, one rank for equals, none without a value, whatever order the agencies came in", () => {
    fc.assert(fc.property(items, fc.constantFrom("HIGHER" as const, "LOWER" as const), fc.integer(), (list, better, shift) => {
      const ranked = rank(list, better);
      const turned = list.length === 0 ? [] : [...list.slice(Math.abs(shift) % list.length), ...list.slice(0, Math.abs(shift) % list.length)];
      expect(rank(turned, better)).toEqual(ranked);
      for (const [i, item] of ranked.entries()) {
        const { value: own } = item;
        const better_ = list.filter((other) => own !== null && other.value !== null && (better === "HIGHER" ? compareDecimals(other.value, own) > 0 : compareDecimals(other.value, own) < 0));
        expect(item.rank).toBe(own === null ? null : better_.length + 1);
        if (own === null) expect(ranked.slice(i).every((other) => other.value === null)).toBe(true);
      }
    }), seed);
  });

  test("puts equals in the order of the Vietnamese alphabet, and gives no rank where nothing is better", () => {
    const equals = ["Sở Đỏ", "Sở Da", "Sở Ấm", "Sở An"].map((nameVi, i) => ({ id: String(i), nameVi, value: "1.0" }));
    expect(rank(equals, "HIGHER").map(({ nameVi, rank: place }) => [nameVi, place])).toEqual([["Sở An", 1], ["Sở Ấm", 1], ["Sở Da", 1], ["Sở Đỏ", 1]]);
    expect(rank([...equals, { id: "4", nameVi: "Sở Em", value: "2" }], null).map(({ nameVi, rank: place }) => [nameVi, place])).toEqual([["Sở Em", null], ["Sở An", null], ["Sở Ấm", null], ["Sở Da", null], ["Sở Đỏ", null]]);
  });

  test("subtracts exactly", () => {
    expect([subtractDecimals("86.45", "73.25"), subtractDecimals("0", "0.05"), subtractDecimals("7", "12"), subtractDecimals("9007199254740993", "1")]).toEqual(["13.20", "-0.05", "-5", "9007199254740992"]);
  });
});
