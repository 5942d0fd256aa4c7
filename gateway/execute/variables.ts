// The client's variables, coerced; or the errors that say what is wrong with them.

import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { faultError } from "./errors.ts";
import { harmless } from "./fault.ts";

type Coerced = { readonly values: Readonly<Record<string, unknown>> } | { readonly errors: readonly GraphQLError[] };

/** More errors than this are not worth reading. */
const maxErrors = 20;

export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  requestId: string,
): Coerced {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return { values: {} };
  const refuse = (message: string | undefined): GraphQLError =>
    faultError({ code: "BAD_USER_INPUT", source: undefined, ...(message !== undefined && { message }) }, undefined, requestId);
  const reserved = definitions.find(({ variable }) => variable.name.value === "__proto__");
  if (reserved !== undefined) return { errors: [refuse("A variable must not be named $__proto__")] };
  const result = getVariableValues(schema, definitions, given, { maxErrors: maxErrors - 1, hideSuggestions: true });
  if (result.coerced !== undefined) return { values: result.coerced };
  return { errors: (result.errors ?? []).map(({ message }) => refuse(harmless(message))) };
}
