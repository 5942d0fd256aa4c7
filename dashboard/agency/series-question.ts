// The question for a metric through the quarters of the plan's years.

import { years } from "../address/time.ts";
import { series } from "../generated/series.ts";
import { type AnsweringSource, onlyOf } from "../metrics/answered.ts";

export type Mapping = "AS_RECORDED" | "CURRENT_MAP";

interface SeriesWanted {
  readonly source: AnsweringSource;
  readonly metric: string;
  readonly id: string;
  readonly mapping: Mapping;
  readonly asOf: string | null;
}

export function seriesQuestion({ source, metric, id, mapping, asOf }: SeriesWanted) {
  return { question: series, variables: { id, metric, from: `${years[0]}-Q1`, to: `${years.at(-1)}-Q4`, step: "QUARTER" as const, mapping, asOf, ...onlyOf(source) } };
}

export function mappingOf(params: Readonly<Record<string, string | undefined>>): Mapping {
  return params["mapping"] === "CURRENT_MAP" ? "CURRENT_MAP" : "AS_RECORDED";
}
