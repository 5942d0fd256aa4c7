// What a subgraph can do with files: load them, take an import back, and decide about rows that wait.

import type { FileToImport, ImportProgress } from "./import-one.ts";
import { fileFromGiven, fileFromText, type GivenFile } from "./file-to-import.ts";
import { loadFile, loadFiles, type LoadInto, type LoadReport, profileOf } from "./load.ts";
import type { ImportFile } from "./profile.ts";
import { type Decision, dismissWaiting, resolveWaiting, type ResolveReport, type WaitingName, waitingNames } from "./quarantine.ts";
import type { ImportReport } from "./report.ts";
import { announceImport } from "../announce.ts";
import { inTransaction } from "./transaction.ts";
import { undoImport, type UndoReport, type WhoDecides } from "./undo.ts";
import { type WithdrawalReport, withdrawSample } from "./withdraw-sample.ts";

export interface Importer {
  /** A text whose profile is known; throws an ImportError when it is refused. */
  load(file: ImportFile): Promise<LoadReport>;
  /** In one transaction, in their order; each text is made when its turn comes. */
  loadAll(files: Iterable<ImportFile>): Promise<readonly LoadReport[]>;
  /** Without `commit` a dry run: the same, and nothing is left behind. What is wrong with the file stands in the report. */
  importFile(given: GivenFile, options: { readonly commit: boolean; readonly onProgress?: (progress: ImportProgress) => void }): Promise<ImportReport>;
  /** What was in force before the import comes into force again; without `commit` only the counts. */
  undoImport(id: number, who: WhoDecides, options?: { readonly commit: boolean }): Promise<UndoReport>;
  /** Takes every import of sample data back that still stands; without `commit` only the counts. */
  withdrawSample(who: WhoDecides, options: { readonly commit: boolean }): Promise<WithdrawalReport>;
  /** Names that rows wait for, most rows first. */
  quarantined(): Promise<readonly WaitingName[]>;
  /** Loads every row of a name (or of the name of the row with that number), and remembers whose it is. */
  resolveQuarantined(which: string, decision: Decision, who: WhoDecides): Promise<ResolveReport>;
  /** The rows of a name never count; how many. */
  dismissQuarantined(which: string, reason: string, who: WhoDecides): Promise<number>;
}

type Opened = LoadInto & { readonly onLoaded: (report: LoadReport) => void };

/** `open` gives the register and the clock of the moment. */
export function createImporter(open: () => Opened): Importer {
  const loadAll = async (files: Iterable<ImportFile>): Promise<readonly LoadReport[]> => {
    const into = open();
    const reports = await loadFiles(into, madeReady(into, files));
    for (const report of reports) if (report.loaded) into.onLoaded(report);
    return reports;
  };
  return {
    loadAll,
    async load(file) {
      const [report] = await loadAll([file]);
      if (!report) throw new Error("the file brought no report");
      return report;
    },
    async importFile(given, { commit, onProgress }) {
      const into = open();
      const report = await loadFile(into, fileFromGiven(given, profileOf(into, given.profile, given.opened.name)), { dryRun: !commit, onProgress });
      if (report.outcome === "LOADED") into.onLoaded({ loaded: true, rows: report.rows, changed: report.added + report.changed, quarantined: report.quarantinedCount });
      return report;
    },
    async undoImport(id, who, { commit } = { commit: true }) {
      const into = open();
      const { lastSha256, ...report } = await inTransaction(into.database, into.source, async (tx) => {
        const result = await undoImport(tx, into, id, who);
        const last = result.importIds.at(-1);
        if (last !== undefined) await announceImport(tx, into.source, { id: last, sha256: result.lastSha256 });
        return { result: commit ? result : { ...result, importIds: [] }, commit };
      });
      const last = report.importIds.at(-1);
      if (last !== undefined) into.onCommitted({ id: last, sha256: lastSha256 });
      return report;
    },
    async withdrawSample(who, { commit }) {
      const into = open();
      const { last, ...report } = await inTransaction(into.database, into.source, async (tx) => {
        const result = await withdrawSample(tx, into, who);
        if (result.last) await announceImport(tx, into.source, result.last);
        return { result: commit ? result : { ...result, last: undefined }, commit };
      });
      if (last) into.onCommitted(last);
      return report;
    },
    quarantined() {
      const into = open();
      return inTransaction(into.database, undefined, async (tx) => ({ result: await waitingNames(tx, into), commit: true }));
    },
    async resolveQuarantined(which, decision, who) {
      const into = open();
      const { last, ...report } = await inTransaction(into.database, into.source, async (tx) => {
        const result = await resolveWaiting(tx, into, which, decision, who);
        if (result.last) await announceImport(tx, into.source, result.last);
        return { result, commit: true };
      });
      if (last) into.onCommitted(last);
      return report;
    },
    dismissQuarantined(which, reason, who) {
      const into = open();
      return inTransaction(into.database, into.source, async (tx) => ({ result: await dismissWaiting(tx, into, which, reason, who), commit: true }));
    },
  };
}

function* madeReady(into: LoadInto, files: Iterable<ImportFile>): Iterable<FileToImport> {
  for (const file of files) yield fileFromText(file, profileOf(into, file.profile, file.file));
}
