// What a source looks for across files: a file's records beside what earlier files said. It warns and refuses nothing.

import type { FactRow, RowProblem } from "./profile.ts";
import type { Transaction } from "./transaction.ts";

export interface ImportWatch {
  /** Each record whose owner is known, in the file's order. */
  see(row: FactRow, agencyId: string): void;
  /** After the last record; also in a dry run. `knownAt` is the file's. */
  warnings(tx: Transaction, knownAt: string): Promise<readonly RowProblem[]>;
}

/** One for each file; undefined where a profile needs none. */
export type CreateWatch = (profile: string) => ImportWatch | undefined;
