// The entities that a later fetch is about: walks a path of the plan through the records of a run.

import { getNamedType, isCompositeType, isObjectType } from "graphql";
import type { FlattenNodePathSegment } from "@graphql-hive/router-query-planner";
import { childPosition, suppliesOf, typedPosition, type Position, type Supply, type TypedPosition } from "../plan/position.ts";
import { fieldType } from "../plan/shape.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { isObject, objectsAt, own, type Run } from "./records.ts";
import { typeNameOf } from "./type-name.ts";

/** An entity at its place. */
export type Visit = (at: TypedPosition, base: readonly unknown[]) => void;

/** Calls `visit` for every entity at the end of a path. */
export function visitTargets(supergraph: Supergraph, run: Run, path: readonly FlattenNodePathSegment[], visit: Visit): void {
  const { root } = run.plan;
  walk(root, root.base.map(({ fetch }) => run.answers[fetch]), 0);

  function walk(at: Position, base: readonly unknown[], from: number): void {
    const type = typeNameOf(supergraph, at, base);
    // An object of another type than it must be is reported where it is answered.
    if (type === undefined || (isObjectType(at.type) && type !== at.type.name)) return;
    const typed = typedPosition(supergraph, at, type);
    for (let index = from; ; index++) {
      const segment = path[index];
      if (segment === undefined) return visit(typed, base);
      if (segment === "@") continue;
      if ("TypeCondition" in segment) {
        if (segment.TypeCondition.some((name) => supergraph.applies(name, type))) continue;
        return;
      }
      const child = childAt(supergraph, typed, segment.Field);
      if (child === undefined) return;
      const objects = objectsAt(typed, base);
      return spread(child.position, child.supplies.map(({ view, wireKey }) => own(objects[view], wireKey)), index + 1);
    }
  }

  function spread(at: Position, values: readonly unknown[], from: number): void {
    const list = values.find((value) => Array.isArray(value));
    if (Array.isArray(list)) {
      for (let item = 0; item < list.length; item++) spread(at, values.map((value) => (Array.isArray(value) ? value[item] : undefined)), from);
    } else if (values.some(isObject)) {
      walk(at, values.map((value) => (isObject(value) ? value : undefined)), from);
    }
  }
}

interface Child {
  readonly position: Position;
  readonly supplies: readonly Supply[];
}

const children = new WeakMap<TypedPosition, Map<string, Child | undefined>>();

/** The position under a key of the plan. */
export function childAt(supergraph: Supergraph, at: TypedPosition, key: string): Child | undefined {
  let known = children.get(at);
  if (known === undefined) children.set(at, (known = new Map()));
  if (known.has(key)) return known.get(key);
  const child = findChild(supergraph, at, key);
  known.set(key, child);
  return child;
}

function findChild(supergraph: Supergraph, at: TypedPosition, key: string): Child | undefined {
  const field = at.views.flatMap(({ fields }) => fields).find(({ outKey, on }) => outKey === key && on.every((condition) => supergraph.applies(condition, at.type)));
  if (field === undefined) return undefined;
  const type = getNamedType(fieldType(supergraph.types, at.type, field.name));
  if (!isCompositeType(type)) return undefined;
  const supplies = suppliesOf(supergraph, at, { key, name: field.name, args: field.args });
  return { supplies, position: childPosition(at, supplies, type) };
}
