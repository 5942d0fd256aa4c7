// What the door needs of an engine, and no more: a supergraph and sources go in, answers come out.

import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from "graphql";
import type { RequestContext, Source } from "./sources/source.ts";

export interface EngineRequest {
  /** Validated against `apiSchema`. */
  readonly document: DocumentNode;
  /** Hash of the document's text; the key of the engine's plan cache. */
  readonly documentHash: string;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: RequestContext;
  /** A document of the hub's own, worth compiling to the last. */
  readonly trusted?: boolean;
}

export interface Engine {
  readonly apiSchema: GraphQLSchema;
  /** Never rejects for what a source did: that is in `errors`, each with `extensions { code source }`. */
  execute(request: EngineRequest): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** An engine that can write the answer itself. */
export interface CompiledEngine extends Engine {
  /** The same answer as `execute`, ready to send; at once when all sources are synchronous and the plan is known. */
  executeToBody(request: EngineRequest): AnswerBody | Promise<AnswerBody>;
  /** Plans and compiles before the first request. `variables` need only hold what decides `@skip` and `@include`. */
  prepare(request: Pick<EngineRequest, "document" | "documentHash" | "operationName"> & Partial<Pick<EngineRequest, "variables">>): Promise<void>;
}

/** An answer as JSON. */
export interface AnswerBody {
  /** Text, or its bytes where the engine has them at hand. */
  readonly body: string | Buffer;
  /** The `errors` in it. */
  readonly errors: readonly GraphQLError[];
}

export type CreateEngine = (supergraphSdl: string, sources: ReadonlyMap<string, Source>) => Promise<Engine>;
