// What an import did, or in a dry run would do.

import type { FileFormat } from "./open/table.ts";
import type { FileFindings } from "./profile.ts";

/** A row whose owner's name does not resolve: kept, and not counted until somebody resolves the name. */
export interface WaitingReport {
  readonly position: string;
  readonly text: string;
  readonly reason: string;
}

/** A row that says again what another row of the file says; it counts once. */
export interface DuplicateReport {
  readonly position: string;
  readonly firstPosition: string;
}

/** One agency's part of a file: number of rows, and the sums of its amounts by "table.column". */
export interface AgencyPart {
  readonly rows: number;
  readonly sums: Readonly<Record<string, string>>;
}

export interface AgencyComparison {
  readonly agencyId: string;
  readonly before: AgencyPart;
  readonly now: AgencyPart;
  /** More than three times, or less than a third, of what it was: "rows", or the amount's "table.column". */
  readonly outliers: readonly string[];
}

/** A file beside the one that stated the period before it in the same form. */
export interface Comparison {
  readonly with: { readonly importId: number; readonly file: string; readonly period: string | null };
  /** In words, for those who read the report. */
  readonly rule: string;
  readonly agencies: readonly AgencyComparison[];
}

/** How many waiting rows and duplicates are named; all are counted. */
export const keptPlaces = 200;

export interface ImportReport {
  /**
   * LOADED: committed. DRY_RUN: would be. REFUSED: `findings.problems` says why; nothing was loaded. ALREADY_IMPORTED: nothing to do.
   */
  readonly outcome: "LOADED" | "DRY_RUN" | "REFUSED" | "ALREADY_IMPORTED";
  /** Null unless it was loaded. */
  readonly importId: number | null;
  readonly file: string;
  readonly sha256: string;
  readonly profile: string;
  readonly format: FileFormat | "json";
  readonly period: string | null;
  readonly knownAt: string;
  readonly alreadyImported: { readonly id: number; readonly file: string; readonly at: string } | null;
  /** Records that the file states; a duplicate counts once. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly quarantined: readonly WaitingReport[];
  readonly quarantinedCount: number;
  readonly duplicates: readonly DuplicateReport[];
  readonly duplicateCount: number;
  readonly findings: FileFindings;
  /** Null when there is nothing to compare with. */
  readonly comparison: Comparison | null;
  readonly seconds: number;
}
