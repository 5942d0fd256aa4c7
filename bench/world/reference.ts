// The right answer: graphql-js on the merged schema.

import { isDeepStrictEqual } from "node:util";
import { graphqlSync } from "graphql";
import { createWorld, type Language } from "./data.ts";
import type { Question } from "./questions.ts";
import { mergedSchema } from "./resolvers.ts";

/** Throws if an answer is another one. */
export function referenceCheck(language: Language, { query }: Question): (answer: unknown) => void {
  const reference: unknown = JSON.parse(JSON.stringify(graphqlSync({ schema: mergedSchema(createWorld(language)), source: query })));
  return (answer) => {
    if (!isDeepStrictEqual(answer, reference)) throw new Error(`not the right answer: ${JSON.stringify(answer).slice(0, 300)}`);
  };
}
