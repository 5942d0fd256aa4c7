// The catalogue of metrics by code.

import { useMemo } from "react";
import { useAsk } from "../ask/use-ask.ts";
import { type DashboardMetricsQuery, metrics } from "../generated/metrics.ts";

export type Metric = DashboardMetricsQuery["metrics"][number];

const nothing = {};

export function useMetrics(): ReadonlyMap<string, Metric> {
  const { data } = useAsk(metrics, nothing);
  return useMemo(() => new Map((data?.metrics ?? []).map((metric) => [metric.code, metric])), [data]);
}
