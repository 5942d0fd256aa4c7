// A few values in a row, small beside a figure; the values themselves are its text.

import { decimal } from "../format/number.ts";
import { useLanguage } from "../words/dictionary.ts";

interface SparklineProps {
  /** Oldest first; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
  readonly highest: number;
}

const [width, height, edge] = [88, 26, 3];

export function Sparkline({ values, labels, highest }: SparklineProps) {
  const language = useLanguage();
  const step = (width - 2 * edge) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, i) => (value === null ? [] : [{ x: edge + i * step, y: height - edge - (value / highest) * (height - 2 * edge) }]));
  const words = values.map((value, i) => `${labels[i] ?? ""}: ${value === null ? "–" : decimal(String(Math.round(value * 10) / 10), language)}`).join("; ");
  const last = points.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={words}>
      <title>{words}</title>
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="2.6" />}
    </svg>
  );
}
