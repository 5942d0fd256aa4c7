// What an answer's headers tell of the caches it went through.

import type { GivenAnswer } from "./answers.ts";

/** Browsers and proxies may keep it, but ask each time whether it is still the same: only the hub knows when data change. */
export const cacheControl = (identityClass: string | undefined): string => `${identityClass === undefined ? "public" : "private"}, no-cache`;

/** Of any trusted answer; `etag` and `cache-control` besides where it may be kept: a GET without errors. */
export function cacheHeaders({ cache, ageSeconds }: Pick<GivenAnswer, "cache" | "ageSeconds">): Readonly<Record<string, string>> {
  return { "x-hub-cache": cache, ...(cache === "hit" && { age: String(ageSeconds) }) };
}
