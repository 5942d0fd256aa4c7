// The counters of dossiers, and their second way: the same sums over the records themselves.

import { sql } from "drizzle-orm";
import { defineCounting } from "../../kit/counting/counting.ts";
import { prepareSums } from "../../kit/counting/read-counters.ts";
import type { Db } from "../../kit/database.ts";
import { counted } from "../../kit/query.ts";
import { type CountersOf, prepareCounters } from "../../kit/reading/counters.ts";
import { conditionsOf, natureOf } from "./conditions.ts";
import { dossierCounters, dossiers, imports } from "./tables.ts";

export const dossierCounting = defineCounting({
  facts: dossiers,
  counters: dossierCounters,
  daysOf(d) {
    const { online, post, synced, digitised, late, land, clockRuns } = natureOf(d);
    const one = (condition = sql`true`) => ({ if: condition, by: 1 }) as const;
    const gone = (condition: typeof late) => ({ if: condition, by: -1 }) as const;
    const overdueFrom = sql`greatest(${d.dueOn}, ${d.receivedOn})`;
    return [
      { day: d.receivedOn, counts: { received: one(), online: one(online), post: one(post), synced: one(synced) } },
      {
        day: d.closedOn,
        counts: { closed: one(), onTime: one(sql`not ${late}`), late: one(late), digitised: one(digitised), landClosed: one(land), landLate: one(sql`${late} and ${land}`) },
      },
      // Overdue from its due day on, until the day on which it is closed.
      { day: overdueFrom, counts: { overdue: one(clockRuns), landOverdue: one(sql`${clockRuns} and ${land}`) } },
      { day: sql`(case when ${d.closedOn} is not null then greatest(${overdueFrom}, ${d.closedOn}) end)`, counts: { overdue: gone(clockRuns), landOverdue: gone(sql`${clockRuns} and ${land}`) } },
    ];
  },
});

/** A reading costs the same whatever the number of dossiers. */
export function countersFromSums(db: Db): CountersOf {
  const same = ["received", "online", "post", "synced", "closed", "digitised"] as const;
  return prepareSums(db, imports, {
    name: "egov_dossier_sums",
    counters: dossierCounters,
    states: ["overdue", "landOverdue"],
    records: ["received", "closed", "overdue"],
    shown: {
      ...Object.fromEntries(same.map((counter) => [counter, sql`counted.${sql.identifier(counter)}`])),
      onTime: sql`counted.on_time`,
      considered: sql`(counted.closed + counted.overdue)`,
      late: sql`(counted.late + counted.overdue)`,
      landConsidered: sql`(counted.land_closed + counted.land_overdue)`,
      landLate: sql`(counted.land_late + counted.land_overdue)`,
    },
  });
}

/** The records one by one: what the sums must come to. */
export function countersFromRecords(db: Db): CountersOf {
  const { online, post, synced, digitised, late, land } = natureOf(dossiers);
  const { received, closed, considered, overdue } = conditionsOf(dossiers);
  return prepareCounters(
    db,
    "egov_dossier_records",
    dossiers,
    {
      received: counted(received),
      online: counted(sql`${received} and ${online}`),
      post: counted(sql`${received} and ${post}`),
      synced: counted(sql`${received} and ${synced}`),
      closed: counted(closed),
      onTime: counted(sql`${closed} and not ${late}`),
      digitised: counted(sql`${closed} and ${digitised}`),
      considered: counted(considered),
      late: counted(overdue),
      landConsidered: counted(sql`${considered} and ${land}`),
      landLate: counted(sql`${overdue} and ${land}`),
    },
    sql`(${received} or ${considered})`,
  );
}
