// The world as GraphQL schemas: one for each source, and one that holds everything.

import { buildSubgraphSchema } from "@apollo/subgraph";
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, parse } from "graphql";
import { resolveEntitiesAtOnce } from "../../kit/entities.ts";
import { type Product, type Review, shippingEstimate, type User, type World } from "./data.ts";
import { mergedSdl, type SourceName, subgraphSdls } from "./schemas.ts";

export function subgraphSchemas(world: World): Readonly<Record<SourceName, GraphQLSchema>> {
  const { user, product, reviewsOf, reviewsBy, top } = lookups(world);
  const schema = (name: SourceName, resolvers: Resolvers): GraphQLSchema => resolveEntitiesAtOnce(buildSubgraphSchema([{ typeDefs: parse(subgraphSdls[name]), resolvers }]));
  return {
    users: schema("users", { Query: { users: () => world.users }, User: { __resolveReference: ({ id }) => user(id) } }),
    products: schema("products", { Query: { topProducts: (_, { first }) => top(first) }, Product: { __resolveReference: ({ upc }) => product(upc) } }),
    reviews: schema("reviews", {
      User: { __resolveReference: ({ id }) => ({ id }), reviews: ({ id }) => reviewsBy(id) },
      Product: { __resolveReference: ({ upc }) => ({ upc }), reviews: ({ upc }) => reviewsOf(upc) },
      Review: { author: ({ authorId }) => ({ id: authorId }), product: ({ productUpc }) => ({ upc: productUpc }) },
    }),
    inventory: schema("inventory", {
      Product: { __resolveReference: (asked) => ({ ...asked, inStock: product(asked.upc).inStock }), shippingEstimate: (asked) => shippingEstimate(asked) },
    }),
  };
}

export function mergedSchema(world: World): GraphQLSchema {
  const { user, product, reviewsOf, reviewsBy, top } = lookups(world);
  return withResolvers(buildSchema(mergedSdl), {
    Query: { users: () => world.users, topProducts: (_, { first }) => top(first) },
    User: { reviews: ({ id }) => reviewsBy(id) },
    Product: { reviews: ({ upc }) => reviewsOf(upc), shippingEstimate: (given) => shippingEstimate(given) },
    Review: { author: ({ authorId }) => user(authorId), product: ({ productUpc }) => product(productUpc) },
  });
}

/** What a resolver is given is one of the rows of the world, or what a reference says of one. */
type Row = User & Product & Review;
type Resolvers = Record<string, Record<string, (row: Row, args: { first: number }) => unknown>>;

function lookups({ users, products, reviews }: World) {
  const user = new Map(users.map((row) => [row.id, row]));
  const product = new Map(products.map((row) => [row.upc, row]));
  const of = Map.groupBy(reviews, (row) => row.productUpc);
  const by = Map.groupBy(reviews, (row) => row.authorId);
  return {
    user: (id: string) => known(user.get(id), id),
    product: (upc: string) => known(product.get(upc), upc),
    reviewsOf: (upc: string): readonly Review[] => of.get(upc) ?? [],
    reviewsBy: (id: string): readonly Review[] => by.get(id) ?? [],
    top: (first: number): readonly Product[] => products.slice(0, first),
  };
}

function known<Value>(row: Value | undefined, id: string): Value {
  if (row === undefined) throw new Error(`The world has nothing with the key ${id}`);
  return row;
}

function withResolvers(schema: GraphQLSchema, resolvers: Resolvers): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`No type ${typeName}`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      // The rows come from the world's own resolvers.
      if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}
