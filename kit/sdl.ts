// The whole SDL of a subgraph: the words all share, its own, and what compose.ts generated for it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const common = readFileSync(join(import.meta.dirname, "../schema/common.graphql"), "utf8");

export function subgraphSdl(folder: string): string {
  const own = readFileSync(join(folder, "schema.graphql"), "utf8");
  const generated = join(folder, "generated.graphql");
  return [common, own, ...(existsSync(generated) ? [readFileSync(generated, "utf8")] : [])].join("\n");
}
