// Every metric of the agency, source by source; one can be opened.

import { sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { day } from "../format/date.ts";
import { decimal, toNumber } from "../format/number.ts";
import { compareVi } from "../format/plain.ts";
import { originLine } from "../metrics/origin.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Light, type ScoreState } from "../parts/light.tsx";
import { fractionText, Reading, readingText } from "../parts/reading.tsx";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Agency } from "./agency-head.tsx";
import { MetricDetail } from "./metric-detail.tsx";
import { agencyWords } from "./words.ts";

export type Fact = NonNullable<Agency["indicators"]["egov"]>["readings"][number];

interface Line {
  readonly metric: string;
  readonly source: (typeof sources)[number];
  /** Null: the source did not answer. */
  readonly fact: Fact | null;
  readonly target: string | null;
  readonly state: ScoreState | undefined;
}

const sources = ["egov", "disbursement", "inspections", "complaints", "reporting"] as const;

export function Indicators({ agency }: { readonly agency: Agency }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const shared = useWords(common);
  const metrics = useMetrics();
  const time = timeOf(address);
  const lines = linesOf(agency);
  const opened = lines.find(({ metric, fact }) => fact !== null && metric === address.params["metric"]);
  const name = (code: string): string => {
    const metric = metrics.get(code);
    return metric === undefined ? code : named(language, metric);
  };
  const columns: readonly Column<Line>[] = [
    {
      id: "metric",
      title: text.metric,
      heads: true,
      sort: ({ metric }) => metric,
      cell: ({ metric, fact }) =>
        fact === null ? (
          shared.sources[metric as keyof typeof shared.sources]
        ) : (
          <Link href={sameWith(address, { metric: metric === opened?.metric ? undefined : metric, list: undefined, record: undefined, after: undefined })}>
            <b>{metric}</b> {name(metric)}
          </Link>
        ),
      text: ({ metric }) => `${metric} ${name(metric)}`,
    },
    { id: "value", title: text.value, numeric: true, sort: ({ fact }) => toNumber(fact?.value), cell: ({ fact }) => <Reading of={fact} />, text: ({ fact }) => toNumber(fact?.value) ?? readingText(fact, language) },
    { id: "target", title: text.target, numeric: true, cell: ({ target }) => (target === null ? <span aria-label={text.noTarget}>–</span> : `${decimal(target, language)}%`), text: ({ target }) => toNumber(target) },
    { id: "light", title: text.light, sort: ({ state }) => state ?? null, cell: ({ state }) => state !== undefined && <Light state={state} />, text: ({ state }) => (state === undefined ? null : shared.lights[state]) },
    { id: "fraction", title: text.fraction, numeric: true, cell: ({ fact }) => <span className="fraction">{fact === null ? "" : fractionText(fact.numerator, fact.denominator, language)}</span>, text: ({ fact }) => (fact === null ? null : fractionText(fact.numerator, fact.denominator, language)) },
    { id: "source", title: text.source, sort: ({ source }) => shared.sources[source], cell: ({ source }) => shared.sources[source], text: ({ source }) => shared.sources[source] },
    { id: "known", title: text.known, sort: ({ fact }) => fact?.asOf ?? null, cell: ({ fact }) => (fact?.asOf == null ? "" : day(fact.asOf)), text: ({ fact }) => (fact?.asOf == null ? null : day(fact.asOf)) },
  ];
  return (
    <>
      <Card title={text.indicators} note={text.indicatorsNote}>
        <DataTable title={`${text.indicators} – ${named(language, agency)}`} rows={lines} columns={columns} idOf={({ source, metric }) => `${source} ${metric}`} searched={({ metric }) => `${metric} ${name(metric)}`} origin={originLine("", time, language, lines.some(({ fact }) => fact?.sample === true))} tall />
      </Card>
      {opened?.fact != null && <MetricDetail key={opened.metric} agency={agency} fact={opened.fact} />}
    </>
  );
}

function linesOf({ indicators }: Agency): readonly Line[] {
  const judged = new Map((indicators.scores ?? []).flatMap((score) => score.metrics.map((metric) => [metric, score] as const)));
  return sources.flatMap((source): readonly Line[] => {
    const view = indicators[source];
    // A source that is down is one line that says so.
    if (view === null) return [{ metric: source, source, fact: null, target: null, state: undefined }];
    // A code of a level is the province's to answer.
    return view.readings.filter(({ metric, state }) => !(metric.includes(".") && state === "NOT_APPLICABLE")).toSorted((a, b) => compareVi(a.metric, b.metric)).map((fact) => ({ metric: fact.metric, source, fact, target: judged.get(fact.metric)?.criterion.target ?? null, state: judged.get(fact.metric)?.state }));
  });
}
