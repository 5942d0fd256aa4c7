// A reading counts records of one kind; asked for another kind it gives an empty page instead of records that it did not count.

import type { CursorCodec } from "../../kit/cursor.ts";
import type { EvidenceLoader } from "../../kit/evidence.ts";
import { readPage } from "../../kit/page.ts";
import type { Group } from "./profiles.ts";
import { metrics } from "./readings.ts";

export function evidenceOfKind<Row>(kinds: readonly Group[], evidence: EvidenceLoader<Row>, cursors: CursorCodec): EvidenceLoader<Row> {
  return async (reading, page) => {
    const counts = metrics.find(({ code }) => code === reading.metric)?.group;
    if (counts && kinds.includes(counts)) return evidence(reading, page);
    // An empty list has given out no cursor, so this scope fits none.
    readPage(page, `${reading.source}|${reading.metric}|no ${kinds.join(" ")}`, cursors);
    return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: reading.records === null ? null : 0 };
  };
}
