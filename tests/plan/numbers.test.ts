// Published figures agree with each other as far as their publishers say so, and the traps in them stay visible.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPlan } from "./harness.ts";

interface Result {
  readonly index: string;
  readonly year: number;
  readonly figure: string;
  readonly subject: string;
  readonly value: string;
  readonly outOf: number | null;
  readonly mark: string;
}

let hub: Awaited<ReturnType<typeof openPlan>>;
let results: readonly Result[];
beforeAll(async () => {
  hub = await openPlan();
  const { answer } = await hub.ask("{ officialResults { index year figure subject value outOf mark } }");
  results = (answer as { data: { officialResults: readonly Result[] } }).data.officialResults;
});
afterAll(() => hub[Symbol.asyncDispose]());

const of = (index: string, year: number, figure: string, subject?: string) => results.find((row) => row.index === index && row.year === year && row.figure === figure && (!subject || row.subject === subject));
const value = (...args: Parameters<typeof of>) => Number(of(...args)?.value);

describe("PAR INDEX", () => {
  test("rose by 13.20 points and 24 places in 2021, and was above the mean and yet 39th", () => {
    expect(value("PAR_INDEX", 2021, "SCORE") - value("PAR_INDEX", 2020, "SCORE")).toBeCloseTo(13.2, 6);
    expect(value("PAR_INDEX", 2020, "RANK") - value("PAR_INDEX", 2021, "RANK")).toBe(24);
    expect(value("PAR_INDEX", 2021, "SCORE")).toBeGreaterThan(value("PAR_INDEX", 2021, "NATIONAL_MEAN"));
  });

  test.each([
    [2020, "86.37", "2.65", "83.72"],
    [2023, "88.37", "1.39", "86.98"],
  ])("has a derived mean of %i that follows from what was published, and is marked as derived", (year, next, rise, mean) => {
    expect(Number(next) - Number(rise)).toBeCloseTo(Number(mean), 6);
    expect(of("PAR_INDEX", year, "NATIONAL_MEAN")).toMatchObject({ value: mean, mark: "D" });
  });

  test("has no score of Quảng Ngãi for years whose score was not found, only the rank of 2024", () => {
    const own = results.filter(({ index, subject }) => index === "PAR_INDEX" && subject === "Quảng Ngãi");
    expect(own.filter(({ figure }) => figure === "SCORE").map(({ year }) => year)).toEqual([2020, 2021]);
    expect(of("PAR_INDEX", 2024, "RANK")).toMatchObject({ value: "43", outOf: 63 });
  });
});

describe("PAPI", () => {
  test("rank of 2020 follows from the places gained in 2021", () => {
    expect(value("PAPI", 2021, "RANK") + value("PAPI", 2021, "RANK_CHANGE")).toBe(value("PAPI", 2020, "RANK"));
    expect(of("PAPI", 2020, "RANK")).toMatchObject({ mark: "D" });
  });

  test("lies on its scale of 8 to 80, and the published means between the lowest and the highest", () => {
    const scores = results.filter(({ index, figure }) => index === "PAPI" && ["SCORE", "NATIONAL_MEAN", "HIGHEST", "LOWEST"].includes(figure));
    expect(scores.filter((row) => Number(row.value) < 8 || Number(row.value) > 80)).toEqual([]);
    expect(value("PAPI", 2023, "LOWEST")).toBeLessThan(value("PAPI", 2023, "HIGHEST"));
    expect(value("PAPI", 2024, "NATIONAL_MEAN")).toBeLessThan(value("PAPI", 2024, "HIGHEST"));
  });
});
