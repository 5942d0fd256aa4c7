// The shape of a representation: what a source is told of an entity when it is asked for more of it.

import type { FetchNodePathSegment, InputRewrite, RequiresSelection } from "@graphql-hive/router-query-planner";
import { isNonNullType, Kind, type SelectionSetNode } from "graphql";
import { keyFields } from "./entities.ts";
import type { EntityLoad } from "./fetches.ts";
import { argumentsText } from "./planned.ts";
import { suppliesOf, typedPosition, type Position, type TypedPosition } from "./position.ts";
import { typenameKey } from "./safe-keys.ts";
import { fieldOf, fieldType, memoized, type FieldShape, type ObjectShape, type Shape, type ShapeContext } from "./shape.ts";
import type { Supergraph } from "./supergraph.ts";

/** Which fields of a representation are keys of its entity. */
export interface KeysOfType {
  /** The key fields, by name. */
  readonly names: readonly string[];
  /** Some of them may be null: then it depends on the entity which keys it has. */
  readonly nullable: boolean;
  /** Each complete key among them. */
  readonly sets: readonly (readonly string[])[];
}

export function representationShape(context: ShapeContext, load: EntityLoad, at: Position): Shape {
  const { supergraph } = context;
  return memoized(at, (type) => {
    const selections = selectionsFor(load.requires, type);
    return selections.length === 0
      ? undefined
      : objectShape(typedPosition(supergraph, at, type), selections, requiredFields(context, load, type), rewritesOf(load.rewrites));
  });

  function selectionsFor(given: readonly RequiresSelection[], type: string): readonly RequiresSelection[] {
    return given.flatMap((selection) => {
      if (selection.kind === "Field") return [selection];
      if (selection.kind !== "InlineFragment") throw new Error("A plan whose requirements name a fragment cannot be run");
      return supergraph.applies(selection.typeCondition, type) ? selectionsFor(selection.selections, type) : [];
    });
  }

  function objectShape(
    typed: TypedPosition,
    selections: readonly RequiresSelection[],
    required: readonly SelectionSetNode[],
    rewrites: readonly Rewrite[],
  ): ObjectShape {
    const here = rewrites.map((rewrite) => past(supergraph, rewrite, typed.type)).filter((rewrite) => rewrite !== undefined);
    const fields = new Map<string, FieldShape>();
    const nested = new Map<string, RequiresSelection[]>();
    for (const selection of selections) {
      if (selection.kind !== "Field" || selection.selections === undefined) continue;
      nested.set(selection.name, [...(nested.get(selection.name) ?? []), ...selection.selections]);
    }
    for (const selection of selections) {
      if (selection.kind !== "Field") continue;
      const name = selection.alias ?? selection.name;
      const rules = here.filter(({ path: [first] }) => first !== undefined && "Key" in first && first.Key === name);
      const rule = rules.find(({ path }) => path.length === 1);
      const key = rule?.renameTo ?? name;
      if (fields.has(key)) continue;
      const constant = rule?.setTo ?? (name === typenameKey ? supergraph.nameIn(load.source, typed.type) : undefined);
      if (constant !== undefined) {
        fields.set(key, { key, value: { kind: "constant", value: constant } });
        continue;
      }
      const sources = required.flatMap((set) => set.selections.filter((node) => node.kind === Kind.FIELD && node.name.value === name));
      const args = new Set(sources.map((node) => (node.kind === Kind.FIELD ? argumentsText(node.arguments) : "")));
      // Two requirements with other arguments: then only the plan's key can tell.
      const wanted = { key: selection.name, name, args: args.size > 1 ? undefined : [...args][0] ?? "" };
      const supplies = suppliesOf(supergraph, typed, wanted);
      if (supplies.length === 0) throw new Error(`The plan does not bring ${typed.type}.${name}, which ${load.source} requires`);
      const below = sources.flatMap((node) => (node.kind === Kind.FIELD && node.selectionSet !== undefined ? [node.selectionSet] : []));
      const inner = rules.map((rewrite) => ({ ...rewrite, path: rewrite.path.slice(1) }));
      const parts = nested.get(selection.name) ?? [];
      fields.set(
        key,
        fieldOf(context, key, fieldType(supergraph.types, typed.type, name), supplies, typed, (child) =>
          memoized(child, (type) => objectShape(typedPosition(supergraph, child, type), selectionsFor(parts, type), opened(supergraph, below, type), inner)),
        ),
      );
    }
    return { type: typed.type, at: typed, fields: [...fields.values()], unknown: undefined };
  }
}

export function keysOfType(context: ShapeContext, load: EntityLoad, type: string): KeysOfType {
  const { supergraph } = context;
  const names = new Set<string>();
  const sets: string[][] = [];
  let nullable = false;
  for (const selection of load.requires) {
    if (selection.kind !== "InlineFragment" || !supergraph.applies(selection.typeCondition, type)) continue;
    const asked = new Set(selection.selections.flatMap((field) => (field.kind === "Field" ? [field.alias ?? field.name] : [])));
    for (const keyType of new Set([type, selection.typeCondition, ...load.fields.flatMap(({ on }) => on)])) {
      if (!supergraph.applies(keyType, type)) continue;
      for (const field of keyFields(supergraph, keyType, load.source, selection.selections)) names.add(field.name.value);
      for (const key of supergraph.keysOf(keyType, load.source)) {
        const fields = key.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
        if (fields.every((name) => asked.has(name))) sets.push(fields);
      }
    }
  }
  for (const name of names) nullable ||= !isNonNullType(fieldType(supergraph.types, type, name));
  return { names: [...names], nullable, sets };
}

/** The `@requires` of the fields that a load asks for. */
function requiredFields({ supergraph }: ShapeContext, load: EntityLoad, type: string): readonly SelectionSetNode[] {
  return load.fields
    .filter(({ on }) => on.every((condition) => supergraph.applies(condition, type)))
    .flatMap(({ on, name }) => [...new Set([type, ...on])].map((parent) => supergraph.requiredBy(parent, name, load.source)))
    .filter((set) => set !== undefined);
}

/** Selection sets as they are for one type: with the fragments that apply to it opened. */
function opened(supergraph: Supergraph, sets: readonly SelectionSetNode[], type: string): readonly SelectionSetNode[] {
  return sets.flatMap((set) => [
    set,
    ...set.selections.flatMap((node) =>
      node.kind === Kind.INLINE_FRAGMENT && (node.typeCondition === undefined || supergraph.applies(node.typeCondition.name.value, type))
        ? opened(supergraph, [node.selectionSet], type)
        : [],
    ),
  ]);
}

interface Rewrite {
  readonly path: readonly FetchNodePathSegment[];
  readonly setTo?: string;
  readonly renameTo?: string;
}

function rewritesOf(rewrites: readonly InputRewrite[]): readonly Rewrite[] {
  return rewrites.map((rewrite) => {
    if ("KeyRenamer" in rewrite) return { path: rewrite.KeyRenamer.path, renameTo: rewrite.KeyRenamer.renameKeyTo };
    const setter = "ValueSetter" in rewrite ? rewrite.ValueSetter : rewrite;
    return { path: setter.path, setTo: setter.setValueTo };
  });
}

/** The rewrite past its type conditions, or undefined if they do not hold. */
function past(supergraph: Supergraph, rewrite: Rewrite, type: string): Rewrite | undefined {
  const [first, ...rest] = rewrite.path;
  if (first === undefined || !("TypenameEquals" in first)) return rewrite;
  return first.TypenameEquals.some((name) => supergraph.applies(name, type)) ? past(supergraph, { ...rewrite, path: rest }, type) : undefined;
}
