// The statement that gives pages of projects behind readings: their sums, and as their origin the report they are taken from, else the newest allocation.

import { eq, getTableColumns, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../../kit/database.ts";
import type { EvidenceQuery } from "../../kit/evidence.ts";
import { manyQueries, q } from "../../kit/query.ts";
import type { CapitalSource } from "./codes.ts";
import { line, slow, step } from "./lines.ts";
import { allocations, imports, payments, snapshots } from "./tables.ts";

export function prepareProjects(db: Db) {
  const orderKey = sql`(line.project_code || '|' || line.agency_id) collate "C"`;
  const isSlow = sql`coalesce(${slow}, false)`;
  const page = sql`(
    select line.*, ${isSlow} as slow, ${orderKey} as key
    from ${line} left join lateral ${step} on true
    where ${orderKey} > q.after_key collate "C" and ${q.metric} not in ('DIS-05', 'DIS-06') and (${q.metric} <> 'DIS-04' or ${isSlow})
    order by ${orderKey} limit q.count
  ) page`;
  // A project that only payments know yet has its origin there.
  const snapshot = alias(snapshots, "snapshot");
  const allocation = alias(allocations, "allocation");
  const payment = alias(payments, "payment");
  const { projectGroup, status } = getTableColumns(allocation);
  const { asOfDate } = getTableColumns(snapshot);
  const first = <T>(column: "id" | "agencyText" | "agencyRule" | "registerVersion" | "position" | "knownAt" | "recordedAt" | "sample") =>
    sql<T>`coalesce(${snapshot[column]}, ${allocation[column]}, ${payment[column]})`;
  const statement = db
    .select({
      ord: sql<number>`q.ord`,
      key: sql<string>`page.key`,
      id: first<string>("id"),
      agencyText: first<string>("agencyText"),
      agencyRule: first<string>("agencyRule"),
      registerVersion: first<string>("registerVersion"),
      position: first<string>("position"),
      knownAt: first<string>("knownAt"),
      recordedAt: first<string>("recordedAt"),
      sample: first<boolean>("sample"),
      importId: imports.id,
      file: imports.file,
      agencyId: sql<string>`page.agency_id`,
      code: sql<string>`page.project_code`,
      name: sql<string | null>`coalesce(${snapshot.projectName}, ${allocation.projectName})`,
      group: projectGroup,
      capitalSource: sql<CapitalSource | null>`coalesce(${snapshot.capitalSource}, ${allocation.capitalSource})`,
      status,
      assignedVnd: sql<string>`page.assigned`,
      centralPlanVnd: sql<string>`page.central`,
      paidVnd: sql<string>`page.paid`,
      slow: sql<boolean>`page.slow`,
      reportedTo: asOfDate,
      estimated: sql<boolean>`page.estimated`,
    })
    .from(manyQueries)
    .crossJoinLateral(page)
    .leftJoin(snapshot, eq(snapshot.id, sql`page.snapshot_id`))
    .leftJoin(allocation, eq(allocation.id, sql`page.allocation_id`))
    .leftJoin(payment, eq(payment.id, sql`page.payment_id`))
    .innerJoin(imports, eq(imports.id, sql`coalesce(${snapshot.importId}, ${allocation.importId}, ${payment.importId})`))
    .orderBy(sql`q.ord`, sql`page.key`)
    .prepare("disbursement_projects");
  return (queries: readonly EvidenceQuery[]) => statement.execute({ queries: JSON.stringify(queries) });
}
