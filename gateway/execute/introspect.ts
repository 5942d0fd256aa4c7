// Introspection, answered from the schema that clients see; no source is asked.

import { executeSync, Kind, type ExecutionResult, type FieldNode, type GraphQLSchema } from "graphql";
import type { Operation } from "../plan/operation.ts";

/** The values of a compiled plan's fields `__schema` and `__type`, by response key; undefined if none is asked for. */
export function introspect(
  schema: GraphQLSchema,
  operation: Operation,
  selections: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  if (selections.length === 0) return undefined;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation.definition, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...operation.fragments.values()],
  } as const;
  const { data }: ExecutionResult = executeSync({ schema, document, variableValues: variables });
  return data ?? {};
}
