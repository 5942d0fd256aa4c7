// Generated code for paths that lead through objects of known types, each from one source: nested loops, and nothing looked up on the way.
// Other paths are walked by `targets.ts`.

import { getNullableType, isListType, isObjectType, type GraphQLOutputType } from "graphql";
import type { FlattenNodePathSegment } from "@graphql-hive/router-query-planner";
import { fieldType } from "../plan/shape.ts";
import { typedPosition, type Position, type TypedPosition } from "../plan/position.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { makeCode } from "./code.ts";
import { childAt } from "./targets.ts";

/** Calls `visit` with every entity at the end of the path. */
export interface Walk {
  readonly at: TypedPosition;
  /** Index of the fetch whose data the path starts in. */
  readonly fetch: number;
  readonly run: (data: unknown, visit: (entity: object) => void) => void;
}

export function generateWalk(supergraph: Supergraph, root: Position, path: readonly FlattenNodePathSegment[]): Walk | undefined {
  const slots: symbol[] = [];
  const lines: string[] = [];
  let closing = "";
  let names = 0;
  let at = typed(root);
  let holder = "data";
  let fetch: number | undefined;
  for (const segment of path) {
    if (segment === "@") continue;
    if (at === undefined) return undefined;
    if ("TypeCondition" in segment) {
      const { type } = at;
      if (!segment.TypeCondition.some((name) => supergraph.applies(name, type))) return undefined;
      continue;
    }
    const child = childAt(supergraph, at, segment.Field);
    const [supply] = child?.supplies ?? [];
    if (child === undefined || supply === undefined || child.supplies.length > 1 || supply.wireKey in Object.prototype) return undefined;
    const view = at.views[supply.view];
    if (at.position === root) fetch = supply.fetch;
    if (view?.slot !== undefined && supply.view >= at.position.base.length) {
      open(`${holder}[s${slots.push(view.slot) - 1}]`);
      lines.push(`if (${holder} !== undefined) {`);
      closing += "}";
    }
    const name = nameOf(at, segment.Field);
    if (name === undefined) return undefined;
    open(`${holder}[${JSON.stringify(supply.wireKey)}]`);
    for (let depth = listDepth(fieldType(supergraph.types, at.type, name)); depth > 0; depth--) {
      const index = `i${names}`;
      const list = holder;
      lines.push(`if (Array.isArray(${list})) for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {`);
      closing += "}";
      open(`${list}[${index}]`);
    }
    lines.push(`if (typeof ${holder} === "object" && ${holder} !== null && !Array.isArray(${holder})) {`);
    closing += "}";
    at = typed(child.position);
    if (at !== undefined && asksTypename(at)) {
      lines.push(`if (${holder}.__typename === ${JSON.stringify(at.type)}) {`);
      closing += "}";
    }
  }
  if (at === undefined || fetch === undefined) return undefined;
  lines.push(`visit(${holder});`, closing);
  // What it is follows from the lines above.
  const constants = slots.map((_, index) => `const s${index} = c[${index}];\n`).join("");
  const run = makeCode(`${constants}return (data, visit) => {\n${lines.join("\n")}\n};`, slots) as Walk["run"] | undefined;
  return run && { at, fetch, run };

  function open(expression: string): void {
    holder = `v${names++}`;
    lines.push(`const ${holder} = ${expression};`);
  }

  /** The position, if its objects are of one known type and come from one source; the root may have several. */
  function typed(position: Position): TypedPosition | undefined {
    if (!isObjectType(position.type) || (position !== root && position.base.length !== 1)) return undefined;
    return typedPosition(supergraph, position, position.type.name);
  }
}

function asksTypename({ position }: TypedPosition): boolean {
  return position.base.some(({ fields }) => fields.some(({ outKey }) => outKey === "__typename"));
}

/** The schema's name of the field that the plan calls by a key. */
function nameOf(at: TypedPosition, key: string): string | undefined {
  return at.views.flatMap(({ fields }) => fields).find(({ outKey }) => outKey === key)?.name;
}

function listDepth(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepth(nullable.ofType) : 0;
}
