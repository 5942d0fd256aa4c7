// A run that has ended → the answer: filled from its records, with an error for everything that went wrong.

import type { ExecutionResult } from "graphql";
import type { CompiledPlan } from "../plan/compile.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { createErrorList, type ErrorList } from "./errors.ts";
import { fillObject } from "./fill.ts";
import type { Run } from "./records.ts";

export function answerOf(supergraph: Supergraph, plan: CompiledPlan, run: Run, local: Readonly<Record<string, unknown>> | undefined): ExecutionResult {
  const errors = createErrorList(run.request.requestId);
  const { root } = run.plan;
  const data = fillObject(
    { supergraph, run, local, report: errors.add, unknown: errors.add },
    plan.shape,
    root.base.map(({ fetch }) => run.answers[fetch]),
    undefined,
  );
  addUnplaced(run, errors);
  const result = { data: data as Record<string, unknown> | null };
  return {
    ...(errors.errors.length > 0 && { errors: errors.errors }),
    ...result,
    ...(errors.truncated && { extensions: { errorsTruncated: true } }),
  };
}

/** A fault that no null of the answer shows – its fields were only required by another source, or the source did not say where – is told without a place. */
function addUnplaced(run: Run, errors: ErrorList): void {
  const told = new Set([...errors.reported].flatMap(({ code, source }) => [code === "REQUEST_DEADLINE" ? code : `${code} ${source}`]));
  for (const fault of run.faults) {
    if (fault === undefined) continue;
    const id = fault.code === "REQUEST_DEADLINE" ? fault.code : `${fault.code} ${fault.source}`;
    if (told.has(id)) continue;
    told.add(id);
    errors.add(fault, undefined);
  }
  if (run.overflowed) errors.truncate();
}
