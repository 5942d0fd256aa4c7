// Everything that keeps or shares answers, over the sources of one gateway.

import type { Source } from "../sources/source.ts";
import type { SourceAddress } from "../variables.ts";
import { type AnswerCache, createAnswerCache } from "./answers.ts";
import { openRemoteVersions } from "./remote-versions.ts";
import type { SourceVersions } from "./source-versions.ts";
import { cacheSources } from "./sources.ts";

export interface CachingOptions {
  /** HUB_SHARING */
  readonly sharing: boolean;
  /** HUB_ANSWER_CACHE */
  readonly answerCache: boolean;
}

interface OpenCachesOptions extends CachingOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly addresses: ReadonlyMap<string, SourceAddress>;
  /** The version of a source in this process. */
  readonly versionHere?: (source: string) => string | undefined;
}

export interface Caches {
  /** As the engine calls them. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly answers: AnswerCache;
  /** Listens no more; the sources stay open. */
  close(): Promise<void>;
}

export function openCaches({ sources, addresses, versionHere = () => undefined, sharing, answerCache }: OpenCachesOptions): Caches {
  const remote = openRemoteVersions(addresses);
  const versions: SourceVersions = {
    heard(source) {
      const version = versionHere(source);
      return version === undefined ? remote.heard(source) : { version, connection: 0 };
    },
  };
  return {
    sources: cacheSources(sources, { versions, sharing, keeping: answerCache }),
    answers: createAnswerCache({ versions, enabled: answerCache }),
    close: () => remote.close(),
  };
}
