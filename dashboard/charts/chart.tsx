// A chart in a card: drawn by ECharts as SVG, which is fetched when the first chart is shown.

import type { ECharts } from "echarts/core";
import { useEffect, useRef } from "react";
import { PictureMenu } from "../parts/picture-menu.tsx";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";
import type { ChartOption } from "./draw.ts";

/** For a page where the next click draws: fetches ECharts a moment after the page stands. */
export function useChartsSoon(): void {
  useEffect(() => {
    const waiting = setTimeout(() => void import("./draw.ts"), 300);
    return () => clearTimeout(waiting);
  }, []);
}

interface ChartProps {
  readonly title: string;
  /** What the chart says, for those who do not see it; the table has the figures. */
  readonly summary: string;
  readonly option: ChartOption;
  readonly origin: string;
  readonly height?: number;
}

export function Chart({ title, summary, option, origin, height = 320 }: ChartProps) {
  const words = useWords(common);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const watch = new ResizeObserver(() => drawn.current?.resize());
    void import("./draw.ts").then(({ draw }) => {
      if (gone || place.current === null) return;
      drawn.current = draw(place.current, drawn.current, option);
      watch.observe(place.current);
    });
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [option]);
  useEffect(() => () => drawn.current?.dispose(), []);
  const drawing = () => {
    const svg = place.current?.querySelector("svg");
    return svg ? { svg, ...sizeOf(svg) } : undefined;
  };
  return (
    <figure className="chart">
      <div ref={place} className="drawing" role="img" aria-label={`${title}. ${summary} ${words.chartNote}`} style={{ height }} />
      <figcaption>
        <small>{origin}</small>
        <PictureMenu title={title} origin={origin} drawing={drawing} />
      </figcaption>
    </figure>
  );
}

function sizeOf(element: Element): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
