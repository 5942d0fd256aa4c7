import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, percent } from "../../kit/numbers.ts";

test.each([
  [1n, 3n, "33.33"],
  [2n, 3n, "66.67"],
  [1n, 8n, "12.50"],
  [1n, 800n, "0.13"],
  [0n, 7n, "0.00"],
  [7n, 7n, "100.00"],
  [-1n, 800n, "-0.13"],
  [1_940_000_000_000n, 6_902_000_000_000n, "28.11"],
  [2_497_000_000_000n, 6_902_000_000_000n, "36.18"],
  [9_007_199_254_740_993n, 9_007_199_254_740_993n, "100.00"],
])("%s of %s is %s per cent", (numerator, denominator, value) => {
  expect(percent(numerator, denominator)).toBe(value);
});

test("a percentage is never further than half a hundredth from the exact value", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 18n), fc.bigInt(1n, 10n ** 18n), (numerator, denominator) => {
      const shown = BigInt(percent(numerator, denominator).replace(".", ""));
      const off = 2n * (shown * denominator - numerator * 10_000n);
      return off <= denominator && off >= -denominator;
    }),
    { seed: 534, numRuns: 500 },
  );
});

test("differences are exact", () => {
  expect([difference("91.43", "90.33"), difference("0.1", "0.3"), difference("5", "12.5")]).toEqual(["1.10", "-0.20", "-7.50"]);
});
