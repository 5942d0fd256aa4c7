// What a source said of entities, kept for ad-hoc documents while the source says that nothing has changed.
// Trusted documents are not answered from here: their whole answers are kept.

import { hash } from "node:crypto";
import type { Source, SourceRequest, SourceResponse } from "../sources/source.ts";
import { endOfLife } from "./lifetime.ts";
import type { HeardVersion, SourceVersions } from "./source-versions.ts";
import type { Store } from "./store.ts";
import { isQuery, versionOf } from "./used-versions.ts";
import { withCall } from "./with-call.ts";

export interface KeptEntities {
  /** Each request gets objects of its own, so they are made from text each time. */
  readonly text: string;
  readonly flags: Pick<SourceResponse, "bytes" | "plain">;
  readonly begunMs: number;
}

interface KeepOptions {
  readonly versions: SourceVersions;
  /** One for all sources, so that memory is bounded once. */
  readonly store: Store<KeptEntities>;
  readonly now: () => number;
}

export function keepEntities(source: Source, { versions, store, now }: KeepOptions): Source {
  return withCall(source, (request) => {
    const heard = versions.heard(source.name);
    if (heard === undefined || !mayKeep(request)) return source.call(request);
    const key = keyOf(source.name, request, heard);
    const begunMs = now();
    const known = store.get(key);
    if (known !== undefined && begunMs >= known.begunMs && begunMs < endOfLife(known.begunMs, true)) {
      return { ...(JSON.parse(known.text) as SourceResponse), ...known.flags, via: "cached" };
    }
    const keep = (response: SourceResponse): SourceResponse => {
      const { data, errors, extensions, bytes, plain } = response;
      // An answer of another version is another's: the import came in between.
      if (errors !== undefined || versionOf(response) !== heard.version) return response;
      const text = JSON.stringify({ data, extensions });
      store.set(key, { text, flags: { ...(bytes !== undefined && { bytes }), ...(plain !== undefined && { plain }) }, begunMs }, 2 * text.length);
      return response;
    };
    const answer = source.call(request);
    return answer instanceof Promise ? answer.then(keep) : keep(answer);
  });
}

function mayKeep(given: SourceRequest): boolean {
  const { versions, explained } = given.request;
  return versions === undefined && explained !== true && isQuery(given) && given.query.includes("_entities");
}

/** A hash, since the keys of two hundred agencies are longer than some answers. */
function keyOf(source: string, { query, variables, bytes = false, request }: SourceRequest, { version, connection }: HeardVersion): string {
  return hash("sha256", JSON.stringify([source, version, connection, request.identityClass ?? "", bytes, query, variables]), "base64");
}
