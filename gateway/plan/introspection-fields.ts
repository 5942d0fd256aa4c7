// Which fields of an operation the gateway answers itself, found when the document is compiled.

import { Kind, OperationTypeNode, type FieldNode, type SelectionNode, type SelectionSetNode } from "graphql";
import type { Included, Operation } from "./operation.ts";

/** The fields `__schema` and `__type` at the root of a query; found when a document is compiled, so that other requests never look for them. */
export function introspectionFields({ definition, fragments }: Operation, included: Included): readonly FieldNode[] {
  return definition.operation === OperationTypeNode.QUERY ? rootFields(definition.selectionSet).filter(({ name }) => name.value === "__schema" || name.value === "__type") : [];

  function rootFields(set: SelectionSetNode): readonly FieldNode[] {
    return set.selections.flatMap((selection: SelectionNode) => {
      if (!included(selection)) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return fragment === undefined ? [] : rootFields(fragment.selectionSet);
    });
  }
}
