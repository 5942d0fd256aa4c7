// Which type an object has.

import { isObjectType } from "graphql";
import { isAbstractName, isConcrete, type LinkNode, type Position } from "../plan/position.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { linked, own } from "./records.ts";

/**
 * The name of the object's type; of its interface, if no source has said more. An interface object only ever says its interface,
 * so a concrete name counts more, and of several the latest. Undefined if nothing is known. A name that is no type at all is returned as it is.
 */
export function typeNameOf(supergraph: Supergraph, at: Position, base: readonly unknown[]): string | undefined {
  if (isObjectType(at.type)) {
    const { name } = at.type;
    for (const object of base) {
      const said = own(object, "__typename");
      if (said !== undefined && said !== name) return typeof said === "string" ? said : undefined;
    }
    return name;
  }
  let concrete: string | undefined;
  let weak: string | undefined;
  let unknown: string | undefined;
  const hear = (said: unknown): void => {
    if (typeof said !== "string") return;
    if (isConcrete(supergraph, said)) concrete = said;
    else if (isAbstractName(supergraph, said)) weak = said;
    else unknown = said;
  };
  for (const object of base) hear(own(object, "__typename"));
  for (const slot of slotsAt(at)) hear(own(linked(base, slot), "__typename"));
  if (unknown !== undefined) return unknown;
  return concrete ?? weak ?? ("getFields" in at.type ? at.type.name : undefined);
}

const slots = new WeakMap<Position, readonly symbol[]>();

/** Every link that may hang at a position, whatever the type of the object, in the order of the fetches. */
export function slotsAt(at: Position): readonly symbol[] {
  let known = slots.get(at);
  if (known === undefined) {
    const views = at.nodes.flatMap(linksOf).sort((a, b) => a.fetch - b.fetch);
    known = [...new Set(views.flatMap(({ slot }) => (slot === undefined ? [] : [slot])))];
    slots.set(at, known);
  }
  return known;
}

function linksOf(node: LinkNode): readonly LinkNode["links"][number]["view"][] {
  return [...node.links.map(({ view }) => view), ...node.types.flatMap((type) => linksOf(type.node))];
}
