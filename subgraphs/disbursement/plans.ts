// Every total of a year's capital that was ever in force for an agency: as published, or summed decision by decision.

import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { allocations as a, capitalPlans, imports } from "./tables.ts";

const known = sql.placeholder("knownUntil");
const asked = (agencyId: unknown) => sql`${agencyId} = any(${sql.placeholder("agencyIds")}::text[])`;

/** Totals published about an agency, each with its file, by the day they speak of. */
export function preparePlans(db: Db) {
  return db
    .select({ ...getTableColumns(capitalPlans), file: imports.file })
    .from(capitalPlans)
    .innerJoin(imports, eq(imports.id, capitalPlans.importId))
    .where(and(asked(capitalPlans.agencyId), inForce(capitalPlans, known)))
    .orderBy(asc(capitalPlans.asOfDate), asc(capitalPlans.amountVnd), asc(capitalPlans.key))
    .prepare("disbursement_plans");
}

/** What an agency had been assigned after each decision; the newest line of the decision is its origin. */
export function prepareRunningTotals(db: Db) {
  const totals = sql`(
    select ${a.agencyId} as agency_id, ${a.planYear} as plan_year, ${a.decidedOn} as decided_on, ${a.decision} as decision, max(${a.id}) as line_id,
      sum(sum(${a.amountVnd})) over (partition by ${a.agencyId}, ${a.planYear} order by ${a.decidedOn}, ${a.decision}) as amount_vnd
    from ${a} where ${asked(a.agencyId)} and not ${a.carriedOver} and ${inForce(a, known)}
    group by 1, 2, 3, 4
  ) total`;
  const { id, agencyText, agencyId, agencyRule, registerVersion, position, knownAt, recordedAt, sample, planYear, decision } = getTableColumns(a);
  return db
    .select({
      id, agencyText, agencyId, agencyRule, registerVersion, position, knownAt, recordedAt, sample, planYear, decision,
      importId: imports.id,
      file: imports.file,
      assigner: sql<"HDND">`'HDND'`,
      amountVnd: sql<string>`total.amount_vnd`,
      centralBudgetVnd: sql<null>`null`,
      localBudgetVnd: sql<null>`null`,
      asOfDate: a.decidedOn,
      label: sql<string>`'Tổng vốn tỉnh giao sau quyết định này, cộng từ các dòng giao vốn'`,
      place: sql<string>`'hồ sơ giao vốn'`,
      reference: a.decision,
      mark: sql<string>`'D'`,
    })
    .from(totals)
    .innerJoin(a, eq(a.id, sql`total.line_id`))
    .innerJoin(imports, eq(imports.id, a.importId))
    .orderBy(asc(a.decidedOn), asc(a.decision))
    .prepare("disbursement_running_totals");
}

type PlansQuery = { readonly agencyIds: readonly string[]; readonly knownUntil: string };

/** Published totals and running totals stand side by side; an agency has the one or the other. */
export async function plansOf(statements: { plans: ReturnType<typeof preparePlans>; runningTotals: ReturnType<typeof prepareRunningTotals> }, query: PlansQuery) {
  const [published, summed] = await Promise.all([statements.plans.execute({ ...query }), statements.runningTotals.execute({ ...query })]);
  return [...published, ...summed];
}

export type PlanRow = Awaited<ReturnType<typeof plansOf>>[number];
