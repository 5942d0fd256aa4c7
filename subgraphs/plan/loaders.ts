// Every SQL statement of the plan, its frames and results. Each table is small and asked whole, so that no client's text reaches a statement.

import { asc, getTableColumns, sql } from "drizzle-orm";
import { inForce, type VersionedTable } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { badInput } from "../../kit/errors.ts";
import { type Cadence, isFresh } from "../../kit/provenance/cadence.ts";
import { nameKey } from "../../kit/names.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { knownUntil, latest } from "../../kit/time/as-of.ts";
import { dayOf } from "../../kit/time/calendar.ts";
import { createFollowing } from "./following.ts";
import { createJudging } from "./judging.ts";
import { createReportLoaders, prepareReports } from "./reporting/loaders.ts";
import { ruleOn } from "./reporting/rule.ts";
import { framesInForce } from "./scoring/frame.ts";
import type { TaskRow } from "./task.ts";
import { assignments, criteria, documents, domains, duties, frameDomains, frames, goals, imports, metrics, plans, results, rules, tasks } from "./tables.ts";

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
  const whole = {
    plans: db.select().from(plans).where(known(plans)).orderBy(asc(plans.issuedOn), asc(plans.key)).prepare("plan_plans"),
    documents: db.select().from(documents).where(known(documents)).orderBy(asc(documents.place)).prepare("plan_documents"),
    domains: db.select().from(domains).where(known(domains)).orderBy(asc(domains.place)).prepare("plan_domains"),
    goals: db.select().from(goals).where(known(goals)).orderBy(asc(goals.place)).prepare("plan_goals"),
    duties: db
      .select({ ...getTableColumns(duties), effectiveFrom: plans.effectiveFrom, toYear: plans.toYear })
      .from(duties)
      .innerJoin(plans, sql`${plans.number} = ${duties.plan} and ${known(plans)}`)
      .where(known(duties))
      .orderBy(asc(plans.issuedOn), asc(duties.place))
      .prepare("plan_duties"),
    tasks: db.select().from(tasks).where(known(tasks)).orderBy(sql`${tasks.clauseOrder} collate "C"`, sql`${tasks.key} collate "C"`).prepare("plan_tasks"),
    metrics: db.select().from(metrics).where(known(metrics)).orderBy(asc(metrics.place)).prepare("plan_metrics"),
    results: db.select().from(results).where(known(results)).orderBy(sql`${results.key} collate "C"`).prepare("plan_results"),
    criteria: db
      .select({ frame: frames, criterion: criteria, sources })
      .from(frames)
      .innerJoin(criteria, sql`${criteria.frame} = ${frames.code} and ${known(criteria)}`)
      .where(known(frames))
      .orderBy(sql`${frames.index} <> 'PAR_INDEX'`, asc(frames.fromYear), asc(frames.code), asc(criteria.place))
      .prepare("plan_criteria"),
    frameDomains: db.select().from(frameDomains).where(known(frameDomains)).orderBy(asc(frameDomains.place)).prepare("plan_frame_domains"),
    rules: db.select().from(rules).where(known(rules)).orderBy(asc(rules.name), asc(rules.validFrom)).prepare("plan_rules"),
    assignments: db.select().from(assignments).where(known(assignments)).orderBy(asc(assignments.task), asc(assignments.validFrom)).prepare("plan_assignments"),
  };
  return {
    whole,
    reports: prepareReports(db),
    /** Last day of the newest year with official results; reports reach further. */
    resultsTo: db.select({ dataTo: sql<string | null>`max(${imports.coversTo})` }).from(imports).where(sql`${imports.profile} = 'results'`).prepare("plan_results_to"),
  };
}

export type Statements = ReturnType<typeof prepare>;
type Whole = Statements["whole"];
type RowOf<Name extends keyof Whole> = Awaited<ReturnType<Whole[Name]["execute"]>>[number];
export type PlanRow = RowOf<"plans">;
export type DocumentRow = RowOf<"documents">;
export type DomainRow = RowOf<"domains">;
export type GoalRow = RowOf<"goals">;
export type DutyRow = RowOf<"duties">;
export type MetricRow = RowOf<"metrics">;
export type ResultRow = RowOf<"results">;
export type CriterionRow = RowOf<"criteria">;
export type RuleRow = RowOf<"rules">;
export type AssignmentRow = RowOf<"assignments">;
export type StoredTaskRow = RowOf<"tasks">;

export type FrameRow = CriterionRow["frame"] & { readonly criteria: readonly CriterionRow[] };

