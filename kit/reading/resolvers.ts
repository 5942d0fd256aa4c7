// The resolvers that every source with metrics shares: the key of the view, and one field per metric.

import type { Metric } from "./metric.ts";
import type { ReadingLoader } from "./loader.ts";
import type { Reading, View } from "./reading.ts";

type ReadingContext = Pick<ReadingLoader, "reading" | "readings">;

/** A view's key, as a gateway sends it, is all that a source needs of the view. */
export function resolveView({ agencyId, period, asOf }: View): View {
  return { agencyId, period, asOf };
}

/** `{ onTimeRate: … }` for every metric that has a field. */
export function metricFields<Field extends string>(metrics: readonly Metric[]) {
  const fields = metrics.flatMap((metric) =>
    metric.field === null ? [] : [[metric.field, (view: View, _: unknown, { reading }: ReadingContext) => reading(view, metric)] as const],
  );
  // The generated Resolvers type demands each field of the schema by name.
  return Object.fromEntries(fields) as Record<Field, (view: View, _: unknown, context: ReadingContext) => Promise<Reading>>;
}

/** Every scorable metric, one entry per code. */
export function scorableReadings(metrics: readonly Metric[]) {
  const scorable = metrics.filter((metric) => metric.scorable);
  return (view: View, _: unknown, { readings }: ReadingContext): Promise<readonly Reading[]> => readings(view, scorable);
}

/** One metric by its code; null for a code that the source has not. */
export function readingByCode(metrics: readonly Metric[]) {
  return (view: View, { metric: code }: { readonly metric: string }, { reading }: ReadingContext): Promise<Reading> | null => {
    const metric = metrics.find((one) => one.code === code);
    return metric ? reading(view, metric) : null;
  };
}
