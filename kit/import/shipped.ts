// Which of the files that come with the product a source still lacks.

import { toInstant } from "../time/as-of.ts";
import type { ShippedFile } from "./profile.ts";

interface Loaded {
  readonly file: string;
  readonly profile: string;
  readonly knownAt: string;
}

/**
 * A release may bring files that are older than what a source has loaded since. Those of a format that is new to the source are loaded:
 * nothing it holds speaks of their records. One that is older than what the source holds of the same format would change what was known
 * at a time that has passed, so it is left out.
 */
export function missingOf(shipped: readonly ShippedFile[], loaded: readonly Loaded[]): readonly ShippedFile[] {
  const names = new Set(loaded.map(({ file }) => file));
  const newest = new Map<string, string>();
  for (const { profile, knownAt } of loaded) {
    const instant = toInstant(knownAt);
    if (instant > (newest.get(profile) ?? "")) newest.set(profile, instant);
  }
  return shipped.filter(({ file, profile, knownAt }) => !names.has(file) && (knownAt === undefined || toInstant(knownAt) >= (newest.get(profile) ?? "")));
}
