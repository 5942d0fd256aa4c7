// Rows of an agency's report beside the plan: clauses become tasks, codes metrics, and that the report came becomes a record of each duty.

import { sql } from "drizzle-orm";
import { z } from "zod";
import { inForce } from "../../../kit/current.ts";
import { readDay } from "../../../kit/import/form/days.ts";
import type { FactRow, RowProblem } from "../../../kit/import/profile.ts";
import type { Ask, Settle } from "../../../kit/import/settle.ts";
import { nameKey } from "../../../kit/names.ts";
import { createLikeness } from "../../../kit/similar.ts";
import { reportingWindow } from "../../../kit/time/period.ts";
import { duties, metrics, reportedStatuses, tasks } from "../tables.ts";
import { textArray } from "./values.ts";

const rowShape = z.object({
  code: z.string(),
  status: z.enum(reportedStatuses).nullable(),
  result: z.string().nullable(),
  value: z.string().nullable(),
  evidence: z.string().nullable(),
  period: z.string(),
  reporter: z.string().nullable(),
  received: z.string().nullable(),
  codeAt: z.string(),
  statusAt: z.string(),
  valueAt: z.string(),
});
type ReportRow = z.infer<typeof rowShape> & { readonly position: string };

export const settleReport: Settle = async (given, ask) => {
  const rows = given.map(({ values, position }): ReportRow => ({ ...rowShape.parse(values), position }));
  const [first] = rows;
  if (!first) return refused({ position: "tệp", message: "không có dòng nào của nhiệm vụ hay chỉ số" });
  const head = readHead(first);
  if ("problems" in head) return { rows: [], problems: head.problems };
  const catalogue = await askCatalogue(ask);
  const read = rows.map((row) => readRow(row, catalogue));
  const problems = read.flatMap((one) => ("problem" in one ? [one.problem] : []));
  if (problems.length > 0) return { rows: [], problems };
  const owed = catalogue.duties.map((code): Entry => ({ kind: "REPORT", code, position: "tệp" }));
  const entries = [...owed, ...read.flatMap((one) => ("entries" in one ? one.entries : []))];
  return { rows: entries.map((entry) => factOf(entry, head)), problems: [] };
};

interface Head {
  readonly reporter: string;
  readonly period: string;
  readonly receivedOn: string;
}

interface Entry {
  readonly kind: "REPORT" | "TASK" | "FIGURE";
  readonly code: string;
  readonly position: string;
  readonly status?: ReportRow["status"];
  readonly value?: string | null;
  readonly result?: string | null;
  readonly evidence?: string | null;
}

interface Catalogue {
  readonly tasks: readonly { readonly id: string; readonly clause: string; readonly metrics: readonly string[] }[];
  readonly metrics: readonly string[];
  /** Reports that are owed each quarter. */
  readonly duties: readonly string[];
}

function refused(problem: RowProblem) {
  return { rows: [], problems: [problem] };
}

function readHead({ reporter, received, period }: ReportRow): Head | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const refuse = (message: string): void => void problems.push({ position: "tệp", message });
  if (reporter === null) refuse('phần đầu của tệp không ghi đơn vị; mẫu quarterly-report cần, ví dụ "Đơn vị báo cáo: Sở Nội vụ"');
  const read = received === null ? undefined : readDay(received, ["dd/mm/yyyy", "words", "yyyy-mm-dd"]);
  const receivedOn = read && "day" in read ? read.day : undefined;
  const { from } = reportingWindow(period);
  if (received === null) refuse('phần đầu của tệp không ghi ngày nhận, nên không biết nộp đúng hạn hay muộn; mẫu quarterly-report cần, ví dụ "Ngày nhận: 18/09/2026"');
  else if (read && "refused" in read) refuse(`ngày nhận: ${read.refused}`);
  else if (receivedOn !== undefined && receivedOn < from) refuse(`ngày nhận: cho phép từ ${from}, ngày đầu của kỳ ${period}; đã nhận ${receivedOn}`);
  return reporter === null || receivedOn === undefined || problems.length > 0 ? { problems } : { reporter, period, receivedOn };
}

