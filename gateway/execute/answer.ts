// A run that has ended → the answer: by generated code if all went well, else filled with care, with an error for everything that went wrong.

import type { ExecutionResult } from "graphql";
import type { AnswerBody } from "../engine.ts";
import type { CompiledPlan } from "../plan/compile.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { toByteString, utf8 } from "./bytes.ts";
import { createErrorList, type ErrorList } from "./errors.ts";
import { fillObject } from "./fill.ts";
import { generate, type Generated, type GenerateMode } from "./generate.ts";
import { isObject, type Run } from "./records.ts";

/** Introspection, by response key. */
export type Local = Readonly<Record<string, unknown>> | undefined;

export interface Answering {
  readonly result: (plan: CompiledPlan, run: Run, local: Local) => ExecutionResult;
  readonly body: (plan: CompiledPlan, run: Run, local: Local) => AnswerBody;
}

export function createAnswering(supergraph: Supergraph): Answering {
  const codes: Readonly<Record<GenerateMode, WeakMap<CompiledPlan, Generated | null>>> = { object: new WeakMap(), text: new WeakMap() };

  function fast(plan: CompiledPlan, run: Run, local: Local, mode: GenerateMode): unknown {
    if (!run.hot || run.troubled || local !== undefined) return undefined;
    let code = codes[mode].get(plan);
    if (code === undefined) codes[mode].set(plan, (code = generate(supergraph, plan.shape, mode) ?? null));
    const base = run.plan.root.base.map(({ fetch }) => run.answers[fetch]);
    return code !== null && base.every(isObject) ? code(...base) : undefined;
  }

  function result(plan: CompiledPlan, run: Run, local: Local): ExecutionResult {
    const data = fast(plan, run, local, "object");
    return isObject(data) ? { data: data as Record<string, unknown> } : filled(supergraph, plan, run, local);
  }

  function body(plan: CompiledPlan, run: Run, local: Local): AnswerBody {
    const text = run.plain ? fast(plan, run, local, "text") : undefined;
    if (typeof text === "string") return { body: encoded(run, `{"data":${text}}`), errors: [] };
    const { data, errors = [], extensions } = result(plan, run, local);
    const parts = [
      ...(errors.length > 0 ? [`"errors":${run.bytes ? toByteString(JSON.stringify(errors)) : JSON.stringify(errors)}`] : []),
      ...(data === undefined ? [] : [`"data":${JSON.stringify(data)}`]),
      ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
    ];
    return { body: encoded(run, `{${parts.join(",")}}`), errors };
  }

  return { result, body };
}

/** A long text leaves as bytes; a short one goes out in one piece with its headers. */
function encoded(run: Run, text: string): string | Buffer {
  if (run.bytes) return Buffer.from(text, "latin1");
  return text.length < shortText ? text : utf8(text);
}

const shortText = 4_096;

function filled(supergraph: Supergraph, plan: CompiledPlan, run: Run, local: Local): ExecutionResult {
  const errors = createErrorList(run.request.requestId);
  const { root } = run.plan;
  const data = fillObject(
    { supergraph, run, local, report: errors.add, unknown: errors.add },
    plan.shape,
    root.base.map(({ fetch }) => run.answers[fetch]),
    undefined,
  );
  addUnplaced(run, errors);
  return {
    ...(errors.errors.length > 0 && { errors: errors.errors }),
    data,
    ...(errors.truncated && { extensions: { errorsTruncated: true } }),
  };
}

/** A fault that no null of the answer shows – its fields were only required by another source, or the source did not say where – is told without a place. */
function addUnplaced(run: Run, errors: ErrorList): void {
  const told = new Set([...errors.reported].flatMap(({ code, source }) => [code === "REQUEST_DEADLINE" ? code : `${code} ${source}`]));
  for (const fault of [...run.faults, ...run.taints.values()]) {
    if (fault === undefined) continue;
    const id = fault.code === "REQUEST_DEADLINE" ? fault.code : `${fault.code} ${fault.source}`;
    if (told.has(id)) continue;
    told.add(id);
    errors.add(fault, undefined);
  }
  if (run.overflowed) errors.truncate();
}
