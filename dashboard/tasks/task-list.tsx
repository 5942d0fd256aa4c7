// The list of the plan's entries, filtered; one can be opened.

import { go, sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import type { DashboardTasksQuery } from "../generated/tasks.ts";
import { originLine } from "../metrics/origin.ts";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Reading, readingText } from "../parts/reading.tsx";
import { Select } from "../parts/select.tsx";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import { AgreementCell, agreementText, type AskedClaims, ClaimedCell, claimedText } from "./claim-cells.tsx";
import type { Claims } from "./claims.ts";
import { type Fact, factsOf, type Task, verdictOf } from "./judge.ts";
import { TaskDetail } from "./task-detail.tsx";
import { taskWords } from "./words.ts";

interface TaskListProps {
  readonly data: DashboardTasksQuery;
  readonly asked: AskedClaims;
  /** Undefined: not there yet. */
  readonly claims: Claims | undefined;
}

export function TaskList({ data, asked, claims }: TaskListProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(taskWords);
  const { params } = address;
  const facts = factsOf(data);
  const all = data.plan?.tasks.nodes ?? [];
  const opened = all.find(({ id }) => id === params["task"]);
  const shown = all.filter((task) => fits(params["index"], task.index) && fits(params["domain"], task.domain) && fits(params["status"], task.status) && (params["lead"] === undefined || task.lead.some(({ id }) => id === params["lead"])));
  const leads = [...new Map(all.flatMap(({ lead }) => lead).map((agency) => [agency.id, named(language, agency)]))].sort(([, a], [, b]) => a.localeCompare(b, "vi"));
  const title = (task: Task): string => (language === "en" ? task.titleEn : task.titleVi);
  const factOf = ({ metrics }: Task): Fact | undefined => metrics.map(({ code }) => facts.get(code)).find((fact) => fact !== undefined);
  const columns: readonly Column<Task>[] = [
    { id: "clause", title: text.clause, cell: ({ clause }) => clause, text: ({ clause }) => clause },
    { id: "task", title: text.task, heads: true, sort: title, cell: (task) => <Link href={sameWith(address, { task: task.id })}>{title(task)}</Link>, text: title },
    { id: "lead", title: text.lead, cell: ({ lead }) => (lead.length === 0 ? <span className="missing">{text.nobody}</span> : lead.map((agency) => named(language, agency)).join("; ")), text: ({ lead }) => lead.map((agency) => named(language, agency)).join("; ") },
    { id: "target", title: text.target, cell: ({ target }) => target ?? <span aria-label={text.noTarget}>–</span>, text: ({ target }) => target },
    { id: "claimed", title: text.claimed, cell: (task) => <ClaimedCell task={task} asked={asked} claims={claims} />, text: (task) => claimedText(task, claims, text) },
    { id: "computed", title: text.computed, cell: (task) => <Computed task={task} fact={factOf(task)} />, text: (task) => (factOf(task) === undefined ? text.noMetric : readingText(factOf(task), language)) },
    { id: "agreement", title: text.agreementHead, cell: (task) => <AgreementCell task={task} asked={asked} claims={claims} />, text: (task) => agreementText(task, claims, text) },
    { id: "status", title: text.status, sort: ({ status }) => text.statuses[status], cell: ({ status }) => <span className={`status ${status.toLowerCase()}`}>{text.statuses[status]}</span>, text: ({ status }) => text.statuses[status] },
  ];
  const choose = (name: string) => (value: string | undefined) => go(sameWith(address, { [name]: value }));
  return (
    <>
      <div className="choices">
        <Select label={text.index} value={params["index"]} all={text.all} choices={Object.entries(text.indexes)} onChoice={choose("index")} />
        <Select label={text.domain} value={params["domain"]} all={text.all} choices={(data.plan?.domains ?? []).map((domain) => [domain.code, `${domain.clause} ${named(language, domain)}`])} onChoice={choose("domain")} />
        <Select label={text.lead} value={params["lead"]} all={text.all} choices={leads} onChoice={choose("lead")} />
        <Select label={text.status} value={params["status"]} all={text.all} choices={Object.entries(text.statuses)} onChoice={choose("status")} />
      </div>
      {opened !== undefined && <TaskDetail key={opened.id} task={opened} fact={factOf(opened)} asked={asked} claims={claims} />}
      <Card title={text.list} note={text.note}>
        <DataTable title={text.list} rows={shown} columns={columns} idOf={({ id }) => id} searched={(task) => `${task.clause} ${task.titleVi} ${task.titleEn} ${task.lead.map(({ nameVi }) => nameVi).join(" ")}`} origin={originLine("plan", timeOf(address), language, false)} tall />
      </Card>
    </>
  );
}

function Computed({ task, fact }: { readonly task: Task; readonly fact: Fact | undefined }) {
  const text = useWords(taskWords);
  if (fact === undefined) return <span aria-label={text.noMetric}>–</span>;
  const verdict = verdictOf(task, fact);
  return (
    <>
      <Reading of={fact} /> <small>{fact.metric}</small>
      {verdict !== undefined && <small className={`verdict ${verdict}`}>{text.verdict[verdict]}</small>}
    </>
  );
}

function fits(wanted: string | undefined, value: string | null): boolean {
  return wanted === undefined || wanted === value;
}
