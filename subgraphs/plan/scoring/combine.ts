// Several metrics of one criterion → one value.

import { Decimal } from "decimal.js";

export const combinations = ["MEAN", "LEAST"] as const;
export type Combination = (typeof combinations)[number];

/** `values` has at least one; a single one is itself. */
export function combine(values: readonly Decimal[], how: Combination | null): Decimal {
  return how === "MEAN" ? Decimal.sum(...values).div(values.length) : Decimal.min(...values);
}
