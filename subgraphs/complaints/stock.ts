// Cases at the beginning and the end of a period as reports state them, each beside the closing stock of the report before.

import DataLoader from "dataloader";
import { getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { q } from "../../kit/query.ts";
import type { ReadingRules, ReadingState, View } from "../../kit/reading/reading.ts";
import { knownUntil } from "../../kit/time/as-of.ts";
import type { Window } from "../../kit/time/period.ts";
import { imports, stocks } from "./tables.ts";

interface Before {
  readonly previousPeriod: string | null;
  readonly previousClosing: number | null;
}

type Row = InferSelectModel<typeof stocks> & Before & { readonly ord: number; readonly file: string };

const numbers = ["opening", "accepted", "resolved", "ended", "closing", "previousClosing"] as const;

/** Numbers are null where they are withheld. */
export type StockRow = Omit<Row, (typeof numbers)[number]> & Readonly<Record<(typeof numbers)[number], number | null>> & { readonly state: ReadingState; readonly continues: boolean | null };

export function prepareStock(db: Db) {
  const asked = sql`jsonb_to_recordset(${sql.placeholder("queries")}::text::jsonb) as q (ord int, agency_id text, "from" date, "to" date, known_until timestamptz)`;
  const before = sql`(select s.period, s.closing from ${stocks} s where s.agency_id = ${stocks.agencyId} and s.kind = ${stocks.kind} and s.to_day = ${stocks.fromDay} - 1
    and s.known_at <= ${q.knownUntil} and not s.withdrawn and not exists (select 1 from ${stocks} newer where newer.supersedes = s.id and newer.known_at <= ${q.knownUntil})
    order by s.id desc limit 1)`;
  return db
    .select({ ...getTableColumns(stocks), ord: q.ord, file: imports.file, previousPeriod: sql<string | null>`previous.period`, previousClosing: sql<number | null>`previous.closing` })
    .from(asked)
    .innerJoin(stocks, sql`${stocks.agencyId} = q.agency_id and ${stocks.fromDay} = ${q.from} and ${stocks.toDay} = ${q.to} and ${inForce(stocks, q.knownUntil)}`)
    .innerJoin(imports, sql`${imports.id} = ${stocks.importId}`)
    .leftJoin(sql`lateral ${before} previous`, sql`true`)
    .orderBy(q.ord, stocks.kind, stocks.id)
    .prepare("complaints_stock");
}

/** The rows of an agency and period. */
export function createStockLoader(statement: ReturnType<typeof prepareStock>, windowOf: (period: string) => Window, rules: ReadingRules) {
  const loader = new DataLoader<View, readonly StockRow[], string>(
    async (views) => {
      const queries = views.map(({ agencyId, period, asOf }, ord) => ({ ord, agency_id: agencyId, ...windowOf(period), known_until: knownUntil(asOf) }));
      const rows: readonly Row[] = await statement.execute({ queries: JSON.stringify(queries) });
      const found = Map.groupBy(rows.map((row) => shown(row, rules)), ({ ord }) => ord);
      return views.map((_, ord) => found.get(ord) ?? []);
    },
    { cacheKeyFn: ({ agencyId, period, asOf }) => `${agencyId}|${period}|${asOf}` },
  );
  return (view: View): Promise<readonly StockRow[]> => loader.load(view);
}

/** All numbers of a row or none: one small number would follow from the others. Whether the stocks meet is always told. */
function shown(row: Row, { smallestCount }: ReadingRules): StockRow {
  const continues = row.previousClosing === null ? null : row.opening === row.previousClosing;
  const few = numbers.some((name) => (row[name] ?? 0) > 0 && (row[name] ?? 0) < smallestCount);
  return few ? { ...row, opening: null, accepted: null, resolved: null, ended: null, closing: null, previousClosing: null, state: "WITHHELD", continues } : { ...row, state: "OK", continues };
}
