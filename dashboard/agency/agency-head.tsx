// Who the agency is: dates, parent, predecessors and heirs with scope and legal basis, and its computed score.

import { sameWith, toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { day } from "../format/date.ts";
import { decimal } from "../format/number.ts";
import type { DashboardAgencyQuery } from "../generated/agency.ts";
import { Card } from "../parts/card.tsx";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import { agencyWords } from "./words.ts";

export type Agency = NonNullable<DashboardAgencyQuery["agency"]>;
type Successions = Agency["successors"];

export function AgencyHead({ agency }: { readonly agency: Agency }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const shared = useWords(common);
  const { validFrom, validTo, parent, predecessors, successors, basis } = agency;
  const { total, totalMax } = agency.indicators;
  const lifetime = [validFrom === null ? "" : text.from(day(validFrom)), validTo === null ? "" : text.until(day(dayBefore(validTo)))].filter(Boolean).join(" ");
  return (
    <Card title={named(language, agency)} className="agency-head" actions={<Link href={toPage(address, "co-quan")}>{text.another}</Link>}>
      {validTo !== null && successors.length > 0 && (
        <div className="notice partial">
          <strong>{text.gone(day(validTo))}</strong>
          <Heirs list={successors} />
        </div>
      )}
      <dl className="facts">
        <dt>{text.level}</dt>
        <dd>{shared.levels[agency.level]}</dd>
        <dt>{text.exists}</dt>
        <dd>{lifetime === "" ? text.always : lifetime}</dd>
        {parent !== null && (
          <>
            <dt>{text.parent}</dt>
            <dd>
              <Link href={sameWith(address, { id: parent.id, metric: undefined })}>{named(language, parent)}</Link>
            </dd>
          </>
        )}
        {predecessors.length > 0 && (
          <>
            <dt>{text.predecessors}</dt>
            <dd>
              <Heirs list={predecessors} />
            </dd>
          </>
        )}
        {successors.length > 0 && validTo === null && (
          <>
            <dt>{text.successors}</dt>
            <dd>
              <Heirs list={successors} />
            </dd>
          </>
        )}
        <dt>{text.basis}</dt>
        <dd>{basis}</dd>
        <dt>{text.total}</dt>
        <dd>
          {total === null || totalMax === null ? <span className="missing no_data">{shared.states[agency.indicators.scores === null ? "DOWN" : "NO_DATA"]}</span> : <b>{`${decimal(total, language)} / ${decimal(totalMax, language)}`}</b>} <small>{text.totalNote}</small>
        </dd>
      </dl>
    </Card>
  );
}

function Heirs({ list }: { readonly list: Successions }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  return (
    <ul>
      {list.map(({ agency, kind, scope, on, legalBasis, mark }) => (
        <li key={`${agency.id} ${kind} ${scope}`}>
          <Link href={sameWith(address, { id: agency.id, metric: undefined })}>{named(language, agency)}</Link> – {text.kinds[kind]}, {scope ?? text.wholly}, {text.since(day(on))} <small>({[legalBasis, mark].filter(Boolean).join(", ")})</small>
        </li>
      ))}
    </ul>
  );
}

/** The register says the first day after. */
function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
