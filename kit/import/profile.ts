// What a source says about one of its file formats: a pure function from text to rows, with every problem named by its place.

/** One record as a file states it. */
export interface FactRow {
  /** Name of the table in the source's tables.ts. */
  readonly table: string;
  /** Natural key; a later file that states the same key says something newer about the same record. */
  readonly key: string;
  /** Place in the file, e.g. "dòng 12". */
  readonly position: string;
  /** Whose record it is, as the source writes it, and the day on which that name counted. Absent for records that belong to no agency. */
  readonly owner?: { readonly text: string; readonly on: string } | undefined;
  /** Columns of the table besides those of the kit. bigint for amounts, YYYY-MM-DD for days, RFC 3339 for instants. */
  readonly values: Readonly<Record<string, string | number | bigint | boolean | null>>;
  /** The record is taken back: from now on it does not count. */
  readonly withdrawn?: boolean;
}

export interface RowProblem {
  readonly position: string;
  /** What was wrong, what is allowed, what was given. */
  readonly message: string;
}

export interface ParsedFile {
  readonly rows: readonly FactRow[];
  /** One problem refuses the file whole. */
  readonly problems: readonly RowProblem[];
}

export interface ImportProfile {
  readonly name: string;
  readonly read: (content: string) => ParsedFile;
}

/** A file with what the ledger has to know of it. */
export interface ImportFile {
  readonly profile: string;
  readonly file: string;
  readonly content: string;
  /** When the province knew it, RFC 3339; absent: now. Only a backfill may state it. */
  readonly knownAt?: string | undefined;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly sample: boolean;
  readonly by: string;
}

/** A file that comes with the product: its name says whether it was loaded, its text is made only when it was not. */
export type ShippedFile = Omit<ImportFile, "content"> & { readonly content: () => string };

/** Refusal of a whole file; nothing of it was loaded. */
export class ImportError extends Error {
  readonly problems: readonly RowProblem[];
  constructor(file: string, problems: readonly RowProblem[]) {
    const shown = problems.slice(0, 5).map(({ position, message }) => `${position}: ${message}`);
    super(`${file}: ${problems.length} lỗi, chưa nạp dòng nào\n  ${shown.join("\n  ")}${problems.length > 5 ? "\n  …" : ""}`);
    this.name = "ImportError";
    this.problems = problems;
  }
}
