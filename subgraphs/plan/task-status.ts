// The state of a task by what agencies reported of it, on a day or in a period.

import type { Register } from "../../kit/register/register.ts";
import { reportersOn } from "./reporting/submission.ts";
import type { LeadRow } from "./task-leads.ts";

export type TaskStatus = "NOT_REPORTED" | "OVERDUE" | "NO_VALID_LEAD" | "NOT_STARTED" | "IN_PROGRESS" | "DONE";

type Reported = "NOT_STARTED" | "IN_PROGRESS" | "DONE";

interface TaskEntry {
  readonly code: string;
  readonly agencyId: string;
  readonly status: Reported | null;
}

export const statusWords: Readonly<Record<TaskStatus, string>> = {
  NOT_REPORTED: "chưa có báo cáo",
  OVERDUE: "đã quá hạn, chưa báo cáo hoàn thành",
  NO_VALID_LEAD: "không còn cơ quan chủ trì hợp lệ",
  NOT_STARTED: "chưa thực hiện (tự báo cáo)",
  IN_PROGRESS: "đang thực hiện (tự báo cáo)",
  DONE: "hoàn thành (tự báo cáo)",
};

/** The leads that must report themselves: of groups, the members that owe reports. */
export function mustReport(leads: readonly LeadRow[], reporters: ReadonlySet<string>, register: Register, day: string): readonly string[] {
  const agencies = reportersOn(leads.map(({ agencyId }) => agencyId), register, day);
  return [...new Set(agencies)].filter((id) => reporters.has(id));
}

/** The newest entry of each agency on a task; entries stand in the order of their periods. */
export function newestOf<Entry extends TaskEntry>(task: string, entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.filter(({ code }) => code === task).map((entry) => [entry.agencyId, entry]));
}

interface StatusInput {
  readonly leads: readonly LeadRow[];
  readonly due: string | null;
  /** Day on which due days are looked at. */
  readonly day: string;
  readonly expected: readonly string[];
  readonly reported: ReadonlyMap<string, TaskEntry>;
}

export function statusOf({ leads, due, day, expected, reported }: StatusInput): TaskStatus {
  if (leads.length === 0) return "NO_VALID_LEAD";
  const said = expected.map((id) => reported.get(id)?.status ?? null);
  if (said.length > 0 && said.every((status) => status === "DONE")) return "DONE";
  if (due !== null && due < day) return "OVERDUE";
  if (said.every((status) => status === null)) return "NOT_REPORTED";
  return said.every((status) => status === null || status === "NOT_STARTED") ? "NOT_STARTED" : "IN_PROGRESS";
}
