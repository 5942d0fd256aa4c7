// SQL that both the readings and their evidence stand on: one line per agency and project, summed to the end of a window `q`.

import { sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import { q } from "../../kit/query.ts";
import { allocations as a, pathSteps, payments as p } from "./tables.ts";

/** Figures are cumulative from 1/1, so a window begins in its budget year. */
const planYear = sql`extract(year from ${q.from})::int`;
/** 1–12, and 13 for January of the next year. */
const month = sql`((extract(year from ${q.to}) - ${planYear}) * 12 + extract(month from ${q.to}))::int`;

/** Decided, paid until the end of the window, of the year's own capital. */
export const allocated = sql`(${a.planYear} = ${planYear} and not ${a.carriedOver} and ${a.decidedOn} <= ${q.to})`;
export const disbursed = sql`(${p.planYear} = ${planYear} and not ${p.carriedOver} and ${p.paidOn} <= ${q.to})`;

const asked = (agencyId: unknown) => sql`(${q.agencyIds} is null or ${agencyId} = any(${q.agencyIds}))`;

/** `line`: amounts of one project at one agency, and the newest record of each kind. */
export const line = sql`(
  select agency_id, project_code, sum(assigned) as assigned, sum(central) as central, sum(unallocated) as unallocated, sum(paid) as paid,
    sum(allocation_rows) as allocation_rows, sum(payment_rows) as payment_rows, max(known_at) as known_at, bool_or(sample) as sample,
    max(allocation_id) as allocation_id, max(payment_id) as payment_id
  from (
    select ${a.agencyId} as agency_id, ${a.projectCode} as project_code, sum(${a.amountVnd}) as assigned, sum(${a.centralPlanVnd}) as central,
      coalesce(sum(${a.amountVnd}) filter (where ${a.status} = 'CHUA_PHAN_BO'), 0) as unallocated, 0 as paid, count(*) as allocation_rows, 0 as payment_rows,
      max(${a.knownAt}) as known_at, bool_or(${a.sample}) as sample, max(${a.id}) as allocation_id, null::bigint as payment_id
    from ${a} where ${allocated} and ${asked(a.agencyId)} and ${inForce(a, q.knownUntil)} group by 1, 2
    union all
    select ${p.agencyId}, ${p.projectCode}, 0, 0, 0, sum(${p.amountVnd}), 0, count(*), max(${p.knownAt}), bool_or(${p.sample}), null::bigint, max(${p.id})
    from ${p} where ${disbursed} and ${asked(p.agencyId)} and ${inForce(p, q.knownUntil)} group by 1, 2
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
