// Every SQL statement on reports, and what they answer: readings of an agency, entries behind them, reports owed, claims.

import DataLoader from "dataloader";
import { asc, getTableColumns, sql, type SQL } from "drizzle-orm";
import { inForce } from "../../../kit/current.ts";
import type { Db } from "../../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../../kit/evidence.ts";
import { createSeriesLoader } from "../../../kit/history/series.ts";
import { counted, q, summed } from "../../../kit/query.ts";
import { createRankingLoader } from "../../../kit/ranking/ranking.ts";
import { type CountersQuery, prepareCounters } from "../../../kit/reading/counters.ts";
import type { CountersRow } from "../../../kit/reading/facts.ts";
import { createReadingLoader } from "../../../kit/reading/loader.ts";
import type { Reading, ReadingRules, View } from "../../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../../kit/subgraph.ts";
import { instantOf, knownUntil, latest } from "../../../kit/time/as-of.ts";
import { dayOf } from "../../../kit/time/calendar.ts";
import { reportingWindow, type Window } from "../../../kit/time/period.ts";
import { metrics } from "../readings.ts";
import { imports, reportEntries as e, rules as r } from "../tables.ts";
import { countFollowed, followedTasks, prepareFollowed } from "./followed.ts";
import { type Owing, type Submission, submissionsIn } from "./submission.ts";

/** Reports of a month may come until the end of the next. */
const rules: ReadingRules = { source: "plan", graceDays: 45, smallestCount: 0 };

const { placeholder } = sql;
const is = (kind: (typeof e.kind.enumValues)[number]) => sql`${e.kind} = ${sql.raw(`'${kind}'`)}`;
const ended = sql`${e.periodTo} between ${q.from} and ${q.to}`;
const due = sql`${e.dueOn} between ${q.from} and ${q.to}`;
/** That the parameter in force at the end of the window counts the task for the metric. */
const named = sql`(select ${r.value} from ${r} where ${r.name} = 'task.' || ${q.metric} || '.' || ${e.code} and ${r.validFrom} <= ${q.to}
  and ${inForce(r, q.knownUntil)} order by ${r.validFrom} desc limit 1) = 1`;
const filed = sql`${is("TASK")} and ${ended} and cardinality(${e.evidence}) > 0`;

export function prepareReports(db: Db) {
  const entries = (name: string, condition: SQL) =>
    db
      .select({ ...getTableColumns(e), file: imports.file })
      .from(e)
      .innerJoin(imports, sql`${imports.id} = ${e.importId}`)
      .where(sql`${condition} and ${inForce(e, placeholder("knownUntil"))}`)
      .orderBy(asc(e.periodTo), sql`${e.key} collate "C"`)
      .prepare(name);
  const distinct = (condition: SQL) => sql<string>`count(distinct (${e.agencyId}, ${e.code})) filter (where ${condition})`;
  const counters = prepareCounters(
    db,
    "plan_entries",
    e,
    {
      any: counted(ended),
      documents: counted(sql`${is("DOCUMENT")} and ${due}`),
      documentsOnTime: counted(sql`${is("DOCUMENT")} and ${due} and ${e.doneOn} <= ${e.dueOn}`),
      assigned: counted(sql`${is("ASSIGNED")} and ${due}`),
      assignedOnTime: counted(sql`${is("ASSIGNED")} and ${due} and ${e.doneOn} <= ${e.dueOn}`),
      initiatives: counted(sql`${is("INITIATIVE")} and ${ended}`),
      events: counted(sql`${is("EVENT")} and ${ended}`),
      taskEntries: counted(sql`${is("TASK")} and ${ended}`),
      tasks: distinct(sql`${is("TASK")} and ${ended}`),
      tasksDone: distinct(sql`${is("TASK")} and ${ended} and ${e.status} = 'DONE'`),
      entriesWithEvidence: counted(filed),
      documentsFiled: summed(sql`cardinality(${e.evidence})`, filed),
    },
    sql`(${ended} or ${due})`,
  );
  const evidence = prepareEvidence(
    db,
    e,
    imports,
    sql`case ${q.metric}
      when 'RPT-01' then ${is("DOCUMENT")} and ${due}
      when 'RPT-02' then ${is("REPORT")} and ${ended}
      when 'RPT-03' then ${is("ASSIGNED")} and ${due}
      when 'RPT-04' then ${is("INITIATIVE")} and ${ended}
      when 'RPT-05' then ${is("EVENT")} and ${ended}
      when 'RPT-06' then ${is("TASK")} and ${ended}
      when 'RPT-08' then ${is("TASK")} and ${ended} and ${named}
      when 'RPT-09' then ${is("TASK")} and ${ended} and ${named}
      when 'RPT-10' then ${is("TASK")} and ${ended} and ${named}
      else ${filed} end`,
  );
  const within = sql`${e.periodTo} between ${placeholder("from")}::date and ${placeholder("to")}::date`;
  return {
    counters,
    followed: prepareFollowed(db),
    evidence,
    received: entries("plan_reports_received", sql`${is("REPORT")} and ${within}`),
    taskEntries: entries("plan_task_entries", sql`${is("TASK")} and ${within}`),
    figures: entries("plan_figures", sql`${is("FIGURE")} and ${e.agencyId} = any(${placeholder("agencyIds")}::text[]) and ${e.period} = any(${placeholder("periods")}::text[])`),
    /** How far reports reach; other files of the plan cover no days. */
    coverage: db
      .select({ coversFrom: sql<string | null>`min(${imports.coversFrom})`, coversTo: sql<string | null>`max(${imports.coversTo})`, sample: sql<boolean | null>`bool_or(${imports.sample})` })
      .from(imports)
      .where(sql`${imports.profile} = 'report' and ${imports.knownAt} <= ${placeholder("knownUntil")}::timestamptz`)
      .prepare("plan_reports_coverage"),
  };
}

