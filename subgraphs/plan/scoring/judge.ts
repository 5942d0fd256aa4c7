// Value against target, in the direction in which better lies.

import { Decimal } from "decimal.js";

/** YES: a milestone, reached from 1. CONTEXT: judged like HIGHER where a frame scores it at all. */
export const criterionDirections = ["HIGHER", "LOWER", "YES", "CONTEXT"] as const;
type CriterionDirection = (typeof criterionDirections)[number];

export interface Target {
  readonly direction: CriterionDirection;
  readonly target: Decimal;
  readonly tolerance: Decimal;
}

/** MET includes the target itself; AT_RISK includes the end of the tolerance. */
export function judge(value: Decimal, { direction, target, tolerance }: Target): "MET" | "AT_RISK" | "MISSED" {
  if (direction === "YES") return value.gte(1) ? "MET" : "MISSED";
  const short = direction === "LOWER" ? value.minus(target) : target.minus(value);
  if (short.lte(0)) return "MET";
  return short.lte(tolerance) ? "AT_RISK" : "MISSED";
}
