// The engine over a supergraph, with the scalars that the sources share.

import { createCompiledEngine } from "../gateway/compiled-engine.ts";
import type { CompiledEngine } from "../gateway/engine.ts";
import { readScalars, scalarChecks } from "../gateway/scalars.ts";
import type { Source } from "../gateway/sources/source.ts";

export async function openEngine(supergraphSdl: string, sources: ReadonlyMap<string, Source>): Promise<CompiledEngine> {
  const engine = await createCompiledEngine(supergraphSdl, sources, { scalars: scalarChecks });
  readScalars(engine.apiSchema);
  return engine;
}
