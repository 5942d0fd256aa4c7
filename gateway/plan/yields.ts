// Whether a selection set asks anything of objects of some types.

import { isAbstractType, isObjectType, Kind, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode } from "graphql";
import type { Included, Operation } from "./operation.ts";

export type Yields = (set: SelectionSetNode, types: readonly string[]) => boolean;

export function createYields(schema: GraphQLSchema, { fragments }: Operation, included: Included): Yields {
  return function yields(set, types): boolean {
    return set.selections.some((selection) => {
      if (!included(selection)) return false;
      if (selection.kind === Kind.FIELD) return true;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return false;
      const on = fragment.typeCondition && possibleNames(schema, schema.getType(fragment.typeCondition.name.value));
      const left = on === undefined ? types : types.filter((name) => on.includes(name));
      return left.length > 0 && yields(fragment.selectionSet, left);
    });
  };
}

/** The object types that a type stands for. */
export function possibleNames(schema: GraphQLSchema, type: GraphQLNamedType | undefined): readonly string[] {
  return isObjectType(type) ? [type.name] : isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}
