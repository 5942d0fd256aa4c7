// Generated from schema/operations/dashboard-inspections.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type InspectionRecommendationKind =
  | 'DISCIPLINE'
  | 'IMPROVE_RULES'
  | 'OTHER_ECONOMIC'
  | 'RECOVER_LAND'
  | 'RECOVER_MONEY'
  | 'REFER_TO_INVESTIGATION'
  | 'SELF_REVIEW';
export type InspectionRecommendationStatus =
  | 'COMPLETED'
  | 'IMPOSSIBLE'
  | 'IN_PROGRESS'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'PARTLY_COMPLETED';
export type ReadingState =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'PROVISIONAL'
  | 'STALE'
  | 'WITHHELD';
export type Unit =
  | 'BOOLEAN'
  | 'COUNT'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'VND';
export type DashboardInspectionsQueryVariables = Exact<{
  id: string | number;
  period: string;
  asOf?: string | null | undefined;
}>;
export type DashboardInspectionsQuery = { readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly inspections: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }>, readonly recommendationsExecuted: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean, readonly recommendations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: InspectionRecommendationKind, readonly issuedOn: string, readonly dueOn: string | null, readonly amountVnd: string | null, readonly executedVnd: string | null, readonly executedOn: string | null, readonly status: InspectionRecommendationStatus, readonly proof: string | null, readonly file: string, readonly position: string, readonly sample: boolean, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } }> } } } | null } } | null };
type Fact_ComplaintReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const inspections = trusted<DashboardInspectionsQuery, DashboardInspectionsQueryVariables>({ name: "dashboard-inspections", operation: "DashboardInspections", hash: "3afe10eb1c709629cd32c8fb4613d7a63da40ec819132627cc425e58d52858d9" });
