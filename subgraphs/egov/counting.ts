// The counters of dossiers, and their second way: the same sums over the records themselves.

import { sql } from "drizzle-orm";
import { defineCounting } from "../../kit/counting/counting.ts";
import { prepareSums } from "../../kit/counting/read-counters.ts";
import type { Db } from "../../kit/database.ts";
import { counted } from "../../kit/query.ts";
import { type CountersOf, prepareCounters } from "../../kit/reading/counters.ts";
import { conditionsOf, natureOf } from "./conditions.ts";
import { besidesDossiers } from "./profiles.ts";
import { dossierCounters, dossiers, imports, serviceCounters } from "./tables.ts";

export const dossierCounting = defineCounting({
  facts: dossiers,
  counters: dossierCounters,
  daysOf(d) {
    const { online, post, synced, syncKnown, withFee, paidOnline, digitised, digitisedKnown, late, land, landTitle, permit, apologised, clockRuns } = natureOf(d);
    const one = (condition = sql`true`) => ({ if: condition, by: 1 }) as const;
    const gone = (condition: typeof late) => ({ if: condition, by: -1 }) as const;
    const overdueFrom = sql`greatest(${d.dueOn}, ${d.receivedOn})`;
    return [
      { day: d.receivedOn, counts: { received: one(), online: one(online), post: one(post), synced: one(synced), syncKnown: one(syncKnown), withFee: one(withFee), paidOnline: one(paidOnline) } },
      {
        day: d.closedOn,
        counts: {
          closed: one(), onTime: one(sql`not ${late}`), late: one(late), digitised: one(digitised), digitisedKnown: one(digitisedKnown), landClosed: one(land), landLate: one(sql`${late} and ${land}`),
          landTitleClosed: one(landTitle), landTitleOnTime: one(sql`${landTitle} and not ${late}`), permitClosed: one(permit), permitOnTime: one(sql`${permit} and not ${late}`),
          lateApologised: one(sql`${late} and ${apologised}`),
        },
      },
      // Overdue from its due day on, until the day on which it is closed.
      { day: overdueFrom, counts: { overdue: one(clockRuns), landOverdue: one(sql`${clockRuns} and ${land}`), overdueApologised: one(sql`${clockRuns} and ${apologised}`) } },
      { day: sql`(case when ${d.closedOn} is not null then greatest(${overdueFrom}, ${d.closedOn}) end)`, counts: { overdue: gone(clockRuns), landOverdue: gone(sql`${clockRuns} and ${land}`), overdueApologised: gone(sql`${clockRuns} and ${apologised}`) } },
    ];
  },
});

/** Which procedures are asked for, and which of them online. */
export const serviceCounting = defineCounting({
  facts: dossiers,
  counters: serviceCounters,
  by: "procedureCode",
  daysOf: (d) => [{ day: d.receivedOn, counts: { received: { if: sql`true`, by: 1 }, online: { if: natureOf(d).online, by: 1 } } }],
});

/** A reading costs the same whatever the number of dossiers. */
export function countersFromSums(db: Db): CountersOf {
  const same = ["received", "online", "post", "synced", "closed", "digitised"] as const;
  const spelled = { onTime: "on_time", syncKnown: "sync_known", withFee: "with_fee", paidOnline: "paid_online", digitisedKnown: "digitised_known", landTitleClosed: "land_title_closed", landTitleOnTime: "land_title_on_time", permitClosed: "permit_closed", permitOnTime: "permit_on_time" };
  return prepareSums(db, imports, {
    name: "egov_dossier_sums",
    counters: dossierCounters,
    besides: besidesDossiers,
    otherwise: countersFromRecords(db),
    states: ["overdue", "landOverdue", "overdueApologised"],
    records: ["received", "closed", "overdue"],
    shown: {
      ...Object.fromEntries(same.map((counter) => [counter, sql`counted.${sql.identifier(counter)}`])),
      ...Object.fromEntries(Object.entries(spelled).map(([counter, column]) => [counter, sql`counted.${sql.identifier(column)}`])),
      considered: sql`(counted.closed + counted.overdue)`,
      late: sql`(counted.late + counted.overdue)`,
      landConsidered: sql`(counted.land_closed + counted.land_overdue)`,
      landLate: sql`(counted.land_late + counted.land_overdue)`,
      apologised: sql`(counted.late_apologised + counted.overdue_apologised)`,
    },
  });
}

/** The records one by one: what the sums must come to. */
export function countersFromRecords(db: Db): CountersOf {
  const { online, post, synced, syncKnown, withFee, paidOnline, digitised, digitisedKnown, late, land, landTitle, permit, apologised } = natureOf(dossiers);
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
      syncKnown: counted(sql`${received} and ${syncKnown}`),
      withFee: counted(sql`${received} and ${withFee}`),
      paidOnline: counted(sql`${received} and ${paidOnline}`),
      closed: counted(closed),
      onTime: counted(sql`${closed} and not ${late}`),
      digitised: counted(sql`${closed} and ${digitised}`),
      digitisedKnown: counted(sql`${closed} and ${digitisedKnown}`),
      landTitleClosed: counted(sql`${closed} and ${landTitle}`),
      landTitleOnTime: counted(sql`${closed} and ${landTitle} and not ${late}`),
      permitClosed: counted(sql`${closed} and ${permit}`),
      permitOnTime: counted(sql`${closed} and ${permit} and not ${late}`),
      apologised: counted(sql`${overdue} and ${apologised}`),
      considered: counted(considered),
      late: counted(overdue),
      landConsidered: counted(sql`${considered} and ${land}`),
      landLate: counted(sql`${overdue} and ${land}`),
    },
    sql`(${received} or ${considered})`,
  );
}
