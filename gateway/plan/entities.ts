// Makes the answer of an `_entities` call checkable: asks for `__typename`, and for the key fields of sources that repeat them.

import { Kind, print, stripIgnoredCharacters, visit, type DocumentNode, type FieldNode, type FragmentSpreadNode, type SelectionNode, type SelectionSetNode } from "graphql";
import type { EntityBatchAlias, RequiresSelection } from "@graphql-hive/router-query-planner";
import type { Supergraph } from "./supergraph.ts";

/** Starts with a letter, for some servers forbid a leading underscore; followed by the field's name. */
const echoPrefix = "key_";

export function extendEntities(
  supergraph: Supergraph,
  document: DocumentNode,
  source: string,
  aliases: readonly EntityBatchAlias[],
  echoes: boolean,
): { readonly operation: string; readonly echo: string | undefined } {
  let echo = echoPrefix;
  while (echoes && uses(document, echo)) echo += "_";
  const byAlias = new Map(aliases.map((alias) => [alias.alias, alias]));
  const extended = visit(document, {
    OperationDefinition: {
      leave: (operation) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((field) => {
            if (field.kind !== Kind.FIELD || field.selectionSet === undefined) return field;
            const load = byAlias.get(field.alias?.value ?? field.name.value);
            return load === undefined ? field : { ...field, selectionSet: withKeys(field.selectionSet, load) };
          }),
        },
      }),
    },
  });
  return { operation: stripIgnoredCharacters(print(extended)), echo: echoes ? echo : undefined };

  function withKeys(set: SelectionSetNode, load: EntityBatchAlias): SelectionSetNode {
    const required = load.requires.flatMap((selection) => (selection.kind === "InlineFragment" ? [selection] : []));
    const selections = set.selections.map((given): SelectionNode => {
      const selection = given.kind === Kind.FRAGMENT_SPREAD ? opened(given) : given;
      if (!echoes || selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition === undefined) return given;
      const type = selection.typeCondition.name.value;
      const fields = new Map<string, FieldNode>();
      for (const { typeCondition, selections } of required) {
        if (!supergraph.applies(type, typeCondition) && !supergraph.applies(typeCondition, type)) continue;
        for (const field of keyFields(supergraph, type, source, selections)) fields.set(field.name.value, field);
      }
      const echoed = [...fields.values()].map((field): FieldNode => ({ ...field, alias: { kind: Kind.NAME, value: echo + field.name.value } }));
      return { ...selection, selectionSet: { ...selection.selectionSet, selections: [...echoed, ...selection.selectionSet.selections] } };
    });
    return { ...set, selections: [typenameField, ...selections.filter((selection) => !isTypename(selection))] };
  }

  /** A spread inside an inline fragment of its type, where key fields can be added. */
  function opened(spread: FragmentSpreadNode): SelectionNode {
    const fragment = document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === spread.name.value);
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return spread;
    return { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections: [spread] } };
  }
}

/** Those of the required fields that are keys of `type` in `source`. */
export function keyFields(supergraph: Supergraph, type: string, source: string, required: readonly RequiresSelection[]): readonly FieldNode[] {
  const names = new Set(required.flatMap((selection) => (selection.kind === "Field" ? [selection.alias ?? selection.name] : [])));
  const fields = new Map<string, FieldNode>();
  for (const key of supergraph.keysOf(type, source)) {
    const selected = key.selections.filter((selection) => selection.kind === Kind.FIELD);
    if (!selected.every((field) => names.has(field.name.value))) continue;
    for (const field of selected) fields.set(field.name.value, field);
  }
  return [...fields.values()];
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === "__typename" && selection.alias === undefined;
}

function uses(document: DocumentNode, prefix: string): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      found ||= (node.alias?.value ?? node.name.value).startsWith(prefix);
    },
  });
  return found;
}
