// Generated from schema/operations/dashboard-metrics.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MetricAnswer =
  | 'ANSWERED'
  | 'EXPLAINED';
export type MetricDirection =
  | 'CONTEXT'
  | 'HIGHER'
  | 'LOWER';
export type MetricKind =
  | 'COUNT'
  | 'MILESTONE'
  | 'RATIO';
export type PlanMark =
  | 'A'
  | 'D'
  | 'M'
  | 'V';
export type Unit =
  | 'BOOLEAN'
  | 'COUNT'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'VND';
export type DashboardMetricsQueryVariables = Exact<{ [key: string]: never; }>;
export type DashboardMetricsQuery = { readonly metrics: ReadonlyArray<{ readonly code: string, readonly base: string | null, readonly source: string, readonly answer: MetricAnswer, readonly nameVi: string, readonly nameEn: string, readonly formula: string, readonly unit: Unit, readonly unitVi: string, readonly direction: MetricDirection, readonly kind: MetricKind, readonly legalBasis: string, readonly mark: PlanMark, readonly owner: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } }> };
export const metrics = trusted<DashboardMetricsQuery, DashboardMetricsQueryVariables>({ name: "dashboard-metrics", operation: "DashboardMetrics", hash: "88ee13d067e019197092f0b517743697f2344dc8369f79b45584c2be9f9b6321" });
