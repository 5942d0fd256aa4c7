// Petitions received in a period by what they are about – field, procedure, place –, each kind for itself: one statement for all views.

import DataLoader from "dataloader";
import { sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { counted, manyWindows, q } from "../../kit/query.ts";
import type { ReadingRules, ReadingState, View } from "../../kit/reading/reading.ts";
import { countsEveryone, type Register } from "../../kit/register/register.ts";
import { knownUntil } from "../../kit/time/as-of.ts";
import type { Window } from "../../kit/time/period.ts";
import { conditionsOf } from "./conditions.ts";
import { type fields, type kinds, petitions } from "./tables.ts";

export type Topic = "FIELD" | "PROCEDURE" | "PLACE";

/** A count of 1 or 2 is withheld. */
export interface TopicCount {
  readonly kind: (typeof kinds)[number];
  readonly field: (typeof fields)[number] | null;
  readonly procedureCode: string | null;
  readonly placeCode: string | null;
  readonly state: ReadingState;
  readonly count: number | null;
}

type Grain = Pick<TopicCount, "kind" | "procedureCode" | "placeCode"> & { readonly ord: number; readonly agencyId: string; readonly field: NonNullable<TopicCount["field"]>; readonly received: string };

export function prepareTopics(db: Db) {
  const { counts } = conditionsOf(petitions);
  const statement = db
    .select({
      ord: q.ord,
      agencyId: sql<string>`${petitions.agencyId}`,
      kind: petitions.kind,
      field: petitions.field,
      procedureCode: petitions.procedureCode,
      placeCode: petitions.placeCode,
      received: counted(sql`true`),
    })
    .from(manyWindows)
    .innerJoin(petitions, sql`${counts} and ${petitions.receivedOn} between ${q.from} and ${q.to} and (${q.agencyIds} is null or ${petitions.agencyId} = any(${q.agencyIds})) and ${inForce(petitions, q.knownUntil)}`)
    .groupBy(q.ord, petitions.agencyId, petitions.kind, petitions.field, petitions.procedureCode, petitions.placeCode)
    .prepare("complaints_topics");
  return async (windows: readonly Window[], known: string, agencyIds: readonly string[] | null): Promise<readonly Grain[]> => {
    const asked = windows.map(({ from, to }, ord) => ({ ord, from, to }));
    return statement.execute({ windows: JSON.stringify(asked), knownUntil: known, agencyIds });
  };
}

interface TopicsOptions {
  readonly topicsOf: ReturnType<typeof prepareTopics>;
  readonly register: Register;
  readonly windowOf: (period: string) => Window;
  readonly rules: ReadingRules;
}

export function createTopicLoader({ topicsOf, register, windowOf, rules }: TopicsOptions) {
  const grains = new DataLoader<View, readonly Grain[], string>(
    async (views) => {
      const answers = new Map<View, readonly Grain[]>();
      await Promise.all(
        [...Map.groupBy(views, ({ asOf }) => asOf)].map(async ([asOf, asked]) => {
          const periods = [...new Set(asked.map(({ period }) => period))];
          const everyone = asked.some(({ agencyId }) => countsEveryone(register.unit(agencyId)));
          const found = await topicsOf(periods.map(windowOf), knownUntil(asOf), everyone ? null : [...new Set(asked.map(({ agencyId }) => agencyId))]);
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
  return async (view: View, { by }: { readonly by: Topic }): Promise<readonly TopicCount[]> => {
    const wanted = (await grains.load(view)).filter(({ procedureCode, placeCode }) => (by === "PROCEDURE" ? procedureCode !== null : by === "FIELD" || placeCode !== null));
    const groups = Map.groupBy(wanted, ({ kind, field, procedureCode, placeCode }) => JSON.stringify(by === "PROCEDURE" ? [kind, null, procedureCode, null] : [kind, field, null, by === "PLACE" ? placeCode : null]));
    return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, [first, ...others]]) => (first ? [countOf(first, others, by, rules)] : []));
  };
}

function countOf(first: Grain, others: readonly Grain[], by: Topic, { smallestCount }: ReadingRules): TopicCount {
  const count = others.reduce((sum, { received }) => sum + Number(received), Number(first.received));
  const shown = count >= smallestCount;
  return {
    kind: first.kind,
    field: by === "PROCEDURE" ? null : first.field,
    procedureCode: by === "PROCEDURE" ? first.procedureCode : null,
    placeCode: by === "PLACE" ? first.placeCode : null,
    state: shown ? "OK" : "WITHHELD",
    count: shown ? count : null,
  };
}
