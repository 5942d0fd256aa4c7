// A reading counts records of one kind; asked for another kind it gives an empty page instead of records that it did not count.

import type { CursorCodec } from "./cursor.ts";
import type { EvidenceLoader } from "./evidence.ts";
import { readPage } from "./page.ts";
import type { Metric } from "./reading/metric.ts";

/** `metrics` of a source tell which counters a reading came from. */
export function createEvidenceOfKind<Group extends string>(metrics: readonly Metric<Group>[]) {
  const groups = new Map(metrics.map(({ code, group }) => [code, group]));
  return <Row>(kinds: readonly Group[], evidence: EvidenceLoader<Row>, cursors: CursorCodec): EvidenceLoader<Row> => async (reading, page) => {
    const counted = groups.get(reading.metric);
    if (counted && kinds.includes(counted)) return evidence(reading, page);
    // An empty list has given out no cursor, so this scope fits none.
    readPage(page, `${reading.source}|${reading.metric}|no ${kinds.join(" ")}`, cursors);
    return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: reading.records === null ? null : 0 };
  };
}
