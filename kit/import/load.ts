// Files → the ledger and the facts, in one transaction: all of them or nothing, and nothing twice.

import { sql } from "drizzle-orm";
import type { LastImport } from "../version.ts";
import { type LoadInto, loadOne, type LoadReport } from "./load-one.ts";
import type { ImportFile } from "./profile.ts";

/** In their order; the first that is refused takes the others with it. Only one load of a source runs at a time. */
export async function loadFiles(into: LoadInto, files: Iterable<ImportFile>): Promise<readonly LoadReport[]> {
  const imported: LastImport[] = [];
  const reports = await into.db.transaction(async (tx) => {
    // The limits of the source's role are those of readers.
    await tx.execute(sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`);
    const [lock] = await tx.execute<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext(${`chiso import ${into.source}`})) as held`);
    if (!lock?.held) throw new Error(`IMPORT_RUNNING: nguồn ${into.source} đang có lần nạp khác; đợi lần đó xong rồi nạp lại`);
    const done: LoadReport[] = [];
    for (const file of files) {
      const { imported: last, ...report } = await loadOne(tx, into, file);
      done.push(report);
      if (last) imported.push(last);
    }
    return done;
  });
  const last = imported.at(-1);
  if (last) into.onCommitted(last);
  return reports;
}
