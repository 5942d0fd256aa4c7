// A shape says how an object of an answer is put together: which keys, in which order, of which type, read where.
// The client's answer has one, and so has every representation that is sent to a source; both are filled by the same code (`execute/fill.ts`).

import {
  getNamedType,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { Included, Operation } from "./operation.ts";
import { argumentsText } from "./planned.ts";
import { childPosition, compositeType, isConcrete, suppliesOf, typedPosition, type Position, type Supply, type TypedPosition } from "./position.ts";
import { responseKey, typenameKey } from "./safe-keys.ts";
import type { Supergraph } from "./supergraph.ts";
import { createYields, possibleNames } from "./yields.ts";

export interface Shape {
  readonly position: Position;
  /** The object's shape when it is of that type (an interface's name if no more is known of it); undefined if it must not be. */
  of(type: string): ObjectShape | undefined;
}

export interface ObjectShape {
  readonly type: string;
  readonly at: TypedPosition;
  readonly fields: readonly FieldShape[];
  /** Where only an interface is known of an object, and more would have to be known: what should have told it. */
  readonly unknown: FieldShape | undefined;
}

export interface FieldShape {
  /** Its key in what is put together. */
  readonly key: string;
  readonly value:
    | { readonly kind: "constant"; readonly value: string }
    /** Answered by the gateway itself: introspection. */
    | { readonly kind: "local" }
    | { readonly kind: "leaf"; readonly type: GraphQLOutputType; readonly leaf: GraphQLLeafType; readonly check: LeafCheck; readonly supplies: readonly Supply[] }
    | { readonly kind: "object"; readonly type: GraphQLOutputType; readonly shape: Shape; readonly supplies: readonly Supply[] };
}

/** The value to pass on, or undefined if it is not of the type. Never called with null. */
export type LeafCheck = (value: unknown) => unknown;

export interface ShapeContext {
  readonly supergraph: Supergraph;
  readonly checkOf: (type: GraphQLLeafType) => LeafCheck;
}

/** The shape of what the client asked for. */
export function clientShape(context: ShapeContext, operation: Operation, included: Included, root: Position): Shape {
  const { supergraph } = context;
  const { apiSchema } = supergraph;
  const rootType = apiSchema.getRootType(operation.definition.operation);
  if (rootType === undefined || rootType === null) throw new Error(`No ${operation.definition.operation} type`);
  const yields = createYields(apiSchema, operation, included);
  return shapeAt(root, rootType, [operation.definition.selectionSet]);

  function shapeAt(at: Position, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
    return memoized(at, (name) => (isPossible(apiSchema, type, name) ? objectShape(typedPosition(supergraph, at, name), sets) : undefined));
  }

  function objectShape(at: TypedPosition, sets: readonly SelectionSetNode[]): ObjectShape {
    const collected = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    let depends = false;
    for (const set of sets) collect(set);
    const fields = [...collected].map(([key, nodes]) => fieldShape(at, key, nodes));
    return { type: at.type, at, fields, unknown: depends ? { key: typenameKey, value: typenameValue(supergraph, at) } : undefined };

    function collect(set: SelectionSetNode): void {
      for (const selection of set.selections) {
        if (!included(selection)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = responseKey(selection);
          const nodes = collected.get(key);
          if (nodes === undefined) collected.set(key, [selection]);
          else nodes.push(selection);
          continue;
        }
        let fragment: { readonly typeCondition?: { readonly name: { readonly value: string } } | undefined; readonly selectionSet: SelectionSetNode } | undefined = undefined;
        if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
        else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value);
          fragment = operation.fragments.get(selection.name.value);
        }
        if (fragment === undefined) continue;
        if (fragment.typeCondition === undefined || supergraph.applies(fragment.typeCondition.name.value, at.type)) collect(fragment.selectionSet);
        else depends ||= !isConcrete(supergraph, at.type) && yields({ kind: Kind.SELECTION_SET, selections: [selection] }, possibleNames(apiSchema, apiSchema.getType(at.type)));
      }
    }
  }

  function fieldShape(at: TypedPosition, key: string, nodes: readonly FieldNode[]): FieldShape {
    const [first] = nodes;
    if (first === undefined) throw new Error("A field without nodes");
    const name = first.name.value;
    if (name === typenameKey) return { key, value: typenameValue(supergraph, at) };
    if (name.startsWith("__")) return { key, value: { kind: "local" } };
    const type = fieldType(apiSchema, at.type, name);
    const supplies = suppliesOf(supergraph, at, { key: operation.planKeys.get(key) ?? key, name, args: argumentsText(first.arguments) });
    return fieldOf(context, key, type, supplies, at, (child, of) =>
      shapeAt(child, of, nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]))),
    );
  }
}

/** The name of the type; where only an interface is known, what should have told it is missing. */
function typenameValue(supergraph: Supergraph, at: TypedPosition): FieldShape["value"] {
  if (isConcrete(supergraph, at.type)) return { kind: "constant", value: at.type };
  const supplies = suppliesOf(supergraph, at, { key: typenameKey, name: typenameKey, args: "" }).filter(({ view }) => at.views[view]?.slot !== undefined);
  return { kind: "leaf", type: new GraphQLNonNull(GraphQLString), leaf: GraphQLString, check: () => undefined, supplies };
}

/** The shape of a field that is no constant. `shapeAt` makes the shape of its objects. */
export function fieldOf(
  context: ShapeContext,
  key: string,
  type: GraphQLOutputType,
  supplies: readonly Supply[],
  at: TypedPosition,
  shapeAt: (child: Position, type: GraphQLCompositeType) => Shape,
): FieldShape {
  const named = getNamedType(type);
  if (isLeafType(named)) return { key, value: { kind: "leaf", type, leaf: named, check: context.checkOf(named), supplies } };
  if (!isCompositeType(named)) throw new Error(`${key} is of the type ${String(type)}`);
  const child = childPosition(at, supplies, compositeType(context.supergraph, named.name));
  return { key, value: { kind: "object", type, shape: shapeAt(child, named), supplies } };
}

export function memoized(at: Position, make: (type: string) => ObjectShape | undefined): Shape {
  const known = new Map<string, ObjectShape | undefined>();
  return {
    position: at,
    of(type) {
      let shape = known.get(type);
      if (shape === undefined && !known.has(type)) known.set(type, (shape = make(type)));
      return shape;
    },
  };
}

export function fieldType(schema: GraphQLSchema, type: string, name: string): GraphQLOutputType {
  const parent = schema.getType(type);
  const field = parent !== undefined && "getFields" in parent ? parent.getFields()[name] : undefined;
  // An input type has fields too, but nothing is ever asked of it.
  if (field === undefined || !("args" in field)) throw new Error(`No field ${type}.${name}`);
  return field.type;
}

function isPossible(schema: GraphQLSchema, type: GraphQLCompositeType, name: string): boolean {
  if (type.name === name) return true;
  const given = schema.getType(name);
  if (!isAbstractType(type) || given === undefined) return false;
  return (isObjectType(given) || (isCompositeType(given) && "getInterfaces" in given)) && schema.isSubType(type, given);
}
