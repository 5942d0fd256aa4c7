// Every SQL statement of the plan, its frames and results. Each table is small and asked whole, so that no client's text reaches a statement.

import { asc, sql } from "drizzle-orm";
import { inForce, type VersionedTable } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { connectionOf, type PageArguments, readPage } from "../../kit/page.ts";
import type { Cadence } from "../../kit/provenance/cadence.ts";
import { nameKey } from "../../kit/names.ts";
import type { View } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { knownUntil, latest } from "../../kit/time/as-of.ts";
import { dayOf } from "../../kit/time/calendar.ts";
import { framesInForce } from "./scoring/frame.ts";
import { createScorer, type ScoreView, type ViewScores } from "./scoring/view.ts";
import { leads, type TaskRow } from "./task.ts";
import { criteria, documents, domains, duties, frames, goals, metrics, plans, results, tasks } from "./tables.ts";

/** Results of a year are out by the end of May of the next: 31 and 485 days after the year before it. */
export const graceDays = 485;

const cadence: Cadence = {
  vi: "hằng năm; kết quả của một năm có chậm nhất cuối tháng 5 năm sau",
  en: "yearly; the results of a year are out by the end of May of the next",
  days: 31 + graceDays,
};

const until = sql.placeholder("knownUntil");

export function prepare(db: Db) {
  const known = (table: VersionedTable) => inForce(table, until);
  const sources = sql<(string | null)[]>`array(
    select ${metrics.source} from unnest(${criteria.metrics}) with ordinality as asked (code, place)
    left join ${metrics} on ${metrics.code} = asked.code and ${known(metrics)} order by asked.place)`;
  return {
    plans: db.select().from(plans).where(known(plans)).orderBy(asc(plans.issuedOn), asc(plans.key)).prepare("plan_plans"),
    documents: db.select().from(documents).where(known(documents)).orderBy(asc(documents.place)).prepare("plan_documents"),
    domains: db.select().from(domains).where(known(domains)).orderBy(asc(domains.place)).prepare("plan_domains"),
    goals: db.select().from(goals).where(known(goals)).orderBy(asc(goals.place)).prepare("plan_goals"),
    duties: db.select().from(duties).where(known(duties)).orderBy(asc(duties.place)).prepare("plan_duties"),
    tasks: db.select().from(tasks).where(known(tasks)).orderBy(sql`${tasks.clauseOrder} collate "C"`, sql`${tasks.key} collate "C"`).prepare("plan_tasks"),
    metrics: db.select().from(metrics).where(known(metrics)).orderBy(asc(metrics.place)).prepare("plan_metrics"),
    results: db.select().from(results).where(known(results)).orderBy(sql`${results.key} collate "C"`).prepare("plan_results"),
    criteria: db
      .select({ frame: frames, criterion: criteria, sources })
      .from(frames)
      .innerJoin(criteria, sql`${criteria.frame} = ${frames.code} and ${known(criteria)}`)
      .where(known(frames))
      .orderBy(asc(frames.fromYear), asc(frames.code), asc(criteria.place))
      .prepare("plan_criteria"),
  };
}

export type Statements = ReturnType<typeof prepare>;
type RowOf<Name extends keyof Statements> = Awaited<ReturnType<Statements[Name]["execute"]>>[number];
export type PlanRow = RowOf<"plans">;
export type DocumentRow = RowOf<"documents">;
export type DomainRow = RowOf<"domains">;
export type GoalRow = RowOf<"goals">;
export type DutyRow = RowOf<"duties">;
export type MetricRow = RowOf<"metrics">;
export type ResultRow = RowOf<"results">;
export type CriterionRow = RowOf<"criteria">;

export type FrameRow = CriterionRow["frame"] & { readonly criteria: readonly CriterionRow[] };

