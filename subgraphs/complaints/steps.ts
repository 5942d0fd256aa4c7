// How far the petitions received in a period have come, each kind for itself; every step is a part of the one before.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { counted, manyWindows, q } from "../../kit/query.ts";
import type { ReadingRules, ReadingState, View } from "../../kit/reading/reading.ts";
import { conditionsOf } from "./conditions.ts";
import { type ReceivedQuery, receivedWithin } from "./received.ts";
import { kinds, petitions } from "./tables.ts";

type Kind = (typeof kinds)[number];
type Count = "received" | "eligible" | "accepted" | "resolved" | "executed";

interface StepsRow extends Readonly<Record<Count, string>> {
  readonly ord: number;
  readonly agencyId: string;
  readonly kind: Kind;
}

/** One or two received are withheld, and all that became of them. */
export interface Steps extends Readonly<Record<Count, number | null>> {
  readonly kind: Kind;
  readonly state: ReadingState;
}

/** Proposals and feedback are answered: nothing is accepted before, nothing executed after. */
const cases: readonly Kind[] = ["KHIEU_NAI", "TO_CAO"];

export function prepareSteps(db: Db) {
  const { counts, anyCase, decided } = conditionsOf(petitions);
  const accepted = sql`${counts} and (${petitions.acceptedOn} is not null or not ${anyCase})`;
  const resolved = sql`${accepted} and ${petitions.resolvedOn} is not null and ${decided}`;
  const statement = db
    .select({
      ord: q.ord,
      agencyId: sql<string>`${petitions.agencyId}`,
      kind: petitions.kind,
      received: counted(sql`true`),
      eligible: counted(counts),
      accepted: counted(accepted),
      resolved: counted(resolved),
      executed: counted(sql`${resolved} and ${petitions.executedOn} is not null`),
    })
    .from(manyWindows)
    .innerJoin(petitions, sql`${petitions.duplicateOf} is null and ${receivedWithin}`)
    .groupBy(q.ord, petitions.agencyId, petitions.kind)
    .prepare("complaints_steps");
  return (query: ReceivedQuery): Promise<readonly StepsRow[]> => statement.execute({ ...query });
}

export function createStepsLoader(receivedOf: (view: View) => Promise<readonly StepsRow[]>, { smallestCount }: ReadingRules) {
  return async (view: View): Promise<readonly Steps[]> => {
    const rows = Map.groupBy(await receivedOf(view), ({ kind }) => kind);
    return kinds.flatMap((kind) => {
      const own = rows.get(kind);
      if (own === undefined) return [];
      const sum = (count: Count): number => own.reduce((total, row) => total + Number(row[count]), 0);
      const isShown = sum("received") >= smallestCount;
      const shown = (count: Count): number | null => (isShown ? sum(count) : null);
      const ofCases = (count: Count): number | null => (cases.includes(kind) ? shown(count) : null);
      return [{ kind, state: isShown ? "OK" : "WITHHELD", received: shown("received"), eligible: shown("eligible"), accepted: ofCases("accepted"), resolved: shown("resolved"), executed: ofCases("executed") }];
    });
  };
}
