// Value → share of the maximum, 0–1: never more, never less, and never smaller when the value is better. Exact decimals.

import { Decimal } from "decimal.js";
import type { Scoring } from "./scoring.ts";

export interface ShareRule {
  readonly shareOf: (value: Decimal) => Decimal;
  /** The value that gives full marks. */
  readonly fullMark: Decimal;
}

const none = new Decimal(0);
const full = new Decimal(1);

/** Null where the frame has no rule yet. */
export function shareRule(scoring: Scoring): ShareRule | null {
  switch (scoring.kind) {
    case "PROPORTIONAL":
      return proportionalWithFloor(new Decimal(scoring.fullAt), new Decimal(scoring.zeroBelow));
    case "BANDS":
      return banded(scoring.steps.map(({ from, share }) => ({ from: new Decimal(from), share: new Decimal(share) })));
    case "MILESTONE":
      return milestone(new Decimal(scoring.yes), new Decimal(scoring.no));
    case "ZERO_IS_FULL":
      return { shareOf: (value) => (value.lte(0) ? full : none), fullMark: none };
    case "LINEAR":
      return linear(new Decimal(scoring.fullAt));
    case "SURVEY_MEAN":
      return scoring.scaleMax === null ? null : linear(new Decimal(scoring.scaleMax));
    case "NONE":
      return null;
  }
}

function proportionalWithFloor(fullAt: Decimal, zeroBelow: Decimal): ShareRule {
  const { shareOf } = linear(fullAt);
  return { shareOf: (value) => (value.lt(zeroBelow) ? none : shareOf(value)), fullMark: fullAt };
}

/** Steps stand from high to low. */
function banded(steps: readonly { readonly from: Decimal; readonly share: Decimal }[]): ShareRule {
  return { shareOf: (value) => steps.find(({ from }) => value.gte(from))?.share ?? none, fullMark: steps[0]?.from ?? none };
}

function milestone(yes: Decimal, no: Decimal): ShareRule {
  return { shareOf: (value) => (value.gte(1) ? yes : no), fullMark: full };
}

function linear(fullAt: Decimal): ShareRule {
  return { shareOf: (value) => (value.gte(fullAt) ? full : value.lte(0) ? none : value.div(fullAt)), fullMark: fullAt };
}
