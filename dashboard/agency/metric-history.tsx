// The metric by quarter through the plan's years, with the places where quarters cannot be compared.

import { useMemo } from "react";
import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { Chart } from "../charts/chart.tsx";
import type { ChartOption } from "../charts/draw.ts";
import { day, daysIn, periodName } from "../format/date.ts";
import { rounded, toNumber } from "../format/number.ts";
import type { DashboardSeriesQuery } from "../generated/series.ts";
import type { AnsweringSource } from "../metrics/answered.ts";
import { originLine } from "../metrics/origin.ts";
import { Answer } from "../parts/answer.tsx";
import { figureText, Reading } from "../parts/reading.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Agency } from "./agency-head.tsx";
import { mappingOf, seriesQuestion } from "./series-question.ts";
import { agencyWords } from "./words.ts";

interface HistoryProps {
  readonly agency: Agency;
  readonly metric: string;
  readonly source: AnsweringSource;
}

type Series = NonNullable<NonNullable<DashboardSeriesQuery["agency"]>["history"]["egov"]>;

export function MetricHistory({ agency, metric, source }: HistoryProps) {
  const address = useAddress();
  const text = useWords(agencyWords);
  const { asOf } = timeOf(address);
  const mapping = mappingOf(address.params);
  const { question, variables } = seriesQuestion({ source, metric, id: agency.id, mapping, asOf });
  const asked = useAsk(question, variables);
  return (
    <section className="history">
      <h3>{text.trend}</h3>
      <Tabs label={text.mapping} param="mapping" chosen={mapping} choices={[{ value: "AS_RECORDED", text: text.asRecorded }, { value: "CURRENT_MAP", text: text.currentMap }]} />
      <Answer of={asked} rows={8}>
        {(data) => {
          const found = data.agency?.history[source];
          return found == null ? null : <Drawn found={found} title={`${metric} – ${agency.nameVi}`} agency={agency} source={source} />;
        }}
      </Answer>
    </section>
  );
}

interface DrawnProps {
  readonly found: Series;
  readonly title: string;
  readonly agency: Agency;
  readonly source: AnsweringSource;
}

function Drawn({ found, agency, source }: DrawnProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const option = useMemo(() => optionOf(found, language), [found, language]);
  const title = `${found.metric} – ${named(language, agency)}`;
  const origin = originLine(source, timeOf(address), language, found.points.some(({ reading }) => reading.sample));
  return (
    <>
      <Chart title={title} summary={text.trend} option={option} origin={origin} height={240} />
      <p className="note">
        {daysIn(found.basis)}. {found.breaks.length > 0 && text.trendNote}
      </p>
      {found.breaks.length > 0 && (
        <ul className="breaks" aria-label={text.breaks}>
          {found.breaks.map(({ on, kind, textVi, textEn, legalBasis }) => (
            <li key={`${on} ${kind} ${textVi}`}>
              <b>{day(on)}</b> {language === "vi" ? textVi : textEn} {legalBasis !== null && <small>({legalBasis})</small>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text.period}</summary>
        <dl className="facts quarters">
          {found.points.map(({ period, reading }) => (
            <div key={period}>
              <dt>{periodName(period, language)}</dt>
              <dd>
                <Reading of={reading} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function optionOf({ points, breaks }: Series, language: "vi" | "en"): ChartOption {
  const unit = points[0]?.reading.unit ?? "PERCENT";
  const marks = breaks.map(({ before }) => ({ xAxis: before })).filter(({ xAxis }) => points.some(({ period }) => period === xAxis));
  return {
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    tooltip: { trigger: "axis", formatter: (items) => (Array.isArray(items) ? items : [items]).map(({ name, value }) => `${periodName(name, language)}: ${typeof value === "number" ? figureText(value.toString(), unit, language) : "–"}`).join("\n") },
    xAxis: { type: "category", data: points.map(({ period }) => period), axisLabel: { formatter: (period: string) => period.replace("-", " ") } },
    yAxis: { type: "value", scale: true, axisLabel: { formatter: (value: number) => rounded(value, 0, language) } },
    series: [
      {
        type: "line",
        data: points.map(({ reading }) => toNumber(reading.value) ?? "-"),
        symbolSize: 7,
        // A gap stays a gap: missing is not zero.
        connectNulls: false,
        markLine: { symbol: "none", silent: true, label: { show: false }, lineStyle: { type: "dashed", color: "#875200" }, data: marks },
      },
    ],
  };
}
