// The operation a client asks for, before planning: its conditions, and its text for the planner.
//
// Conditions are settled first: each set of values of the variables in `@skip` and `@include` makes a form of the document, planned by itself.
// The planner then merges calls that it would have kept apart, and no condition is left to run. It is also the safer way: documents that ask for a field
// under several conditions are planned wrongly (calls that no source accepts) or crash the planner, which takes the process with it.
// A document with more than `maxConditions` such variables is planned once, with `Condition` nodes.

import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { safeKeys } from "./safe-keys.ts";

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that decide `@skip` and `@include`, sorted. */
  readonly conditions: readonly string[];
  /** Whether each set of their values has a plan of its own. */
  readonly settled: boolean;
  /** Response key → key in the plan, where they differ. */
  readonly planKeys: ReadonlyMap<string, string>;
}

/** Whether a field or fragment is asked for. */
export type Included = (node: { readonly directives?: readonly DirectiveNode[] | undefined }) => boolean;

export function readOperation(
  document: DocumentNode,
  name: string | undefined,
  { fieldNames, maxConditions }: { readonly fieldNames: ReadonlySet<string>; readonly maxConditions: number },
): Operation | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const definition = name === undefined ? (operations.length === 1 ? operations[0] : undefined) : operations.find((operation) => operation.name?.value === name);
  if (definition === undefined) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const fragment of document.definitions) if (fragment.kind === Kind.FRAGMENT_DEFINITION) fragments.set(fragment.name.value, fragment);
  const conditions = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = condition(directive);
      if (value?.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  return { definition, fragments, conditions: [...conditions].sort(), settled: conditions.size <= maxConditions, planKeys: safeKeys(document, fieldNames) };
}

/** What `@skip` and `@include` say, given the values of variables. */
export function inclusion(variables: Readonly<Record<string, unknown>>): Included {
  return ({ directives }) =>
    directives === undefined ||
    directives.every((directive) => {
      const value = condition(directive);
      if (value === undefined) return true;
      const on = value.kind === Kind.VARIABLE ? variables[value.name.value] === true : value.kind === Kind.BOOLEAN && value.value;
      return directive.name.value === GraphQLIncludeDirective.name ? on : !on;
    });
}

/** The text for the planner, or undefined when no source has to be asked. `included` settles the conditions; without it they stay in the text. */
export function planText(operation: Operation, included: Included | undefined): string | undefined {
  const root = settle(rootFields(operation.definition.selectionSet));
  if (root.selections.length === 0) return undefined;
  const used = new Set<string>();
  const definitions = new Map<string, FragmentDefinitionNode>();
  const text = print(finish({ ...operation.definition, directives: [], selectionSet: root }));
  for (const name of used) {
    const fragment = operation.fragments.get(name);
    if (fragment !== undefined) definitions.set(name, finish({ ...fragment, directives: [], selectionSet: nonEmpty(settle(fragment.selectionSet)) }));
  }
  return [text, ...[...definitions.values()].map((fragment) => print(fragment))].join("\n");

  /** The fields of the root, without those that are answered here: `__schema`, `__type`, `__typename`. Fragments are opened, for their type is known. */
  function rootFields(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__") ? [] : [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return [];
      const selectionSet = rootFields(fragment.selectionSet);
      if (selectionSet.selections.length === 0) return [];
      return [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(selection.directives && { directives: selection.directives }) }];
    });
    return { kind: Kind.SELECTION_SET, selections };
  }

  function settle(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (!(included ?? inclusionOfLiterals)(selection)) return [];
      const directives = included === undefined ? selection.directives?.filter((directive) => condition(directive) !== undefined) ?? [] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ ...selection, directives }];
      if (selection.selectionSet === undefined) return [{ ...selection, directives }];
      const selectionSet = settle(selection.selectionSet);
      if (selection.kind === Kind.FIELD) return [{ ...selection, directives, selectionSet: nonEmpty(selectionSet) }];
      return selectionSet.selections.length === 0 ? [] : [{ ...selection, directives, selectionSet }];
    });
    return { kind: Kind.SELECTION_SET, selections };
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
/** An object of which nothing is asked any more still has to be known to be there. */
function nonEmpty(set: SelectionSetNode): SelectionSetNode {
  return set.selections.length === 0 ? { kind: Kind.SELECTION_SET, selections: [typename] } : set;
}

/** Decides what needs no variable: the rest counts as included. */
const inclusionOfLiterals: Included = ({ directives }) =>
  directives === undefined ||
  inclusion({})({ directives: directives.filter((directive) => condition(directive)?.kind !== Kind.VARIABLE) });

function condition(directive: DirectiveNode) {
  const { name, arguments: args } = directive;
  if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return undefined;
  return args?.find((argument) => argument.name.value === "if")?.value;
}
