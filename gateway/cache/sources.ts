// The sources as the engine calls them: shared in flight and kept if that is on, and with the version of each answer written down.

import type { Source } from "../sources/source.ts";
import { keepEntities, type KeptEntities } from "./entities.ts";
import { shareCalls } from "./sharing.ts";
import type { SourceVersions } from "./source-versions.ts";
import { createStore } from "./store.ts";
import { noteVersions } from "./used-versions.ts";

interface CachedSourcesOptions {
  readonly versions: SourceVersions;
  /** HUB_SHARING */
  readonly sharing: boolean;
  /** HUB_ANSWER_CACHE */
  readonly keeping: boolean;
  readonly maxBytes?: number;
  readonly now?: () => number;
}

export function cacheSources(sources: ReadonlyMap<string, Source>, options: CachedSourcesOptions): ReadonlyMap<string, Source> {
  const { versions, sharing, keeping, maxBytes = 32 * 1024 * 1024, now = Date.now } = options;
  const store = createStore<KeptEntities>(maxBytes);
  const cached = (source: Source): Source => {
    const shared = sharing ? shareCalls(source, versions) : source;
    return noteVersions(keeping ? keepEntities(shared, { versions, store, now }) : shared, versions);
  };
  return new Map([...sources].map(([name, source]) => [name, cached(source)]));
}
