// Who leads a task on a day: whom the decision named, the one heir of all its functions, or whom a document gave it to since.

import type { Register } from "../../kit/register/register.ts";
import { validOn } from "../../kit/register/register.ts";

type Mark = "V" | "D" | "M" | "A";

interface Task {
  readonly taskId: string;
  readonly lead: readonly string[];
}

interface Assignment {
  readonly task: string;
  readonly agencies: readonly string[];
  readonly insteadOf: string | null;
  readonly validFrom: string;
  readonly legalBasis: string;
  readonly mark: Mark;
}

export interface LeadRow {
  readonly agencyId: string;
  readonly kind: "DECREED" | "SUCCESSOR" | "REASSIGNED";
  readonly since: string | null;
  readonly insteadOf: string | null;
  readonly legalBasis: string | null;
  readonly mark: Mark;
}

export interface CandidateRow {
  readonly agencyId: string;
  readonly insteadOf: string;
  readonly scope: string | null;
  readonly on: string;
  readonly legalBasis: string | null;
  readonly mark: Mark;
}

/** Empty when nobody does. */
export function leadsOn({ taskId, lead }: Task, register: Register, day: string, assignments: readonly Assignment[]): readonly LeadRow[] {
  const given = assignments.filter(({ task, validFrom }) => task === taskId && validFrom <= day);
  const newest = (insteadOf: string | null) => given.filter((one) => one.insteadOf === insteadOf).reduce<Assignment | undefined>((a, b) => (a && a.validFrom > b.validFrom ? a : b), undefined);
  const whole = newest(null);
  if (whole) return reassigned(whole);
  const rows = lead.flatMap((id): readonly LeadRow[] => {
    const replaced = newest(id);
    if (replaced) return reassigned(replaced);
    if (exists(id, register, day)) return [{ agencyId: id, kind: "DECREED", since: null, insteadOf: null, legalBasis: null, mark: "V" }];
    const heir = heirOn(id, register, day);
    return heir ? [heir] : [];
  });
  return rows.filter(({ agencyId }, place) => rows.findIndex((row) => row.agencyId === agencyId) === place);
}

/** Who took over functions of leads that are gone, where no single heir has them all. */
export function candidatesOn({ lead }: Task, register: Register, day: string): readonly CandidateRow[] {
  return lead.filter((id) => !exists(id, register, day) && heirOn(id, register, day) === null).flatMap((id) =>
    stepsFrom(id, register, day).map(({ successorId, scope, on, legalBasis, mark }) => ({ agencyId: successorId, insteadOf: id, scope, on, legalBasis, mark })),
  );
}

/** A group exists while it has members; an agency that the register copy does not know has not ended as far as we know. */
export function exists(id: string, register: Register, day: string): boolean {
  const group = register.document.groups.find(({ groupId }) => groupId === id);
  if (group) return register.document.units.some((unit) => group.levels.includes(unit.level) && validOn(unit, day));
  const unit = register.unit(id);
  return unit === undefined || validOn(unit, day);
}

/** Leads it itself, or through a group that holds it on the day. */
export function isLedBy(agencyId: string, rows: readonly Pick<LeadRow, "agencyId">[], register: Register, day: string): boolean {
  return rows.some((row) => row.agencyId === agencyId || holds(row.agencyId, agencyId, register, day));
}

function holds(groupId: string, agencyId: string, register: Register, day: string): boolean {
  const group = register.document.groups.find((one) => one.groupId === groupId);
  const unit = register.unit(agencyId);
  return group !== undefined && unit !== undefined && validOn(unit, day) && group.levels.includes(unit.level);
}

function reassigned({ agencies, insteadOf, validFrom, legalBasis, mark }: Assignment): readonly LeadRow[] {
  return agencies.map((agencyId) => ({ agencyId, kind: "REASSIGNED", since: validFrom, insteadOf, legalBasis, mark }));
}

function stepsFrom(id: string, register: Register, day: string) {
  return register.document.succession.filter(({ predecessorId, on }) => predecessorId === id && on <= day);
}

/** Follows the register only where one agency took over everything; a split is for a document to decide. */
function heirOn(id: string, register: Register, day: string): LeadRow | null {
  const [step, ...others] = stepsFrom(id, register, day);
  if (!step || others.length > 0 || step.scope !== null) return null;
  if (exists(step.successorId, register, day)) return { agencyId: step.successorId, kind: "SUCCESSOR", since: step.on, insteadOf: id, legalBasis: step.legalBasis, mark: step.mark };
  const next = heirOn(step.successorId, register, day);
  return next === null ? null : { ...next, insteadOf: id };
}
