// What a source says about one of its metrics: its code, its place in the schema, and how its value comes from counters.

import { percent } from "../numbers.ts";
import { countsEveryone, validOn } from "../register/register.ts";
import type { AgencyLevel } from "../register/document.ts";
import type { Facts } from "./facts.ts";

export type Unit = "PERCENT" | "PERCENTAGE_POINT" | "VND" | "COUNT" | "BOOLEAN";

/** What a metric came to: null value with a reason when there is nothing to divide by or nothing to say. */
export interface Measure {
  readonly value: string | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  /** Added to the metric's own basis, e.g. why there is no value. */
  readonly note?: string;
  /** Set where the metric turns out not to apply to this agency at all. */
  readonly notApplicable?: boolean;
  /** The source marks a figure in it as estimated ("ước"); then it is provisional at best, and `note` says which. */
  readonly estimated?: boolean;
  /** Why the figure may not be shown at all: it would tell something of few. */
  readonly withheld?: string;
}

export interface Metric<Group extends string = string> {
  /** "EGV-01"; a level-bound code adds ".DEPARTMENT". */
  readonly code: string;
  /** Field of the source's indicators that answers it; null where it is only in `readings`. */
  readonly field: string | null;
  /** Which counters it needs; each group is one statement for all agencies. */
  readonly group: Group;
  readonly unit: Unit;
  /** Listed in `readings`, so that frames can score it. */
  readonly scorable: boolean;
  /** Which way is better; HIGHER where nothing is said, null where neither is. */
  readonly better?: "HIGHER" | "LOWER" | null;
  /** Levels it means something for; PROVINCE sums every agency. */
  readonly levels: readonly AgencyLevel[];
  /** A level-bound code counts the agencies of this level only, and is answered for the province. */
  readonly bound?: AgencyLevel;
  readonly measure: (facts: Facts) => Measure;
  /** Which denominator and which cut-off, in words. */
  readonly basis: string;
  /** Where it counts persons: withheld below this, whatever the source's own rule. */
  readonly smallestCount?: number;
  /** Name of the counter that counts the records behind it, for totalCount of the evidence. */
  readonly evidence: string;
}

/** Sum of a counter over sum of another, in per cent. */
export function ratio(of: string, over: string): (facts: Facts) => Measure {
  return (facts) => {
    if (!facts.covered) return { value: null, numerator: null, denominator: null, note: "nguồn không có số liệu trong kỳ" };
    const numerator = facts.sum(of);
    const denominator = facts.sum(over);
    if (denominator === 0n) return { value: null, numerator: null, denominator: null, note: "không có bản ghi nào trong kỳ" };
    return { value: percent(numerator, denominator), numerator, denominator };
  };
}

/** A sum of a counter; zero is a value, but an agency that never sent a record has none. */
export function count(of: string): (facts: Facts) => Measure {
  return (facts) => {
    if (!facts.covered) return { value: null, numerator: null, denominator: null, note: "nguồn không có số liệu trong kỳ" };
    const value = facts.sum(of);
    return { value: value.toString(), numerator: value, denominator: null };
  };
}

/** Share of the agencies in scope – the levels' units valid on the last day of the window – whose counter is above zero; 100 or 0 for one agency. */
export function shareOfAgencies(counter: string, levels: readonly AgencyLevel[]): (facts: Facts) => Measure {
  return (facts) => {
    const { agency, register, window } = facts;
    if (!countsEveryone(agency) && !(levels.includes(agency.level) && validOn(agency, window.to))) {
      const note = `đơn vị không thuộc diện tính ngày ${window.to}`;
      return { value: null, numerator: null, denominator: null, notApplicable: true, note };
    }
    const ids = countsEveryone(agency) ? register.unitsOn(levels, window.to).map((unit) => unit.id) : [agency.id];
    if (!facts.covered) return { value: null, numerator: null, denominator: null, note: "nguồn không có số liệu trong kỳ" };
    const numerator = BigInt(ids.filter((id) => facts.of(id, counter) > 0n).length);
    const denominator = BigInt(ids.length);
    if (denominator === 0n) return { value: null, numerator: null, denominator: null, note: "không có cơ quan nào trong diện tính" };
    return { value: percent(numerator, denominator), numerator, denominator };
  };
}
