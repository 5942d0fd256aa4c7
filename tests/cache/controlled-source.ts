// A source whose answers come when a test says so, and the versions that it is heard to have.

import type { HeardVersion, SourceVersions } from "../../gateway/cache/source-versions.ts";
import type { Source, SourceRequest, SourceResponse } from "../../gateway/sources/source.ts";

export interface Call extends SourceRequest {
  answer(response: SourceResponse): void;
  fail(error: Error): void;
}

export interface ControlledSource {
  readonly source: Source;
  /** In the order in which they came. */
  readonly calls: Call[];
}

export function controlledSource(name = "egov"): ControlledSource {
  const calls: Call[] = [];
  const source: Source = {
    name,
    call(request) {
      const { promise, resolve, reject } = Promise.withResolvers<SourceResponse>();
      calls.push({ ...request, answer: resolve, fail: reject });
      return promise;
    },
    close: () => Promise.resolve(),
  };
  return { source, calls };
}

/** What a test lets the gateway hear of each source. */
export function heardVersions(given: Readonly<Record<string, string>> = {}): SourceVersions & { set(source: string, version: string | undefined, connection?: number): void } {
  const heard = new Map<string, HeardVersion>(Object.entries(given).map(([source, version]) => [source, { version, connection: 1 }]));
  return {
    heard: (source) => heard.get(source),
    set(source, version, connection = 1) {
      if (version === undefined) heard.delete(source);
      else heard.set(source, { version, connection });
    },
  };
}

export function says(version: string | undefined, data: unknown = {}): SourceResponse {
  return { data, ...(version !== undefined && { extensions: { hub: { version } } }) };
}
