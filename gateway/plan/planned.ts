// What a fetch asks for, read from the text of its operation: at each level the fields, with fragments opened up.

import {
  Kind,
  parse,
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { FetchNodePathSegment, OutputRewrite } from "@graphql-hive/router-query-planner";

export interface PlannedField {
  /** The type conditions around the field at its level; all must hold. */
  readonly on: readonly string[];
  /** Its key in the source's answer. */
  readonly wireKey: string;
  /** The key by which the plan speaks of it: the wire key, unless an output rewrite renames it. */
  readonly outKey: string;
  readonly name: string;
  /** Its arguments in one spelling; two fields of the same name and arguments hold the same value. */
  readonly args: string;
  readonly fields: readonly PlannedField[] | undefined;
}

export function parseOperation(text: string): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("A fetch without an operation");
  return { document, operation };
}

export function fieldsOf(set: SelectionSetNode, document: DocumentNode, rewrites: readonly Rename[]): readonly PlannedField[] {
  const fields: PlannedField[] = [];
  add(set, [], rewrites);
  return fields;

  function add(selectionSet: SelectionSetNode, on: readonly string[], renames: readonly Rename[]): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const wireKey = selection.alias?.value ?? selection.name.value;
        const here = renames.map((rename) => step(rename, wireKey, on)).filter((rename) => rename !== undefined);
        fields.push({
          on,
          wireKey,
          outKey: here.find((rename) => rename.path.length === 0)?.to ?? wireKey,
          name: selection.name.value,
          args: argumentsText(selection.arguments),
          fields: selection.selectionSet && fieldsOf(selection.selectionSet, document, here),
        });
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(document, selection.name.value) : selection;
      const condition = fragment.typeCondition?.name.value;
      add(fragment.selectionSet, condition === undefined || on.includes(condition) ? on : [...on, condition], renames);
    }
  }
}

/** One `KeyRenamer` of a plan, as far as it is not yet walked. */
export interface Rename {
  readonly path: readonly FetchNodePathSegment[];
  readonly to: string;
}

export function renamesOf(rewrites: readonly OutputRewrite[] | undefined): readonly Rename[] {
  return (rewrites ?? []).flatMap((rewrite) => ("KeyRenamer" in rewrite ? [{ path: rewrite.KeyRenamer.path, to: rewrite.KeyRenamer.renameKeyTo }] : []));
}

function step(rename: Rename, wireKey: string, on: readonly string[]): Rename | undefined {
  let path = rename.path;
  let first = path[0];
  while (first !== undefined && "TypenameEquals" in first) {
    const types = first.TypenameEquals;
    // Names are compared literally: the planner repeats the fragment's own type condition.
    if (on.length > 0 && !on.some((condition) => types.includes(condition))) return undefined;
    path = path.slice(1);
    first = path[0];
  }
  return first !== undefined && "Key" in first && first.Key === wireKey ? { path: path.slice(1), to: rename.to } : undefined;
}

function fragmentNamed(document: DocumentNode, name: string): FragmentDefinitionNode {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition;
  }
  throw new Error(`No fragment ${name}`);
}

export function argumentsText(args: readonly ArgumentNode[] | undefined): string {
  if (args === undefined || args.length === 0) return "";
  return args.map((argument) => `${argument.name.value}:${valueText(argument.value)}`).sort().join(",");
}

function valueText(value: ValueNode): string {
  switch (value.kind) {
    case Kind.VARIABLE:
      return `$${value.name.value}`;
    case Kind.NULL:
      return "null";
    case Kind.STRING:
      return JSON.stringify(value.value);
    case Kind.FLOAT:
      return String(Number(value.value));
    case Kind.LIST:
      return `[${value.values.map(valueText).join(",")}]`;
    case Kind.OBJECT:
      return `{${value.fields.map((field) => `${field.name.value}:${valueText(field.value)}`).sort().join(",")}}`;
    case Kind.INT:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return String(value.value);
  }
}
