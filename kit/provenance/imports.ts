// The ledger of imports as clients see it: by number, for the records of a page at once, or as a page, newest first.

import { desc, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import type { KitTables } from "../tables.ts";

/** The file of an import; `bytes` in decimal digits. */
export interface ImportedFile {
  readonly name: string;
  readonly sha256: string;
  readonly keptSha256: string | null;
  readonly bytes: string | null;
  readonly format: string;
  readonly encoding: string | null;
  readonly redacted: boolean;
  readonly fetchedFrom: string | null;
}

export interface ImportEntry {
  /** `id` once more, as the key of a page. */
  readonly key: string;
  readonly id: string;
  readonly profile: string;
  readonly file: ImportedFile;
  readonly period: string | null;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly backfill: boolean;
  readonly sample: boolean;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly rows: number;
  readonly changed: number;
  readonly quarantined: number;
  readonly by: string;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly resolves: string | null;
}

interface ImportsPage {
  readonly entries: readonly ImportEntry[];
  /** Of all pages. */
  readonly total: number;
}

/** Above every number that the ledger gives. */
const beyond = 2_147_483_647;

export function prepareImports(db: Db, { imports }: Pick<KitTables, "imports">) {
  // By whom on the operating system is for those who run the hub, not for clients.
  const { osUser: _, ...columns } = getTableColumns(imports);
  // Named in full: Drizzle writes a column of the only table without its table, which here would be the inner one's.
  const undoneBy = sql<number | null>`(select max(undo.id) from ${imports} undo where undo.undoes = imports.id)`.as("undone_by");
  const shown = { ...columns, undoneBy };
  const byIds = db.select(shown).from(imports).where(sql`${imports.id} = any(${sql.placeholder("ids")}::int[])`).prepare("provenance_imports");
  const page = db
    .select(shown)
    .from(imports)
    .where(sql`${imports.id} < ${sql.placeholder("before")}::int`)
    .orderBy(desc(imports.id))
    .limit(sql.placeholder("count"))
    .as("page");
  const pages = db
    .select({ total: sql<number>`counted.total`, row: page._.selectedFields })
    .from(sql`(select count(*)::int as total from ${imports}) counted`)
    .leftJoin(page, sql`true`)
    .orderBy(desc(page.id))
    .prepare("provenance_imports_page");

  return {
    /** In the order of `ids`; every fact's import is in the ledger. */
    async byIds(ids: readonly number[]): Promise<readonly ImportEntry[]> {
      const entries = new Map((await byIds.execute({ ids })).map((row) => [row.id, entryOf(row)]));
      return ids.map((id) => {
        const entry = entries.get(id);
        if (!entry) throw new Error(`import ${id} is not in the ledger`);
        return entry;
      });
    },
    /** Newest first; `afterKey` "" from the beginning. */
    async page(afterKey: string, count: number): Promise<ImportsPage> {
      const found = await pages.execute({ before: afterKey === "" ? beyond : Number(afterKey), count });
      return { entries: found.flatMap(({ row }) => (row ? [entryOf(row)] : [])), total: found[0]?.total ?? 0 };
    },
  };

  type ImportRow = Awaited<ReturnType<typeof byIds.execute>>[number];

  function entryOf({ file, sha256, keptSha256, bytes, format, encoding, redacted, fetchedFrom, id, undoes, undoneBy, resolves, ...rest }: ImportRow): ImportEntry {
    return {
      ...rest,
      key: String(id),
      id: String(id),
      file: { name: file, sha256, keptSha256, bytes: textOf(bytes), format, encoding, redacted, fetchedFrom: publicAddress(fetchedFrom) },
      undoes: textOf(undoes),
      undoneBy: textOf(undoneBy),
      resolves: textOf(resolves),
    };
  }
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}

/** Without user, password, parameters and fragment: any of them may hold a key. */
function publicAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
