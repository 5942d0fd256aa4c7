// What each source last said of the state of its data, as long as it would say so if that changed.

export interface HeardVersion {
  readonly version: string;
  /** Another one after each time the source could not be heard: it may have been replaced by one that computes otherwise. */
  readonly connection: number;
}

export interface SourceVersions {
  /** Undefined while a change could go unheard. */
  heard(source: string): HeardVersion | undefined;
}

const form = /^[\w.:-]{1,200}$/;

/** As a source sent it, checked. */
export function readVersion(given: unknown): string | undefined {
  return typeof given === "string" && form.test(given) ? given : undefined;
}
