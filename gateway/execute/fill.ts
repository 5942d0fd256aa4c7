// Fills a shape from the records of a run: merged selections, types checked, nulls climbing as the specification says, every fault reported at its place.
// This is the one statement of what an answer means. `generate.ts` makes faster code for answers without any fault; whenever it meets one, it leaves the answer to this.

import { isLeafType, isListType, isNonNullType, type GraphQLOutputType } from "graphql";
import { isConcrete, type Supply } from "../plan/position.ts";
import type { FieldShape, ObjectShape, Shape } from "../plan/shape.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import type { Path } from "./errors.ts";
import { fault, type Fault } from "./fault.ts";
import { isNothing, isObject, missing, missingFault, objectsAt, own, type Run } from "./records.ts";
import { typeNameOf } from "./type-name.ts";

export interface Filling {
  readonly supergraph: Supergraph;
  readonly run: Run;
  /** What the gateway answers itself, by response key. */
  readonly local: Readonly<Record<string, unknown>> | undefined;
  /** A null that a fault caused. */
  report(fault: Fault, path: Path | undefined): void;
  /** A null that must not be, because a source does not know the entity. */
  unknown(fault: Fault, path: Path | undefined): void;
}

type Values = Extract<FieldShape["value"], { readonly supplies: readonly Supply[] }>;

/** The object, or null: then the reason has been reported. `base` are the objects of the position's base views. */
export function fillObject(filling: Filling, shape: Shape, base: readonly unknown[], path: Path | undefined): Readonly<Record<string, unknown>> | null {
  const type = typeNameOf(filling.supergraph, shape.position, base);
  const object = type === undefined ? undefined : shape.of(type);
  if (object !== undefined) return fillTyped(filling, object, base, path);
  filling.report(fault("SOURCE_INVALID_VALUE", shape.position.base.find((_, index) => isObject(base[index]))?.source), path);
  return null;
}

export function fillTyped(filling: Filling, shape: ObjectShape, base: readonly unknown[], path: Path | undefined): Readonly<Record<string, unknown>> | null {
  const objects = objectsAt(shape.at, base);
  if (shape.unknown !== undefined && path !== undefined && fillField(filling, shape, shape.unknown, objects, path) === undefined) return null;
  const filled: Record<string, unknown> = {};
  for (const field of shape.fields) {
    const value = fillField(filling, shape, field, objects, { before: path, key: field.key });
    if (value === undefined) return null;
    if (field.key === "__proto__") Object.defineProperty(filled, field.key, { value, enumerable: true, configurable: true, writable: true });
    else filled[field.key] = value;
  }
  return filled;
}

/** The value, null, or undefined for a null that climbs. */
function fillField(filling: Filling, shape: ObjectShape, { key, value }: FieldShape, objects: readonly unknown[], path: Path): unknown {
  switch (value.kind) {
    case "constant":
      return value.value;
    case "local":
      return filling.local?.[key] ?? null;
    case "leaf":
    case "object": {
      if (value.supplies.length > 0) return complete(filling, value, value.type, value.supplies.map(({ view }) => objects[view]), undefined, path);
      const source = shape.at.views[0]?.source;
      filling.report(fault(isConcrete(filling.supergraph, shape.type) ? "INTERNAL" : "SOURCE_BAD_RESPONSE", source), path);
      return isNonNullType(value.type) ? undefined : null;
    }
  }
}

/** `holders` hold the value, one for each supply: objects under the supply's key, or lists under `index`. */
function complete(
  filling: Filling,
  field: Values,
  type: GraphQLOutputType,
  holders: readonly unknown[],
  index: number | undefined,
  path: Path,
): unknown {
  const values = field.supplies.map(({ wireKey }, at) => {
    const holder = holders[at];
    return index === undefined ? own(holder, wireKey) : Array.isArray(holder) ? holder[index] : undefined;
  });
  const none = isNonNullType(type) ? undefined : null;
  const first = values.findIndex((value) => value !== undefined && value !== null);
  if (first < 0) {
    reportAbsence(filling, field, none === undefined, holders, values, index, path);
    return none;
  }
  const nullable = isNonNullType(type) ? type.ofType : type;
  const invalid = (at: number): typeof none => {
    filling.report(fault("SOURCE_INVALID_VALUE", field.supplies[at]?.source), path);
    return none;
  };

  if (isListType(nullable)) {
    const wrong = values.findIndex((value) => value !== undefined && value !== null && !Array.isArray(value));
    if (wrong >= 0) return invalid(wrong);
    const list = values[first];
    const length = Array.isArray(list) ? list.length : 0;
    const lists = present(filling, field, holders, values, index);
    const filled: unknown[] = [];
    for (let item = 0; item < length; item++) {
      const value = complete(filling, field, nullable.ofType, lists, item, { before: path, key: item });
      if (value === undefined) return none;
      filled.push(value);
    }
    return filled;
  }
  if (field.kind === "leaf") {
    const value = isLeafType(nullable) ? field.check(values[first]) : undefined;
    return value === undefined ? invalid(first) : value;
  }
  const wrong = values.findIndex((value) => value !== undefined && value !== null && (!isObject(value) || Array.isArray(value)));
  if (wrong >= 0) return invalid(wrong);
  return fillObject(filling, field.shape, present(filling, field, holders, values, index), path) ?? none;
}

/** The values, and for those that a fault took away something that remembers it. */
function present(filling: Filling, field: Values, holders: readonly unknown[], values: readonly unknown[], index: number | undefined): readonly unknown[] {
  if (values.length === 1) return values;
  return values.map((value, at) => {
    if (value !== undefined && value !== null) return value;
    const supply = field.supplies[at];
    const reason = supply && faultAt(filling.run, supply, holders[at], index);
    return reason === undefined ? undefined : missing(reason);
  });
}

function reportAbsence(
  filling: Filling,
  field: Values,
  mustBe: boolean,
  holders: readonly unknown[],
  values: readonly unknown[],
  index: number | undefined,
  path: Path,
): void {
  for (const [at, supply] of field.supplies.entries()) {
    const reason = faultAt(filling.run, supply, holders[at], index);
    if (reason !== undefined) return filling.report(reason, path);
  }
  const said = values.indexOf(null);
  if (said < 0) return filling.report(fault("SOURCE_BAD_RESPONSE", field.supplies[0]?.source), path);
  if (!mustBe) return;
  const reason = fault("SOURCE_INVALID_VALUE", field.supplies[said]?.source);
  if (isNothing(holders[said])) filling.unknown(reason, path);
  else filling.report(reason, path);
}

/** Why there is no value, if that is a fault: of the object that should hold it, of its place in the answer, or of the whole call. */
function faultAt(run: Run, supply: Supply, holder: unknown, index: number | undefined): Fault | undefined {
  if (!isObject(holder)) return run.faults[supply.fetch];
  if (isNothing(holder)) return run.taints.get(holder);
  return missingFault(holder) ?? run.places.get(holder)?.get(index ?? supply.wireKey) ?? run.taints.get(holder) ?? run.faults[supply.fetch];
}
