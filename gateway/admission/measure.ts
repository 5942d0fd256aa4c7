// How large a document is once its fragments are expanded, in time linear in its text: each fragment is measured once.

import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type DirectiveNode, type ValueNode } from "graphql";

/** Of one selection set. Numbers stop growing at `most`. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields at its own level. */
  readonly top: number;
}

export interface Size extends Omit<Extent, "top"> {
  readonly rootFields: number;
  readonly directives: number;
  readonly longestList: number;
  readonly longestText: number;
  /** A string literal holds NUL. */
  readonly hasNul: boolean;
  readonly introspects: boolean;
}

const most = 1_000_000;
const nothing: Extent = { depth: 0, fields: 0, aliases: 0, top: 0 };
const introspection: ReadonlySet<string> = new Set(["__schema", "__type"]);

/** The parse of the document must have been limited: this follows its nesting. */
export function measure(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  let directives = 0;
  let longestList = 0;
  let longestText = 0;
  let hasNul = false;
  let introspects = false;

  let whole = nothing;
  let rootFields = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // Validation reads fragments that nobody spreads, too.
      const extent = extentOfFragment(definition.name.value);
      whole = { ...whole, depth: Math.max(whole.depth, extent.depth), fields: Math.max(whole.fields, extent.fields) };
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      readDirectives(definition.directives);
      for (const variable of definition.variableDefinitions ?? []) {
        readDirectives(variable.directives);
        if (variable.defaultValue) readValue(variable.defaultValue);
      }
      const extent = extentOf(definition.selectionSet);
      whole = { depth: Math.max(whole.depth, extent.depth), fields: sum(whole.fields, extent.fields), aliases: sum(whole.aliases, extent.aliases), top: 0 };
      rootFields = Math.max(rootFields, extent.top);
    }
  }
  const { depth, fields, aliases } = whole;
  return { depth, fields, aliases, rootFields, directives, longestList, longestText, hasNul, introspects };

  function extentOf(set: SelectionSetNode): Extent {
    let { depth: deepest, fields: all, aliases: renamed, top } = nothing;
    for (const selection of set.selections) {
      readDirectives(selection.directives);
      if (selection.kind === Kind.FIELD) {
        introspects ||= introspection.has(selection.name.value);
        for (const argument of selection.arguments ?? []) readValue(argument.value);
        const below = selection.selectionSet ? extentOf(selection.selectionSet) : nothing;
        deepest = Math.max(deepest, below.depth + 1);
        all = sum(all, below.fields + 1);
        renamed = sum(renamed, below.aliases + (selection.alias ? 1 : 0));
        top = sum(top, 1);
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? extentOfFragment(selection.name.value) : extentOf(selection.selectionSet);
        deepest = Math.max(deepest, inner.depth);
        all = sum(all, inner.fields);
        renamed = sum(renamed, inner.aliases);
        top = sum(top, inner.top);
      }
    }
    return { depth: deepest, fields: all, aliases: renamed, top };
  }

  function extentOfFragment(name: string): Extent {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    // A fragment within itself counts as nothing here; validation refuses it.
    known.set(name, nothing);
    if (fragment === undefined) return nothing;
    readDirectives(fragment.directives);
    const extent = extentOf(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  }

  function readDirectives(given: readonly DirectiveNode[] = []): void {
    directives += given.length;
    for (const directive of given) for (const argument of directive.arguments ?? []) readValue(argument.value);
  }

  function readValue(value: ValueNode): void {
    if (value.kind === Kind.LIST) {
      longestList = Math.max(longestList, value.values.length);
      for (const item of value.values) readValue(item);
    } else if (value.kind === Kind.OBJECT) {
      for (const field of value.fields) readValue(field.value);
    } else if (value.kind === Kind.STRING) {
      longestText = Math.max(longestText, value.value.length);
      hasNul ||= value.value.includes("\u0000");
    }
  }
}

function sum(one: number, other: number): number {
  return Math.min(one + other, most);
}
