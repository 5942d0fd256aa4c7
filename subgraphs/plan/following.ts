// How the tasks are followed: who leads them, what was reported, which reports are owed. Lists are cut to pages from what the statements gave whole.

import { badInput } from "../../kit/errors.ts";
import { connectionOf, type PageArguments, readPage } from "../../kit/page.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { latest } from "../../kit/time/as-of.ts";
import { dayOf } from "../../kit/time/calendar.ts";
import { reportingWindow, type Window } from "../../kit/time/period.ts";
import type { AssignmentRow, DutyRow, PlanRow, StoredTaskRow } from "./loaders.ts";
import type { EntryRow, ReportLoaders } from "./reporting/loaders.ts";
import { reportersOn, type SubmissionState } from "./reporting/submission.ts";
import type { TaskRow } from "./task.ts";
import { candidatesOn, isLedBy, leadsOn } from "./task-leads.ts";
import { mustReport, newestOf, statusOf, type TaskStatus } from "./task-status.ts";

interface FollowingOptions extends Pick<RequestEnvironment<unknown>, "register" | "cursors" | "now"> {
  readonly tasksOf: (plan: PlanRow) => Promise<readonly StoredTaskRow[]>;
  readonly duties: () => Promise<readonly DutyRow[]>;
  readonly assignments: () => Promise<readonly AssignmentRow[]>;
  readonly reports: Pick<ReportLoaders, "submissions" | "taskEntries">;
}

interface TaskFilter extends PageArguments {
  readonly index?: TaskRow["index"] | null | undefined;
  readonly lead?: string | null | undefined;
  readonly status?: TaskStatus | null | undefined;
  readonly period?: string | null | undefined;
  readonly on?: string | null | undefined;
}

interface ProgressFilter extends PageArguments {
  readonly period: string;
  readonly agency?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

interface SubmissionFilter extends ProgressFilter {
  readonly state?: SubmissionState | null | undefined;
}

export function createFollowing({ tasksOf, duties, assignments, reports, register, cursors, now }: FollowingOptions) {
  const asked = new Map<string, Promise<readonly EntryRow[]>>();
  /** Entries of the window, asked once a request. */
  const entriesIn = (window: Window, asOf: string): Promise<readonly EntryRow[]> => {
    const key = `${window.from}|${window.to}|${asOf}`;
    const entries = asked.get(key) ?? reports.taskEntries(window, asOf);
    asked.set(key, entries);
    return entries;
  };
  const leads = async (task: TaskRow) => leadsOn(task, register, task.leadsOn, await assignments());
  const reportersBy = async (day: string) => new Set((await duties()).flatMap(({ reporters }) => reportersOn(reporters, register, day)));
  const status = async (task: TaskRow): Promise<TaskStatus> => {
    const window = task.reportsOf === null ? { from: "2000-01-01", to: task.dueOn } : reportingWindow(task.reportsOf);
    const [rows, entries, reporters] = await Promise.all([leads(task), entriesIn(window, latest), reportersBy(task.leadsOn)]);
    const expected = mustReport(rows, reporters, register, task.leadsOn);
    return statusOf({ leads: rows, due: task.due, day: task.dueOn, expected, reported: newestOf(task.taskId, entries) });
  };
  const fits = async (task: TaskRow, lead: string | null | undefined): Promise<boolean> =>
    !lead || isLedBy(lead, [...task.lead.map((agencyId) => ({ agencyId })), ...(await leads(task))], register, task.leadsOn);
  const pageOf = <Row extends { readonly key: string }>(rows: readonly Row[], page: PageArguments, scope: readonly string[]) => {
    const wanted = readPage(page, scope.join("|"), cursors);
    const start = wanted.afterKey === "" ? 0 : rows.findIndex(({ key }) => key === wanted.afterKey) + 1;
    return { ...connectionOf(rows.slice(start, start + wanted.first + 1), wanted, cursors), totalCount: rows.length };
  };

  return {
    leads,
    status,
    candidates: (task: TaskRow) => candidatesOn(task, register, task.leadsOn),
    async tasks(plan: PlanRow, { index, lead, status: wanted, period, on, ...page }: TaskFilter) {
      if (period && on) throw badInput("Arguments period and on", "Tham số period và on", "period | on", `${period}, ${on}`);
      const day = period ? reportingWindow(period).to : (on ?? null);
      const view = { leadsOn: day ?? plan.issuedOn, dueOn: day ?? dayOf(now), reportsOf: period ?? null };
      const all = (await tasksOf(plan)).filter((task) => !index || task.index === index).map((task): TaskRow => ({ ...task, ...view }));
      const led = lead ? await keep(all, (task) => fits(task, lead)) : all;
      const rows = wanted ? await keep(led, async (task) => (await status(task)) === wanted) : led;
      return pageOf(rows, page, ["plan", plan.number, index ?? "", lead ?? "", wanted ?? "", period ?? "", on ?? ""]);
    },
    async progress(task: TaskRow, { period, agency, asOf, ...page }: ProgressFilter) {
      const window = reportingWindow(period);
      const [rows, entries, reporters] = await Promise.all([leads({ ...task, leadsOn: window.to }), entriesIn(window, asOf ?? latest), reportersBy(window.to)]);
      const reported = newestOf(task.taskId, entries);
      const expected = mustReport(rows, reporters, register, window.to).filter((id) => !agency || id === agency);
      const list = expected.map((agencyId) => {
        const entry = reported.get(agencyId) ?? null;
        const said: TaskStatus = entry?.status ?? "NOT_REPORTED";
        return { agencyId, period, asOf: asOf ?? latest, status: said, entry, key: agencyId };
      });
      return pageOf(list, page, ["progress", task.taskId, period, agency ?? "", asOf ?? ""]);
    },
    async submissions(duty: DutyRow, { period, agency, state, asOf, ...page }: SubmissionFilter) {
      const all = await reports.submissions(reportingWindow(period), asOf ?? latest);
      const rows = all.filter((row) => row.duty === duty.dutyId && (!agency || row.agencyId === agency) && (!state || row.state === state));
      const many = (wanted: SubmissionState) => rows.filter((row) => row.state === wanted).length;
      return { ...pageOf(rows, page, ["submissions", duty.dutyId, period, agency ?? "", state ?? "", asOf ?? ""]), onTime: many("ON_TIME"), late: many("LATE"), missing: many("MISSING") };
    },
  };
}

async function keep<Row>(rows: readonly Row[], fits: (row: Row) => Promise<boolean>): Promise<readonly Row[]> {
  const kept = await Promise.all(rows.map(fits));
  return rows.filter((_, place) => kept[place]);
}

type Following = ReturnType<typeof createFollowing>;
type NodeOf<Name extends "progress"> = Awaited<ReturnType<Following[Name]>>["nodes"][number];
export type ProgressRow = NodeOf<"progress">;
export type ProgressPage = Awaited<ReturnType<Following["progress"]>>;
export type SubmissionPage = Awaited<ReturnType<Following["submissions"]>>;
export type TaskPage = Awaited<ReturnType<Following["tasks"]>>;
