// Our own engine: compiles each document once and answers it by its compiled plan. See `plan/README.md` and `execute/README.md`.

import { OperationTypeNode, type ExecutionResult } from "graphql";
import type { CompiledEngine, CreateEngine, EngineRequest, TextAnswer } from "./engine.ts";
import { createAnswer } from "./execute/answer.ts";
import { createAsk } from "./execute/ask.ts";
import { faultError } from "./execute/errors.ts";
import { fault } from "./execute/fault.ts";
import { introspect } from "./execute/introspect.ts";
import { createLeafChecks, type ScalarChecks } from "./execute/leaf.ts";
import type { Run } from "./execute/records.ts";
import { runPlan } from "./execute/run.ts";
import { coerceVariables } from "./execute/variables.ts";
import type { ErrorCode } from "./errors.ts";
import { createCompiler, type CompiledPlan } from "./plan/compile.ts";
import { createPlanner, PlanDeadline } from "./plan/planner.ts";
import { readSupergraph } from "./plan/supergraph.ts";
import type { Source } from "./sources/source.ts";

export interface CompiledEngineOptions {
  /** Checks for the schema's own scalars; values of a scalar without one are passed on as they are. */
  readonly scalars?: ScalarChecks;
  readonly maxOperations?: number;
  readonly maxConditions?: number;
  readonly planDeadlineMs?: number;
  /** Told of faults of the gateway itself, which clients see as INTERNAL. */
  readonly onBug?: (error: unknown, request: EngineRequest) => void;
}

/** Uses of a document that is not trusted before code is generated for it. */
const usesBeforeCode = 3;

export const createCompiledEngine = (async (supergraphSdl: string, sources: ReadonlyMap<string, Source>, options: CompiledEngineOptions = {}) => {
  const { scalars = new Map(), maxOperations = 500, maxConditions = 32, planDeadlineMs = 1000, onBug } = options;
  const supergraph = readSupergraph(supergraphSdl);
  const context = { supergraph, checkOf: createLeafChecks(scalars) };
  const compiler = createCompiler(context, createPlanner(supergraphSdl, planDeadlineMs), {
    maxOperations,
    maxConditions,
    echoes: (source) => sources.get(source)?.echoKeys === true,
  });
  const answerOf = createAnswer(supergraph);
  const runner = { supergraph, sources, askFor: createAsk(context) };

  function answer(request: EngineRequest): ExecutionResult | Promise<ExecutionResult> {
    const { document, documentHash, operationName, variables } = request;
    const { requestId } = request.request;
    const refuse = (code: ErrorCode): ExecutionResult => ({ errors: [faultError(fault(code, undefined), undefined, requestId)] });
    const compiled = compiler.compile(document, documentHash, operationName);
    if (compiled === undefined || compiled.operation.definition.operation === OperationTypeNode.SUBSCRIPTION) return refuse("GRAPHQL_VALIDATION_FAILED");
    const coerced = coerceVariables(supergraph.apiSchema, compiled.operation.definition, variables, requestId);
    if ("errors" in coerced) return { errors: coerced.errors };
    const plan = compiled.planFor(coerced.values);
    if (!(plan instanceof Promise)) return follow(plan);
    return plan.then(follow, (error: unknown) => {
      if (error instanceof PlanDeadline) return refuse("LIMIT_COST");
      onBug?.(error, request);
      return refuse("INTERNAL");
    });

    function follow(given: CompiledPlan): ExecutionResult | Promise<ExecutionResult> {
      const { values } = coerced as { readonly values: Readonly<Record<string, unknown>> };
      const run: Run = {
        plan: given.fetches,
        request: request.request,
        variables: values,
        hot: request.trusted === true || ++given.uses >= usesBeforeCode,
        answers: [],
        faults: [],
        places: new Map(),
        taints: new Map(),
        troubled: false,
        overflowed: false,
      };
      const finish = (): ExecutionResult => answerOf(given, run, introspect(supergraph.apiSchema, given.operation, given.included, values));
      const waiting = runPlan(runner, run);
      return waiting === undefined ? finish() : waiting.then(finish);
    }
  }

  return {
    apiSchema: supergraph.apiSchema,
    execute: async (request) => answer(request),
    executeToText(request) {
      const text = (result: ExecutionResult): TextAnswer => ({ body: JSON.stringify(result), errors: result.errors ?? [] });
      const result = answer(request);
      return result instanceof Promise ? result.then(text) : text(result);
    },
    async prepare({ document, documentHash, operationName }) {
      await compiler.compile(document, documentHash, operationName)?.planFor({});
    },
    stop: async () => undefined,
  } satisfies CompiledEngine;
}) satisfies CreateEngine;
