// What somebody would write by hand for exactly these two questions: the same calls in the same waves, merged into the first answers.

export type Call = (source: string, query: string, variables: object) => Promise<Data>;

/** `data` of a source's answer. */
export interface Data {
  readonly users?: UserNode[];
  readonly topProducts?: ProductNode[];
  readonly _entities?: readonly object[];
  readonly a?: readonly UserNode[];
  readonly b?: readonly ProductNode[];
}
interface UserNode {
  readonly id: string;
  reviews: readonly ReviewNode[];
}
interface ProductNode {
  readonly upc: string;
  price: number;
  weight: number;
  reviews: readonly ReviewNode[];
}
interface ReviewNode {
  readonly product: ProductNode;
  readonly author: UserNode;
}

const reviewsQuery = `query($a:[_Any!]!$b:[_Any!]!){
  a:_entities(representations:$a){...on User{reviews{id body product{upc reviews{id body author{id reviews{id body product{upc}}}}}}}}
  b:_entities(representations:$b){...on Product{reviews{id body author{id reviews{id body product{upc}}}}}}}`;
const entities = (type: string, fields: string): string => `query($r:[_Any!]!){_entities(representations:$r){...on ${type}{${fields}}}}`;
const productsQuery = entities("Product", "name price weight");
const usersQuery = entities("User", "username name");
const inventoryQuery = entities("Product", "inStock shippingEstimate");
const userReference = ({ id }: UserNode): object => ({ __typename: "User", id });
const productReference = ({ upc }: ProductNode): object => ({ __typename: "Product", upc });
const parcel = ({ upc, price, weight }: ProductNode): object => ({ __typename: "Product", upc, price, weight });

export async function answerBig(call: Call): Promise<object> {
  const [{ users = [] }, { topProducts = [] }] = await Promise.all([call("users", "{users{id username name}}", {}), call("products", "{topProducts(first:5){upc name price weight}}", {})]);
  const [reviews, { _entities: stock = [] }] = await Promise.all([
    call("reviews", reviewsQuery, { a: users.map(userReference), b: topProducts.map(productReference) }),
    call("inventory", inventoryQuery, { r: topProducts.map(parcel) }),
  ]);
  for (const [index, user] of users.entries()) user.reviews = reviews.a?.[index]?.reviews ?? [];
  for (const [index, product] of topProducts.entries()) Object.assign(product, reviews.b?.[index], stock[index]);

  const authors: UserNode[] = [];
  const products: ProductNode[] = [];
  const collect = (product: ProductNode): void => {
    for (const { author } of product.reviews) {
      authors.push(author);
      for (const review of author.reviews) products.push(review.product);
    }
  };
  for (const user of users) {
    for (const { product } of user.reviews) {
      products.push(product);
      collect(product);
    }
  }
  for (const product of topProducts) collect(product);

  const distinctAuthors = new Map(authors.map((author) => [author.id, author]));
  const distinctProducts = new Map(products.map((product) => [product.upc, product]));
  const [{ _entities: names = [] }, { _entities: goods = [] }] = await Promise.all([
    call("users", usersQuery, { r: [...distinctAuthors.values()].map(userReference) }),
    call("products", productsQuery, { r: [...distinctProducts.values()].map(productReference) }),
  ]);
  const nameOf = new Map([...distinctAuthors.keys()].map((id, index) => [id, names[index]]));
  const goodOf = new Map([...distinctProducts.keys()].map((upc, index) => [upc, goods[index]]));
  const asked = [...distinctProducts.keys()].map((upc) => ({ __typename: "Product", upc, ...goodOf.get(upc) }));
  const { _entities: rest = [] } = await call("inventory", inventoryQuery, { r: asked });
  for (const [index, { upc }] of asked.entries()) Object.assign(goodOf.get(upc) ?? {}, rest[index]);
  for (const author of authors) Object.assign(author, nameOf.get(author.id));
  for (const product of products) Object.assign(product, goodOf.get(product.upc));
  return { data: { users, topProducts } };
}

export async function answerSmall(call: Call): Promise<object> {
  const { topProducts = [] } = await call("products", "{topProducts(first:1){upc name}}", {});
  const { b = [] } = await call("reviews", "query($b:[_Any!]!){b:_entities(representations:$b){...on Product{reviews{body author{id}}}}}", { b: topProducts.map(productReference) });
  const authors = b.flatMap(({ reviews }) => reviews.map(({ author }) => author));
  const ids = [...new Set(authors.map(({ id }) => id))];
  const { _entities: names = [] } = await call("users", entities("User", "username"), { r: ids.map((id) => ({ __typename: "User", id })) });
  const nameOf = new Map(ids.map((id, index) => [id, names[index]]));
  const answered = topProducts.map((product, index) => ({
    ...product,
    reviews: b[index]?.reviews.map((review) => ({ ...review, author: nameOf.get(review.author.id) })),
  }));
  return { data: { topProducts: answered } };
}
