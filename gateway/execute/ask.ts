// What a source is asked of entities: one representation for each distinct entity, whatever the number of places it stands at.

import type { EntityLoad, Fetch } from "../plan/fetches.ts";
import type { Position, TypedPosition } from "../plan/position.ts";
import { keysOfType, representationShape, type KeysOfType } from "../plan/representation.ts";
import type { ObjectShape, Shape, ShapeContext } from "../plan/shape.ts";
import type { Fault } from "./fault.ts";
import { fillTyped, type Filling } from "./fill.ts";
import { generateObject, type Generated } from "./generate.ts";
import { isObject, link, missing, nothingOf, type Run } from "./records.ts";
import { visitTargets } from "./targets.ts";
import { generateWalk, type Walk } from "./walk.ts";

export interface Ask {
  /** Representations by the variable that carries them. */
  readonly variables: ReadonlyMap<string, Representations>;
  /** In the order of the fetch's loads. */
  readonly targets: readonly Targets[];
}

/** A representation: all its keys are its own. */
type Filled = Readonly<Record<string, unknown>>;

interface Representations {
  readonly values: Filled[];
  /** Their key fields, by index. */
  readonly keys: (readonly string[])[];
  /** Indices by type and key; representations of one key may differ in what is required. */
  readonly buckets: Map<string, Map<unknown, number[]>>;
}

/** The entities that wait for a load's records: lists side by side, since an object for each would be garbage. */
export interface Targets {
  readonly load: EntityLoad;
  readonly entities: object[];
  /** Of each one's representation. */
  readonly indices: number[];
  /** Why something that a representation requires is missing, by its index. */
  readonly causes: Map<number, Fault>;
}

/** What is compiled for one type of entity at one position. */
interface Compiled {
  readonly shape: ObjectShape | undefined;
  readonly keys: KeysOfType;
  /** The key under which an entity holds all that it is asked about by, if that is one text. */
  readonly wireKey: string | undefined;
  /** Code for the shape, once it was needed; null if there is none. */
  generated: Generated | null | undefined;
}

/** Collects the representations for a fetch; entities that cannot be asked about are linked to the reason at once. */
export type AskFor = (run: Run, fetch: Fetch) => Ask;

