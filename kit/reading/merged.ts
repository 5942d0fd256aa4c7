// The counters of several agencies as those of one: of an agency and of those that were wholly merged into it.

import { type CountersRow, noAgency } from "./facts.ts";

/** Whose records a view counts where they are not the agency's own alone. */
export interface Merged {
  /** Agencies whose records count; none where nobody can say whose. */
  readonly ids: readonly string[];
}

/** The rows of a window → one row, the agency's; none when none of the agencies has any. What the source holds at all stays. */
export function mergeRows(rows: ReadonlyMap<string, CountersRow>, agencyId: string, { ids }: Merged): ReadonlyMap<string, CountersRow> {
  const [first, ...others] = ids.flatMap((id) => rows.get(id) ?? []);
  const merged = first ? [{ ...others.reduce(add, first), agencyId }] : [];
  return new Map([...merged, ...[rows.get(noAgency) ?? []].flat()].map((row) => [row.agencyId, row]));
}

const described = new Set(["ord", "agencyId", "knownAt", "sample"]);

function add(a: CountersRow, b: CountersRow): CountersRow {
  const counters = Object.keys(a).filter((name) => !described.has(name));
  return {
    ...Object.fromEntries(counters.map((name) => [name, (whole(a[name]) + whole(b[name])).toString()])),
    ord: a.ord,
    agencyId: a.agencyId,
    // The database writes all its instants alike, so that their texts compare as they do.
    knownAt: b.knownAt === null || (a.knownAt !== null && a.knownAt >= b.knownAt) ? a.knownAt : b.knownAt,
    sample: a.sample === true || b.sample === true,
  };
}

function whole(counter: CountersRow[string] | undefined): bigint {
  return counter === undefined || counter === null ? 0n : BigInt(counter);
}
