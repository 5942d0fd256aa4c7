// Imports are known one after the other: what is known later may not be recorded as if it had been known before.

import { sql } from "drizzle-orm";
import { toInstant } from "../time/as-of.ts";
import { ImportError } from "./profile.ts";
import type { Transaction } from "./transaction.ts";

/**
 * What is wrong with the time, also where the clock was set back; undefined when nothing is. `imports`: the ledger's table, quoted.
 * `among`: only imports of this profile count. That is for files that come with a new release of the product: they speak of records that no other profile brings.
 */
export async function tooEarly(tx: Transaction, imports: string, knownAt: string, among: string | null = null): Promise<string | undefined> {
  const [newest] = await tx.rows<{ known_at: string; file: string }>(sql`
    select known_at, file from ${sql.raw(imports)} where ${among}::text is null or profile = ${among} order by known_at desc limit 1`);
  if (!newest || toInstant(newest.known_at) <= toInstant(knownAt)) return undefined;
  return `biết lúc ${knownAt}, sớm hơn lần nạp trước (${newest.file}, ${newest.known_at}); nạp theo thứ tự thời gian`;
}

export async function refuseTooEarly(tx: Transaction, imports: string, what: string, knownAt: string): Promise<void> {
  const message = await tooEarly(tx, imports, knownAt);
  if (message !== undefined) throw new ImportError(what, [{ position: "tệp", message }]);
}