export type ReportStatements = ReturnType<typeof prepareReports>;
export type EntryRow = Awaited<ReturnType<ReportStatements["received"]["execute"]>>[number];
export type EntryPage = EvidenceConnection<EntryRow>;
export type SubmissionRow = Submission<EntryRow>;

interface ReportsOptions extends Pick<RequestEnvironment<unknown>, "register" | "cursors" | "now"> {
  readonly statements: ReportStatements;
  /** Duties and parameters, as known then. */
  readonly owingAt: (asOf: string) => Promise<Pick<Owing<EntryRow>, "duties" | "rules">>;
}

export function createReportLoaders({ statements, register, cursors, now, owingAt }: ReportsOptions) {
  const owingIn = async ({ from, to }: Window, asOf: string): Promise<Owing<EntryRow>> => {
    const [owing, received] = await Promise.all([owingAt(asOf), statements.received.execute({ from, to, knownUntil: knownUntil(asOf) })]);
    return { ...owing, received, register, today: dayOf(instantOf(asOf, now)) };
  };
  const submissions = async (window: Window, asOf: string): Promise<readonly SubmissionRow[]> => submissionsIn(window, await owingIn(window, asOf));
  /** Whoever owes a report has a row, also when it never came. */
  const dutyCounters = async ({ windows, knownUntil: until }: CountersQuery): Promise<readonly CountersRow[]> => {
    const from = windows.map(({ window }) => window.from).reduce((a, b) => (a < b ? a : b));
    const to = windows.map(({ window }) => window.to).reduce((a, b) => (a > b ? a : b));
    const owing = await owingIn({ from, to }, until === "infinity" ? latest : until);
    return windows.flatMap(({ window }, ord) =>
      [...Map.groupBy(submissionsIn(window, owing), ({ agencyId }) => agencyId)].map(([agencyId, own]) => countersOf(ord, agencyId, own)),
    );
  };
  const followedCounters = async (query: CountersQuery): Promise<readonly CountersRow[]> => {
    const { rules: parameters } = await owingAt(query.knownUntil === "infinity" ? latest : query.knownUntil);
    return countFollowed(await statements.followed(query, followedTasks(parameters)), query.windows, parameters);
  };
  const figures = new DataLoader<View, readonly EntryRow[], string>(
    async (views) => {
      const answers = new Map(
        await Promise.all(
          [...Map.groupBy(views, ({ asOf }) => asOf)].map(async ([asOf, group]) => {
            const query = { agencyIds: [...new Set(group.map(({ agencyId }) => agencyId))], periods: [...new Set(group.map(({ period }) => period))], knownUntil: knownUntil(asOf) };
            return [asOf, await statements.figures.execute(query)] as const;
          }),
        ),
      );
      return views.map(({ agencyId, period, asOf }) => (answers.get(asOf) ?? []).filter((row) => row.agencyId === agencyId && row.period === period));
    },
    { cacheKeyFn: ({ agencyId, period, asOf }) => `${period}|${asOf}|${agencyId}` },
  );
  const readings = createReadingLoader({
    register,
    groups: { entries: statements.counters, duties: dutyCounters, followed: followedCounters },
    ledgerOf: async (asOf) => {
      const [row] = await statements.coverage.execute({ knownUntil: knownUntil(asOf) });
      return { coversFrom: row?.coversFrom ?? null, coversTo: row?.coversTo ?? null, sample: row?.sample ?? false };
    },
    windowOf: reportingWindow,
    rules,
    now,
  });
  const scorable = metrics.filter((metric) => metric.scorable);
  // No change of a rule is known that changes what a report's figure means.
  const throughTime = { metrics, ruleChanges: [], readings, register, cursors, windowOf: reportingWindow, rules };
  return {
    ...readings,
    scorable: (view: View): Promise<readonly Reading[]> => readings.readings(view, scorable),
    entries: createEvidenceLoader({ evidenceOf: statements.evidence, metrics, register, cursors }),
    series: createSeriesLoader(throughTime),
    ranking: createRankingLoader(throughTime),
    submissions,
    taskEntries: (window: Window, asOf: string): Promise<readonly EntryRow[]> => statements.taskEntries.execute({ ...window, knownUntil: knownUntil(asOf) }),
    figures: (view: View): Promise<readonly EntryRow[]> => figures.load(view),
  };
}

function countersOf(ord: number, agencyId: string, own: readonly SubmissionRow[]): CountersRow {
  const many = (...states: readonly string[]) => own.filter(({ state }) => states.includes(state)).length;
  const entries = own.flatMap(({ entry }) => entry ?? []);
  const knownAt = entries.reduce<string | null>((newest, entry) => (newest === null || entry.knownAt > newest ? entry.knownAt : newest), null);
  return { ord, agencyId, knownAt, sample: entries.some(({ sample }) => sample), onTime: many("ON_TIME"), due: many("ON_TIME", "LATE", "MISSING"), received: entries.length };
}

export type ReportLoaders = ReturnType<typeof createReportLoaders>;
