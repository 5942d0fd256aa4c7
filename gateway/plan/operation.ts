// The operation a client asks for, before planning, and what decides its forms.
//
// Conditions are settled first: each set of values of the variables in `@skip` and `@include` makes a form of the document, planned by itself.
// The planner then merges calls that it would have kept apart, and no condition is left to run. It is also the safer way: documents that ask for a field
// under several conditions are planned wrongly (calls that no source accepts) or crash the planner, which takes the process with it.
// A document with more than `maxConditions` such variables is planned once, with `Condition` nodes.

import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type ValueNode,
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

/** The value that decides a `@skip` or `@include`; undefined for other directives. */
export function condition(directive: DirectiveNode): ValueNode | undefined {
  const { name, arguments: args } = directive;
  if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return undefined;
  return args?.find((argument) => argument.name.value === "if")?.value;
}
