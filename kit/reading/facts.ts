// The counters of one view (agency, period, time of knowledge), ready for a metric's formula.

import type { AgencyLevel, RegisterUnit } from "../register/document.ts";
import { countsEveryone, type Register } from "../register/register.ts";
import { toInstant } from "../time/as-of.ts";
import type { Window } from "../time/period.ts";

/** One agency's counters in a window: what a group's statement answers, numbers as text. */
export interface CountersRow {
  /** Place of the window in the query. */
  readonly ord: number;
  readonly agencyId: string;
  /** knownAt of the newest record counted. */
  readonly knownAt: string | null;
  readonly sample: boolean | null;
  readonly [counter: string]: string | number | boolean | null;
}

/** Instead of an agency, in a row that says what the source holds at all, so that a zero can be told from what nobody sent; it belongs to no sum. */
export const noAgency = "*";

export interface Facts {
  readonly agency: RegisterUnit;
  readonly register: Register;
  readonly window: Window;
  readonly period: string;
  /** The source's imports reach into the window. */
  readonly covered: boolean;
  /** Sum of a counter: of the agency itself, or – for the province – of every agency (of the bound level). */
  sum(counter: string): bigint;
  /** One agency's counter; zero when it has no row. */
  of(agencyId: string, counter: string): bigint;
  /** knownAt of the newest record counted, and whether any of them is sample. */
  readonly knownAt: string | null;
  readonly sample: boolean;
}

interface FactsInput {
  readonly agency: RegisterUnit;
  readonly register: Register;
  readonly window: Window;
  readonly period: string;
  readonly covered: boolean;
  readonly rows: ReadonlyMap<string, CountersRow>;
  readonly bound: AgencyLevel | undefined;
}

export function createFacts({ agency, register, window, period, covered, rows, bound }: FactsInput): Facts {
  const counted = countedRows(agency, register, rows, bound);
  const of = (row: CountersRow | undefined, counter: string): bigint => {
    const value = row?.[counter];
    return value === undefined || value === null ? 0n : BigInt(value);
  };
  return {
    agency,
    register,
    window,
    period,
    covered,
    sum: (counter) => counted.reduce((sum, row) => sum + of(row, counter), 0n),
    of: (agencyId, counter) => of(rows.get(agencyId), counter),
    knownAt: newestOf(counted),
    sample: counted.some((row) => row.sample === true),
  };
}

/** In UTC; the database writes all its instants alike, so that their texts compare as they do. */
function newestOf(rows: readonly CountersRow[]): string | null {
  const newest = rows.reduce<string | null>((found, row) => (row.knownAt !== null && (found === null || row.knownAt > found) ? row.knownAt : found), null);
  return newest === null ? null : toInstant(newest);
}

function countedRows(agency: RegisterUnit, register: Register, rows: ReadonlyMap<string, CountersRow>, bound: AgencyLevel | undefined) {
  if (!countsEveryone(agency)) {
    const own = rows.get(agency.id);
    return own ? [own] : [];
  }
  return [...rows.values()].filter(({ agencyId }) => agencyId !== noAgency && (bound === undefined || register.levelOf(agencyId) === bound));
}
