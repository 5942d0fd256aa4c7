// What a source says of itself so that its metrics can be followed through time and ranked.

import type { CursorCodec } from "../cursor.ts";
import type { ReadingLoader } from "../reading/loader.ts";
import type { Metric } from "../reading/metric.ts";
import type { ReadingRules } from "../reading/reading.ts";
import type { Register } from "../register/register.ts";
import type { Window } from "../time/period.ts";
import type { RuleChange } from "./breaks.ts";

export interface ThroughTime {
  readonly metrics: readonly Metric[];
  /** Changes of rules and definitions, of the source's data/breaks.csv. */
  readonly ruleChanges: readonly RuleChange[];
  readonly readings: ReadingLoader;
  readonly register: Register;
  readonly cursors: CursorCodec;
  readonly windowOf: (period: string) => Window;
  readonly rules: ReadingRules;
}
