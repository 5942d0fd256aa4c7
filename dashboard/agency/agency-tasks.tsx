// What the plan asks of the agency: its tasks, and the reports that it owes.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { day, periodName } from "../format/date.ts";
import { decimal } from "../format/number.ts";
import type { DashboardAgencyQuery } from "../generated/agency.ts";
import { originLine } from "../metrics/origin.ts";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useLanguage, useWords } from "../words/dictionary.ts";
import { agencyWords } from "./words.ts";

type Plan = NonNullable<DashboardAgencyQuery["plan"]>;
type Task = Plan["tasks"]["nodes"][number];

export function AgencyTasks({ data: { plan } }: { readonly data: DashboardAgencyQuery }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  if (plan === null) return null;
  const title = (task: Task): string => (language === "en" ? task.titleEn : task.titleVi);
  const columns: readonly Column<Task>[] = [
    { id: "clause", title: text.clause, cell: ({ clause }) => clause, text: ({ clause }) => clause },
    { id: "task", title: text.task, heads: true, sort: title, cell: (task) => <Link href={toPage(address, "nhiem-vu", { task: task.id })}>{title(task)}</Link>, text: title },
    { id: "target", title: text.target, cell: ({ target }) => target ?? <small>{text.noTarget}</small>, text: ({ target }) => target },
    { id: "status", title: text.status, sort: ({ status }) => text.statuses[status], cell: ({ status }) => text.statuses[status], text: ({ status }) => text.statuses[status] },
  ];
  const reports = plan.duties.flatMap((duty) => duty.submissions.nodes.map((submission) => ({ duty, submission })));
  return (
    <>
      <Card title={text.tasks} note={text.tasksNote(decimal(String(plan.tasks.totalCount ?? plan.tasks.nodes.length), language))}>
        <DataTable name="t" title={text.tasks} rows={plan.tasks.nodes} columns={columns} idOf={({ id }) => id} searched={(task) => `${task.clause} ${task.titleVi} ${task.titleEn}`} origin={originLine("plan", timeOf(address), language, false)} tall />
      </Card>
      <Card title={text.reports}>
        {reports.length === 0 ? (
          <p className="empty">{text.noReports}</p>
        ) : (
          <ul className="reports">
            {reports.map(({ duty, submission }) => (
              <li key={`${duty.id} ${submission.period}`}>
                <b>{text.submissions[submission.state]}</b> {duty.formVi}, {text.cadences[duty.cadence]} · {periodName(submission.period, language)}
                {submission.dueOn !== null && ` · ${text.due} ${day(submission.dueOn)}`}
                {submission.receivedOn !== null && ` · ${text.sent} ${day(submission.receivedOn)}`}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
