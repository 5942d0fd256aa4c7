// Runs a subgraph's schema: compiled once per query text, kept in a bounded cache.

import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { outageOf } from "./outage.ts";

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

type Compiled = (context: unknown, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

const largestCache = 500;

/** `onFault` hears of every error that is a bug or an outage, not the client's. */
export function createExecutor(schema: GraphQLSchema, onFault: (error: unknown) => void) {
  const cache = new Map<string, Compiled>();

  const compile = ({ query, operationName }: SubgraphRequest): Compiled => {
    const key = operationName ? `${operationName}\n${query}` : query;
    const known = cache.get(key);
    if (known) {
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const compiled = compileDocument(schema, query, operationName);
    cache.set(key, compiled);
    const [oldest] = cache.keys();
    if (cache.size > largestCache && oldest !== undefined) cache.delete(oldest);
    return compiled;
  };

  const finished = (result: ExecutionResult, version: string | undefined): ExecutionResult => ({
    ...result,
    ...(result.errors && { errors: result.errors.map((error) => mask(error, onFault)) }),
    ...(version !== undefined && { extensions: { hub: { version } } }),
  });

  /** `version`: the state of the data before anything was read for this answer. */
  return (request: SubgraphRequest, context: unknown, version?: string): ExecutionResult | Promise<ExecutionResult> => {
    const result = compile(request)(context, request.variables ?? {});
    return result instanceof Promise ? result.then((given) => finished(given, version)) : finished(result, version);
  };
}

function compileDocument(schema: GraphQLSchema, query: string, operationName: string | undefined): Compiled {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return () => ({ errors: [refused(error instanceof Error ? error.message : "The query cannot be parsed")] });
  }
  const problems = validate(schema, document);
  if (problems.length > 0) return () => ({ errors: problems.map(({ message }) => refused(message)) });
  const compiled = compileQuery(schema, document, operationName, { disableLeafSerialization: false });
  if (!isCompiledQuery(compiled)) return () => compiled;
  return (context, variables) => compiled.query(undefined, context, variables);
}

/** The gateway asked what this schema does not have: it runs another version of it. */
function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
}

/** Only errors that carry a code were meant for the client; everything else leaves as an outage or as INTERNAL. */
function mask(error: GraphQLError, onFault: (error: unknown) => void): GraphQLError {
  if (typeof error.extensions?.["code"] === "string") return error;
  const cause = error.originalError ?? error;
  onFault(cause);
  return new GraphQLError("Internal error", { path: error.path, extensions: { code: outageOf(cause) ?? "INTERNAL" } });
}
