// Asks a source whether sample data counts in it.

import type { Subgraph } from "../kit/open-subgraph.ts";

/** Whether sample data counts in a source. */
export async function hasSample({ name, execute }: Pick<Subgraph, "name" | "execute">): Promise<boolean> {
  const { data } = await execute({ query: `{ ${name}Source { sample } }`, variables: {} }, {});
  // The field that the query names; null when its source cannot say.
  const status = data?.[`${name}Source`] as { readonly sample: boolean } | null | undefined;
  return status?.sample ?? false;
}
