// The supergraph of the folders as they are now, if the subgraphs that run here can answer it.

import { type GraphQLSchema, isObjectType, Kind, parse } from "graphql";
import { PlainError } from "../kit/plain-error.ts";
import { subgraphSdl } from "../kit/sdl.ts";
import type { SubgraphFolder } from "../schema/subgraph-files.ts";
import { composeHouse } from "./compose-house.ts";

/** A subgraph that may run in this process. */
interface Running {
  readonly subgraph: () => { readonly schema: GraphQLSchema } | undefined;
}

export function recompose(folders: readonly SubgraphFolder[], running: ReadonlyMap<string, Running>): string {
  const { supergraphSdl } = composeHouse(folders);
  const missing = folders.flatMap((folder) => fieldsNotRunning(folder, running.get(folder.name)));
  if (missing.length > 0) {
    const named = missing.slice(0, 5).join(", ");
    throw new PlainError(`Có trong thư mục nhưng chương trình đang chạy chưa có: ${named}; khởi động lại.`, `In the folders but not in the running program: ${named}; start it again.`);
  }
  return supergraphSdl;
}

/** Its resolvers were loaded at the start: a field that came later has none. */
function fieldsNotRunning({ name, folder }: SubgraphFolder, running: Running | undefined): readonly string[] {
  const schema = running?.subgraph()?.schema;
  if (schema === undefined) return [];
  return parse(subgraphSdl(folder)).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const type = schema.getType(definition.name.value);
    const fields = isObjectType(type) ? type.getFields() : {};
    return (definition.fields ?? []).filter((field) => !(field.name.value in fields)).map((field) => `${name}: ${definition.name.value}.${field.name.value}`);
  });
}
