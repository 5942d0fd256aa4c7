// Introspection, answered from the schema that clients see; no source is asked.

import { executeSync, Kind, OperationTypeNode, type ExecutionResult, type FieldNode, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from "graphql";
import type { Included, Operation } from "../plan/operation.ts";

/** The values of `__schema` and `__type` at the root, by response key; undefined if neither is asked for. */
export function introspect(
  schema: GraphQLSchema,
  operation: Operation,
  included: Included,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  if (operation.definition.operation !== OperationTypeNode.QUERY) return undefined;
  const selections = rootFields(operation.definition.selectionSet).filter(({ name }) => name.value === "__schema" || name.value === "__type");
  if (selections.length === 0) return undefined;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation.definition, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...operation.fragments.values()],
  } as const;
  const { data }: ExecutionResult = executeSync({ schema, document, variableValues: variables });
  return data ?? {};

  function rootFields(set: SelectionSetNode): readonly FieldNode[] {
    return set.selections.flatMap((selection: SelectionNode) => {
      if (!included(selection)) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
      return fragment === undefined ? [] : rootFields(fragment.selectionSet);
    });
  }
}