export interface PapiRow {
  readonly year: number;
  readonly official: readonly ResultRow[];
  readonly frame: FrameRow | null;
}

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  /** All rows in force at a time of knowledge, asked once a request. */
  const rowsOf = <Name extends keyof Whole>(name: Name) => {
    const asked = new Map<string, Promise<readonly RowOf<Name>[]>>();
    return (asOf: string): Promise<readonly RowOf<Name>[]> => {
      const before = asked.get(asOf);
      if (before) return before;
      // The rows of the statement of that name; TypeScript does not follow the index through execute().
      const rows = statements.whole[name].execute({ knownUntil: knownUntil(asOf) }) as Promise<readonly RowOf<Name>[]>;
      asked.set(asOf, rows);
      return rows;
    };
  };
  const [plansAt, tasksAt, metricsAt, resultsAt, criteriaAt] = [rowsOf("plans"), rowsOf("tasks"), rowsOf("metrics"), rowsOf("results"), rowsOf("criteria")];
  const [documentsAt, domainsAt, goalsAt, dutiesAt] = [rowsOf("documents"), rowsOf("domains"), rowsOf("goals"), rowsOf("duties")];
  const [frameDomainsAt, rulesAt, assignmentsAt] = [rowsOf("frameDomains"), rowsOf("rules"), rowsOf("assignments")];
  const partOf = async <Row extends { readonly plan: string }>(rows: Promise<readonly Row[]>, { number }: PlanRow) => (await rows).filter(({ plan }) => plan === number);
  const framesAsked = new Map<string, Promise<readonly FrameRow[]>>();
  const framesAt = (asOf: string): Promise<readonly FrameRow[]> => {
    const frames = framesAsked.get(asOf) ?? criteriaAt(asOf).then((rows) => [...Map.groupBy(rows, ({ frame }) => frame.code).values()].flatMap((of) => (of[0] ? [{ ...of[0].frame, criteria: of }] : [])));
    framesAsked.set(asOf, frames);
    return frames;
  };
  const owingAt = async (asOf: string) => {
    const [all, parameters] = await Promise.all([dutiesAt(asOf), rulesAt(asOf)]);
    return { duties: all, rules: parameters };
  };
  const reports = createReportLoaders({ statements: statements.reports, register, cursors, now, owingAt });
  const { leads, status, candidates, tasks, progress, submissions } = createFollowing({
    tasksOf: (plan) => partOf(tasksAt(latest), plan),
    duties: () => dutiesAt(latest),
    assignments: () => assignmentsAt(latest),
    reports,
    register,
    cursors,
    now,
  });

  return {
    ...reports,
    ...createJudging({ framesAt, metricsAt, rulesAt, reports, register, cursors }),
    leads,
    taskStatus: status,
    candidates,
    tasks,
    progress,
    dutySubmissions: submissions,
    async plan(id: string): Promise<PlanRow | null> {
      const key = nameKey(id);
      return (await plansAt(latest)).find(({ number }) => nameKey(number) === key) ?? null;
    },
    documents: (plan: PlanRow) => partOf(documentsAt(latest), plan),
    domains: (plan: PlanRow) => partOf(domainsAt(latest), plan),
    goals: (plan: PlanRow) => partOf(goalsAt(latest), plan),
    duties: (plan: PlanRow) => partOf(dutiesAt(latest), plan),
    domainsOf: async ({ code }: FrameRow) => (await frameDomainsAt(latest)).filter(({ frame }) => frame === code),
    dueRule: async ({ dutyId }: DutyRow) => ruleOn(await rulesAt(latest), `dueDay.${dutyId}`, dayOf(now)) ?? null,
    rules: async ({ on, asOf }: { readonly on?: string | null; readonly asOf?: string | null }): Promise<readonly RuleRow[]> => {
      const rows = await rulesAt(asOf ?? latest);
      return on ? rows.filter((rule) => ruleOn(rows, rule.name, on) === rule) : rows;
    },
    async metrics({ source, index, codes }: { readonly source?: string | null; readonly index?: TaskRow["index"] | null; readonly codes?: readonly string[] }): Promise<readonly MetricRow[]> {
      const known = await metricsAt(latest);
      const sources = [...new Set(known.map((metric) => metric.source))].toSorted();
      if (source && !sources.includes(source)) throw badInput("Argument source", "Tham số source", sources.join(", "), source);
      const all = known.filter((metric) => !source || metric.source === source);
      if (codes) return codes.flatMap((code) => all.find((metric) => metric.code === code) ?? []);
      if (!index) return all;
      const used = new Set((await tasksAt(latest)).filter((task) => task.index === index).flatMap((task) => task.metrics));
      return all.filter(({ code, base }) => used.has(code) || (base !== null && used.has(base)));
    },
    /** Whether a criterion of a scored frame uses it. */
    async isScorable(metric: string): Promise<boolean> {
      return (await framesAt(latest)).some(({ kind, criteria: rows }) => kind === "SCORED" && rows.some(({ criterion }) => criterion.metrics.includes(metric)));
    },
    targetsOf: async (metric: string) => (await tasksAt(latest)).filter(({ targetMetric }) => targetMetric === metric),
    /** Without `parts`, figures of whole indices only. */
    async results({ index, year, asOf, parts }: { readonly index?: ResultRow["index"] | null; readonly year?: number | null; readonly asOf?: string | null; readonly parts?: boolean | null }) {
      const rows = await resultsAt(asOf ?? latest);
      return rows.filter((row) => (!index || row.index === index) && (typeof year !== "number" || row.year === year) && (parts === true || row.component === null));
    },
    async frames({ year, index, asOf }: { readonly year?: number | null; readonly index?: FrameRow["index"] | null; readonly asOf?: string | null }): Promise<readonly FrameRow[]> {
      const rows = await framesAt(asOf ?? latest);
      const inYear = typeof year === "number" ? framesInForce(rows, year) : null;
      return rows.filter((frame) => (inYear === null || inYear.has(frame.code)) && (!index || frame.index === index));
    },
    /** How far and how fresh: by official results, whatever reports there are. */
    async status() {
      const [of, [newest]] = await Promise.all([ledger.status("plan", register.version, now, cadence), statements.resultsTo.execute()]);
      const dataTo = newest?.dataTo ?? null;
      return { ...of, dataTo, fresh: isFresh(cadence, dataTo, dayOf(now)) };
    },
    provenance,
    register,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
