// Whose records make up an agency's history on the present map: those of the agencies that were wholly merged into it, as documents prove.

import type { RegisterSuccession } from "../register/document.ts";
import type { Register } from "../register/register.ts";

export interface Lineage {
  /** The agency, and those wholly merged into it, whoever was merged into them included. */
  readonly ids: readonly string[];
  /** Windows that begin before this day cannot be told: functions passed, or the agency began, and no document says whose records follow. Null when all can. */
  readonly knownFrom: string | null;
}

/** Each agency as it was recorded. */
export function recorded(id: string): Lineage {
  return { ids: [id], knownFrom: null };
}

export function lineageOf({ document, unit }: Register, id: string): Lineage {
  const ids: string[] = [];
  const unknown: string[] = [];
  const outOf = (predecessor: string) => document.succession.filter(({ predecessorId }) => predecessorId === predecessor);
  const walk = (successor: string): void => {
    if (ids.includes(successor)) return;
    ids.push(successor);
    const into = document.succession.filter(({ successorId }) => successorId === successor);
    for (const step of into) {
      if (isWhole(step, outOf(step.predecessorId))) walk(step.predecessorId);
      else unknown.push(step.on);
    }
    const { validFrom = null, validTo = null } = unit(successor) ?? {};
    if (validFrom !== null && !into.some(({ on }) => on === validFrom)) unknown.push(validFrom);
    // It went on without some of its functions; what was counted before was more.
    for (const { on } of outOf(successor)) if (validTo === null || on < validTo) unknown.push(on);
  };
  walk(id);
  return { ids, knownFrom: unknown.toSorted().at(-1) ?? null };
}

const wholeKinds: readonly string[] = ["MERGE", "ABSORB", "RENAME"] satisfies RegisterSuccession["kind"][];

/** Nothing of the predecessor went elsewhere, and a document that was read says so. */
function isWhole(step: RegisterSuccession, outOfPredecessor: readonly RegisterSuccession[]): boolean {
  const proved = step.mark === "V" && step.legalBasis !== null;
  return proved && step.scope === null && wholeKinds.includes(step.kind) && outOfPredecessor.every((other) => other === step || other.on < step.on);
}
