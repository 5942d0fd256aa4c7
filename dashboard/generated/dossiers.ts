// Generated from schema/operations/dashboard-dossiers.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AgencyLevel =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OTHER'
  | 'PROVINCE';
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
export type DashboardDossiersQueryVariables = Exact<{
  level: AgencyLevel;
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardDossiersQuery = { readonly agencies: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly egov: { readonly onTimeRate: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly lateRate: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean, readonly dossiers: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly procedureCode: string, readonly field: string, readonly onTime: boolean | null, readonly closedAt: string | null }> } }, readonly onlineShare: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } }> };
type Fact_ComplaintReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const dossiers = trusted<DashboardDossiersQuery, DashboardDossiersQueryVariables>({ name: "dashboard-dossiers", operation: "DashboardDossiers", hash: "d5537d872bfa9295c596f38e6a96de7f2274bf194739b4c343b72829e43f7cee" });
