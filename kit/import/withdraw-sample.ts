// Takes the sample data of a source back, all of it at once: what is left is what the office has loaded itself.

import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import type { LastImport } from "../version.ts";
import type { ImportInto } from "./import-one.ts";
import type { Transaction } from "./transaction.ts";
import { undoImport, type WhoDecides } from "./undo.ts";

export interface WithdrawalReport {
  /** Imports of sample data that are taken back; 0 where none stands any more. */
  readonly imports: number;
  /** Records that are no more. */
  readonly withdrawn: number;
  /** Records of real files that sample data had superseded. */
  readonly restored: number;
  /** Rows in quarantine that wait no more. */
  readonly dismissed: number;
  readonly seconds: number;
}

/** One undo for each of them, the newest first: each has its line in the ledger, and figures of earlier days stay what they were. */
export async function withdrawSample(tx: Transaction, into: ImportInto, who: WhoDecides): Promise<WithdrawalReport & { readonly last: LastImport | undefined }> {
  const started = performance.now();
  const imports = sql.raw(`"${getTableConfig(into.kit.imports).schema}".imports`);
  const standing = await tx.rows<{ id: number }>(sql`
    select i.id from ${imports} i
    where i.sample and i.undoes is null and i.resolves is null and not exists (select 1 from ${imports} u where u.undoes = i.id) order by i.id desc`);
  const ids = standing.map(({ id }) => id);
  const sums = { withdrawn: 0, restored: 0, dismissed: 0 };
  let last: LastImport | undefined;
  for (const id of ids) {
    const { importIds, lastSha256, withdrawn, restored, dismissed } = await undoImport(tx, into, id, who, ids);
    const own = importIds.at(-1);
    if (own !== undefined) last = { id: own, sha256: lastSha256 };
    sums.withdrawn += withdrawn;
    sums.restored += restored;
    sums.dismissed += dismissed;
  }
  return { imports: ids.length, ...sums, seconds: (performance.now() - started) / 1000, last };
}
