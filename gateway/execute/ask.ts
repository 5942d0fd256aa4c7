// What a source is asked of entities: one representation for each distinct entity, whatever the number of places it stands at.

import type { EntityLoad, Fetch } from "../plan/fetches.ts";
import type { Position, TypedPosition } from "../plan/position.ts";
import { keysOfType, representationShape, type KeysOfType } from "../plan/representation.ts";
import type { ObjectShape, Shape, ShapeContext } from "../plan/shape.ts";
import type { Fault } from "./fault.ts";
import { fillTyped, type Filling } from "./fill.ts";
import { isObject, link, missing, nothingOf, own, type Run } from "./records.ts";
import { visitTargets } from "./targets.ts";

export interface Ask {
  /** Representations by the variable that carries them. */
  readonly variables: ReadonlyMap<string, Representations>;
  readonly targets: readonly Target[];
}

interface Representations {
  readonly values: object[];
  /** Their key fields, by index. */
  readonly keys: (readonly string[])[];
  readonly indices: Map<unknown, number>;
}

/** An entity that waits for a record. */
export interface Target {
  readonly load: EntityLoad;
  readonly entity: object;
  readonly index: number;
  /** Why something it requires is missing. */
  readonly cause: Fault | undefined;
}

/** What is compiled for one type of entity at one position. */
interface Compiled {
  readonly shape: ObjectShape | undefined;
  readonly keys: KeysOfType;
}

/** Collects the representations for a fetch; entities that cannot be asked about are linked to the reason at once. */
export type AskFor = (run: Run, fetch: Fetch) => Ask;

export function createAsk(context: ShapeContext): AskFor {
  const compiled = new WeakMap<EntityLoad, WeakMap<Position, { readonly shape: Shape; readonly types: Map<string, Compiled> }>>();

  return (run, fetch) => {
    const variables = new Map<string, Representations>();
    const targets: Target[] = [];
    let cause: Fault | undefined;
    const filling: Filling = { supergraph: context.supergraph, run, local: undefined, report: (fault) => void (cause ??= fault), unknown: () => undefined };

    for (const load of fetch.loads) {
      let list = variables.get(load.variable);
      if (list === undefined) variables.set(load.variable, (list = { values: [], keys: [], indices: new Map() }));
      const { values, keys, indices } = list;
      const add = (at: TypedPosition, base: readonly unknown[]): void => {
        const entity = base.find(isObject);
        const parts = partsOf(load, at);
        if (entity === undefined || parts.shape === undefined) return;
        cause = undefined;
        const value = withoutNullKeys(fillTyped(filling, parts.shape, base, undefined), parts.keys);
        if (value === undefined) {
          if (cause !== undefined) run.troubled = true;
          link(entity, load.slot, cause === undefined ? nothingOf(load) : missing(cause));
          return;
        }
        const id = identity(value, parts.shape);
        let index = indices.get(id);
        if (index === undefined) {
          indices.set(id, (index = values.length));
          values.push(value);
          keys.push(parts.keys.names);
        }
        if (cause !== undefined) run.troubled = true;
        targets.push({ load, entity, index, cause });
      };
      for (const path of load.paths) visitTargets(context.supergraph, run, path, add);
    }
    return { variables, targets };
  };

  function partsOf(load: EntityLoad, at: TypedPosition): Compiled {
    let positions = compiled.get(load);
    if (positions === undefined) compiled.set(load, (positions = new WeakMap()));
    let known = positions.get(at.position);
    if (known === undefined) positions.set(at.position, (known = { shape: representationShape(context, load, at.position), types: new Map() }));
    let parts = known.types.get(at.type);
    if (parts === undefined) known.types.set(at.type, (parts = { shape: known.shape.of(at.type), keys: keysOfType(context, load, at.type) }));
    return parts;
  }
}

/** An entity may lack some of its keys if those are nullable; it must have one. */
function withoutNullKeys(value: object | null, { nullable, names, sets }: KeysOfType): object | undefined {
  if (value === null) return undefined;
  if (!nullable) return value;
  const lacking = new Set(names.filter((name) => own(value, name) === null));
  if (lacking.size === 0) return value;
  if (!sets.some((fields) => fields.every((name) => !lacking.has(name)))) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !lacking.has(key)));
}

/** What two equal representations have in common. */
function identity(value: object, { type, fields }: ObjectShape): string {
  const last = fields.length === 2 ? own(value, fields[1]?.key ?? "") : undefined;
  return typeof last === "string" ? `${type} ${last}` : JSON.stringify(value);
}
