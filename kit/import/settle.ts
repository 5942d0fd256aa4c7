// Rows of a small file that mean something only beside what the source holds: all of them are read, and what they come to is loaded.

import type { SQL } from "drizzle-orm";
import { addProblem } from "./form/findings.ts";
import type { FactRow, FileFindings, ParsedFile } from "./profile.ts";

/** Reads what the source holds, inside the import's transaction. */
export type Ask = <Row extends object>(statement: SQL) => Promise<Row[]>;

/** All rows of a file that nothing refuses so far → the rows to load, or what is wrong with them. */
export type Settle = (rows: readonly FactRow[], ask: Ask) => Promise<ParsedFile>;

export async function* settled(batches: AsyncIterable<readonly FactRow[]>, settle: Settle, findings: FileFindings, ask: Ask): AsyncGenerator<readonly FactRow[]> {
  const read: FactRow[] = [];
  for await (const batch of batches) read.push(...batch);
  if (findings.problemCount > 0) return;
  const { rows, problems } = await settle(read, ask);
  for (const { position, message } of problems) addProblem(findings, position, message);
  yield rows;
}
