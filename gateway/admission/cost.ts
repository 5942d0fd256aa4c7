// What an operation may cost, estimated before anything is planned: the values it may answer, and the calls of sources it needs.
// The document must have been measured and validated: fragments are followed as often as they are spread.

import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Costs, FieldCost, Requirement } from "./costs.ts";

export interface Cost {
  /** Values, each by its weight, more for every object that another source is asked about, and for every call. */
  readonly estimate: number;
  readonly sourceCalls: number;
  /** Whether other variables would make another estimate. */
  readonly byVariables: boolean;
}

/** A list that does not say how long it is: the first on the way down, and any below it. */
export const assumedSizes = { outer: 500, inner: 10, page: 50 };
const perCall = 100;
const perEntity = 20;

interface Place {
  readonly type: string;
  /** How many objects of it there may be. */
  readonly count: number;
  readonly inList: boolean;
  readonly source: string | undefined;
  /** Calls that had to be answered before. */
  readonly hop: number;
  /** Sources asked, and requirements met, for the objects here. */
  readonly asked: Set<string>;
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

  add(operation.selectionSet, { type: costs.queryType, count: 1, inList: false, source: undefined, hop: -1, asked: new Set(), sized: [], size: undefined });
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
      asked: new Set(),
      sized: pages ? field.listSize.sized : [],
      size: pages ? said : undefined,
    });
  }

  /** Who is asked for the field, and when; what is required for it is asked first. */
  function callFor(field: FieldCost, place: Place): Pick<Place, "source" | "hop"> {
    const { source, hop, asked } = place;
    const [owner] = field.owners;
    const here = owner === undefined || (source !== undefined && field.owners.includes(source));
    if (here && field.requires === undefined) return { source, hop };
    const next = { source: owner, hop: hop + 1 };
    if (field.requires !== undefined) {
      if (!asked.has(field.requires.text)) add(field.requires.set, place);
      asked.add(field.requires.text);
      if (isRemote(field.requires, place)) next.hop++;
    }
    calls.add(`${next.hop} ${next.source}`);
    if (hop >= 0 && !asked.has(`${next.hop} ${next.source}`)) values += perEntity * place.count;
    asked.add(`${next.hop} ${next.source}`);
    return next;
  }

  function isRemote({ set }: Requirement, { type, source }: Place): boolean {
    return set.selections.some((selection) => {
      const owners = selection.kind === Kind.FIELD ? (costs.fieldOf(type, selection.name.value)?.owners ?? []) : [];
      return source === undefined || (owners.length > 0 && !owners.includes(source));
    });
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
