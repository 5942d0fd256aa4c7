// Reports on the tasks that rules.csv names for a metric ("task.RPT-08.PAR-A-03"), counted by agency: one statement, whatever the metrics.

import { and, sql } from "drizzle-orm";
import { inForce } from "../../../kit/current.ts";
import type { Db } from "../../../kit/database.ts";
import { manyWindows, q } from "../../../kit/query.ts";
import type { CountersQuery } from "../../../kit/reading/counters.ts";
import type { CountersRow } from "../../../kit/reading/facts.ts";
import { reportEntries as e } from "../tables.ts";
import { ruleOn } from "./rule.ts";

interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly validFrom: string;
}

/** What one agency reported on one task in a window. */
interface TaskRow {
  readonly ord: number;
  readonly agencyId: string;
  readonly code: string;
  readonly knownAt: string | null;
  readonly sample: boolean | null;
  readonly entries: string;
  readonly done: boolean;
  /** Done, with a document named. */
  readonly proven: boolean;
}

const name = /^task\.(RPT-\d{2})\.(.+)$/;

/** Every task that some metric counts or once counted. */
export function followedTasks(parameters: readonly Parameter[]): readonly string[] {
  return [...new Set(parameters.flatMap((parameter) => name.exec(parameter.name)?.[2] ?? []))];
}

export function prepareFollowed(db: Db) {
  const done = sql`${e.status} = 'DONE'`;
  const statement = db
    .select({
      ord: q.ord,
      agencyId: e.agencyId,
      code: e.code,
      knownAt: sql<string | null>`max(${e.knownAt})`,
      sample: sql<boolean | null>`bool_or(${e.sample})`,
      entries: sql<string>`count(*)`,
      done: sql<boolean>`bool_or(${done})`,
      proven: sql<boolean>`bool_or(${done} and cardinality(${e.evidence}) > 0)`,
    })
    .from(manyWindows)
    .innerJoin(
      e,
      and(
        sql`${e.kind} = 'TASK' and ${e.periodTo} between ${q.from} and ${q.to} and ${e.code} = any(${sql.placeholder("codes")}::text[])`,
        sql`(${q.agencyIds} is null or ${e.agencyId} = any(${q.agencyIds}))`,
        inForce(e, q.knownUntil),
      ),
    )
    .groupBy(q.ord, e.agencyId, e.code)
    .prepare("plan_followed_tasks");
  return ({ windows, knownUntil, agencyIds }: CountersQuery, codes: readonly string[]): Promise<readonly TaskRow[]> =>
    statement.execute({ windows: JSON.stringify(windows.map(({ window: { from, to } }, ord) => ({ ord, from, to }))), knownUntil, agencyIds, codes });
}

/** Counters "RPT-08.tasks", ".done", ".proven", ".entries": of the tasks that the parameters of the window's last day name. */
export function countFollowed(rows: readonly TaskRow[], windows: CountersQuery["windows"], parameters: readonly Parameter[]): readonly CountersRow[] {
  const metrics = [...new Set(parameters.flatMap((parameter) => name.exec(parameter.name)?.[1] ?? []))];
  const byAgency = Map.groupBy(rows, ({ ord, agencyId }) => `${ord} ${agencyId}`);
  return [...byAgency.values()].flatMap((own) => {
    const [first] = own;
    const to = windows[first?.ord ?? 0]?.window.to ?? "";
    const counters = metrics.flatMap((metric) => {
      const counted = own.filter(({ code }) => Number(ruleOn(parameters, `task.${metric}.${code}`, to)?.value ?? 0) === 1);
      const many = (fits: (row: TaskRow) => boolean) => counted.filter(fits).length;
      return [
        [`${metric}.tasks`, counted.length],
        [`${metric}.done`, many(({ done }) => done)],
        [`${metric}.proven`, many(({ proven }) => proven)],
        [`${metric}.entries`, counted.reduce((sum, { entries }) => sum + Number(entries), 0)],
      ] as const;
    });
    const knownAt = own.reduce<string | null>((newest, row) => (newest === null || (row.knownAt ?? "") > newest ? row.knownAt : newest), null);
    return first ? [{ ...Object.fromEntries(counters), ord: first.ord, agencyId: first.agencyId, knownAt, sample: own.some(({ sample }) => sample === true) }] : [];
  });
}
