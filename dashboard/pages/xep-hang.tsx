// Xếp hạng: the agencies of one level by one metric – as a table, as bars, as tiles.

import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { useChartsSoon } from "../charts/chart.tsx";
import { type DashboardRankingQuery, ranking } from "../generated/ranking.ts";
import { onlyOf, sourceOf } from "../metrics/answered.ts";
import { originLine } from "../metrics/origin.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import { LevelTabs, useLevel } from "../parts/level-tabs.tsx";
import { MetricSelect } from "../parts/metric-select.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { periodName } from "../format/date.ts";
import { RankingChart } from "../ranking/ranking-chart.tsx";
import { RankingMap } from "../ranking/ranking-map.tsx";
import { RankingTable } from "../ranking/ranking-table.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 2,
  title: { vi: "Xếp hạng", en: "Rankings" },
  lead: {
    vi: "Sở, huyện, xã xếp riêng; mỗi dòng có mẫu số, thay đổi so với kỳ trước và độ mới của số liệu.",
    en: "Departments, districts and communes apart; each line with its denominator, its change since the last period and the age of the data.",
  },
  View,
};

const words = dictionary(
  {
    coverage: (having: string, all: string) => `${having} trên ${all} cơ quan có số`,
    before: (period: string) => `so với ${period}`,
    higher: "cao hơn là tốt hơn",
    lower: "thấp hơn là tốt hơn",
    context: "để tham khảo, không có chiều tốt",
    nobody: "Không có cơ quan nào của nhóm này trong ngày đã chọn. Từ 1/7/2025 không còn cấp huyện.",
  },
  {
    coverage: (having: string, all: string) => `${having} of ${all} agencies have a figure`,
    before: (period: string) => `compared with ${period}`,
    higher: "higher is better",
    lower: "lower is better",
    context: "for context, neither way is better",
    nobody: "There is no agency of this group on the day shown. Districts ended on 1/7/2025.",
  },
);

function View() {
  useChartsSoon();
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const shared = useWords(common);
  const time = timeOf(address);
  const level = useLevel();
  const metrics = useMetrics();
  const given = address.params["metric"] ?? "";
  const code = sourceOf(given) !== undefined && (metrics.size === 0 || metrics.has(given)) ? given : "EGV-01";
  const view = address.params["view"] ?? "table";
  const metric = metrics.get(code);
  const source = sourceOf(code);
  const variables = { metric: code, level, period: time.period, asOf: time.asOf, ...onlyOf(source) };
  const asked = useAsk(ranking, { ...variables, after: null });
  // A year of mergers has more communes than a page: those before and those after.
  const after = asked.data === undefined ? null : (answerOf(asked.data)?.pageInfo.endCursor ?? null);
  const rest = useAsk(ranking, { ...variables, after }, asked.data === undefined || answerOf(asked.data)?.pageInfo.hasNextPage !== true);
  return (
    <>
      <div className="choices">
        <LevelTabs />
        <MetricSelect chosen={code} />
        <Tabs label={shared.view} param="view" chosen={view} choices={[{ value: "table", text: shared.asTable }, { value: "chart", text: shared.asChart }, ...(level === "DEPARTMENT" ? [] : [{ value: "map", text: shared.asMap }])]} />
      </div>
      <Answer of={asked} rows={14}>
        {(data) => {
          const found = answerOf(data);
          if (found === undefined) return null;
          const nodes = found.pageInfo.hasNextPage && rest.data !== undefined ? [...found.nodes, ...(answerOf(rest.data)?.nodes ?? [])] : found.nodes;
          const direction = metric === undefined ? "" : { HIGHER: text.higher, LOWER: text.lower, CONTEXT: text.context }[metric.direction];
          const note = [direction, text.coverage(String(found.coverage.withValue), String(found.coverage.agencies)), text.before(periodName(found.previousPeriod, language))].filter(Boolean).join(" · ");
          const title = `${code} ${metric === undefined ? "" : named(language, metric)}`;
          const origin = originLine(source ?? "", time, language, nodes.some(({ reading }) => reading.sample));
          return (
            <Card title={title} note={note}>
              {nodes.length === 0 ? (
                <p className="empty">{text.nobody}</p>
              ) : view === "chart" ? (
                <RankingChart nodes={nodes} title={title} origin={origin} />
              ) : view === "map" && level !== "DEPARTMENT" ? (
                <RankingMap nodes={nodes} level={level} direction={metric?.direction ?? "CONTEXT"} title={title} origin={origin} />
              ) : (
                <RankingTable nodes={nodes} title={title} origin={origin} metric={code} />
              )}
            </Card>
          );
        }}
      </Answer>
    </>
  );
}

function answerOf(data: DashboardRankingQuery) {
  return data.egovRanking ?? data.disbursementRanking ?? data.inspectionsRanking ?? data.complaintsRanking ?? data.reportingRanking ?? undefined;
}
