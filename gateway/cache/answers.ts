// The answers of trusted documents, kept while their sources say that nothing has changed.

import type { AnswerBody } from "../engine.ts";
import type { RequestContext } from "../sources/source.ts";
import { canonicalJson } from "./canonical.ts";
import { etagOf } from "./etag.ts";
import { endOfLife } from "./lifetime.ts";
import type { SourceVersions } from "./source-versions.ts";
import { createStore } from "./store.ts";
import { createUsedVersions, isCurrent, type UsedVersion } from "./used-versions.ts";

/** All that decides an answer, but for the data of the sources. */
export interface Question {
  readonly supergraphHash: string;
  readonly documentHash: string;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: RequestContext;
}

export interface GivenAnswer extends AnswerBody {
  /** "off": the cache was not asked. */
  readonly cache: "hit" | "miss" | "off";
  readonly ageSeconds: number;
  /** Of this body; made when it is asked for. */
  etag(): string;
}

/** Computes the answer by the context that it is given. */
export type Compute = (request: RequestContext) => AnswerBody | Promise<AnswerBody>;

export interface AnswerCache {
  answer(question: Question, compute: Compute): GivenAnswer | Promise<GivenAnswer>;
  readonly bytes: number;
  readonly size: number;
}

interface AnswerCacheOptions {
  readonly versions: SourceVersions;
  /** HUB_ANSWER_CACHE */
  readonly enabled: boolean;
  readonly maxBytes?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Entry {
  readonly body: Buffer;
  readonly begunMs: number;
  readonly used: readonly UsedVersion[];
  etag: string | undefined;
}

export function createAnswerCache({ versions, enabled, maxBytes = 64 * 1024 * 1024, now = Date.now }: AnswerCacheOptions): AnswerCache {
  const store = createStore<Entry>(maxBytes);

  const isFresh = ({ used, begunMs }: Entry, nowMs: number): boolean => {
    let heard = true;
    for (const one of used) {
      const current = isCurrent(one, versions);
      if (current === false) return false;
      heard &&= current === true;
    }
    // A clock that was set back makes nothing younger.
    return nowMs >= begunMs && nowMs < endOfLife(begunMs, heard);
  };

  return {
    answer(question, compute) {
      const { request } = question;
      if (!enabled || request.explained === true) return then(compute(request), (made) => given(made, "off"));
      const key = keyOf(question);
      const nowMs = now();
      const known = store.get(key);
      if (known !== undefined) {
        if (isFresh(known, nowMs)) return hit(known, nowMs);
        store.delete(key);
      }
      const versionsUsed = createUsedVersions();
      return then(compute({ ...request, versions: versionsUsed }), (made) => {
        const entry: Entry = { body: bytesOf(made.body), begunMs: nowMs, used: versionsUsed.all, etag: undefined };
        if (made.errors.length === 0 && !request.signal.aborted && isFresh(entry, now())) store.set(key, entry, entry.body.length);
        return given({ body: entry.body, errors: made.errors }, "miss");
      });
    },
    get bytes() {
      return store.bytes;
    },
    get size() {
      return store.size;
    },
  };
}

function hit(entry: Entry, nowMs: number): GivenAnswer {
  const ageSeconds = Math.floor((nowMs - entry.begunMs) / 1000);
  return { body: entry.body, errors: [], cache: "hit", ageSeconds, etag: () => (entry.etag ??= etagOf(entry.body)) };
}

function given({ body, errors }: AnswerBody, cache: "miss" | "off"): GivenAnswer {
  return { body, errors, cache, ageSeconds: 0, etag: () => etagOf(body) };
}

function keyOf({ supergraphHash, documentHash, variables, request }: Question): string {
  return `${supergraphHash} ${documentHash} ${JSON.stringify(request.identityClass ?? "")} ${canonicalJson(variables)}`;
}

/** Memory of its own: a view would keep all that it is a view of. */
function bytesOf(body: string | Buffer): Buffer {
  if (typeof body !== "string") {
    const copy = Buffer.allocUnsafeSlow(body.length);
    body.copy(copy);
    return copy;
  }
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
  bytes.write(body);
  return bytes;
}

function then<From, To>(value: From | Promise<From>, use: (value: From) => To): To | Promise<To> {
  return value instanceof Promise ? value.then(use) : use(value);
}
