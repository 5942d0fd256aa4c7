// Composition at start: what the folders say now, so that a folder that was added or edited is in the supergraph.

import { PlainError } from "../kit/plain-error.ts";
import { type Composed, composeFolders } from "../schema/compose.ts";
import { printProblem } from "../schema/problem.ts";
import type { SubgraphFolder } from "../schema/subgraph-files.ts";

export function composeHouse(folders: readonly SubgraphFolder[]): Composed {
  const composed = composeFolders(folders);
  if (!("problems" in composed)) return composed;
  const told = composed.problems.slice(0, 10).map(printProblem).join("\n");
  throw new PlainError(`Các lược đồ không ghép được:\n${told}`, `The schemas do not compose: ${composed.problems.length} problems, told above.`);
}
