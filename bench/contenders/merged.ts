// No federation at all: one schema that holds everything, on graphql-jit.

import { parse } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { createWorld } from "../world/data.ts";
import { mergedSchema } from "../world/resolvers.ts";
import { namedBody, type Start } from "./contender.ts";
import { serveText } from "./serve-text.ts";

const start: Start = async ({ language, questions }) => {
  const schema = mergedSchema(createWorld(language));
  const compiled = new Map(
    questions.map(({ id, query }) => {
      const made = compileQuery(schema, parse(query));
      if (!isCompiledQuery(made)) throw new Error(`${id} does not compile`);
      return [namedBody(id), made.query] as const;
    }),
  );
  return {
    port: await serveText(async (body) => {
      const query = compiled.get(body);
      if (query === undefined) throw new Error(`not a question that is known here: ${body}`);
      return JSON.stringify(await query(undefined, {}, {}));
    }),
  };
};
export default start;
