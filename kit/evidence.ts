// The records behind readings: pages for many views in one lateral statement.

import DataLoader from "dataloader";
import { and, type AnyColumn, getTableColumns, type InferSelectModel, sql, type SQL } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { CursorCodec } from "./cursor.ts";
import { inForce, type VersionedTable } from "./current.ts";
import type { Db } from "./database.ts";
import { type Connection, connectionOf, type PageArguments, readPage } from "./page.ts";
import type { Metric } from "./reading/metric.ts";
import type { Reading } from "./reading/reading.ts";
import { manyQueries, q } from "./query.ts";
import { countsEveryone, type Register } from "./register/register.ts";
import type { KitTables } from "./tables.ts";
import { knownUntil } from "./time/as-of.ts";

/** One page wanted, as the statement gets it in a JSON array: `ord` says which page a row belongs to. */
export interface EvidenceQuery {
  readonly ord: number;
  readonly metric: string;
  readonly agency_ids: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly known_until: string;
  readonly after_key: string;
  /** Rows to give: one more than the page shows. */
  readonly count: number;
}

export interface EvidenceRow {
  readonly ord: number;
  readonly key: string;
}

/** Runs the lateral statement: rows in the order of `ord`, then `key`. */
export type EvidenceOf<Row extends EvidenceRow> = (queries: readonly EvidenceQuery[]) => Promise<readonly Row[]>;

type EvidenceTable = VersionedTable & { readonly key: AnyColumn; readonly agencyId: AnyColumn; readonly importId: AnyColumn };

/** Prepares the statement that gives the rows of `table` which fit `condition` (over `q`), each with the file it came from. */
export function prepareEvidence<Table extends EvidenceTable>(db: Db, table: Table, imports: KitTables["imports"], condition: SQL) {
  const { name } = getTableConfig(table);
  const inOrder = sql`${table.key} collate "C"`;
  const page = db
    .select({ ...getTableColumns<PgTable>(table), orderKey: sql`${inOrder}`.as("order_key") })
    .from<PgTable>(table)
    .where(and(inForce(table, q.knownUntil), sql`${table.agencyId} = any(q.agency_ids)`, sql`${inOrder} > q.after_key collate "C"`, condition))
    .orderBy(inOrder)
    // Drizzle's limit takes a number or a placeholder; a column of the lateral query works the same way.
    .limit(sql`q.count` as unknown as number)
    .as("page");
  const statement = db
    .select({ ...page._.selectedFields, ord: sql<number>`q.ord`, file: imports.file })
    .from(manyQueries)
    .crossJoinLateral(page)
    .innerJoin(imports, sql`${imports.id} = page.import_id`)
    .orderBy(sql`q.ord`, sql`order_key`)
    .prepare(`${name}_evidence`);
  return async (queries: readonly EvidenceQuery[]) => {
    const rows = await statement.execute({ queries: JSON.stringify(queries) });
    // The lateral subquery selects exactly the table's columns; Drizzle loses that for a generic table.
    return rows as unknown as readonly (InferSelectModel<Table> & { readonly ord: number; readonly file: string; readonly key: string })[];
  };
}

interface EvidenceOptions<Row extends EvidenceRow> {
  readonly evidenceOf: EvidenceOf<Row>;
  readonly metrics: readonly Metric[];
  readonly register: Register;
  readonly cursors: CursorCodec;
}

export type EvidenceConnection<Row> = Connection<Row> & { readonly totalCount: number | null };
export type EvidenceLoader<Row> = (reading: Reading, page: PageArguments) => Promise<EvidenceConnection<Row>>;

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: null };

/** A reading that shows no value (withheld, not applicable) shows no records either. */
export function createEvidenceLoader<Row extends EvidenceRow>({ evidenceOf, metrics, register, cursors }: EvidenceOptions<Row>): EvidenceLoader<Row> {
  const loader = new DataLoader<Omit<EvidenceQuery, "ord">, readonly Row[]>(
    async (queries) => {
      const rows = Map.groupBy(await evidenceOf(queries.map((query, ord) => ({ ord, ...query }))), (row) => row.ord);
      return queries.map((_, ord) => rows.get(ord) ?? []);
    },
    { cache: false },
  );
  return async (reading, args) => {
    const { agencyId, period, asOf, merged } = reading.view;
    const page = readPage(args, [reading.source, reading.metric, agencyId, period, asOf, ...(merged?.ids ?? [])].join("|"), cursors);
    if (reading.records === null) return none;
    const everyone = countsEveryone(register.unit(agencyId));
    const agencyIds = everyone ? register.idsOf(metrics.find(({ code }) => code === reading.metric)?.bound) : (merged?.ids ?? [agencyId]);
    const rows = await loader.load({
      metric: reading.metric,
      agency_ids: agencyIds,
      from: reading.from,
      to: reading.to,
      known_until: knownUntil(asOf),
      after_key: page.afterKey,
      count: page.first + 1,
    });
    return { ...connectionOf(rows, page, cursors), totalCount: reading.records };
  };
}
