// `Query._entities`, resolved at once whenever the references are: `@apollo/subgraph` gives a promise for every entity,
// which costs a tenth of a large answer in process, and makes an answer of many calls wait for the event loop.

import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from "graphql";

type ResolveReference = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;
type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** Takes over the references of object types; those of interfaces, and of types that are not there, stay with whoever resolved them before. */
export function resolveEntitiesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()["_entities"];
  const otherwise = field?.resolve;
  if (field === undefined || otherwise === undefined) return schema;
  const resolve: Resolve = (source, given, context, info) => {
    // `_Any` is whatever was sent; graphql made a list of it.
    const references = given["representations"] as readonly { readonly __typename?: unknown }[];
    const types = references.map(({ __typename }) => objectType(info.schema, __typename));
    if (types.includes(undefined)) return otherwise(source, given, context, info);
    const entities = references.map((reference, index) => {
      const type = types[index];
      const resolveReference = type && referenceResolver(type);
      return resolveReference === undefined ? reference : resolveReference(reference, context, info);
    });
    const typedAt = (entity: unknown, index: number): unknown => typed(entity, types[index]?.name ?? "");
    // All or none: of a list with both, graphql-jit makes a longer one when a promise in it is rejected.
    if (!entities.some(isThenable)) return entities.map(typedAt);
    return entities.map((entity, index) => Promise.resolve(entity).then((settled) => typedAt(settled, index)));
  };
  field.resolve = resolve;
  return schema;
}

function objectType(schema: GraphQLSchema, name: unknown): GraphQLObjectType | undefined {
  const type = typeof name === "string" ? schema.getType(name) : undefined;
  return isObjectType(type) ? type : undefined;
}

/** Where `@apollo/subgraph` keeps `__resolveReference`. */
function referenceResolver({ extensions }: GraphQLObjectType): ResolveReference | undefined {
  // Put there by that package, which declares no type for it.
  const { subgraph } = (extensions["apollo"] ?? {}) as { readonly subgraph?: { readonly resolveReference?: ResolveReference } };
  return subgraph?.resolveReference;
}

/** Statements of Drizzle are no promises, but become one when they are awaited. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** The entity knows its type; rows of a database do not, and may be shared, so that what differs is a copy. */
function typed(entity: unknown, type: string): unknown {
  if (typeof entity !== "object" || entity === null) return entity;
  const given: { readonly __typename?: unknown } = entity;
  if (given.__typename === type) return entity;
  if (given.__typename !== undefined) return { ...entity, __typename: type };
  // Not enumerable, as before: rows are spread into others.
  Object.defineProperty(entity, "__typename", { value: type });
  return entity;
}
