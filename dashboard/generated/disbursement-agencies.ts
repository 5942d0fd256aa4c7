// Generated from schema/operations/dashboard-disbursement-agencies.graphql; edit that and run npm run generate.
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
export type DashboardDisbursementAgenciesQueryVariables = Exact<{
  level: AgencyLevel;
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardDisbursementAgenciesQuery = { readonly agencies: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly disbursement: { readonly rate: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly rateOfCentralPlan: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly gapToPath: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly unallocatedShare: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly slowProjects: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } }> };
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
export const disbursementAgencies = trusted<DashboardDisbursementAgenciesQuery, DashboardDisbursementAgenciesQueryVariables>({ name: "dashboard-disbursement-agencies", operation: "DashboardDisbursementAgencies", hash: "e86afa70dc0356b11ad80179edab104301a1abbecc63b2e9ab0b37a0933bfc2a" });
