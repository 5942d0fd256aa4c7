// Four sources in the manner of the public benchmarks of federation gateways, and the one schema that they merge to.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n`;

export const subgraphSdls = {
  users: `${link}
    type Query { users: [User!]! }
    type User @key(fields: "id") { id: ID! name: String! username: String! }`,
  products: `${link}
    type Query { topProducts(first: Int = 5): [Product!]! }
    type Product @key(fields: "upc") { upc: ID! name: String! price: Int! weight: Int! }`,
  reviews: `${link}
    type Review { id: ID! body: String! author: User! product: Product! }
    type User @key(fields: "id") { id: ID! reviews: [Review!]! }
    type Product @key(fields: "upc") { upc: ID! reviews: [Review!]! }`,
  inventory: `${link}
    type Product @key(fields: "upc") {
      upc: ID!
      price: Int! @external
      weight: Int! @external
      inStock: Boolean!
      shippingEstimate: Int! @requires(fields: "price weight")
    }`,
} as const;

export type SourceName = keyof typeof subgraphSdls;

export const sourceNames: readonly SourceName[] = ["users", "products", "reviews", "inventory"];

export const mergedSdl = `
  type Query { users: [User!]! topProducts(first: Int = 5): [Product!]! }
  type User { id: ID! name: String! username: String! reviews: [Review!]! }
  type Product { upc: ID! name: String! price: Int! weight: Int! inStock: Boolean! shippingEstimate: Int! reviews: [Review!]! }
  type Review { id: ID! body: String! author: User! product: Product! }`;
