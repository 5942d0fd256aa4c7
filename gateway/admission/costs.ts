// What each field of a supergraph costs: read from `@cost` and `@listSize`, and from who answers for it.

import { Kind, parse, type ConstDirectiveNode, type ConstValueNode, type FieldDefinitionNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode, type SelectionSetNode, type TypeNode } from "graphql";

export interface FieldCost {
  readonly weight: number;
  readonly isList: boolean;
  readonly type: string;
  readonly listSize: ListSize;
  /** Sources that answer for the field. */
  readonly owners: readonly string[];
  /** What its source asks of others first, for every object (`@requires`). */
  readonly requires: Requirement | undefined;
}

export interface Requirement {
  /** Equal texts are asked for once. */
  readonly text: string;
  readonly set: SelectionSetNode;
}

export interface ListSize {
  readonly assumed: number | undefined;
  /** Arguments that say how many; by default `first`, where the field has it. */
  readonly slicing: readonly { readonly name: string; readonly fallback: number | undefined }[];
  /** Lists below the field whose size they are; by default `nodes` and `edges`. */
  readonly sized: readonly string[];
}

export interface Costs {
  fieldOf(type: string, field: string): FieldCost | undefined;
  readonly queryType: string;
}

export function readCosts(supergraphSdl: string): Costs {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map<string, Map<string, FieldCost>>();
  const typeWeights = new Map<string, number>();
  let queryType = "Query";
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) queryType = definition.operationTypes.find(({ operation }) => operation === "query")?.type.name.value ?? queryType;
    if ("name" in definition && definition.name && "directives" in definition) {
      const weight = weightOf(definition.directives as readonly ConstDirectiveNode[] | undefined);
      if (weight !== undefined) typeWeights.set(definition.name.value, weight);
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) types.set(definition.name.value, fieldsOf(definition));
  }
  return { queryType, fieldOf: (type, field) => types.get(type)?.get(field) };

  function fieldsOf(definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): Map<string, FieldCost> {
    const everywhere = named(definition.directives, "join__type").flatMap((directive) => texts(directive, "graph"));
    return new Map((definition.fields ?? []).map((field) => [field.name.value, costOf(field, everywhere)]));
  }

  function costOf(field: FieldDefinitionNode, everywhere: readonly string[]): FieldCost {
    const { type, isList } = shapeOf(field.type);
    const joins = named(field.directives, "join__field");
    const own = joins.filter((join) => argument(join, "external")?.kind !== Kind.BOOLEAN).flatMap((join) => texts(join, "graph"));
    return {
      weight: weightOf(field.directives) ?? typeWeights.get(type) ?? 1,
      isList,
      type,
      listSize: listSizeOf(field),
      owners: own.length > 0 ? own : everywhere,
      requires: joins.flatMap((join) => texts(join, "requires")).map(requirement)[0],
    };
  }
}

function listSizeOf(field: FieldDefinitionNode): ListSize {
  const [said] = named(field.directives, "listSize");
  const slicing = said && texts(said, "slicingArguments");
  const names = slicing !== undefined && slicing.length > 0 ? slicing : ["first", "last"];
  const args = (field.arguments ?? []).filter(({ name }) => names.includes(name.value));
  const sized = said ? texts(said, "sizedFields") : [];
  return {
    assumed: said && number(argument(said, "assumedSize")),
    slicing: args.map(({ name, defaultValue }) => ({ name: name.value, fallback: number(defaultValue) })),
    sized: sized.length > 0 ? sized : ["nodes", "edges"],
  };
}

function shapeOf(node: TypeNode): { readonly type: string; readonly isList: boolean } {
  switch (node.kind) {
    case Kind.NAMED_TYPE:
      return { type: node.name.value, isList: false };
    case Kind.NON_NULL_TYPE:
      return shapeOf(node.type);
    case Kind.LIST_TYPE:
      return { type: shapeOf(node.type).type, isList: true };
  }
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | undefined {
  const [said] = named(directives, "cost");
  return said && number(argument(said, "weight"));
}

function requirement(text: string): Requirement {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a set of fields: ${text}`);
  return { text, set: definition.selectionSet };
}

/** The name as composed, with or without the prefix of its specification. */
function named(directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly ConstDirectiveNode[] {
  return directives?.filter((directive) => directive.name.value === name || directive.name.value === `cost__${name}`) ?? [];
}

function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((given) => given.name.value === name)?.value;
}

function texts(directive: ConstDirectiveNode, name: string): readonly string[] {
  const value = argument(directive, name);
  const values = value?.kind === Kind.LIST ? value.values : value === undefined ? [] : [value];
  return values.flatMap((one) => (one.kind === Kind.STRING || one.kind === Kind.ENUM ? [one.value] : []));
}

function number(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT || value?.kind === Kind.FLOAT || value?.kind === Kind.STRING ? Number(value.value) : undefined;
}
