// SQL that both the readings and their evidence stand on: one line per agency and project, summed to the end of a window `q`.
// Where a report states a project as of a day, its figures stand for everything decided and paid until that day.

import { type AnyColumn, sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import { q } from "../../kit/query.ts";
import { allocations as a, pathSteps, payments as p, snapshots as s } from "./tables.ts";

/** Figures are cumulative from 1/1, so a window begins in its budget year. */
const planYear = sql`extract(year from ${q.from})::int`;
/** 1–12, and 13 for January of the next year. */
const month = sql`((extract(year from ${q.to}) - ${planYear}) * 12 + extract(month from ${q.to}))::int`;

/** Decided, paid, reported until the end of the window, of the year's own capital. */
const decidedByThen = sql`(${a.planYear} = ${planYear} and not ${a.carriedOver} and ${a.decidedOn} <= ${q.to})`;
const paidByThen = sql`(${p.planYear} = ${planYear} and not ${p.carriedOver} and ${p.paidOn} <= ${q.to})`;
const reportedByThen = sql`(${s.planYear} = ${planYear} and not ${s.carriedOver} and ${s.asOfDate} <= ${q.to})`;

/** The newest day of a report on a project, whoever owned it then; null without one. */
const reportDay = (projectCode: AnyColumn) => sql`(
  select max(report.as_of_date) from ${s} report
  where report.plan_year = ${planYear} and report.project_code = ${projectCode} and not report.carried_over and report.as_of_date <= ${q.to}
    and report.known_at <= ${q.knownUntil} and not report.withdrawn
    and not exists (select 1 from ${s} newer where newer.supersedes = report.id and newer.known_at <= ${q.knownUntil})
)`;

/** The records that a reading counts. */
export const allocated = sql`(${decidedByThen} and ${a.decidedOn} > coalesce(${reportDay(a.projectCode)}, '-infinity'))`;
export const disbursed = sql`(${paidByThen} and ${p.paidOn} > coalesce(${reportDay(p.projectCode)}, '-infinity'))`;
export const reported = sql`(${reportedByThen} and ${s.asOfDate} = ${reportDay(s.projectCode)})`;

const asked = (agencyId: unknown) => sql`(${q.agencyIds} is null or ${agencyId} = any(${q.agencyIds}))`;

/** `line`: amounts of one project at one agency, and the newest record of each kind. The same records, found by joining: many windows ask at once. */
export const line = sql`(
  with base as materialized (
    select ${s.projectCode} as project_code, max(${s.asOfDate}) as day from ${s} where ${reportedByThen} and ${inForce(s, q.knownUntil)} group by 1
  )
  select agency_id, project_code, sum(assigned) as assigned, sum(central) as central, sum(unallocated) as unallocated, sum(paid) as paid,
    sum(allocation_rows) as allocation_rows, sum(payment_rows) as payment_rows, sum(snapshot_rows) as snapshot_rows, bool_or(estimated) as estimated,
    max(known_at) as known_at, bool_or(sample) as sample, max(allocation_id) as allocation_id, max(payment_id) as payment_id, max(snapshot_id) as snapshot_id
  from (
    select ${a.agencyId} as agency_id, ${a.projectCode} as project_code, sum(${a.amountVnd}) as assigned, sum(${a.centralPlanVnd}) as central,
      coalesce(sum(${a.amountVnd}) filter (where ${a.status} = 'CHUA_PHAN_BO'), 0) as unallocated, 0 as paid, count(*) as allocation_rows, 0 as payment_rows,
      0 as snapshot_rows, false as estimated, max(${a.knownAt}) as known_at, bool_or(${a.sample}) as sample,
      max(${a.id}) as allocation_id, null::bigint as payment_id, null::bigint as snapshot_id
    from ${a} left join base on base.project_code = ${a.projectCode}
    where ${decidedByThen} and (base.day is null or ${a.decidedOn} > base.day) and ${asked(a.agencyId)} and ${inForce(a, q.knownUntil)} group by 1, 2
    union all
    select ${p.agencyId}, ${p.projectCode}, 0, 0, 0, sum(${p.amountVnd}), 0, count(*), 0, false, max(${p.knownAt}), bool_or(${p.sample}), null, max(${p.id}), null
    from ${p} left join base on base.project_code = ${p.projectCode}
    where ${paidByThen} and (base.day is null or ${p.paidOn} > base.day) and ${asked(p.agencyId)} and ${inForce(p, q.knownUntil)} group by 1, 2
    union all
    select ${s.agencyId}, ${s.projectCode}, sum(${s.planVnd}), sum(${s.centralPlanVnd}), coalesce(sum(${s.planVnd}) filter (where ${s.projectCode} like 'CPB-%'), 0),
      sum(${s.paidVnd}), 0, 0, count(*), bool_or(${s.estimated}), max(${s.knownAt}), bool_or(${s.sample}), null, null, max(${s.id})
    from ${s} join base on base.project_code = ${s.projectCode} and base.day = ${s.asOfDate}
    where ${reportedByThen} and ${asked(s.agencyId)} and ${inForce(s, q.knownUntil)} group by 1, 2
  ) part group by agency_id, project_code
) line`;

/** `step`: the path's values for the last month of the window. */
export const step = sql`(
  select ${pathSteps.pathPercent} as path_percent, ${pathSteps.slowPercent} as slow_percent
  from ${pathSteps} where ${pathSteps.fromYear} <= ${planYear} and ${pathSteps.month} = ${month} and ${inForce(pathSteps, q.knownUntil)}
  order by ${pathSteps.fromYear} desc limit 1
) step`;

/** Below the month's threshold; capital that is not yet allocated is no project. */
export const slow = sql`(line.assigned > line.unallocated and line.paid * 100 < line.assigned * step.slow_percent)`;
