// The sources as the engine calls them: shared in flight if that is on, and with the version of each answer written down.

import type { Source } from "../sources/source.ts";
import { shareCalls } from "./sharing.ts";
import type { SourceVersions } from "./source-versions.ts";
import { noteVersions } from "./used-versions.ts";

interface CachedSourcesOptions {
  readonly versions: SourceVersions;
  /** HUB_SHARING */
  readonly sharing: boolean;
}

export function cacheSources(sources: ReadonlyMap<string, Source>, { versions, sharing }: CachedSourcesOptions): ReadonlyMap<string, Source> {
  return new Map([...sources].map(([name, source]) => [name, noteVersions(sharing ? shareCalls(source, versions) : source, versions)]));
}
