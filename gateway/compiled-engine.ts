// Our own engine: compiles each document once and answers it by its compiled plan. See `plan/README.md` and `execute/README.md`.

import { OperationTypeNode, type ExecutionResult, type GraphQLError } from "graphql";
import type { AnswerBody, CompiledEngine, CreateEngine, EngineRequest } from "./engine.ts";
import { createAnswering, type Local } from "./execute/answer.ts";
import { createAsk } from "./execute/ask.ts";
import { toByteStrings } from "./execute/bytes.ts";
import { faultError } from "./execute/errors.ts";
import { fault } from "./execute/fault.ts";
import { introspect } from "./execute/introspect.ts";
import { createLeafChecks, type ScalarChecks } from "./execute/leaf.ts";
import type { Run } from "./execute/records.ts";
import { runPlan } from "./execute/run.ts";
import { coerceVariables } from "./execute/variables.ts";
import type { ErrorCode } from "./errors.ts";
import { createCompiler, type CompiledPlan } from "./plan/compile.ts";
import { createIsolatedPlanner } from "./plan/isolated-planner.ts";
import { PlanDeadline, type CreatePlanner } from "./plan/planner.ts";
import { readSupergraph } from "./plan/supergraph.ts";
import type { Source } from "./sources/source.ts";

export interface CompiledEngineOptions {
  /** Checks for the schema's own scalars; values of a scalar without one are passed on as they are. */
  readonly scalars?: ScalarChecks;
  readonly maxOperations?: number;
  readonly maxConditions?: number;
  readonly planDeadlineMs?: number;
  /** Plans in a process of its own by default; `createPlanner` plans in this one. */
  readonly createPlanner?: CreatePlanner;
  /** Told of faults of the gateway itself, which clients see as INTERNAL. */
  readonly onBug?: (error: unknown, request: EngineRequest) => void;
}

/** Uses of a document that is not trusted before code is generated for it. */
const usesBeforeCode = 3;

export const createCompiledEngine = (async (supergraphSdl: string, sources: ReadonlyMap<string, Source>, options: CompiledEngineOptions = {}) => {
  const { scalars = new Map(), maxOperations = 500, maxConditions = 32, planDeadlineMs = 1000, createPlanner = createIsolatedPlanner, onBug } = options;
  const supergraph = readSupergraph(supergraphSdl);
  const context = { supergraph, checkOf: createLeafChecks(scalars) };
  const planner = createPlanner(supergraphSdl, planDeadlineMs);
  const compiler = createCompiler(context, planner, {
    maxOperations,
    maxConditions,
    echoes: (source) => sources.get(source)?.echoKeys === true,
  });
  const answering = createAnswering(supergraph);
  const runner = { supergraph, sources, askFor: createAsk(context) };

  /** Whether all sources of a plan understand byte strings. */
  const speakBytes = ({ fetches: { fetches } }: CompiledPlan): boolean => fetches.length > 0 && fetches.every(({ source }) => sources.get(source)?.bytes === true);

  /** Runs a request and makes of it what is wanted. */
  function answer<Answer>(request: EngineRequest, wanted: Wanted<Answer>): Answer | Promise<Answer> {
    const { document, documentHash, operationName, variables } = request;
    const { requestId } = request.request;
    const refuse = (code: ErrorCode): Answer => wanted.refused([faultError(fault(code, undefined), undefined, requestId)]);
    const compiled = compiler.compile(document, documentHash, operationName);
    if (compiled === undefined || compiled.operation.definition.operation === OperationTypeNode.SUBSCRIPTION) return refuse("GRAPHQL_VALIDATION_FAILED");
    const coerced = coerceVariables(supergraph.apiSchema, compiled.operation.definition, variables, requestId);
    if ("errors" in coerced) return wanted.refused(coerced.errors);
    const { values } = coerced;
    const plan = compiled.planFor(values);
    const bug = (error: unknown): Answer => {
      if (error instanceof PlanDeadline) return refuse("LIMIT_COST");
      onBug?.(error, request);
      return refuse("INTERNAL");
    };
    try {
      const answered = plan instanceof Promise ? plan.then(follow) : follow(plan);
      return answered instanceof Promise ? answered.catch(bug) : answered;
    } catch (error) {
      return bug(error);
    }

    function follow(given: CompiledPlan): Answer | Promise<Answer> {
      const local = introspect(supergraph.apiSchema, given.operation, given.introspected, values);
      const bytes = wanted.bytes && local === undefined && speakBytes(given);
      const run: Run = {
        plan: given.fetches,
        request: request.request,
        variables: bytes ? (toByteStrings(values) as typeof values) : values,
        hot: request.trusted === true || ++given.uses >= usesBeforeCode,
        bytes,
        plain: true,
        answers: [],
        faults: [],
        places: new Map(),
        taints: new Map(),
        troubled: false,
        overflowed: false,
      };
      const finish = (): Answer => wanted.answered(given, run, local);
      const waiting = runPlan(runner, run);
      return waiting === undefined ? finish() : waiting.then(finish);
    }
  }

  const asResult: Wanted<ExecutionResult> = { bytes: false, answered: answering.result, refused: (errors) => ({ errors }) };
  const asBody: Wanted<AnswerBody> = { bytes: true, answered: answering.body, refused: (errors) => ({ body: JSON.stringify({ errors }), errors }) };
  return {
    apiSchema: supergraph.apiSchema,
    execute: async (request) => answer(request, asResult),
    executeToBody: (request) => answer(request, asBody),
    async prepare({ document, documentHash, operationName, variables = {} }) {
      await compiler.compile(document, documentHash, operationName)?.planFor(variables);
    },
    stop: async () => planner.stop(),
  } satisfies CompiledEngine;
}) satisfies CreateEngine;

/** What is made of a run that has ended. */
interface Wanted<Answer> {
  /** Whether byte strings will do. */
  readonly bytes: boolean;
  readonly answered: (plan: CompiledPlan, run: Run, local: Local) => Answer;
  readonly refused: (errors: readonly GraphQLError[]) => Answer;
}
