// Which sources an answer was made from, and at which version of their data each of them answered.

import type { Source, SourceRequest, SourceResponse } from "../sources/source.ts";
import { type HeardVersion, readVersion, type SourceVersions } from "./source-versions.ts";
import { withCall } from "./with-call.ts";

export interface UsedVersion {
  readonly source: string;
  /** As the answer said; undefined when it said none. */
  readonly version: string | undefined;
  /** Two calls said different ones: an import came between them. */
  readonly mixed?: true;
  /** What was heard before the source was called. */
  readonly heard: HeardVersion | undefined;
}

export interface UsedVersions {
  readonly all: readonly UsedVersion[];
  note(used: UsedVersion): void;
}

export function createUsedVersions(): UsedVersions {
  const bySource = new Map<string, UsedVersion>();
  return {
    get all() {
      return [...bySource.values()];
    },
    note(used) {
      const known = bySource.get(used.source);
      if (known === undefined) bySource.set(used.source, used);
      else if (known.version !== used.version) bySource.set(used.source, { ...known, mixed: true });
    },
  };
}

/** Whether what was made from it would be made again the same way. Undefined: the source does not say. */
export function isCurrent({ source, version, mixed, heard }: UsedVersion, versions: SourceVersions): boolean | undefined {
  if (mixed === true) return false;
  const now = versions.heard(source);
  if (now === undefined || heard === undefined || version === undefined) return undefined;
  return now.version === version && now.connection === heard.connection;
}

/** Writes down the version of each answer for requests that ask for it. */
export function noteVersions(source: Source, versions: SourceVersions): Source {
  return withCall(source, (request) => {
    const { versions: used } = request.request;
    if (used === undefined) return source.call(request);
    const heard = versions.heard(source.name);
    const noted = (response: SourceResponse): SourceResponse => {
      used.note({ source: source.name, version: versionOf(response), heard });
      return response;
    };
    const answer = source.call(request);
    return answer instanceof Promise ? answer.then(noted) : noted(answer);
  });
}

export function versionOf({ extensions }: SourceResponse): string | undefined {
  const hub = property(extensions, "hub");
  return readVersion(property(hub, "version"));
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key) ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Only what is sure to change nothing may be answered for another. */
export function isQuery({ query }: SourceRequest): boolean {
  return /^\s*(?:query\b|\{)/.test(query);
}
