// Whatever a file comes as – opened by the command line, or as a text that ships with the product – made ready to be imported.

import { createHash } from "node:crypto";
import { noFindings } from "./form/findings.ts";
import type { FileToImport, KeepFile } from "./import-one.ts";
import { csvScanner } from "./open/text/csv.ts";
import type { OpenedFile } from "./open/table.ts";
import { type FactRow, type FileReading, type ImportFile, type ImportProfile, keptProblems, type ParsedFile } from "./profile.ts";

/** An opened file, who gives it, and what is known about it. */
export interface GivenFile {
  readonly opened: OpenedFile;
  /** The whole text, for a profile that reads from one. */
  readonly content?: string | undefined;
  /** Name of one of the source's profiles. */
  readonly profile: string;
  readonly period: string | undefined;
  readonly by: string;
  readonly osUser: string | null;
  /** RFC 3339; absent: now. Only a backfill may state it. */
  readonly knownAt?: string | undefined;
  readonly sample: boolean;
  readonly fetchedFrom?: string | null;
  /** Keeps a copy of the file, once nothing refuses it and before it is committed; absent: none is kept. */
  readonly keep?: KeepFile | undefined;
}

export function fileFromGiven(given: GivenFile, profile: ImportProfile): FileToImport {
  const { opened, period, by, osUser, knownAt, sample, content } = given;
  return {
    profile: profile.name, period: period ?? null, by, osUser, knownAt, sample,
    file: opened.name, sha256: opened.sha256, format: opened.format, bytes: opened.bytes, encoding: opened.encoding,
    shipped: false, keep: given.keep, fetchedFrom: given.fetchedFrom ?? null, settle: profile.settle,
    read: () => ("read" in profile ? readingOf(profile.read(content ?? textNeeded(profile.name))) : profile.readFile(opened, { period })),
  };
}

export function fileFromText(file: ImportFile, profile: ImportProfile): FileToImport {
  const { content, by, knownAt, sample } = file;
  const format = /^\s*[[{]/.test(content) ? "json" : "csv";
  const bytes = Buffer.byteLength(content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const opened = (): OpenedFile => ({ name: file.file, sha256, bytes, format: "csv", encoding: "UTF-8", tables: [tableOf(content)] });
  const read = (): FileReading => {
    const reading = "read" in profile ? readingOf(profile.read(content)) : profile.readFile(opened(), { period: undefined });
    reading.findings.coversFrom = file.coversFrom ?? reading.findings.coversFrom;
    reading.findings.coversTo = file.coversTo ?? reading.findings.coversTo;
    return reading;
  };
  const unknown = { period: null, osUser: null, keep: undefined, fetchedFrom: null };
  return { profile: profile.name, file: file.file, sha256, format, bytes, encoding: "UTF-8", by, knownAt, sample, shipped: file.shipped ?? false, ...unknown, settle: profile.settle, read };
}

function textNeeded(profile: string): never {
  throw new TypeError(`the profile ${profile} reads a whole text: \`content\` is needed`);
}

function readingOf({ rows, problems }: ParsedFile): FileReading {
  const findings = { ...noFindings(), problems: problems.slice(0, keptProblems), problemCount: problems.length };
  return { batches: inOneBatch(rows), findings };
}

async function* inOneBatch(rows: readonly FactRow[]): AsyncGenerator<readonly FactRow[]> {
  yield rows;
}

function tableOf(content: string): OpenedFile["tables"][number] {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  return {
    name: null,
    hidden: false,
    hiddenColumns: [],
    fields: null,
    async *rows() {
      yield csvScanner({ delimiter: ",", newline: "\n", skip: 0 }).rows(text, true);
    },
  };
}
