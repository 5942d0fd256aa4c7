// A run that has ended → the answer: filled from its records, with an error for everything that went wrong.

import type { ExecutionResult } from "graphql";
import type { CompiledPlan } from "../plan/compile.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { createErrorList, type ErrorList } from "./errors.ts";
import { fillObject } from "./fill.ts";
import { generate, type Generated } from "./generate.ts";
import { isObject, type Run } from "./records.ts";

export type AnswerOf = (plan: CompiledPlan, run: Run, local: Readonly<Record<string, unknown>> | undefined) => ExecutionResult;

export function createAnswer(supergraph: Supergraph): AnswerOf {
  const generated = new WeakMap<CompiledPlan, Generated | null>();
  return (plan, run, local) => {
    const data = run.hot && !run.troubled && local === undefined ? fast(plan, run) : undefined;
    return data === undefined ? filledAnswer(supergraph, plan, run, local) : { data };
  };

  function fast(plan: CompiledPlan, run: Run): Record<string, unknown> | undefined {
    let code = generated.get(plan);
    if (code === undefined) generated.set(plan, (code = generate(supergraph, plan.shape, "object") ?? null));
    const base = run.plan.root.base.map(({ fetch }) => run.answers[fetch]);
    const data = code !== null && base.every(isObject) ? code(...base) : undefined;
    return isObject(data) ? (data as Record<string, unknown>) : undefined;
  }
}

function filledAnswer(supergraph: Supergraph, plan: CompiledPlan, run: Run, local: Readonly<Record<string, unknown>> | undefined): ExecutionResult {
  const errors = createErrorList(run.request.requestId);
  const { root } = run.plan;
  const data = fillObject(
    { supergraph, run, local, report: errors.add, unknown: errors.add },
    plan.shape,
    root.base.map(({ fetch }) => run.answers[fetch]),
    undefined,
  );
  addUnplaced(run, errors);
  const result = { data };
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
