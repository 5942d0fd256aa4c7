// Whether a value that a source sent is of the scalar or enum type it should be.

import { isEnumType, type GraphQLLeafType } from "graphql";
import type { LeafCheck } from "../plan/shape.ts";
import { isObject } from "./records.ts";

/** Checks for scalars of the schema's own, by name; a scalar without one may be any JSON value. */
export type ScalarChecks = ReadonlyMap<string, (value: unknown) => boolean>;

export function createLeafChecks(scalars: ScalarChecks): (type: GraphQLLeafType) => LeafCheck {
  const checks = new WeakMap<GraphQLLeafType, LeafCheck>();
  return (type) => {
    let check = checks.get(type);
    if (check === undefined) checks.set(type, (check = leafCheck(type, scalars)));
    return check;
  };
}

function leafCheck(type: GraphQLLeafType, scalars: ScalarChecks): LeafCheck {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => (typeof value === "string" && names.has(value) ? value : undefined);
  }
  const check = scalars.get(type.name);
  if (check !== undefined) return (value) => (check(value) ? clean(value) : undefined);
  switch (type.name) {
    case "String":
      return (value) => (typeof value === "string" ? value : undefined);
    case "ID":
      // An ID goes out as a string; numbers are common in sources.
      return (value) => (typeof value === "string" ? value : Number.isSafeInteger(value) ? String(value) : undefined);
    case "Int":
      return (value) => (typeof value === "number" && value === (value | 0) ? value : undefined);
    case "Float":
      return (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
    case "Boolean":
      return (value) => (typeof value === "boolean" ? value : undefined);
    default:
      return clean;
  }
}

/** A JSON value without keys that reach into prototypes. */
function clean(value: unknown): unknown {
  if (!isObject(value)) return typeof value === "function" || typeof value === "symbol" || typeof value === "bigint" ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => clean(item) ?? null);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === "__proto__" || (key === "constructor" && isObject(item))) continue;
    copy[key] = clean(item) ?? null;
  }
  return copy;
}
