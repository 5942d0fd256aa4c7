// Written by hand: the sources run on graphql-jit in the same process.

import type { ExecutionResult } from "graphql";
import { createExecutor } from "../../kit/execute.ts";
import type { Data } from "../handwritten/answers.ts";
import { createWorld } from "../world/data.ts";
import { subgraphSchemas } from "../world/resolvers.ts";
import type { Start } from "./contender.ts";
import { startHandwritten } from "./handwritten.ts";

const start: Start = (setting) => {
  const executors = new Map(Object.entries(subgraphSchemas(createWorld(setting.language))).map(([name, schema]) => [name, createExecutor(schema, console.error)]));
  return startHandwritten(setting, async (source, query, variables) => {
    const executor = executors.get(source);
    if (executor === undefined) throw new Error(`no source ${source}`);
    const { data }: ExecutionResult = await executor({ query, variables: { ...variables } }, {});
    // The question says what is in it.
    return data as Data;
  });
};
export default start;
