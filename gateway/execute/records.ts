// The data of a request: objects as the sources sent them, and what the engine hangs on them.
// Its own properties are symbols, so nothing that a source sends can pass for them.

import type { RequestContext } from "../sources/source.ts";
import type { EntityLoad, FetchPlan } from "../plan/fetches.ts";
import type { TypedPosition, View } from "../plan/position.ts";
import type { Fault } from "./fault.ts";

/** One request on its way through its plan. */
export interface Run {
  readonly plan: FetchPlan;
  readonly request: RequestContext;
  /** The client's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Used often enough for generated code. */
  readonly hot: boolean;
  /** Whether strings are byte strings, in the variables too. */
  readonly bytes: boolean;
  /** So far no string needs escaping in JSON. */
  plain: boolean;
  /** Root data by fetch. */
  readonly answers: unknown[];
  /** By fetch: why it brought nothing, or an error it sent without saying where. */
  readonly faults: (Fault | undefined)[];
  /** Errors that sources sent for a place in their answer: by the object or list that holds the null, and its key. */
  readonly places: Map<object, Map<string | number, Fault>>;
  /** Records for which a required value was missing by a fault: their nulls may come from it. */
  readonly taints: Map<object, Fault>;
  /** Set as soon as anything is not as it should be. */
  troubled: boolean;
  /** A source sent more errors than are read. */
  overflowed: boolean;
}

const faultKey = Symbol("fault");
const nothingKey = Symbol("nothing");

/** Stands for an object that did not come. */
export function missing(fault: Fault): object {
  return { [faultKey]: fault };
}

export function missingFault(value: unknown): Fault | undefined {
  return isObject(value) ? (value as { readonly [faultKey]?: Fault })[faultKey] : undefined;
}

/** Stands for the record of an entity that its source does not know: every field null, and no fault. */
export function nothingOf(load: EntityLoad): object {
  let record = nothings.get(load);
  if (record === undefined) {
    record = Object.assign(Object.fromEntries(load.fields.map(({ wireKey }) => [wireKey, null])), { [nothingKey]: true });
    nothings.set(load, record);
  }
  return record;
}

const nothings = new WeakMap<EntityLoad, object>();

export function isNothing(value: unknown): boolean {
  return isObject(value) && nothingKey in value;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A property that is the object's own: `constructor` of an object without one is undefined. */
export function own(holder: unknown, key: string): unknown {
  return isObject(holder) && Object.hasOwn(holder, key) ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Hangs a record on an entity. The objects of an answer belong to the engine: see `Source`. */
export function link(entity: object, slot: symbol, record: object): void {
  (entity as Record<symbol, unknown>)[slot] = record;
}

/** What a later fetch hung on the objects at a position. */
export function linked(base: readonly unknown[], slot: symbol): unknown {
  for (const object of base) {
    const record = isObject(object) ? (object as Readonly<Record<symbol, unknown>>)[slot] : undefined;
    if (record !== undefined) return record;
  }
  return undefined;
}

/** The objects of all views at a position, given those of its base views. */
export function objectsAt(at: TypedPosition, base: readonly unknown[]): readonly unknown[] {
  if (at.views.length === base.length) return base;
  const objects = [...base];
  for (let index = base.length; index < at.views.length; index++) objects.push(slotValue(at.views[index], base));
  return objects;
}

function slotValue(view: View | undefined, base: readonly unknown[]): unknown {
  return view?.slot === undefined ? undefined : linked(base, view.slot);
}
