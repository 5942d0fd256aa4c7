// What the door needs of an engine, and no more: a supergraph and sources go in, answers come out.

import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
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
}

export interface Engine {
  readonly apiSchema: GraphQLSchema;
  /** Never rejects for what a source did: that is in `errors`, each with `extensions { code source }`. */
  execute(request: EngineRequest): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

export type CreateEngine = (supergraphSdl: string, sources: ReadonlyMap<string, Source>) => Promise<Engine>;
