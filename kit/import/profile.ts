// What a source says about one of its file formats, and what reading a file gives: rows and findings, each named by its place.

import type { FileFormat, OpenedFile } from "./open/table.ts";
import type { Settle } from "./settle.ts";

/** One record as a file states it. */
export interface FactRow {
  /** Name of the table in the source's tables.ts. */
  readonly table: string;
  /** Natural key; a later file that states the same key says something newer about the same record. */
  readonly key: string;
  /** Place in the file: "dòng 12" of a text, "B03!17" of a sheet, "B03!F17" for one cell; a name with a space or "!" is quoted: "'Biểu 03'!17". */
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

/** A format read from its whole text by a pure function. */
export interface TextProfile {
  readonly name: string;
  readonly read: (content: string) => ParsedFile;
  readonly settle?: Settle;
}

/** A format read in batches from an opened file, however large; `defineForm` makes them. */
export interface FileProfile {
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly formats: readonly FileFormat[];
  /** Whether the command line must state --period. */
  readonly period: "required" | "none";
  /** For those who ask what to write into a file; a profile written as code may say nothing. */
  readonly columns?: readonly ProfileColumn[];
  /** `now` decides what is a future day. */
  readFile(file: OpenedFile, given: { readonly period: string | undefined; readonly now?: Date }): FileReading;
  /** Of small files whose rows mean something only beside what the source holds. */
  readonly settle?: Settle;
}

export interface ProfileColumn {
  /** The heading as the file writes it. */
  readonly label: string;
  /** "text", "money", "day" …; "forbidden" for what may not be there or is not read. */
  readonly kind: string;
  readonly required: boolean;
}

export interface FileReading {
  /** In the file's order; to be read once. */
  readonly batches: AsyncIterable<readonly FactRow[]>;
  /** Filled while batches are read; complete when they end. */
  readonly findings: FileFindings;
}

/** What was recognised in the file, e.g. its unit line, with the place where it stands. */
export interface Recognised {
  readonly labelVi: string;
  readonly value: string;
  readonly position: string | null;
}

/** A total that the file states, against the sum of its rows. */
export interface CheckedTotal {
  readonly position: string;
  readonly label: string;
  readonly stated: string;
  readonly computed: string;
  readonly ok: boolean;
}

/** How many problems, and how many warnings, are kept; all are counted. */
export const keptProblems = 200;

export interface FileFindings {
  readonly recognised: Recognised[];
  /** Any one refuses the file whole. */
  readonly problems: RowProblem[];
  problemCount: number;
  /** One that differs is a problem too, or a warning where the profile says so. */
  readonly totals: CheckedTotal[];
  /** Future days, days before 2000, outliers: shown, never refuse. */
  readonly warnings: RowProblem[];
  warningCount: number;
  /** Rows that are no records, by what they are: "tổng cộng", "tiêu đề nhóm", "chữ ký". */
  readonly skipped: Record<string, number>;
  /** Columns (from 0) of a table (null: a text) whose content may not be kept, nor anything of the tables that are not named here; of JSON, counted in the table's `fields`. Empty: all may be kept. */
  readonly forbidden: { readonly table: string | null; readonly columns: readonly number[] }[];
  coversFrom: string | null;
  coversTo: string | null;
}

export type ImportProfile = TextProfile | FileProfile;

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
  /** Comes with the product: it may be older than what others have loaded, but not than files of its own profile. */
  readonly shipped?: boolean;
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
