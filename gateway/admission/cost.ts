// What an operation may cost, estimated before anything is planned: the values it may answer, and the calls of sources it needs.
// The document must have been measured and validated: fragments are followed as often as they are spread.

import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Costs, FieldCost } from "./costs.ts";

export interface Cost {
  /** Values, each by its weight, and `perCall` for every call of a source. */
  readonly estimate: number;
  readonly sourceCalls: number;
  /** Whether other variables would make another estimate. */
  readonly byVariables: boolean;
}

/** A list that does not say how long it is: the first on the way down, and any below it. */
export const assumedSizes = { outer: 500, inner: 10, page: 50 };
const perCall = 100;

interface Place {
  readonly type: string;
  /** How many objects of it there may be. */
  readonly count: number;
  readonly inList: boolean;
  readonly source: string | undefined;
  /** Calls that had to be answered before. */
  readonly hop: number;
  /** Lists here whose size an argument above has said. */
  readonly sized: readonly string[];
  readonly size: number | undefined;
}

export function estimateCost(costs: Costs, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  const calls = new Set<string>();
  let values = 0;
  let byVariables = false;

  add(operation.selectionSet, { type: costs.queryType, count: 1, inList: false, source: undefined, hop: -1, sized: [], size: undefined });
  return { estimate: Math.ceil(values + perCall * calls.size), sourceCalls: calls.size, byVariables };

  function add(set: SelectionSetNode, place: Place): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(selection, place);
        continue;
      }
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (inner !== undefined) add(inner.selectionSet, { ...place, type: inner.typeCondition?.name.value ?? place.type });
    }
  }

  function addField(node: FieldNode, place: Place): void {
    const field = costs.fieldOf(place.type, node.name.value);
    if (field === undefined) return;
    const called = callFor(field, place);
    const said = saidSize(node, field);
    const inherited = place.sized.includes(node.name.value) ? place.size : undefined;
    const length = field.isList ? inherited ?? said ?? field.listSize.assumed ?? (place.inList ? assumedSizes.inner : assumedSizes.outer) : 1;
    const count = place.count * length;
    values += count * field.weight;
    if (node.selectionSet === undefined) return;
    const pages = !field.isList && field.listSize.slicing.length > 0;
    add(node.selectionSet, {
      type: field.type,
      count,
      inList: place.inList || field.isList,
      ...called,
      sized: pages ? field.listSize.sized : [],
      size: pages ? said : undefined,
    });
  }

  /** Who is asked for the field, and when. */
  function callFor(field: FieldCost, place: Place): Pick<Place, "source" | "hop"> {
    const { source, hop } = place;
    if (source !== undefined && field.owners.includes(source) && field.requires.length === 0) return { source, hop };
    if (field.owners.length === 0) return { source, hop };
    const required = field.requires.flatMap((name) => {
      const owners = costs.fieldOf(place.type, name)?.owners ?? [];
      return source !== undefined && owners.includes(source) ? [] : owners.slice(0, 1);
    });
    for (const other of required) calls.add(`${hop + 1} ${other}`);
    const next = { source: field.owners[0], hop: hop + (required.length > 0 ? 2 : 1) };
    calls.add(`${next.hop} ${next.source}`);
    return next;
  }

  /** What its slicing argument says; the largest of several. */
  function saidSize(node: FieldNode, field: FieldCost): number | undefined {
    if (field.listSize.slicing.length === 0) return undefined;
    const given = field.listSize.slicing.flatMap(({ name, fallback }) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      if (value === undefined) return fallback === undefined ? [] : [fallback];
      if (value.kind === Kind.INT) return [Number(value.value)];
      if (value.kind !== Kind.VARIABLE) return [];
      byVariables = true;
      const variable = variables[value.name.value];
      const standard = defaults.get(value.name.value);
      return typeof variable === "number" ? [variable] : standard?.kind === Kind.INT && variable === undefined ? [Number(standard.value)] : [];
    });
    return given.length > 0 ? Math.max(0, ...given) : assumedSizes.page;
  }
}
