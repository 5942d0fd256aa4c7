// Which dossiers count for what: the same words for counters, for records and for evidence.

import { type AnyColumn, sql } from "drizzle-orm";
import { lastCoveredDay } from "../../kit/current.ts";
import { q } from "../../kit/query.ts";
import { besidesDossiers } from "./profiles.ts";
import { type dossiers, imports } from "./tables.ts";

type Columns = Readonly<Record<keyof (typeof dossiers)["_"]["columns"], AnyColumn>>;

/** What holds of a dossier whatever the window. */
export function natureOf(d: Columns) {
  return {
    online: sql`${d.channel} = 'ONLINE'`,
    post: sql`${d.channel} = 'POST'`,
    synced: sql`${d.synced}`,
    digitised: sql`${d.digitised}`,
    /** Later than the last due time, to the second. */
    late: sql`${d.closedAt} > ${d.dueAt}`,
    land: sql`(${d.field} = 'Đất đai' and ${d.applicant} = 'CITIZEN')`,
    /** Not while the citizen is awaited, and not of dossiers that are outside of every denominator. */
    clockRuns: sql`${d.clock} in ('RUNS', 'ENDS')`,
    syncKnown: sql`${d.synced} is not null`,
    digitisedKnown: sql`${d.digitised} is not null`,
    withFee: sql`${d.feeVnd} > 0 and ${d.paidOnline} is not null`,
    paidOnline: sql`${d.feeVnd} > 0 and ${d.paidOnline}`,
    landTitle: sql`${d.procedureGroup} = 'GCN'`,
    permit: sql`${d.procedureGroup} = 'GPXD'`,
    apologised: sql`${d.apologisedOn} is not null`,
  };
}

/** What holds of a dossier in a window `q`; days after those that the data covers are not judged yet. */
export function conditionsOf(d: Columns) {
  const { late, clockRuns } = natureOf(d);
  const lastDay = lastCoveredDay(imports, besidesDossiers);
  const received = sql`${d.receivedOn} between ${q.from} and ${lastDay}`;
  const closed = sql`${d.closedOn} between ${q.from} and ${lastDay}`;
  /** Overdue at the end of the last day. */
  const openOverdue = sql`(${d.dueOn} <= ${lastDay} and ${d.receivedOn} <= ${lastDay} and (${d.closedOn} is null or ${d.closedOn} > ${lastDay}) and ${clockRuns})`;
  return { received, closed, considered: sql`(${closed} or ${openOverdue})`, overdue: sql`((${closed} and ${late}) or ${openOverdue})` };
}
