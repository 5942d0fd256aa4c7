// The plan's nodes → fetches numbered in the plan's order, the steps that run them, and the tree of links that says where their records hang.

import { isCompositeType, type GraphQLCompositeType } from "graphql";
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  InputRewrite,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from "@graphql-hive/router-query-planner";
import { extendEntities } from "./entities.ts";
import { fieldsOf, parseOperation, renamesOf, type PlannedField } from "./planned.ts";
import { linkNode, position, type LinkNode, type Position, type View } from "./position.ts";
import type { Supergraph } from "./supergraph.ts";

/** One call of a source. */
export interface Fetch {
  readonly index: number;
  readonly source: string;
  readonly operation: string;
  /** The operation as a byte string. */
  readonly operationBytes: string;
  /** Names of the client's variables in it. */
  readonly variables: readonly string[];
  /** Counted from 1: the calls of a wave need nothing of each other, those of the next need them. */
  wave: number;
  /** What it asks of root fields; empty for a fetch of entities. */
  readonly fields: readonly PlannedField[];
  /** What it asks of `_entities`; empty for a fetch of root fields. */
  readonly loads: readonly EntityLoad[];
}

/** One `_entities` field of a fetch. */
export interface EntityLoad {
  readonly source: string;
  readonly fetch: number;
  /** Its key in the answer. */
  readonly alias: string;
  /** The variable that carries its representations; several loads may share one. */
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly rewrites: readonly InputRewrite[];
  readonly fields: readonly PlannedField[];
  /** The property of an entity that will point to what this load says of it. */
  readonly slot: symbol;
  /** Prefix of the keys under which the source repeats the entity's key fields; undefined when it is not asked to. */
  readonly echo: string | undefined;
}

export type Step =
  | { readonly kind: "fetch"; readonly fetch: Fetch }
  | { readonly kind: "sequence" | "parallel"; readonly steps: readonly Step[] }
  | { readonly kind: "condition"; readonly variable: string; readonly then: Step | undefined; readonly otherwise: Step | undefined };

export interface FetchPlan {
  readonly step: Step | undefined;
  readonly fetches: readonly Fetch[];
  /** Where the answer starts; its base views are the fetches of root fields, in order. */
  readonly root: Position;
}

