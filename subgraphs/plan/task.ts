// What a task's row means on a day: who leads it, whether anybody still does, and its target in words.

import type { InferSelectModel } from "drizzle-orm";
import type { Register } from "../../kit/register/register.ts";
import { validOn } from "../../kit/register/register.ts";
import type { tasks } from "./tables.ts";

type StoredTask = InferSelectModel<typeof tasks>;

export interface TaskRow extends StoredTask {
  /** Day on which leads and members of groups are looked at. */
  readonly leadsOn: string;
  /** Day on which due days are looked at. */
  readonly dueOn: string;
}

type TaskStatus = "NOT_REPORTED" | "OVERDUE" | "NO_VALID_LEAD";

/** Led by the agency itself, or by a group that holds it on the day. */
export function leads(agencyId: string, { lead }: Pick<StoredTask, "lead">, register: Register, day: string): boolean {
  return lead.includes(agencyId) || lead.some((id) => holds(id, agencyId, register, day));
}

/** No report can come in yet, so a task is at best not reported. */
export function statusOf({ lead, due, leadsOn, dueOn }: TaskRow, register: Register): TaskStatus {
  if (!lead.some((id) => exists(id, register, leadsOn))) return "NO_VALID_LEAD";
  return due !== null && due < dueOn ? "OVERDUE" : "NOT_REPORTED";
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

function groupOf(id: string, register: Register) {
  return register.document.groups.find(({ groupId }) => groupId === id);
}

function holds(groupId: string, agencyId: string, register: Register, day: string): boolean {
  const unit = register.unit(agencyId);
  return unit !== undefined && validOn(unit, day) && (groupOf(groupId, register)?.levels.includes(unit.level) ?? false);
}

/** A group exists while it has members; an agency that the register copy does not know has not ended as far as we know. */
function exists(id: string, register: Register, day: string): boolean {
  const group = groupOf(id, register);
  if (group) return register.document.units.some((unit) => group.levels.includes(unit.level) && validOn(unit, day));
  const unit = register.unit(id);
  return unit === undefined || validOn(unit, day);
}
