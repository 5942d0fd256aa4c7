// The subgraphs as compose.ts sees them: a name, the folder, the SDL and the files it is made of.

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type SdlFile, subgraphSdl, subgraphSdlFiles } from "../kit/sdl.ts";

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
  readonly files: readonly SdlFile[];
}

export const houseFolder = join(import.meta.dirname, "..");

/** Every folder of subgraphs/ with a schema.graphql, by name. */
export function readSubgraphs(folder = join(houseFolder, "subgraphs")): readonly SubgraphSdl[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "schema.graphql")))
    .map(({ name }) => name)
    .sort()
    .map((name) => readSubgraph(name, join(folder, name)));
}

export function readSubgraph(name: string, folder: string): SubgraphSdl {
  const files = subgraphSdlFiles(folder).map(({ file, text }) => ({ file: relative(houseFolder, file), text }));
  return { name, sdl: subgraphSdl(folder), files };
}