export function readPlan(supergraph: Supergraph, plan: QueryPlan, rootType: GraphQLCompositeType, echoes: (source: string) => boolean): FetchPlan {
  const fetches: Fetch[] = [];
  const roots: View[] = [];
  const links = linkNode();
  const step = plan.node && read(plan.node, []);
  if (step) numberWaves(step, 1);
  return { step, fetches, root: position(rootType, roots, [links]) };

  function read(node: PlanNode, path: readonly FlattenNodePathSegment[]): Step {
    switch (node.kind) {
      case "Sequence":
      case "Parallel":
        return { kind: node.kind === "Sequence" ? "sequence" : "parallel", steps: node.nodes.map((child) => read(child, path)) };
      case "Flatten":
        return read(node.node, [...path, ...node.path]);
      case "Condition": {
        // The planner writes null for a branch that is not there, against its own types.
        const { ifClause, elseClause } = node as { ifClause?: PlanNode | null; elseClause?: PlanNode | null };
        return {
          kind: "condition",
          variable: node.condition,
          then: ifClause ? read(ifClause, path) : undefined,
          otherwise: elseClause ? read(elseClause, path) : undefined,
        };
      }
      case "Fetch":
        return { kind: "fetch", fetch: node.requires === undefined || node.requires.length === 0 ? rootFetch(node) : entityFetch(node, path) };
      case "BatchFetch":
        return { kind: "fetch", fetch: batchFetch(node) };
      case "Subscription":
      case "Defer":
        throw new Error(`A plan with ${node.kind} cannot be run`);
    }
  }

  function rootFetch(node: FetchNode): Fetch {
    const { document, operation } = parseOperation(node.operation);
    const fields = fieldsOf(operation.selectionSet, document, renamesOf(node.outputRewrites));
    const fetch = { index: fetches.length, source: node.serviceName, operation: node.operation, operationBytes: bytesOf(node.operation), variables: node.variableUsages ?? [], wave: 1, fields, loads: [] };
    roots.push({ source: fetch.source, fetch: fetch.index, fields, slot: undefined });
    fetches.push(fetch);
    return fetch;
  }

  function entityFetch(node: FetchNode, path: readonly FlattenNodePathSegment[]): Fetch {
    const { requires, inputRewrites, outputRewrites } = node;
    const alias: EntityBatchAlias = {
      alias: "_entities",
      representationsVariableName: "representations",
      paths: [[...path]],
      requires: requires ?? [],
      ...(inputRewrites && { inputRewrites }),
      ...(outputRewrites && { outputRewrites }),
    };
    return batchFetch({ ...node, kind: "BatchFetch", entityBatch: { aliases: [alias] } });
  }

  function batchFetch(node: BatchFetchNode): Fetch {
    const index = fetches.length;
    const source = node.serviceName;
    const { document, operation } = parseOperation(node.operation);
    const { aliases } = node.entityBatch;
    const extended = extendEntities(supergraph, document, source, aliases, echoes(source));
    const loads = aliases.map((load, at): EntityLoad => {
      const set = operation.selectionSet.selections.find(
        (field) => field.kind === "Field" && (field.alias?.value ?? field.name.value) === load.alias,
      );
      if (set?.kind !== "Field" || set.selectionSet === undefined) throw new Error(`A fetch without its field ${load.alias}`);
      const renames = renamesOf(load.outputRewrites).map(({ path, to }) => {
        const first = path[0];
        return { path: first !== undefined && "Key" in first && first.Key === load.alias ? path.slice(1) : path, to };
      });
      return {
        source,
        fetch: index,
        alias: load.alias,
        variable: load.representationsVariableName,
        paths: load.paths,
        requires: load.requires.map((selection) => widened(supergraph, source, selection)),
        rewrites: load.inputRewrites ?? [],
        fields: [...fieldsOf(set.selectionSet, document, renames), typename],
        slot: Symbol(`${source} ${index}.${at}`),
        echo: extended.echo,
      };
    });
    for (const load of loads) for (const path of load.paths) link(load, path);
    const fetch = { index, source, operation: extended.operation, operationBytes: bytesOf(extended.operation), variables: node.variableUsages ?? [], wave: 1, fields: [], loads };
    fetches.push(fetch);
    return fetch;
  }

  function link(load: EntityLoad, path: readonly FlattenNodePathSegment[]): void {
    let node = links;
    for (const segment of path) node = segment === "@" ? node : next(node, segment);
    const on = load.requires.flatMap((selection) => (selection.kind === "InlineFragment" ? [selection.typeCondition] : []));
    node.links.push({ view: { source: load.source, fetch: load.fetch, fields: load.fields, slot: load.slot }, on });
  }
}

/** Tells each fetch its wave; gives the last one of the step. */
function numberWaves(step: Step, first: number): number {
  switch (step.kind) {
    case "fetch":
      step.fetch.wave = first;
      return first;
    case "parallel":
      return Math.max(first, ...step.steps.map((part) => numberWaves(part, first)));
    case "sequence":
      return step.steps.reduce((last, part) => numberWaves(part, last + 1), first - 1);
    case "condition":
      return Math.max(first, ...[step.then, step.otherwise].map((branch) => (branch ? numberWaves(branch, first) : first)));
  }
}

const typename: PlannedField = { on: [], wireKey: "__typename", outKey: "__typename", name: "__typename", args: "", fields: undefined };

function next(node: LinkNode, segment: Exclude<FlattenNodePathSegment, "@">): LinkNode {
  if ("TypeCondition" in segment) {
    const names = segment.TypeCondition;
    const known = node.types.find((type) => type.names.join() === names.join());
    if (known !== undefined) return known.node;
    const created = linkNode();
    node.types.push({ names, node: created });
    return created;
  }
  let found = node.fields.get(segment.Field);
  if (found === undefined) node.fields.set(segment.Field, (found = linkNode()));
  return found;
}

/**
 * A source with an interface object makes no difference between its types; nor does what is required of them. The planner, merging what it asks
 * for one type with what it asks for another, at times forgets to require the other's keys.
 */
function widened(supergraph: Supergraph, source: string, selection: RequiresSelection): RequiresSelection {
  return selection.kind === "InlineFragment" ? { ...selection, typeCondition: supergraph.nameIn(source, selection.typeCondition) } : selection;
}

function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** The root type of an operation, in the supergraph. */
export function rootTypeOf(supergraph: Supergraph, operation: "query" | "mutation" | "subscription"): GraphQLCompositeType {
  const type = supergraph.types.getType(supergraph.apiSchema.getRootType(operation as never)?.name ?? "");
  if (!isCompositeType(type)) throw new Error(`The supergraph has no ${operation} type`);
  return type;
}
