// The engine over a supergraph, with the scalars that the sources share.

import { createCompiledEngine } from "./compiled-engine.ts";
import type { CompiledEngine } from "./engine.ts";
import { readScalars, scalarChecks } from "./scalars.ts";
import type { Source } from "./sources/source.ts";

/** `onBug` hears of faults of the gateway itself, which clients see as INTERNAL. */
export async function openEngine(supergraphSdl: string, sources: ReadonlyMap<string, Source>, onBug?: (error: unknown, requestId: string) => void): Promise<CompiledEngine> {
  const engine = await createCompiledEngine(supergraphSdl, sources, {
    scalars: scalarChecks,
    ...(onBug && { onBug: (error, { request }) => onBug(error, request.requestId) }),
  });
  readScalars(engine.apiSchema);
  return engine;
}
