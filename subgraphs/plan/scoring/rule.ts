// A criterion's rule as it is stored.

import type { Scoring } from "./scoring.ts";

/** Of the column `scoring`, which the profile checked before it was written. */
export function readRule(stored: string): Scoring {
  // Checked at the border, by scoringSchema.
  return JSON.parse(stored) as Scoring;
}