interface TaskFilter extends PageArguments {
  readonly index?: TaskRow["index"] | null;
  readonly lead?: string | null;
  readonly on?: string | null;
}

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  /** All rows in force at a time of knowledge, asked once a request. */
  const rowsOf = <Name extends keyof Statements>(name: Name) => {
    const asked = new Map<string, Promise<readonly RowOf<Name>[]>>();
    return (asOf: string): Promise<readonly RowOf<Name>[]> => {
      const before = asked.get(asOf);
      if (before) return before;
      // The rows of the statement of that name; TypeScript does not follow the index through execute().
      const rows = statements[name].execute({ knownUntil: knownUntil(asOf) }) as Promise<readonly RowOf<Name>[]>;
      asked.set(asOf, rows);
      return rows;
    };
  };
  const [plansAt, tasksAt, metricsAt, resultsAt, criteriaAt] = [rowsOf("plans"), rowsOf("tasks"), rowsOf("metrics"), rowsOf("results"), rowsOf("criteria")];
  const [documentsAt, domainsAt, goalsAt, dutiesAt] = [rowsOf("documents"), rowsOf("domains"), rowsOf("goals"), rowsOf("duties")];
  const partOf = async <Row extends { readonly plan: string }>(rows: Promise<readonly Row[]>, { number }: PlanRow) => (await rows).filter(({ plan }) => plan === number);
  const scorers = new Map<string, Promise<ScoreView>>();
  const scoredViews = new WeakMap<object, Promise<ViewScores>>();
  const scorerAt = (asOf: string): Promise<ScoreView> => {
    const scorer = scorers.get(asOf) ?? criteriaAt(asOf).then((rows) => createScorer(rows, register));
    scorers.set(asOf, scorer);
    return scorer;
  };

  return {
    async plan(id: string): Promise<PlanRow | null> {
      const key = nameKey(id);
      return (await plansAt(latest)).find(({ number }) => nameKey(number) === key) ?? null;
    },
    documents: (plan: PlanRow) => partOf(documentsAt(latest), plan),
    domains: (plan: PlanRow) => partOf(domainsAt(latest), plan),
    goals: (plan: PlanRow) => partOf(goalsAt(latest), plan),
    duties: (plan: PlanRow) => partOf(dutiesAt(latest), plan),
    async tasks(plan: PlanRow, { index, lead, on, ...page }: TaskFilter) {
      const wanted = readPage(page, ["plan", plan.number, index ?? "", lead ?? "", on ?? ""].join("|"), cursors);
      const day = on ?? plan.issuedOn;
      const fitting = (await partOf(tasksAt(latest), plan)).filter((task) => (!index || task.index === index) && (!lead || leads(lead, task, register, day)));
      const start = wanted.afterKey === "" ? 0 : fitting.findIndex(({ key }) => key === wanted.afterKey) + 1;
      const rows = fitting.slice(start, start + wanted.first + 1).map((task): TaskRow => ({ ...task, leadsOn: day, dueOn: on ?? dayOf(now) }));
      return { ...connectionOf(rows, wanted, cursors), totalCount: fitting.length };
    },
    async metrics({ source, index, codes }: { readonly source?: string | null; readonly index?: TaskRow["index"] | null; readonly codes?: readonly string[] }): Promise<readonly MetricRow[]> {
      const all = (await metricsAt(latest)).filter((metric) => !source || metric.source === source);
      if (codes) return codes.flatMap((code) => all.find((metric) => metric.code === code) ?? []);
      if (!index) return all;
      const used = new Set((await tasksAt(latest)).filter((task) => task.index === index).flatMap((task) => task.metrics));
      return all.filter(({ code, base }) => used.has(code) || (base !== null && used.has(base)));
    },
    async results({ index, year, asOf }: { readonly index?: ResultRow["index"] | null; readonly year?: number | null; readonly asOf?: string | null }) {
      const rows = await resultsAt(asOf ?? latest);
      return rows.filter((row) => (!index || row.index === index) && (typeof year !== "number" || row.year === year));
    },
    async frames({ year, asOf }: { readonly year?: number | null; readonly asOf?: string | null }): Promise<readonly FrameRow[]> {
      const rows = await criteriaAt(asOf ?? latest);
      const inYear = typeof year === "number" ? framesInForce(rows.map(({ frame }) => frame), year) : null;
      const wanted = rows.filter(({ frame }) => inYear === null || inYear.has(frame.code));
      return [...Map.groupBy(wanted, ({ frame }) => frame.code).values()].flatMap((criteriaOf) => (criteriaOf[0] ? [{ ...criteriaOf[0].frame, criteria: criteriaOf }] : []));
    },
    /** Scores of a view; its three fields share one calculation. */
    scored(view: View): Promise<ViewScores> {
      const before = scoredViews.get(view);
      if (before) return before;
      const scored = scorerAt(view.asOf).then((scoreView) => scoreView(view));
      scoredViews.set(view, scored);
      return scored;
    },
    status: () => ledger.status("plan", register.version, now, cadence),
    provenance,
    register,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
