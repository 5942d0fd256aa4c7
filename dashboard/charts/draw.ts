// ECharts with the parts that are used: lines, bars, marks; SVG; descriptions for screen readers.

import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from "echarts/charts";
import { AriaComponent, GridComponent, type GridComponentOption, LegendComponent, type LegendComponentOption, MarkLineComponent, type MarkLineComponentOption, TooltipComponent, type TooltipComponentOption } from "echarts/components";
import { type ComposeOption, type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | MarkLineComponentOption | TooltipComponentOption>;

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const look = {
  textStyle: { fontFamily: "Be Vietnam Pro, sans-serif", color: "#1b2733" },
  color: ["#0d5c9e", "#b8721c", "#17693f", "#8a8f98"],
  animationDuration: 250,
  aria: { enabled: true },
} as const;

export function draw(place: HTMLElement, before: ECharts | undefined, option: ChartOption): ECharts {
  const chart = before ?? init(place, undefined, { renderer: "svg" });
  // Text in SVG, not HTML: names with markup in them stay text, and the policy allows no inline style.
  chart.setOption({ ...look, color: [...look.color], ...option, tooltip: { ...tooltip, ...(Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip) } }, { notMerge: true });
  return chart;
}

const tooltip = { renderMode: "richText", confine: true, textStyle: { fontSize: 12 } } as const;
