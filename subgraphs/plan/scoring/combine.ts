// Several metrics of one criterion → one value.

import { Decimal } from "decimal.js";
import { z } from "zod";

export const combinations = ["MEAN", "LEAST"] as const;
export type Combination = (typeof combinations)[number];

const spellings: Readonly<Record<string, Combination>> = { mean: "MEAN", min: "LEAST", MEAN: "MEAN", LEAST: "LEAST" };

/** A frame's file writes "mean" or "min"; the stored words are taken too. */
export const combinationSchema = z
  .string()
  .refine((word) => Object.hasOwn(spellings, word), 'cách gộp: "mean" (trung bình) hoặc "min" (thấp nhất)')
  .transform((word): Combination => spellings[word] ?? "LEAST");

/** `values` has at least one; a single one is itself. */
export function combine(values: readonly Decimal[], how: Combination | null): Decimal {
  return how === "MEAN" ? Decimal.sum(...values).div(values.length) : Decimal.min(...values);
}
