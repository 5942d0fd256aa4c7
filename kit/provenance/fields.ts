// Resolvers that every source spreads into its own types: where a record comes from, and what the source says of itself.

import type { ImportEntry } from "./imports.ts";
import { type Place, placeOf } from "./place.ts";
import type { Provenance } from "./provenance.ts";

interface FromFile {
  readonly importId: number;
  readonly position: string;
}

interface Context {
  readonly provenance: Provenance;
}

/** Of every fact, and of every row that waits. */
export const originFields = {
  import: ({ importId }: FromFile, _: unknown, { provenance }: Context): Promise<ImportEntry> => provenance.importOf(importId),
  filePlace: ({ position }: FromFile): Place => placeOf(position),
};

/** Of a source's SourceStatus. */
export const statusFields = { lastImport: (_: unknown, __: unknown, { provenance }: Context): Promise<ImportEntry | null> => provenance.lastImport() };
