// Petitions received in a period by what they are about – field, procedure, place –, each kind for itself: one statement for all views.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { counted, manyWindows, q } from "../../kit/query.ts";
import type { ReadingRules, ReadingState, View } from "../../kit/reading/reading.ts";
import { conditionsOf } from "./conditions.ts";
import { type ReceivedQuery, receivedWithin } from "./received.ts";
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
    .innerJoin(petitions, sql`${counts} and ${receivedWithin}`)
    .groupBy(q.ord, petitions.agencyId, petitions.kind, petitions.field, petitions.procedureCode, petitions.placeCode)
    .prepare("complaints_topics");
  return (query: ReceivedQuery): Promise<readonly Grain[]> => statement.execute({ ...query });
}

interface TopicsOptions {
  readonly receivedOf: (view: View) => Promise<readonly Grain[]>;
  readonly rules: ReadingRules;
}

export function createTopicLoader({ receivedOf, rules }: TopicsOptions) {
  return async (view: View, { by }: { readonly by: Topic }): Promise<readonly TopicCount[]> => {
    const wanted = (await receivedOf(view)).filter(({ procedureCode, placeCode }) => (by === "PROCEDURE" ? procedureCode !== null : by === "FIELD" || placeCode !== null));
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
