// The subgraphs as compose.ts sees them: a name, the SDL and the files it is made of.

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type SdlFile, subgraphSdl, subgraphSdlFiles } from "../kit/sdl.ts";
import { generateRequires } from "./requires.ts";

export interface SubgraphFolder {
  readonly name: string;
  readonly folder: string;
}

export interface SubgraphSdl extends SubgraphFolder {
  readonly sdl: string;
  readonly files: readonly SdlFile[];
}

export const houseFolder = join(import.meta.dirname, "..");

/** Every folder of subgraphs/ with a schema.graphql. */
export function findSubgraphs(parent = join(houseFolder, "subgraphs")): readonly SubgraphFolder[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(parent, entry.name, "schema.graphql")))
    .map(({ name }) => ({ name, folder: join(parent, name) }));
}

/** By name; the one that scores the others requires of them what they offer now. */
export function readSubgraphs(folders: readonly SubgraphFolder[] = findSubgraphs()): readonly SubgraphSdl[] {
  const requires = requiresOf(folders);
  return folders.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, folder }) => {
    const files = subgraphSdlFiles(folder, requires).map(({ file, text }) => ({ file: relative(houseFolder, file), text }));
    return { name, folder, sdl: subgraphSdl(folder, requires), files };
  });
}

/** The text of subgraphs/plan/generated.graphql. */
export function requiresOf(folders: readonly SubgraphFolder[]): string {
  return generateRequires(new Map(folders.map(({ name, folder }) => [name, subgraphSdl(folder)])));
}
