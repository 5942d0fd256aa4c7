// Generated from schema/operations/dashboard-complaints.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AgencyLevel =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OTHER'
  | 'PROVINCE';
export type ComplaintKind =
  | 'KHIEU_NAI'
  | 'KIEN_NGHI'
  | 'PHAN_ANH'
  | 'TO_CAO';
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
export type DashboardComplaintsQueryVariables = Exact<{
  level: AgencyLevel;
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardComplaintsQuery = { readonly province: { readonly indicators: { readonly complaints: { readonly steps: ReadonlyArray<{ readonly kind: ComplaintKind, readonly state: ReadingState, readonly received: number | null, readonly eligible: number | null, readonly accepted: number | null, readonly resolved: number | null, readonly executed: number | null }>, readonly resolvedOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly resolutionRate: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly decisionsExecuted: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly feedbackOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly feedbackPublished: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly prolongedCases: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly harassmentReports: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } } | null, readonly agencies: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly complaints: { readonly resolvedOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly decisionsExecuted: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly feedbackOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly prolongedCases: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly harassmentReports: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } }> };
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
export const complaints = trusted<DashboardComplaintsQuery, DashboardComplaintsQueryVariables>({ name: "dashboard-complaints", operation: "DashboardComplaints", hash: "75a156361cd000ccc9d39361d647338fe1524829c1827b2da7817b12efc95420" });
