// Claimed beside computed, agency by agency: state, figure, gap, verdict, documents, and the row of the file that says so.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { verdictLights, verdictOrder } from "../comparison/verdict.ts";
import { daysIn } from "../format/date.ts";
import { decimal, toNumber } from "../format/number.ts";
import { originLine } from "../metrics/origin.ts";
import { Answer } from "../parts/answer.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { figureText, Reading, readingText } from "../parts/reading.tsx";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import type { AskedClaims } from "./claim-cells.tsx";
import type { Claim, ClaimLine, Claims } from "./claims.ts";
import type { Task } from "./judge.ts";
import { taskWords } from "./words.ts";

export function TaskClaims({ task, asked, claims }: { readonly task: Task; readonly asked: AskedClaims; readonly claims: Claims | undefined }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(taskWords);
  const shared = useWords(common);
  const lines = claims?.linesOf(task.id, task.metrics.map(({ code }) => code)) ?? [];
  const recorded = (claim: Claim) => (claim.recordedState === null ? null : { state: claim.recordedState, value: claim.recorded, unit: claim.unit ?? "PERCENT" });
  const place = ({ said, claim }: ClaimLine): string => [said.entry, claim?.entry].flatMap((entry) => (entry == null ? [] : [placeOf(entry)])).join("; ");
  const columns: readonly Column<ClaimLine>[] = [
    { id: "agency", title: text.agency, heads: true, sort: ({ agency }) => named(language, agency), cell: ({ agency }) => named(language, agency), text: ({ agency }) => named(language, agency) },
    {
      id: "said",
      title: text.claimed,
      sort: ({ said }) => text.statuses[said.status],
      cell: ({ said }) => (
        <>
          <span className={`status ${said.status.toLowerCase()}`}>{text.statuses[said.status]}</span> {said.claimedVi !== null && <small>“{said.claimedVi}”</small>}
        </>
      ),
      text: ({ said }) => text.statuses[said.status],
    },
    { id: "figure", title: text.claimedFigure, numeric: true, sort: ({ claim }) => toNumber(claim?.claimed), cell: ({ claim }) => claim !== undefined && <><b>{figureText(claim.claimed, claim.unit ?? "PERCENT", language)}</b> <small>{claim.metric}</small></>, text: ({ claim }) => toNumber(claim?.claimed) },
    { id: "recorded", title: text.recordedFigure, numeric: true, sort: ({ claim }) => toNumber(claim?.recorded), cell: ({ agency, claim }) => claim !== undefined && <Link href={toPage(address, "co-quan", { id: agency.id, metric: claim.metric })} title={text.toRecords}><Reading of={recorded(claim)} /></Link>, text: ({ claim }) => (claim === undefined ? null : (toNumber(claim.recorded) ?? readingText(recorded(claim), language))) },
    { id: "gap", title: text.gap, numeric: true, sort: ({ claim }) => toNumber(claim?.gap), cell: ({ claim }) => (claim?.gap == null ? "" : decimal(claim.gap, language)), text: ({ claim }) => toNumber(claim?.gap) },
    { id: "verdict", title: text.agreementHead, sort: ({ claim }) => (claim === undefined ? null : verdictOrder[claim.verdict]), cell: ({ claim }) => claim !== undefined && <span className={`light ${verdictLights[claim.verdict]}`} {...(claim.noteVi !== null && { title: daysIn(claim.noteVi) })}>{text.verdicts[claim.verdict]}</span>, text: ({ claim }) => (claim === undefined ? null : text.verdicts[claim.verdict]) },
    { id: "documents", title: text.documents, cell: ({ said }) => said.evidence.join("; "), text: ({ said }) => said.evidence.join("; ") },
    {
      id: "place",
      title: text.place,
      cell: ({ agency, said, claim }) => (
        <small>
          {said.entry !== null && (
            <Link href={toPage(address, "co-quan", { id: agency.id, metric: "RPT-06", list: "entries", record: said.entry.id })} title={`SHA-256 ${said.entry.import.file.sha256}`}>
              {placeOf(said.entry)}
            </Link>
          )}
          {claim !== undefined && <span title={`SHA-256 ${claim.entry.import.file.sha256}`}>{`${said.entry === null ? "" : "; "}${text.figureAt}: ${placeOf(claim.entry)}`}</span>}
        </small>
      ),
      text: place,
    },
  ];
  return (
    <section className="task-claims">
      <h3>{text.claimsTitle}</h3>
      <p className="note">{text.claimsNote}</p>
      <Answer of={asked} rows={6}>
        {() =>
          lines.length === 0 ? (
            <p className="empty">{text.nobodyReports}</p>
          ) : (
            <>
              {claims?.hasFigures === false && <p className="missing down">{shared.states.DOWN}</p>}
              <DataTable name="c" title={`${task.clause} – ${text.claimsTitle}`} rows={lines} columns={columns} sortedBy="verdict" idOf={({ agency, claim }) => `${agency.id} ${claim?.metric ?? ""} ${claim?.entry.id ?? ""}`} origin={originLine("plan", timeOf(address), language, lines.some(({ said, claim }) => said.entry?.sample === true || claim?.entry.sample === true))} tall />
            </>
          )
        }
      </Answer>
    </section>
  );
}

function placeOf({ file, position }: Claim["entry"]): string {
  return `${file}, ${position}`;
}
