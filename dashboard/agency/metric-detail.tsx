// One metric of one agency, opened: formula, basis, history with its breaks, records.

import { useEffect, useRef } from "react";
import { sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { day, daysIn } from "../format/date.ts";
import { sourceOf } from "../metrics/answered.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { Card } from "../parts/card.tsx";
import { fractionText, Reading } from "../parts/reading.tsx";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Agency } from "./agency-head.tsx";
import type { Fact } from "./indicators.tsx";
import { MetricHistory } from "./metric-history.tsx";
import { Records } from "./records.tsx";
import { agencyWords } from "./words.ts";

export function MetricDetail({ agency, fact }: { readonly agency: Agency; readonly fact: Fact }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const metric = useMetrics().get(fact.metric);
  const source = sourceOf(fact.metric);
  const top = useRef<HTMLDivElement>(null);
  // It opens below a long table: the person who asked for it is taken there.
  useEffect(() => {
    // Newer browsers give a promise here, which is no way to clean up.
    top.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={top}>
    <Card
      title={`${fact.metric} ${metric === undefined ? "" : named(language, metric)}`}
      className="detail"
      actions={<Link href={sameWith(address, { metric: undefined, list: undefined, record: undefined, after: undefined })}>{text.shut}</Link>}
    >
      <dl className="facts">
        <dt>{text.value}</dt>
        <dd>
          <Reading of={fact} /> <span className="fraction">{fractionText(fact.numerator, fact.denominator, language)}</span>
        </dd>
        {fact.basis !== null && (
          <>
            <dt>{text.denominator}</dt>
            <dd>{daysIn(fact.basis)}</dd>
          </>
        )}
        <dt>{text.covers}</dt>
        <dd>
          {day(fact.from)} – {day(fact.to)}
          {fact.dataTo !== null && ` · ${text.dataTo(day(fact.dataTo))}`}
        </dd>
        {metric !== undefined && (
          <>
            <dt>{text.formula}</dt>
            <dd>
              <code>{metric.formula}</code>
            </dd>
            <dt>{text.legal}</dt>
            <dd>
              {metric.legalBasis} ({metric.mark}) · {named(language, metric.owner)}
            </dd>
          </>
        )}
      </dl>
      {source !== undefined && (
        <>
          <MetricHistory agency={agency} metric={fact.metric} source={source} />
          <Records agency={agency} metric={fact.metric} source={source} />
        </>
      )}
    </Card>
    </div>
  );
}
