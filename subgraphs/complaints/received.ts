// Counts of the petitions received in a period that are no readings: one statement for all views of a request.

import DataLoader from "dataloader";
import { sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import { q } from "../../kit/query.ts";
import type { View } from "../../kit/reading/reading.ts";
import { countsEveryone, type Register } from "../../kit/register/register.ts";
import { knownUntil } from "../../kit/time/as-of.ts";
import type { Window } from "../../kit/time/period.ts";
import { petitions } from "./tables.ts";

/** Received in the window by the agencies that are asked about, as known then. */
export const receivedWithin = sql`${petitions.receivedOn} between ${q.from} and ${q.to} and (${q.agencyIds} is null or ${petitions.agencyId} = any(${q.agencyIds})) and ${inForce(petitions, q.knownUntil)}`;

export interface ReceivedQuery {
  /** JSON: `[{ ord, from, to }]`. */
  readonly windows: string;
  readonly knownUntil: string;
  /** Null: of every agency. */
  readonly agencyIds: readonly string[] | null;
}

interface ReceivedOptions<Row> {
  readonly rowsOf: (query: ReceivedQuery) => Promise<readonly Row[]>;
  readonly register: Register;
  readonly windowOf: (period: string) => Window;
}

export function createReceivedLoader<Row extends { readonly ord: number; readonly agencyId: string }>({ rowsOf, register, windowOf }: ReceivedOptions<Row>) {
  const loader = new DataLoader<View, readonly Row[], string>(
    async (views) => {
      const answers = new Map<View, readonly Row[]>();
      await Promise.all(
        [...Map.groupBy(views, ({ asOf }) => asOf)].map(async ([asOf, asked]) => {
          const periods = [...new Set(asked.map(({ period }) => period))];
          const everyone = asked.some(({ agencyId }) => countsEveryone(register.unit(agencyId)));
          const windows = JSON.stringify(periods.map(windowOf).map(({ from, to }, ord) => ({ ord, from, to })));
          const found = await rowsOf({ windows, knownUntil: knownUntil(asOf), agencyIds: everyone ? null : [...new Set(asked.map(({ agencyId }) => agencyId))] });
          for (const view of asked) {
            const all = countsEveryone(register.unit(view.agencyId));
            answers.set(view, found.filter(({ ord, agencyId }) => periods[ord] === view.period && (all || agencyId === view.agencyId)));
          }
        }),
      );
      return views.map((view) => answers.get(view) ?? []);
    },
    { cacheKeyFn: ({ agencyId, period, asOf }) => `${agencyId}|${period}|${asOf}` },
  );
  return (view: View): Promise<readonly Row[]> => loader.load(view);
}
