// Generated from schema/operations/dashboard-series.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type BreakKind =
  | 'AGENCY_CHANGE'
  | 'DEFINITION_CHANGE'
  | 'FRAME_CHANGE'
  | 'PROVINCE_MERGER'
  | 'RULE_CHANGE';
export type Mapping =
  | 'AS_RECORDED'
  | 'CURRENT_MAP';
export type ReadingState =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'PROVISIONAL'
  | 'STALE'
  | 'WITHHELD';
export type Step =
  | 'HALF'
  | 'MONTH'
  | 'NINE_MONTHS'
  | 'QUARTER'
  | 'YEAR';
export type Unit =
  | 'BOOLEAN'
  | 'COUNT'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'VND';
export type DashboardSeriesQueryVariables = Exact<{
  id: string | number;
  metric: string | number;
  from: string;
  to: string;
  step: Step;
  mapping: Mapping;
  asOf?: string | null | undefined;
  egov: boolean;
  disbursement: boolean;
  inspections: boolean;
  complaints: boolean;
  reporting: boolean;
}>;
export type DashboardSeriesQuery = { readonly agency: { readonly id: string, readonly nameVi: string, readonly history: { readonly egov?: { readonly metric: string, readonly basis: string, readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean } }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string }> } | null, readonly disbursement?: { readonly metric: string, readonly basis: string, readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean } }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string }> } | null, readonly inspections?: { readonly metric: string, readonly basis: string, readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean } }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string }> } | null, readonly complaints?: { readonly metric: string, readonly basis: string, readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean } }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string }> } | null, readonly reporting?: { readonly metric: string, readonly basis: string, readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean } }>, readonly breaks: ReadonlyArray<{ readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string }> } | null } } | null };
type Point_ComplaintReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean };
type Point_DisbursementReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean };
type Point_EgovReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean };
type Point_InspectionReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean };
type Point_PlanReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly sample: boolean };
export type PointFragment =
  | Point_ComplaintReading_Fragment
  | Point_DisbursementReading_Fragment
  | Point_EgovReading_Fragment
  | Point_InspectionReading_Fragment
  | Point_PlanReading_Fragment
;
type Mark_ComplaintsBreak_Fragment = { readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string };
type Mark_DisbursementBreak_Fragment = { readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string };
type Mark_EgovBreak_Fragment = { readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string };
type Mark_InspectionsBreak_Fragment = { readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string };
type Mark_PlanBreak_Fragment = { readonly on: string, readonly kind: BreakKind, readonly textVi: string, readonly textEn: string, readonly legalBasis: string | null, readonly before: string };
export type MarkFragment =
  | Mark_ComplaintsBreak_Fragment
  | Mark_DisbursementBreak_Fragment
  | Mark_EgovBreak_Fragment
  | Mark_InspectionsBreak_Fragment
  | Mark_PlanBreak_Fragment
;
export const series = trusted<DashboardSeriesQuery, DashboardSeriesQueryVariables>({ name: "dashboard-series", operation: "DashboardSeries", hash: "8366f99465cd76d42fa8977694f700dde705c809ef4a7f3744348ffabcf7dae5" });
