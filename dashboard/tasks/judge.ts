// A task's target against the province's figure; only where the target is a plain number.

import type { DashboardTasksQuery } from "../generated/tasks.ts";

export type Task = NonNullable<DashboardTasksQuery["plan"]>["tasks"]["nodes"][number];
export type Fact = NonNullable<NonNullable<DashboardTasksQuery["province"]>["indicators"]["egov"]>["readings"][number];

/** Every reading of the province by its metric; undefined sources are left out. */
export function factsOf({ province }: DashboardTasksQuery): ReadonlyMap<string, Fact> {
  const { egov, disbursement, inspections, complaints } = province?.indicators ?? {};
  return new Map([egov, disbursement, inspections, complaints].flatMap((view) => view?.readings ?? []).map((fact) => [fact.metric, fact]));
}

export function verdictOf({ targetRule }: Task, fact: Fact | undefined): "met" | "missed" | undefined {
  if (targetRule === null || targetRule.value === null || fact === undefined || fact.value === null || fact.metric !== targetRule.metric) return undefined;
  const [value, target] = [Number(fact.value), Number(targetRule.value)];
  if (targetRule.op === "AT_LEAST") return value >= target ? "met" : "missed";
  if (targetRule.op === "EQUALS") return value === target ? "met" : "missed";
  // A decrease or an increase needs two periods.
  return undefined;
}
