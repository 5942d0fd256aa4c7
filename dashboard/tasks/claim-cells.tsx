// What is claimed of a task, in a cell of the list: how many report it done, and how their figures agree with the recorded ones.

import type { Asked } from "../ask/use-ask.ts";
import { verdictLights } from "../comparison/verdict.ts";
import type { DashboardTaskClaimsQuery } from "../generated/task-claims.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";
import { type Claims, countOf } from "./claims.ts";
import type { Task } from "./judge.ts";
import { type TaskWords, taskWords } from "./words.ts";

export type AskedClaims = Asked<DashboardTaskClaimsQuery>;

const verdicts = ["DIFFERS", "AGREES", "NOT_COMPARABLE"] as const;

interface CellProps {
  readonly task: Task;
  readonly asked: AskedClaims;
  readonly claims: Claims | undefined;
}

export function ClaimedCell({ task, asked, claims }: CellProps) {
  const text = useWords(taskWords);
  if (claims === undefined) return <NotThere asked={asked} />;
  const said = claims.saidOf(task.id);
  if (said.length === 0) return <span aria-label={text.nobodyReports}>–</span>;
  const { NOT_REPORTED: silent = 0, DONE: done = 0 } = countOf(said.map(({ status }) => status));
  if (silent === said.length) return <small>{text.statuses.NOT_REPORTED}</small>;
  return (
    <>
      {text.saidDone(String(done), String(said.length))} <small>{text.saidAtAll(String(said.length - silent))}</small>
    </>
  );
}

export function AgreementCell({ task, asked, claims }: CellProps) {
  const text = useWords(taskWords);
  if (claims === undefined) return <NotThere asked={asked} />;
  if (!claims.hasFigures) return <NotThere asked={asked} />;
  const counts = agreementOf(task, claims);
  const shown = verdicts.filter((verdict) => counts[verdict] !== undefined);
  if (shown.length === 0) return <span aria-label={text.noFigures}>–</span>;
  return (
    <ul className="agreement">
      {shown.map((verdict) => (
        <li key={verdict} className={`light ${verdictLights[verdict]}`}>
          {text.agreement[verdict](String(counts[verdict]))}
        </li>
      ))}
    </ul>
  );
}

function NotThere({ asked }: { readonly asked: AskedClaims }) {
  const shared = useWords(common);
  return asked.loading ? <span aria-busy="true" aria-label={shared.loading}>…</span> : <span className="missing down">{shared.states.DOWN}</span>;
}

export function agreementOf({ id, metrics }: Task, claims: Claims) {
  return countOf(claims.linesOf(id, metrics.map(({ code }) => code)).flatMap(({ claim }) => claim?.verdict ?? []));
}

/** For tables that leave the page. */
export function claimedText({ id }: Task, claims: Claims | undefined, text: TaskWords): string {
  const said = claims?.saidOf(id) ?? [];
  return said.length === 0 ? "" : text.saidDone(String(said.filter(({ status }) => status === "DONE").length), String(said.length));
}

export function agreementText(task: Task, claims: Claims | undefined, text: TaskWords): string {
  if (claims === undefined) return "";
  const counts = agreementOf(task, claims);
  return verdicts.flatMap((verdict) => (counts[verdict] === undefined ? [] : [text.agreement[verdict](String(counts[verdict]))])).join("; ");
}
