// One entry of the plan, opened.

import type { ReactNode } from "react";
import { sameWith, toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { day } from "../format/date.ts";
import { Card } from "../parts/card.tsx";
import { Reading } from "../parts/reading.tsx";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import type { AskedClaims } from "./claim-cells.tsx";
import type { Claims } from "./claims.ts";
import type { Fact, Task } from "./judge.ts";
import { TaskClaims } from "./task-claims.tsx";
import { taskWords } from "./words.ts";

interface TaskDetailProps {
  readonly task: Task;
  readonly fact: Fact | undefined;
  readonly asked: AskedClaims;
  readonly claims: Claims | undefined;
}

export function TaskDetail({ task, fact, asked, claims }: TaskDetailProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(taskWords);
  const shared = useWords(common);
  const names: Readonly<Record<string, string>> = shared.sources;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [text.status, text.statuses[task.status]],
    [text.lead, task.lead.map((agency) => <Link key={agency.id} href={toPage(address, "co-quan", { id: agency.id })}>{named(language, agency)}</Link>)],
    [text.cooperate, task.cooperate.map((agency) => named(language, agency)).join("; ")],
    [text.target, task.target === null ? text.noTarget : `${task.target} – ${task.targetRule?.explicit === true ? text.explicit : text.implied}`],
    [text.metrics, task.metrics.map((metric) => `${metric.code} ${named(language, metric)}`).join("; ")],
    [text.computedAt, fact === undefined ? text.noMetric : <Reading of={fact} />],
    [text.evidence, fact === undefined ? "" : <Link href={toPage(address, "co-quan", { id: "QNG-UBND", metric: fact.metric })}>{fact.metric}</Link>],
    [text.period, [task.period.text ?? "", task.period.due === null ? "" : text.due(day(task.period.due))].filter(Boolean).join(", ")],
    [text.source, names[task.source] ?? task.source],
    [text.legal, task.legalRefs.join("; ")],
    [text.remark, task.note ?? ""],
  ];
  return (
    <Card title={`${task.clause} ${language === "en" ? task.titleEn : task.titleVi}`} className="detail" actions={<Link href={sameWith(address, { task: undefined })}>{shared.close}</Link>}>
      <dl className="facts">
        {lines.filter(([, value]) => value !== "").map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="list">{value}</dd>
          </div>
        ))}
      </dl>
      <TaskClaims task={task} asked={asked} claims={claims} />
    </Card>
  );
}
