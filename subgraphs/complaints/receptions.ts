// The statement behind CMP-03: an agency's days of reception in a window, and which days the registers known then cover.

import { sql } from "drizzle-orm";
import { standing } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { counted, q } from "../../kit/query.ts";
import { type CountersOf, prepareCounters } from "../../kit/reading/counters.ts";
import { imports, receptions } from "./tables.ts";

export function prepareReception(db: Db): CountersOf {
  const within = sql`${receptions.kind} = 'DINH_KY' and ${receptions.onDay} between ${q.from} and ${q.to}`;
  // Asked of the parameter, not of q: found once for a statement, not for each row.
  const covered = (day: typeof imports.coversTo | typeof imports.coversFrom, which: "min" | "max") =>
    sql`(select ${sql.raw(which)}(${day}) from ${imports} where ${imports.profile} = 'reception-days' and ${standing(imports, sql.placeholder("knownUntil"))})`;
  return prepareCounters(
    db,
    "complaints_reception",
    receptions,
    {
      known: counted(sql`true`),
      days: counted(within),
      // The law asks it of the head himself (assumption, A: a deputy's day does not stand for it).
      held: sql<string>`count(distinct ${receptions.onDay}) filter (where ${within} and ${receptions.held} and ${receptions.host} = 'NGUOI_DUNG_DAU')`,
      since: sql<string>`max(${covered(imports.coversFrom, "min")}::text)`,
      until: sql<string>`max(${covered(imports.coversTo, "max")}::text)`,
    },
    sql`${receptions.onDay} <= ${q.to}`,
  );
}
