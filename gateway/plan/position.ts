// A position is a place in the answer's tree, seen from the plan: which fetches bring an object here, and what each asked for.
// All questions "where is the value of this field?" are answered here, once, when a document is compiled.

import { isAbstractType, isCompositeType, isObjectType, type GraphQLCompositeType, type GraphQLNamedType } from "graphql";
import type { PlannedField } from "./planned.ts";
import type { Supergraph } from "./supergraph.ts";

/** An object that one fetch brings to a position. */
export interface View {
  readonly source: string;
  /** Index of the fetch in its plan. */
  readonly fetch: number;
  readonly fields: readonly PlannedField[];
  /** For an entity's record: the property of the entity that points to it. */
  readonly slot: symbol | undefined;
}

/** Where later fetches hang their records, by the paths of the plan. */
export interface LinkNode {
  readonly fields: Map<string, LinkNode>;
  readonly types: { readonly names: readonly string[]; readonly node: LinkNode }[];
  readonly links: { readonly view: View; readonly on: readonly string[] }[];
}

export interface Position {
  readonly type: GraphQLCompositeType;
  /** Objects that come with the parent's fields. */
  readonly base: readonly View[];
  readonly nodes: readonly LinkNode[];
  readonly typed: Map<string, TypedPosition>;
}

/** A position whose object has a known type. */
export interface TypedPosition {
  readonly position: Position;
  readonly type: string;
  /** The position's base views, then the records linked here. */
  readonly views: readonly View[];
  readonly nodes: readonly LinkNode[];
}

/** One of the places where the value of a field can be read. */
export interface Supply {
  /** Index in `views`. */
  readonly view: number;
  readonly source: string;
  readonly fetch: number;
  readonly wireKey: string;
  readonly outKey: string;
  readonly fields: readonly PlannedField[];
}

export interface Wanted {
  readonly key: string;
  readonly name: string;
  /** Undefined: whatever the arguments. */
  readonly args: string | undefined;
}

export function linkNode(): LinkNode {
  return { fields: new Map(), types: [], links: [] };
}

export function position(type: GraphQLCompositeType, base: readonly View[], nodes: readonly LinkNode[]): Position {
  return { type, base, nodes, typed: new Map() };
}

export function typedPosition(supergraph: Supergraph, at: Position, type: string): TypedPosition {
  let typed = at.typed.get(type);
  if (typed === undefined) {
    const nodes: LinkNode[] = [];
    for (const node of at.nodes) activate(node);
    const views = nodes
      .flatMap((node) => node.links)
      .filter(({ on }) => on.some((condition) => supergraph.applies(condition, type)))
      .map(({ view }) => view)
      .sort((a, b) => a.fetch - b.fetch);
    typed = { position: at, type, views: [...at.base, ...new Set(views)], nodes };
    at.typed.set(type, typed);

    function activate(node: LinkNode): void {
      nodes.push(node);
      for (const { names, node: next } of node.types) {
        if (names.some((name) => supergraph.applies(name, type))) activate(next);
      }
    }
  }
  return typed;
}

/**
 * Where a field can be read: by its name and arguments, and among those best under the expected key.
 * A key alone proves nothing: `price: weight` is a weight. Without one of the same arguments, the plan's own key decides among fields of that name.
 */
export function suppliesOf(supergraph: Supergraph, at: TypedPosition, wanted: Wanted): readonly Supply[] {
  let best = 0;
  let found: { readonly view: number; readonly field: PlannedField }[] = [];
  for (const [view, { fields }] of at.views.entries()) {
    for (const field of fields) {
      const level = fit(field, wanted);
      if (level === 0 || level < best || !field.on.every((condition) => supergraph.applies(condition, at.type))) continue;
      if (level > best) found = [];
      best = level;
      found.push({ view, field });
    }
  }
  const supplies = new Map<string, Supply & { readonly fields: PlannedField[] }>();
  for (const { view, field } of found) {
    const id = `${view} ${field.wireKey}`;
    const known = supplies.get(id);
    if (known !== undefined) known.fields.push(...(field.fields ?? []));
    else {
      const { source, fetch } = viewAt(at.views, view);
      supplies.set(id, { view, source, fetch, wireKey: field.wireKey, outKey: field.outKey, fields: [...(field.fields ?? [])] });
    }
  }
  return [...supplies.values()];
}

function fit(field: PlannedField, { key, name, args }: Wanted): number {
  if (field.name !== name) return 0;
  const sameKey = field.outKey === key;
  if (args === undefined || field.args === args) return sameKey ? 3 : 2;
  return sameKey ? 1 : 0;
}

export function childPosition(at: TypedPosition, supplies: readonly Supply[], type: GraphQLCompositeType): Position {
  const nodes = new Set<LinkNode>();
  for (const { outKey } of supplies) {
    for (const node of at.nodes) {
      const next = node.fields.get(outKey);
      if (next !== undefined) nodes.add(next);
    }
  }
  return position(
    type,
    supplies.map(({ source, fetch, fields }) => ({ source, fetch, fields, slot: undefined })),
    [...nodes],
  );
}

/** The composite type of that name; a bug in the plan or the supergraph if there is none. */
export function compositeType(supergraph: Supergraph, name: string): GraphQLCompositeType {
  const type: GraphQLNamedType | undefined = supergraph.types.getType(name);
  if (!isCompositeType(type)) throw new Error(`${name} is no object, interface or union of the supergraph`);
  return type;
}

export function isConcrete(supergraph: Supergraph, name: string): boolean {
  return isObjectType(supergraph.types.getType(name));
}

export function isAbstractName(supergraph: Supergraph, name: string): boolean {
  return isAbstractType(supergraph.types.getType(name));
}

function viewAt(views: readonly View[], index: number): View {
  const view = views[index];
  if (view === undefined) throw new Error(`No view ${index}`);
  return view;
}
