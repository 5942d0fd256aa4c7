// Composition at start: what the folders say now, so that a folder that was added or edited is in the supergraph.

import { PlainError } from "../kit/plain-error.ts";
import { type Composed, compose } from "../schema/compose.ts";
import { printProblem } from "../schema/problem.ts";
import { readSubgraph } from "../schema/subgraph-files.ts";

export function composeHouse(folders: readonly { readonly name: string; readonly folder: string }[]): Composed {
  const sorted = folders.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const composed = compose(sorted.map(({ name, folder }) => readSubgraph(name, folder)));
  if (!("problems" in composed)) return composed;
  const told = composed.problems.slice(0, 10).map(printProblem).join("\n");
  throw new PlainError(`Các lược đồ không ghép được:\n${told}`, `The schemas do not compose: ${composed.problems.length} problems, told above.`);
}
