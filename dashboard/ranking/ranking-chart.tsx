// The ranking as bars, in its own order.

import { useMemo } from "react";
import { Chart } from "../charts/chart.tsx";
import type { ChartOption } from "../charts/draw.ts";
import { rounded, toNumber } from "../format/number.ts";
import { figureText } from "../parts/reading.tsx";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Ranked } from "./ranking-table.tsx";

const words = dictionary(
  { summary: (first: string, last: string) => `Cao nhất bảng: ${first}; cuối bảng: ${last}.`, without: (count: string) => `${count} cơ quan không có số, không vẽ.` },
  { summary: (first: string, last: string) => `First: ${first}; last: ${last}.`, without: (count: string) => `${count} agencies without a figure are not drawn.` },
);

const rowHeight = 22;

export function RankingChart({ nodes, title, origin }: { readonly nodes: readonly Ranked[]; readonly title: string; readonly origin: string }) {
  const language = useLanguage();
  const text = useWords(words);
  const drawn = useMemo(() => nodes.filter(({ reading }) => reading.value !== null), [nodes]);
  const option = useMemo((): ChartOption => {
    const unit = drawn[0]?.reading.unit ?? "PERCENT";
    return {
      grid: { left: 8, right: 70, top: 8, bottom: 28, containLabel: true },
      tooltip: { trigger: "item", formatter: (item) => (Array.isArray(item) || typeof item.value !== "number" ? "" : `${item.name}: ${figureText(item.value.toString(), unit, language)}`) },
      xAxis: { type: "value", axisLabel: { formatter: (value: number) => rounded(value, 0, language) } },
      yAxis: { type: "category", inverse: true, data: drawn.map(({ agency }) => named(language, agency)), axisLabel: { width: 260, overflow: "truncate", interval: 0 }, axisTick: { show: false } },
      series: [{ type: "bar", data: drawn.map(({ reading }) => toNumber(reading.value) ?? 0), barMaxWidth: 14, label: { show: true, position: "right", formatter: ({ value }) => figureText(Number(value).toFixed(unit === "COUNT" ? 0 : 2), unit, language) } }],
    };
  }, [drawn, language]);
  const name = (row: Ranked | undefined): string => (row === undefined ? "–" : named(language, row.agency));
  const missing = nodes.length - drawn.length;
  return (
    <>
      <Chart title={title} summary={text.summary(name(drawn[0]), name(drawn.at(-1)))} option={option} origin={origin} height={Math.max(160, drawn.length * rowHeight + 60)} />
      {missing > 0 && <p className="note">{text.without(String(missing))}</p>}
    </>
  );
}
