// Paid against the path, month by month, with both denominators.

import { useMemo } from "react";
import { useAddress } from "../address/address.ts";
import { timeOf, yearOf } from "../address/time.ts";
import { Chart } from "../charts/chart.tsx";
import type { ChartOption } from "../charts/draw.ts";
import { rounded, toNumber } from "../format/number.ts";
import type { DashboardDisbursementQuery } from "../generated/disbursement.ts";
import { originLine } from "../metrics/origin.ts";
import { figureText } from "../parts/reading.tsx";
import { dictionary, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  { title: (year: string) => `Giải ngân năm ${year}: thực tế và lộ trình`, rate: "Thực tế, trên vốn tỉnh giao", central: "Thực tế, trên kế hoạch Thủ tướng giao", path: "Lộ trình (giả định)", summary: (value: string) => `Tháng cuối có số: ${value}.` },
  { title: (year: string) => `Disbursement in ${year}: actual and path`, rate: "Actual, of capital assigned by the province", central: "Actual, of the Prime Minister's plan", path: "Path (an assumption)", summary: (value: string) => `Last month with a figure: ${value}.` },
);

type History = NonNullable<DashboardDisbursementQuery["agency"]>["history"];

export function PathChart({ history, sample }: { readonly history: History; readonly sample: boolean }) {
  const time = timeOf(useAddress());
  const language = useLanguage();
  const text = useWords(words);
  const option = useMemo((): ChartOption => {
    const points = history.rate?.points ?? [];
    const valuesOf = (series: History["rate"]): (number | null)[] => points.map(({ period }) => toNumber(series?.points.find((point) => point.period === period)?.reading.value));
    const [rate, central, gap] = [valuesOf(history.rate), valuesOf(history.central), valuesOf(history.gap)];
    // The path is not stated, but its distance is.
    const path = rate.map((value, i) => (value === null || gap[i] == null ? null : Math.round((value - gap[i]) * 100) / 100));
    const line = (name: string, values: readonly (number | null)[], type: "solid" | "dashed") => ({ type: "line" as const, name, data: values.map((value) => value ?? "-"), connectNulls: false, symbolSize: 6, lineStyle: { type } });
    return {
      grid: { left: 8, right: 24, top: 44, bottom: 8, containLabel: true },
      legend: { top: 4, left: 0 },
      tooltip: { trigger: "axis", formatter: (items) => (Array.isArray(items) ? items : [items]).map(({ seriesName, value }) => `${seriesName}: ${typeof value === "number" ? figureText(value.toFixed(2), "PERCENT", language) : "–"}`).join("\n") },
      xAxis: { type: "category", data: points.map(({ period }) => `${period.slice(5)}/${period.slice(0, 4)}`) },
      yAxis: { type: "value", min: 0, axisLabel: { formatter: (value: number) => `${rounded(value, 0, language)}%` } },
      series: [line(text.rate, rate, "solid"), line(text.central, central, "solid"), line(text.path, path, "dashed")],
    };
  }, [history, language, text]);
  const last = history.rate?.points.findLast(({ reading }) => reading.value !== null)?.reading.value;
  const title = text.title(String(yearOf(time.period)));
  return <Chart title={title} summary={text.summary(last == null ? "–" : figureText(last, "PERCENT", language))} option={option} origin={originLine("disbursement", time, language, sample)} />;
}
