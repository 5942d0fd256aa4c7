// The schema that clients see: the supergraph without the machinery of federation and without what is @inaccessible.
// (The planner has one too, but it keeps inaccessible union members and machinery types.)

import {
  buildASTSchema,
  Kind,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeNode,
} from "graphql";

/** Federation's own names: `join__Graph`, `link__Import`, `@core`, … */
const machinery = /^(?:join|link|core|federation|context|connect)__|^(?:link|core|inaccessible|tag|authenticated|requiresScopes|policy|cost|listSize|connect|source|context|fromContext)$/;
const keptDirectives = new Set(["deprecated", "specifiedBy", "oneOf"]);
const executableLocations = new Set(["QUERY", "MUTATION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"]);

export function apiSchemaOf(document: DocumentNode): GraphQLSchema {
  const hidden = new Set<string>();
  for (const definition of document.definitions) {
    if ("name" in definition && definition.name !== undefined && (machinery.test(definition.name.value) || isInaccessible(definition))) {
      hidden.add(definition.name.value);
    }
  }
  const visible = (type: NamedTypeNode): boolean => !hidden.has(type.name.value);
  const dropHidden = (node: FieldDefinitionNode | InputValueDefinitionNode): null | undefined =>
    isInaccessible(node) || hidden.has(nameOf(node.type)) ? null : undefined;

  const dropDefinition = (node: ASTNode & { readonly name: { readonly value: string } }): null | undefined => (hidden.has(node.name.value) ? null : undefined);
  const api = visit(document, {
    Directive: (node) => (keptDirectives.has(node.name.value) ? undefined : null),
    DirectiveDefinition: (node) =>
      machinery.test(node.name.value) || !node.locations.every(({ value }) => executableLocations.has(value)) ? null : undefined,
    // The directives have to be read before they are dropped: on the way in.
    ScalarTypeDefinition: { enter: dropDefinition },
    EnumTypeDefinition: { enter: dropDefinition },
    InputObjectTypeDefinition: { enter: dropDefinition },
    ObjectTypeDefinition: {
      enter: dropDefinition,
      leave: (node) => ({ ...node, interfaces: node.interfaces?.filter(visible) ?? [] }),
    },
    InterfaceTypeDefinition: {
      enter: dropDefinition,
      leave: (node) => ({ ...node, interfaces: node.interfaces?.filter(visible) ?? [] }),
    },
    UnionTypeDefinition: { enter: dropDefinition, leave: (node) => ({ ...node, types: node.types?.filter(visible) ?? [] }) },
    FieldDefinition: { enter: dropHidden },
    InputValueDefinition: { enter: dropHidden },
    EnumValueDefinition: { enter: (node) => (isInaccessible(node) ? null : undefined) },
  });
  return buildASTSchema(api);
}

function isInaccessible(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | ASTNode): boolean {
  return "directives" in node && node.directives?.some((directive) => directive.name.value === "inaccessible") === true;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
