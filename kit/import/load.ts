// Files → the ledger and the facts, in one transaction: all of them or nothing, and nothing twice.

import { announceImport } from "../announce.ts";
import type { SourceDatabase } from "../database.ts";
import type { LastImport } from "../version.ts";
import { type FileToImport, importOne, type ImportInto, type ImportOptions } from "./import-one.ts";
import { ImportError, type ImportProfile } from "./profile.ts";
import type { ImportReport } from "./report.ts";
import { inTransaction } from "./transaction.ts";

export interface LoadInto extends ImportInto {
  readonly database: Pick<SourceDatabase, "client" | "onStatement">;
  readonly profiles: readonly ImportProfile[];
  /** Hears of an import once it is committed. */
  readonly onCommitted: (last: LastImport) => void;
}

/** What `load` says of one file. */
export interface LoadReport {
  /** False when this file had been loaded before; then nothing was done. */
  readonly loaded: boolean;
  readonly rows: number;
  /** Rows that were new or said something new. */
  readonly changed: number;
  readonly quarantined: number;
}

export function profileOf(into: LoadInto, name: string, file: string): ImportProfile {
  const profile = into.profiles.find((known) => known.name === name);
  if (profile) return profile;
  const known = into.profiles.map((one) => one.name).join(", ");
  throw new ImportError(file, [{ position: "tệp", message: `không có mẫu "${name}"; các mẫu của ${into.source}: ${known}` }]);
}

/** In their order; the first that is refused takes the others with it. Only one load of a source runs at a time. */
export async function loadFiles(into: LoadInto, files: Iterable<FileToImport>): Promise<readonly LoadReport[]> {
  const reports = await inTransaction(into.database, into.source, async (tx) => {
    const done: ImportReport[] = [];
    for (const file of files) {
      const report = await importOne(tx, into, file, { dryRun: false });
      if (report.outcome === "REFUSED") throw new ImportError(report.file, report.findings.problems);
      done.push(report);
    }
    const last = lastOf(done);
    if (last) await announceImport(tx, into.source, last);
    return { result: done, commit: true };
  });
  const last = lastOf(reports);
  if (last) into.onCommitted(last);
  return reports.map(({ outcome, rows, added, changed, quarantinedCount }) => ({ loaded: outcome === "LOADED", rows, changed: added + changed, quarantined: quarantinedCount }));
}

/** One file, or what it would do. A refusal is a report, not an error. */
export async function loadFile(into: LoadInto, file: FileToImport, options: ImportOptions): Promise<ImportReport> {
  const report = await inTransaction(into.database, into.source, async (tx) => {
    const result = await importOne(tx, into, file, options);
    const last = lastOf([result]);
    if (last) await announceImport(tx, into.source, last);
    return { result, commit: last !== undefined };
  });
  const last = lastOf([report]);
  if (last) into.onCommitted(last);
  return report;
}

function lastOf(reports: readonly ImportReport[]): LastImport | undefined {
  const last = reports.findLast(({ importId }) => importId !== null);
  return last && last.importId !== null ? { id: last.importId, sha256: last.sha256 } : undefined;
}
