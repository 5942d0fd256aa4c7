// Online services in use: which of the procedures that are offered online were asked for, and which of them online; from sums by procedure.

import { sql } from "drizzle-orm";
import { lastCoveredDay } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { manyWindows, q } from "../../kit/query.ts";
import { countersFrom, type CountersOf } from "../../kit/reading/counters.ts";
import { besidesDossiers } from "./profiles.ts";
import { type dossiers, imports, procedures, serviceCounters as c } from "./tables.ts";

/** Local variants of a procedure ("1.900101.000.00.00.H48") are the national one. */
const nationalCode = (code: (typeof dossiers)["procedureCode"] | (typeof c)["procedureCode"]) => sql`left(${code}, 8)`;

/** Codes of the procedures that were offered online on some day of the window. */
const onlineCodes = sql`(select p.code from ${procedures} p where p.online and p.valid_from <= ${q.to} and (p.valid_to is null or p.valid_to > ${q.from})
  and p.known_at <= ${q.knownUntil} and not p.withdrawn and not exists (select 1 from ${procedures} newer where newer.supersedes = p.id and newer.known_at <= ${q.knownUntil}))`;

export function isOnlineService(d: typeof dossiers) {
  return sql`${nationalCode(d.procedureCode)} in ${onlineCodes}`;
}

/**
 * Calendar months are whole halves, so no days are needed. A province counts a service once, however many agencies have dossiers of it:
 * `provinceServices` and `provinceUsed` stand in the row of the first of them, and mean something only when all agencies are asked for.
 */
export function prepareServices(db: Db): CountersOf {
  const [ofSome, ofAll] = [prepareStatement(db, true), prepareStatement(db, false)];
  return async (query) => await countersFrom(query.agencyIds === null ? ofAll : ofSome, query);
}

function prepareStatement(db: Db, ofSome: boolean) {
  const each = sql`(
    select q.ord, ${c.agencyId} as agency_id, ${nationalCode(c.procedureCode)} as code, ${c.versionKnownAt} as version_known_at, ${c.sample} as sample, sum(${c.received}::int) as received, sum(${c.online}::int) as online
    from ${manyWindows} cross join lateral (select ${lastCoveredDay(imports, besidesDossiers)} as last_day offset 0) w
    join ${c} on ${c.day} is null and ${c.half} between q."from" and w.last_day and ${c.knownAt} <= q.known_until${ofSome ? sql` and ${c.agencyId} = any(q.agency_ids)` : sql``}
    where ${nationalCode(c.procedureCode)} in ${onlineCodes}
    group by 1, 2, 3, 4, 5 having sum(${c.received}) <> 0
  ) each_version`;
  const services = sql`(
    select ord, agency_id, code, sum(received) as received, sum(online) as online, max(version_known_at) as known_at, bool_or(sample) as sample,
      row_number() over (partition by ord, code order by agency_id) = 1 as first, sum(sum(online)) over (partition by ord, code) > 0 as used_somewhere
    from ${each} group by 1, 2, 3 having sum(received) > 0
  ) service`;
  return db
    .select({
      ord: sql<number>`service.ord`,
      agencyId: sql<string>`service.agency_id`,
      knownAt: sql<string | null>`max(service.known_at)`,
      sample: sql<boolean | null>`bool_or(service.sample)`,
      services: sql<string>`count(*)`,
      used: sql<string>`count(*) filter (where service.online > 0)`,
      provinceServices: sql<string>`count(*) filter (where service.first)`,
      provinceUsed: sql<string>`count(*) filter (where service.first and service.used_somewhere)`,
      dossiers: sql<string>`sum(service.received)`,
    })
    .from(services)
    .groupBy(sql`service.ord`, sql`service.agency_id`)
    .prepare(ofSome ? "egov_services_of_some" : "egov_services");
}