function readRow(row: ReportRow, { tasks: known, metrics: codes }: Catalogue): { readonly entries: readonly Entry[] } | { readonly problem: RowProblem } {
  const { code, status, value, result, evidence, position } = row;
  const refuse = (at: string, message: string) => ({ problem: { position: at, message } });
  const wanted = nameKey(code);
  const task = known.find(({ id, clause }) => nameKey(id) === wanted || nameKey(clause) === wanted);
  const figure = (metric: string, told: string | null): Entry => ({ kind: "FIGURE", code: metric, position, value, result: told, evidence });
  if (task) {
    if (status === null) return refuse(row.statusAt, `nhiệm vụ ${task.id} phải có trạng thái: Chưa thực hiện, Đang thực hiện hoặc Hoàn thành`);
    const entry: Entry = { kind: "TASK", code: task.id, position, status, result, evidence };
    if (value === null) return { entries: [entry] };
    const [only, ...others] = task.metrics;
    if (only !== undefined && others.length === 0) return { entries: [entry, figure(only, null)] };
    return refuse(row.valueAt, `nhiệm vụ ${task.id} gắn với ${task.metrics.length === 0 ? "không chỉ số nào" : `các chỉ số ${task.metrics.join(", ")}`}; ghi số liệu ở dòng riêng của chỉ số`);
  }
  const metric = codes.find((one) => nameKey(one) === wanted);
  if (metric === undefined) {
    const [near] = createLikeness([...known.flatMap(({ id, clause }) => [clause, id]), ...codes], (one) => one)(code);
    const nearest = near ? `; gần nhất: ${near.item}` : "";
    return refuse(row.codeAt, `cho phép mã nhiệm vụ (PAR-A-02), mục của kế hoạch (II.2.a/2) hoặc mã chỉ số (EGV-01); đã nhận "${code}"${nearest}`);
  }
  if (value === null) return refuse(row.valueAt, `chỉ số ${metric} phải có số liệu báo cáo`);
  if (status !== null) return refuse(row.statusAt, `chỉ số ${metric} không có trạng thái, ô này phải để trống`);
  return { entries: [figure(metric, result)] };
}

function factOf({ kind, code, position, status = null, value = null, result = null, evidence = null }: Entry, { reporter, period, receivedOn }: Head): FactRow {
  const periodTo = reportingWindow(period).to;
  const links = (evidence ?? "").split(";").map((one) => one.trim()).filter((one) => one !== "");
  return {
    table: "reportEntries",
    key: [kind, period, nameKey(reporter), code].join(" "),
    position,
    owner: { text: reporter, on: periodTo },
    values: { kind, code, period, periodTo, dueOn: null, doneOn: kind === "REPORT" ? receivedOn : null, status, value, textVi: result, evidence: textArray(links) },
  };
}

/** A claim beside a task is one of its target's metric, or of the only one that it has. */
async function askCatalogue(ask: Ask): Promise<Catalogue> {
  const latest = "infinity";
  const found = await ask<{ id: string; clause: string; metrics: string[]; target: string | null }>(
    sql`select ${tasks.taskId} as id, ${tasks.clause} as clause, ${tasks.metrics} as metrics, ${tasks.targetMetric} as target from ${tasks} where ${inForce(tasks, latest)} order by ${tasks.clauseOrder}`,
  );
  const codes = await ask<{ code: string }>(sql`select ${metrics.code} as code from ${metrics} where ${inForce(metrics, latest)} order by ${metrics.place}`);
  const owed = await ask<{ id: string }>(sql`select ${duties.dutyId} as id from ${duties} where ${duties.cadence} = 'QUARTERLY' and ${inForce(duties, latest)} order by ${duties.place}`);
  return {
    tasks: found.map(({ id, clause, metrics: fed, target }) => ({ id, clause, metrics: target === null ? fed : [target] })),
    metrics: codes.map(({ code }) => code),
    duties: owed.map(({ id }) => id),
  };
}
