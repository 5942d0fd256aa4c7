// Which petitions count for what, over a window q; the same words for counters and for evidence, and for an alias of the table.

import { type AnyColumn, sql, type SQL } from "drizzle-orm";
import { lastCoveredDay } from "../../kit/current.ts";
import { q } from "../../kit/query.ts";
import { besidesCases } from "./profiles.ts";
import { imports, type petitions } from "./tables.ts";

type Columns = Readonly<Record<keyof (typeof petitions)["_"]["columns"], AnyColumn>>;

/** What is not known yet cannot be overdue: a window is judged to its end, or to the last day that the data covers. */
const end = lastCoveredDay(imports, besidesCases);

export function conditionsOf(p: Columns) {
  const within = (day: AnyColumn): SQL => sql`${day} between ${q.from} and ${q.to}`;
  /** Forwarded is not resolved, and one petition sent to many counts once. */
  const counts = sql`${p.duplicateOf} is null and ${p.status} not in ('CHUYEN_DON', 'KHONG_DU_DIEU_KIEN')`;
  const isCase = sql`${p.kind} in ('KHIEU_NAI', 'TO_CAO') and ${counts}`;
  const isFeedback = sql`${p.kind} in ('KIEN_NGHI', 'PHAN_ANH') and ${counts}`;
  const decided = sql`coalesce(${p.result} not in ('RUT_DON', 'DINH_CHI'), true) and ${p.status} <> 'DINH_CHI'`;

  const resolved = sql`(${isCase} and ${decided} and ${within(p.resolvedOn)})`;
  const overdue = sql`(${isCase} and ${p.dueOn} <= ${end} and (${p.resolvedOn} is null or ${p.resolvedOn} > ${q.to}))`;
  const received = sql`(${isFeedback} and ${decided} and ${within(p.receivedOn)})`;
  const mustPublish = sql`(${isFeedback} and ${decided} and ${p.mustPublish} and ${within(p.resolvedOn)})`;
  const effective = sql`(${isCase} and ${decided} and ${within(p.effectiveOn)})`;
  return {
    counts,
    /** Neither withdrawn nor terminated. */
    decided,
    /** The source knows an agency from its first petition on, whatever became of that. */
    known: sql`${p.receivedOn} <= ${q.to}`,
    anyCase: sql`${p.kind} in ('KHIEU_NAI', 'TO_CAO')`,
    resolved,
    overdue,
    considered: sql`(${resolved} or ${overdue})`,
    resolvedOnTime: sql`(${resolved} and ${p.resolvedOn} <= ${p.dueOn})`,
    /** Carried over or accepted, and not ended without a decision within the window. */
    workload: sql`(${isCase} and ${p.acceptedOn} <= ${q.to}
      and (${p.resolvedOn} is null or ${p.resolvedOn} > ${q.to} or (${p.resolvedOn} >= ${q.from} and ${decided})))`,
    effective,
    executed: sql`(${effective} and ${p.executedOn} is not null)`,
    received,
    answeredOnTime: sql`(${received} and ${p.resolvedOn} <= ${p.dueOn})`,
    mustPublish,
    published: sql`(${mustPublish} and ${p.publishedOn} is not null)`,
    harassment: sql`(${counts} and ${p.field} = 'NHUNG_NHIEU' and ${within(p.receivedOn)})`,
  };
}

/** The condition that a metric's evidence fits: its denominator, or what it counts. */
export function evidenceOf(p: Columns): SQL {
  const { considered, workload, effective, received, mustPublish, overdue, harassment } = conditionsOf(p);
  return sql`case ${q.metric} when 'CMP-01' then ${considered} when 'CMP-02' then ${workload} when 'CMP-04' then ${effective}
    when 'CMP-05' then ${received} when 'CMP-06' then ${mustPublish} when 'CMP-07' then ${overdue} when 'CMP-08' then ${harassment} else false end`;
}
