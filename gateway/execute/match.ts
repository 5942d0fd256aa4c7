// Answers of `_entities` are matched to what was asked: their number, of each row its type, and its key fields where the source repeats them.
// Rows that were swapped are then a fault, and never another entity's figures.

import type { EntityLoad } from "../plan/fetches.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import type { Ask, Targets } from "./ask.ts";
import { makeCode } from "./code.ts";
import { fault, type Fault } from "./fault.ts";
import { isObject, link, missing, nothingOf, own, type Run } from "./records.ts";

export function linkRecords(supergraph: Supergraph, run: Run, ask: Ask, { load, entities, indices, causes }: Targets, data: unknown): void {
  const list = ask.variables.get(load.variable);
  if (list === undefined) return;
  const rows = own(data, load.alias);
  const counted = Array.isArray(rows) && rows.length === list.values.length;
  const whole = counted ? undefined : lost(placeFault(run, data, load.alias) ?? run.faults[load.fetch] ?? fault("SOURCE_BAD_RESPONSE", load.source));
  // Loads that share a variable have representations of others among theirs.
  const records: object[] = [];
  for (const index of indices) records[index] ??= whole ?? record(Array.isArray(rows) ? rows : [], index);
  linkerOf(load)(entities, indices, records);
  for (const [index, cause] of causes) run.taints.set(records[index] ?? {}, cause);

  function record(given: readonly unknown[], index: number): object {
    const row = given[index];
    if (row === null || row === undefined) {
      const reason = placeFault(run, given, index) ?? run.faults[load.fetch];
      return reason === undefined ? nothingOf(load) : lost(reason);
    }
    const asked = list?.values[index];
    const type = own(row, "__typename");
    if (!isObject(row) || typeof type !== "string" || !answersFor(supergraph, String(own(asked, "__typename")), type)) {
      return lost(fault("SOURCE_INVALID_VALUE", load.source));
    }
    const { echo } = load;
    if (echo === undefined || list?.keys[index]?.every((key) => sameKey(own(asked, key), own(row, echo + key)))) return row;
    return lost(fault("SOURCE_BAD_RESPONSE", load.source));
  }

  function lost(reason: Fault): object {
    run.troubled = true;
    return missing(reason);
  }
}

type Linker = (entities: readonly object[], indices: readonly number[], records: readonly object[]) => void;

const linkers = new WeakMap<EntityLoad, Linker>();

/** A loop of its own for each load: it then sees few kinds of objects and one slot, and hanging a record on an entity costs next to nothing. */
function linkerOf(load: EntityLoad): Linker {
  let linker = linkers.get(load);
  if (linker === undefined) {
    const code = "const slot = c[0]; return (entities, indices, records) => { for (let i = 0; i < entities.length; i++) entities[i][slot] = records[indices[i]]; };";
    // What it is follows from the line above.
    linker = (makeCode(code, [load.slot]) as Linker | undefined) ?? ((entities, indices, records) => entities.forEach((entity, at) => link(entity, load.slot, records[indices[at] ?? 0] ?? {})));
    linkers.set(load, linker);
  }
  return linker;
}

function placeFault(run: Run, holder: unknown, key: string | number): Fault | undefined {
  return isObject(holder) ? run.places.get(holder)?.get(key) : undefined;
}

/** An interface's name may stand for its types, on either side: sources with interface objects know no other. */
function answersFor(supergraph: Supergraph, asked: string, given: string): boolean {
  return supergraph.applies(asked, given) || supergraph.applies(given, asked);
}

/** Keys are equal in what they say: 1 and "1" are the same id. A field that was not asked for in the representation is not compared. */
function sameKey(asked: unknown, given: unknown): boolean {
  if (asked === given || asked === undefined) return true;
  if (isObject(asked) && isObject(given)) {
    if (Array.isArray(asked)) return Array.isArray(given) && asked.length === given.length && asked.every((item, index) => sameKey(item, given[index]));
    return Object.keys(asked).every((key) => sameKey(own(asked, key), own(given, key)));
  }
  return (typeof asked === "string" || typeof asked === "number") && (typeof given === "string" || typeof given === "number") && String(asked) === String(given);
}
