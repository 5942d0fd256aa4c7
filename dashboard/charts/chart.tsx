// A chart in a card: drawn by ECharts as SVG, which is fetched when the first chart is shown.

import type { ECharts } from "echarts/core";
import { useEffect, useRef } from "react";
import { savePng, saveSvg } from "../export/picture.ts";
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
  const picture = () => place.current?.querySelector("svg") ?? undefined;
  return (
    <figure className="chart">
      <div ref={place} className="drawing" role="img" aria-label={`${title}. ${summary} ${words.chartNote}`} style={{ height }} />
      <figcaption>
        <small>{origin}</small>
        <span className="export" role="group" aria-label={`${words.exportChart}: ${title}`}>
          <button type="button" onClick={() => withPicture(picture(), (svg) => saveSvg(svg, title, origin))}>
            .svg
          </button>
          <button type="button" onClick={() => withPicture(picture(), (svg) => void savePng(svg, title, origin))}>
            .png
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

function withPicture(svg: SVGSVGElement | undefined, use: (svg: SVGSVGElement) => void): void {
  if (svg !== undefined) use(svg);
}
