// What is asked of the world: about 88 KB through 7 fetches, and a little through 3 hops.

export interface Question {
  readonly id: string;
  readonly query: string;
}

export const big: Question = {
  id: "big",
  query: `query Big {
  users { ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } } }
  topProducts(first: 5) { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } }
}
fragment U on User { id username name }
fragment R on Review { id body }
fragment P on Product { upc name price weight inStock shippingEstimate }`,
};

export const small: Question = {
  id: "small",
  query: `query Small { topProducts(first: 1) { upc name reviews { body author { username } } } }`,
};