export function createAsk(context: ShapeContext): AskFor {
  const compiled = new WeakMap<EntityLoad, WeakMap<Position, { readonly shape: Shape; readonly types: Map<string, Compiled> }>>();
  const walks = new WeakMap<object, Walk | null>();

  return (run, fetch) => {
    const variables = new Map<string, Representations>();
    const targets: Targets[] = [];
    for (const load of fetch.loads) {
      const waiting: Targets = { load, entities: [], indices: [], causes: new Map() };
      targets.push(waiting);
      let list = variables.get(load.variable);
      if (list === undefined) variables.set(load.variable, (list = { values: [], keys: [], buckets: new Map() }));
      for (const path of load.paths) {
        const walk = run.hot ? walkOf(run, path) : null;
        if (walk !== null) {
          walk.run(run.answers[walk.fetch] ?? {}, adderOfOne(run, walk.at, list, waiting));
          continue;
        }
        const adders = new Map<TypedPosition, (base: readonly unknown[]) => void>();
        visitTargets(context.supergraph, run, path, (at, base) => {
          let add = adders.get(at);
          if (add === undefined) adders.set(at, (add = adder(run, at, list, waiting)));
          add(base);
        });
      }
    }
    return { variables, targets };
  };

  /** As `adder`, for entities that come from one source: what is known by its key alone is looked up by its key alone. */
  function adderOfOne(run: Run, at: TypedPosition, list: Representations, targets: Targets): (entity: object) => void {
    const add = adder(run, at, list, targets);
    const { wireKey } = partsOf(targets.load, at);
    if (wireKey === undefined) return (entity) => void add([entity]);
    // One entity in fifty places costs fifty look-ups, and no object.
    const known = new Map<unknown, number>();
    return (entity) => {
      const key = (entity as Readonly<Record<string, unknown>>)[wireKey];
      const index = known.get(key);
      if (index !== undefined) {
        targets.entities.push(entity);
        targets.indices.push(index);
        return;
      }
      const added = add([entity]);
      if (added !== undefined && typeof key === "string") known.set(key, added);
    };
  }

  /** What is done with each entity of one type at one position: gives its index, if it can be asked about. */
  function adder(run: Run, at: TypedPosition, { values, keys, buckets }: Representations, { load, entities, indices, causes }: Targets): (base: readonly unknown[]) => number | undefined {
    const parts = partsOf(load, at);
    const { shape } = parts;
    if (shape === undefined) return () => undefined;
    const code = run.hot && !run.troubled ? codeOf(parts) : null;
    let bucketOf = buckets.get(at.type);
    if (bucketOf === undefined) buckets.set(at.type, (bucketOf = new Map()));
    let cause: Fault | undefined;
    const filling: Filling = { supergraph: context.supergraph, run, local: undefined, report: (fault) => void (cause ??= fault), unknown: () => undefined };

    return (base) => {
      const entity = base.find(isObject);
      if (entity === undefined) return undefined;
      cause = undefined;
      const fast = code === null ? undefined : code(...base);
      const value = withoutNullKeys(isObject(fast) ? (fast as Filled) : fillTyped(filling, shape, base, undefined), parts.keys);
      if (cause !== undefined) run.troubled = true;
      if (value === undefined) {
        link(entity, load.slot, cause === undefined ? nothingOf(load) : missing(cause));
        return undefined;
      }
      const id = keyOf(value, parts.keys);
      let bucket = bucketOf.get(id);
      if (bucket === undefined) bucketOf.set(id, (bucket = []));
      let index = bucket.find((known) => same(values[known], value, shape));
      if (index === undefined) {
        index = values.push(value) - 1;
        keys.push(parts.keys.names);
        bucket.push(index);
      }
      entities.push(entity);
      indices.push(index);
      if (cause !== undefined) causes.set(index, cause);
      return index;
    };
  }

  function walkOf(run: Run, path: EntityLoad["paths"][number]): Walk | null {
    let walk = walks.get(path);
    if (walk === undefined) walks.set(path, (walk = generateWalk(context.supergraph, run.plan.root, path) ?? null));
    return walk;
  }

  function codeOf(parts: Compiled): Generated | null {
    if (parts.generated === undefined) parts.generated = (parts.shape && generateObject(context.supergraph, parts.shape, "object")) ?? null;
    return parts.generated;
  }

  function partsOf(load: EntityLoad, at: TypedPosition): Compiled {
    let positions = compiled.get(load);
    if (positions === undefined) compiled.set(load, (positions = new WeakMap()));
    let known = positions.get(at.position);
    if (known === undefined) positions.set(at.position, (known = { shape: representationShape(context, load, at.position), types: new Map() }));
    let parts = known.types.get(at.type);
    if (parts === undefined) {
      const shape = known.shape.of(at.type);
      const keys = keysOfType(context, load, at.type);
      known.types.set(at.type, (parts = { shape, keys, wireKey: shape && soleKey(shape, keys), generated: undefined }));
    }
    return parts;
  }
}

/** As `Compiled.wireKey`; only what comes from the entity's own object counts. */
function soleKey({ fields }: ObjectShape, { nullable, names }: KeysOfType): string | undefined {
  const read = fields.filter(({ value }) => value.kind !== "constant");
  const [only] = read;
  if (nullable || names.length !== 1 || read.length !== 1 || only?.value.kind !== "leaf" || only.value.supplies.length !== 1) return undefined;
  const [supply] = only.value.supplies;
  return supply === undefined || supply.view !== 0 || supply.wireKey in Object.prototype ? undefined : supply.wireKey;
}

/** An entity may lack some of its keys if those are nullable; it must have one. */
function withoutNullKeys(value: Filled | null, { nullable, names, sets }: KeysOfType): Filled | undefined {
  if (value === null) return undefined;
  if (!nullable) return value;
  const lacking = new Set(names.filter((name) => value[name] === null));
  if (lacking.size === 0) return value;
  if (!sets.some((fields) => fields.every((name) => !lacking.has(name)))) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !lacking.has(key)));
}

/** Something that equal representations have in common, and few others. */
function keyOf(value: Filled, { names }: KeysOfType): unknown {
  const only = names.length === 1 ? value[names[0] ?? ""] : undefined;
  return typeof only === "string" || typeof only === "number" ? only : JSON.stringify(names.map((name) => value[name]));
}

function same(a: Filled | undefined, b: Filled, { fields }: ObjectShape): boolean {
  if (a === undefined) return false;
  for (const { key } of fields) {
    const one = a[key];
    const other = b[key];
    if (one !== other && (!isObject(one) || JSON.stringify(one) !== JSON.stringify(other))) return false;
  }
  return true;
}
