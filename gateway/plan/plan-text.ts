// The text that is planned: the client's operation without what needs no source and without what the planner stumbles over.
// Gone are root fields that are answered here, selections that are skipped or can never apply, aliases that mislead, and directives.

import {
  getNamedType,
  Kind,
  print,
  visit,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { condition, inclusion, type Included, type Operation } from "./operation.ts";
import { fieldType } from "./shape.ts";
import type { Supergraph } from "./supergraph.ts";
import { createYields, possibleNames } from "./yields.ts";

/** Undefined when no source has to be asked. `included` settles the conditions; without it they stay in the text. */
export function planText({ apiSchema, interfaceObjects }: Supergraph, operation: Operation, included: Included | undefined): string | undefined {
  const yields = createYields(apiSchema, operation, included ?? inclusionOfLiterals);
  const rootType = apiSchema.getRootType(operation.definition.operation);
  const root = settle(rootFields(operation.definition.selectionSet), rootType ?? undefined);
  if (root.selections.length === 0) return undefined;
  const used = new Set<string>();
  const parts = [print(finish({ ...operation.definition, directives: [], selectionSet: root }))];
  for (const name of used) {
    const fragment = operation.fragments.get(name);
    if (fragment === undefined) continue;
    const selectionSet = nonEmpty(settle(fragment.selectionSet, apiSchema.getType(fragment.typeCondition.name.value)));
    parts.push(print(finish({ ...fragment, directives: [], selectionSet })));
  }
  return parts.join("\n");

  /** The fields of the root, without those that are answered here: `__schema`, `__type`, `__typename`. Fragments are opened, for their type is known. */
  function rootFields(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__") ? [] : [selection];
      const fragment = fragmentOf(selection);
      if (fragment === undefined) return [];
      const selectionSet = rootFields(fragment.selectionSet);
      if (selectionSet.selections.length === 0) return [];
      return [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(selection.directives && { directives: selection.directives }) }];
    });
    return { kind: Kind.SELECTION_SET, selections };
  }

  function settle(set: SelectionSetNode, type: GraphQLNamedType | undefined): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (!(included ?? inclusionOfLiterals)(selection)) return [];
      const directives = included === undefined ? selection.directives?.filter((directive) => condition(directive) !== undefined) ?? [] : [];
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet === undefined || type === undefined) return [{ ...selection, directives }];
        const of = getNamedType(fieldType(apiSchema, type.name, selection.name.value));
        return [{ ...selection, directives, selectionSet: nonEmpty(settle(selection.selectionSet, of), of) }];
      }
      const fragment = fragmentOf(selection);
      if (fragment === undefined) return [];
      const on = fragment.typeCondition === undefined ? type : apiSchema.getType(fragment.typeCondition.name.value);
      if (!overlaps(on, type)) return [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ ...selection, directives }];
      const selectionSet = settle(selection.selectionSet, on);
      return selectionSet.selections.length === 0 ? [] : [{ ...selection, directives, selectionSet }];
    });
    return { kind: Kind.SELECTION_SET, selections };
  }

  /**
   * An object of which nothing is asked any more still has to be known to be there. And where the answer depends on the type of what may be an
   * interface object, we ask for it: the planner knows that it needs it, but forgets the key by which to ask.
   */
  function nonEmpty(set: SelectionSetNode, type?: GraphQLNamedType): SelectionSetNode {
    const types = possibleNames(apiSchema, type);
    const asks = type === undefined ? set.selections.length > 0 : yields(set, types) && !(interfaceObjects.has(type.name) && dependsOnType(set, types));
    return asks ? set : { kind: Kind.SELECTION_SET, selections: [...set.selections, typename] };
  }

  function dependsOnType(set: SelectionSetNode, types: readonly string[]): boolean {
    return set.selections.some((selection) => {
      const fragment = selection.kind === Kind.FIELD ? undefined : fragmentOf(selection);
      if (fragment === undefined) return false;
      const on = fragment.typeCondition && possibleNames(apiSchema, apiSchema.getType(fragment.typeCondition.name.value));
      return (on !== undefined && !types.every((name) => on.includes(name))) || dependsOnType(fragment.selectionSet, types);
    });
  }

  function overlaps(a: GraphQLNamedType | undefined, b: GraphQLNamedType | undefined): boolean {
    if (a === b) return true;
    const names = possibleNames(apiSchema, b);
    return possibleNames(apiSchema, a).some((name) => names.includes(name));
  }

  function fragmentOf(selection: Exclude<SelectionNode, { readonly kind: Kind.FIELD }>) {
    return selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
  }

  /** Gives every field its key in the plan, and notes the fragments in use. */
  function finish<Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node): Node {
    return visit(node, {
      Field(field) {
        if (field.name.value === "__typename") return { ...field, alias: undefined };
        const written = field.alias?.value ?? field.name.value;
        const key = operation.planKeys.get(written) ?? written;
        // An alias that is the field's own name crashes the planner.
        return { ...field, alias: key === field.name.value ? undefined : { kind: Kind.NAME, value: key } };
      },
      FragmentSpread(spread) {
        used.add(spread.name.value);
      },
    });
  }
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
/** Decides what needs no variable: the rest counts as included. */
const inclusionOfLiterals: Included = ({ directives }) =>
  directives === undefined ||
  inclusion({})({ directives: directives.filter((directive) => condition(directive)?.kind !== Kind.VARIABLE) });
