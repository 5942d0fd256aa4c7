// Generated from schema/operations/dashboard-disbursement.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DisbursementAssigner =
  | 'HDND'
  | 'TTG';
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
export type DashboardDisbursementQueryVariables = Exact<{
  id: string | number;
  period: string;
  asOf?: string | null | undefined;
  from: string;
  to: string;
}>;
export type DashboardDisbursementQuery = { readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly disbursement: { readonly rate: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean }, readonly rateOfCentralPlan: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean }, readonly gapToPath: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean }, readonly unallocatedShare: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean }, readonly slowProjects: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean }, readonly plans: ReadonlyArray<{ readonly id: string, readonly planYear: number, readonly assigner: DisbursementAssigner | null, readonly decision: string | null, readonly amountVnd: string, readonly asOfDate: string, readonly label: string, readonly place: string, readonly reference: string, readonly knownAt: string, readonly mark: string }>, readonly published: ReadonlyArray<{ readonly metric: string | null, readonly labelVi: string, readonly labelEn: string, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly from: string, readonly to: string, readonly place: string, readonly reference: string, readonly knownAt: string }> } | null }, readonly history: { readonly rate: { readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } }> } | null, readonly central: { readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } }> } | null, readonly gap: { readonly points: ReadonlyArray<{ readonly period: string, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } }> } | null } } | null };
type Fact_ComplaintReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly to: string, readonly asOf: string | null, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const disbursement = trusted<DashboardDisbursementQuery, DashboardDisbursementQueryVariables>({ name: "dashboard-disbursement", operation: "DashboardDisbursement", hash: "58bbd48c5e847c1d5607cabe2d9df5e389d328e0bab3098081369497823b6d24" });
