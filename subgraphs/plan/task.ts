// What a task's row means: the day it is looked at, and its target in words.

import type { InferSelectModel } from "drizzle-orm";
import type { tasks } from "./tables.ts";

type StoredTask = InferSelectModel<typeof tasks>;

export interface TaskRow extends StoredTask {
  /** Day on which leads and members of groups are looked at. */
  readonly leadsOn: string;
  /** Day on which due days are looked at. */
  readonly dueOn: string;
  /** The period whose reports say how it stands; null: the newest reports up to `dueOn`. */
  readonly reportsOf: string | null;
}

const signs = { AT_LEAST: "≥", EQUALS: "=", DECREASE: "giảm", INCREASE: "tăng" } as const;

/** "INS-01 ≥ 30 %", "EGV-03 giảm"; null without a target. */
export function targetText({ targetMetric, targetOp, targetValue, targetUnit }: StoredTask): string | null {
  if (targetMetric === null || targetOp === null) return null;
  const sign = `${targetMetric} ${signs[targetOp]}`;
  return targetValue === null ? sign : `${sign} ${targetValue} ${targetUnit}`;
}

/** Null without a target. */
export function targetRule({ targetMetric, targetOp, targetValue, targetUnit, targetScope, targetPer, targetExplicit, targetBasis }: StoredTask) {
  if (targetMetric === null || targetOp === null || targetUnit === null || targetScope === null || targetPer === null) return null;
  return {
    metric: targetMetric,
    op: targetOp,
    value: targetValue,
    unit: targetUnit,
    scope: targetScope,
    per: targetPer,
    explicit: targetExplicit ?? false,
    basis: targetBasis,
  };
}

export type TargetRuleRow = NonNullable<ReturnType<typeof targetRule>>;
