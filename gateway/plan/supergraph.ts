// What the engine has to know of a supergraph: its types, the schema that clients see, and who holds which key.

import {
  buildASTSchema,
  isAbstractType,
  isInterfaceType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLAbstractType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { apiSchemaOf } from "./api-schema.ts";

export interface Supergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** All types of all sources, inaccessible ones included. */
  readonly types: GraphQLSchema;
  readonly sources: ReadonlySet<string>;
  /** The name of every field of every type. */
  readonly fieldNames: ReadonlySet<string>;
  /** The `@key`s by which `source` answers for `type`. */
  keysOf(type: string, source: string): readonly SelectionSetNode[];
  /** The `@requires` of a field in `source`. */
  requiredBy(type: string, field: string, source: string): SelectionSetNode | undefined;
  /** Interfaces that some source knows as an interface object. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** The name by which `source` knows an object of type `type`: its interface's, where that is an interface object there. */
  nameIn(source: string, type: string): string;
  /** Whether an object of type `type` meets a type condition; `type` may be an interface when no more is known of the object. */
  applies(condition: string, type: string): boolean;
}

export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const types = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const sourceOfGraph = new Map<string, string>();
  const keys = new Map<string, SelectionSetNode[]>();
  const required = new Map<string, SelectionSetNode>();
  const fieldNames = new Set<string>();
  const declared = new Set<string>();
  const interfaceObjects = new Map<string, string[]>();

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const value of definition.values ?? []) {
      const name = value.directives?.map((directive) => stringArgument(directive, "name")).find((text) => text !== undefined);
      sourceOfGraph.set(value.name.value, name ?? value.name.value);
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) readType(definition);
  }

  function readType(definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): void {
    const type = definition.name.value;
    for (const directive of named(definition.directives, "join__type")) {
      const source = sourceOfGraph.get(stringArgument(directive, "graph") ?? "");
      const key = stringArgument(directive, "key");
      if (source === undefined) continue;
      declared.add(`${type} ${source}`);
      if (isTrue(directive, "isInterfaceObject")) interfaceObjects.set(source, [...(interfaceObjects.get(source) ?? []), type]);
      if (key === undefined) continue;
      const id = `${type} ${source}`;
      keys.set(id, [...(keys.get(id) ?? []), parseFieldSet(key)]);
    }
    for (const field of definition.fields ?? []) {
      fieldNames.add(field.name.value);
      for (const directive of named(field.directives, "join__field")) {
        const source = sourceOfGraph.get(stringArgument(directive, "graph") ?? "");
        const fields = stringArgument(directive, "requires");
        if (source !== undefined && fields !== undefined) required.set(`${type}.${field.name.value} ${source}`, parseFieldSet(fields));
      }
    }
  }

  const possible = new Map<string, ReadonlySet<string>>();
  function possibleTypes(type: GraphQLAbstractType): ReadonlySet<string> {
    let names = possible.get(type.name);
    if (names === undefined) possible.set(type.name, (names = new Set(types.getPossibleTypes(type).map(({ name }) => name))));
    return names;
  }

  const applies = (condition: string, type: string): boolean => {
    if (condition === type) return true;
    const wanted = types.getType(condition);
    if (!isAbstractType(wanted)) return false;
    if (possibleTypes(wanted).has(type)) return true;
    const given = types.getType(type);
    return isInterfaceType(given) && types.isSubType(wanted, given);
  };

  return {
    sdl,
    apiSchema: apiSchemaOf(document),
    types,
    sources: new Set(sourceOfGraph.values()),
    fieldNames,
    keysOf: (type, source) => keys.get(`${type} ${source}`) ?? [],
    requiredBy: (type, field, source) => required.get(`${type}.${field} ${source}`),
    interfaceObjects: new Set([...interfaceObjects.values()].flat()),
    nameIn: (source, type) =>
      declared.has(`${type} ${source}`) ? type : interfaceObjects.get(source)?.find((name) => applies(name, type)) ?? type,
    applies,
  };
}

function named(directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly ConstDirectiveNode[] {
  return directives?.filter((directive) => directive.name.value === name) ?? [];
}

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function parseFieldSet(fields: string): SelectionSetNode {
  const definition = parse(`{${fields}}`, { noLocation: true }).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a set of fields: ${fields}`);
  return definition.selectionSet;
}
