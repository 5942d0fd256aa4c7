// The statement that gives pages of projects behind readings: their sums, and the newest allocation as their origin.

import { eq, getTableColumns, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../../kit/database.ts";
import type { EvidenceQuery } from "../../kit/evidence.ts";
import { manyQueries, q } from "../../kit/query.ts";
import { line, slow, step } from "./lines.ts";
import { allocations, imports, payments } from "./tables.ts";

export function prepareProjects(db: Db) {
  const orderKey = sql`(line.project_code || '|' || line.agency_id) collate "C"`;
  const isSlow = sql`coalesce(${slow}, false)`;
  const page = sql`(
    select line.*, ${isSlow} as slow, ${orderKey} as key
    from ${line} left join lateral ${step} on true
    where ${orderKey} > q.after_key collate "C" and (${q.metric} <> 'DIS-04' or ${isSlow})
    order by ${orderKey} limit q.count
  ) page`;
  // A project that only payments know yet has its origin there.
  const allocation = alias(allocations, "allocation");
  const payment = alias(payments, "payment");
  const { projectName, projectGroup, capitalSource, status } = getTableColumns(allocation);
  const either = <T>(column: "id" | "agencyText" | "agencyRule" | "registerVersion" | "position" | "knownAt" | "recordedAt" | "sample") =>
    sql<T>`coalesce(${allocation[column]}, ${payment[column]})`;
  const statement = db
    .select({
      ord: sql<number>`q.ord`,
      key: sql<string>`page.key`,
      id: either<string>("id"),
      agencyText: either<string>("agencyText"),
      agencyRule: either<string>("agencyRule"),
      registerVersion: either<string>("registerVersion"),
      position: either<string>("position"),
      knownAt: either<string>("knownAt"),
      recordedAt: either<string>("recordedAt"),
      sample: either<boolean>("sample"),
      importId: imports.id,
      file: imports.file,
      agencyId: sql<string>`page.agency_id`,
      code: sql<string>`page.project_code`,
      name: projectName,
      group: projectGroup,
      capitalSource,
      status,
      assignedVnd: sql<string>`page.assigned`,
      centralPlanVnd: sql<string>`page.central`,
      paidVnd: sql<string>`page.paid`,
      slow: sql<boolean>`page.slow`,
    })
    .from(manyQueries)
    .crossJoinLateral(page)
    .leftJoin(allocation, eq(allocation.id, sql`page.allocation_id`))
    .leftJoin(payment, eq(payment.id, sql`page.payment_id`))
    .innerJoin(imports, eq(imports.id, sql`coalesce(${allocation.importId}, ${payment.importId})`))
    .orderBy(sql`q.ord`, sql`page.key`)
    .prepare("disbursement_projects");
  return (queries: readonly EvidenceQuery[]) => statement.execute({ queries: JSON.stringify(queries) });
}
