// The records behind readings: pages for many views in one lateral statement.

import DataLoader from "dataloader";
import { sql, type SQL } from "drizzle-orm";
import type { CursorCodec } from "./cursor.ts";
import { type Connection, connectionOf, type PageArguments, readPage } from "./page.ts";
import type { Metric } from "./reading/metric.ts";
import type { Reading } from "./reading/reading.ts";
import { countsEveryone, type Register } from "./register/register.ts";
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

/** The queries as a table to join laterally: `from ${evidenceQueries(…)} q cross join lateral (…)`. */
export function evidenceQueries(placeholder: unknown): SQL {
  return sql`jsonb_to_recordset(${placeholder}::text::jsonb) as q (ord int, metric text, agency_ids text[], "from" date, "to" date, known_until timestamptz, after_key text, count int)`;
}

interface EvidenceOptions<Row extends EvidenceRow> {
  readonly evidenceOf: EvidenceOf<Row>;
  readonly metrics: ReadonlyMap<string, Metric>;
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
    const { agencyId, period, asOf } = reading.view;
    const page = readPage(args, [reading.source, reading.metric, agencyId, period, asOf].join("|"), cursors);
    if (reading.records === null) return none;
    const everyone = countsEveryone(register.unit(agencyId));
    const agencyIds = everyone ? register.idsOf(metrics.get(reading.metric)?.bound) : [agencyId];
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
