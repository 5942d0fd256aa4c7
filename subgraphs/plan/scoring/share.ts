// Value → share of the maximum, 0–1: never more, never less, and never smaller when the value is better. Exact decimals.

import { Decimal } from "decimal.js";
import type { Scoring } from "./scoring.ts";

const none = new Decimal(0);
const full = new Decimal(1);

/** Null where the frame has no rule yet. */
export function shareOf(scoring: Scoring, value: Decimal): Decimal | null {
  switch (scoring.kind) {
    case "PROPORTIONAL":
      return proportionalWithFloor(value, new Decimal(scoring.fullAt), new Decimal(scoring.zeroBelow));
    case "BANDS":
      return banded(value, scoring.steps);
    case "MILESTONE":
      return new Decimal(value.gte(1) ? scoring.yes : scoring.no);
    case "ZERO_IS_FULL":
      return value.lte(0) ? full : none;
    case "LINEAR":
      return linear(value, new Decimal(scoring.fullAt));
    case "SURVEY_MEAN":
      return scoring.scaleMax === null ? null : linear(value, new Decimal(scoring.scaleMax));
    case "NONE":
      return null;
  }
}

/** The value that gives full marks; null where a value has no scale. */
export function fullMark(scoring: Scoring): Decimal | null {
  switch (scoring.kind) {
    case "PROPORTIONAL":
    case "LINEAR":
      return new Decimal(scoring.fullAt);
    case "BANDS":
      return new Decimal(scoring.steps[0]?.from ?? 0);
    case "MILESTONE":
      return full;
    case "ZERO_IS_FULL":
      return none;
    case "SURVEY_MEAN":
      return scoring.scaleMax === null ? null : new Decimal(scoring.scaleMax);
    case "NONE":
      return null;
  }
}

function proportionalWithFloor(value: Decimal, fullAt: Decimal, zeroBelow: Decimal): Decimal {
  return value.lt(zeroBelow) ? none : linear(value, fullAt);
}

/** Steps stand from high to low. */
function banded(value: Decimal, steps: readonly { readonly from: string; readonly share: string }[]): Decimal {
  const step = steps.find(({ from }) => value.gte(from));
  return step ? new Decimal(step.share) : none;
}

function linear(value: Decimal, fullAt: Decimal): Decimal {
  return Decimal.max(none, Decimal.min(full, value.div(fullAt)));
}
