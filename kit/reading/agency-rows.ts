// Rows that belong to agencies rather than to a window (totals, published figures): one statement per time of knowledge, chosen per view outside.

import DataLoader from "dataloader";
import { knownUntil } from "../time/as-of.ts";
import type { View } from "./reading.ts";

interface AgencyRowsOptions<Row> {
  /** Every row of these agencies known by then, in the list's order. */
  readonly rowsOf: (query: { readonly agencyIds: readonly string[]; readonly knownUntil: string }) => Promise<readonly Row[]>;
  /** Whether the row belongs to a view of its agency. */
  readonly belongs: (row: Row, view: View) => boolean;
}

export function createAgencyRowsLoader<Row extends { readonly agencyId: string }>({ rowsOf, belongs }: AgencyRowsOptions<Row>) {
  return new DataLoader<View, readonly Row[], string>(
    async (views) => {
      const byTime = Map.groupBy(views, (view) => view.asOf);
      const rows = new Map(
        await Promise.all(
          [...byTime].map(async ([asOf, group]) => {
            const agencyIds = [...new Set(group.map((view) => view.agencyId))];
            return [asOf, await rowsOf({ agencyIds, knownUntil: knownUntil(asOf) })] as const;
          }),
        ),
      );
      return views.map((view) => (rows.get(view.asOf) ?? []).filter((row) => row.agencyId === view.agencyId && belongs(row, view)));
    },
    { cacheKeyFn: ({ agencyId, period, asOf }) => `${period}|${asOf}|${agencyId}` },
  );
}
