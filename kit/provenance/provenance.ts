// Where facts come from, for one request: the imports behind records, the ledger and the quarantine in pages.

import DataLoader from "dataloader";
import type { CursorCodec } from "../cursor.ts";
import type { Db } from "../database.ts";
import { type Connection, connectionOf, type PageArguments, readPage } from "../page.ts";
import type { KitTables } from "../tables.ts";
import { type ImportEntry, prepareImports } from "./imports.ts";
import { prepareWaiting, type WaitingRow } from "./waiting.ts";

export function prepareProvenance(db: Db, kit: KitTables) {
  return { imports: prepareImports(db, kit), waiting: prepareWaiting(db, kit) };
}

export type ProvenanceStatements = ReturnType<typeof prepareProvenance>;

type Counted<Row> = Connection<Row> & { readonly totalCount: number };
export type ImportPage = Counted<ImportEntry>;
export type WaitingPage = Counted<WaitingRow>;

export interface Provenance {
  /** One statement for all records of a request that ask for theirs in one tick. */
  importOf(id: number): Promise<ImportEntry>;
  /** Null before the first. */
  lastImport(): Promise<ImportEntry | null>;
  /** The ledger, newest first. */
  imports(page: PageArguments): Promise<ImportPage>;
  /** Rows that wait for their owner's name to be resolved, in the order in which they came. */
  quarantine(page: PageArguments): Promise<WaitingPage>;
}

export function createProvenance({ imports, waiting }: ProvenanceStatements, source: string, cursors: CursorCodec): Provenance {
  const byId = new DataLoader<number, ImportEntry>((ids) => imports.byIds(ids));
  return {
    importOf: (id) => byId.load(id),
    lastImport: async () => (await imports.page("", 1)).entries[0] ?? null,
    async imports(args) {
      const page = readPage(args, `${source}|imports`, cursors);
      const { entries, total } = await imports.page(page.afterKey, page.first + 1);
      return { ...connectionOf(entries, page, cursors), totalCount: total };
    },
    async quarantine(args) {
      const page = readPage(args, `${source}|quarantine`, cursors);
      const { rows, total } = await waiting(page.afterKey, page.first + 1);
      return { ...connectionOf(rows, page, cursors), totalCount: total };
    },
  };
}
