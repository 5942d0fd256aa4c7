// Generated from schema/operations/dashboard-ranking.graphql; edit that and run npm run generate.
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
export type DashboardRankingQueryVariables = Exact<{
  metric: string | number;
  level: AgencyLevel;
  period: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  egov: boolean;
  disbursement: boolean;
  inspections: boolean;
  complaints: boolean;
  reporting: boolean;
}>;
export type DashboardRankingQuery = { readonly egovRanking?: { readonly previousPeriod: string, readonly totalCount: number | null, readonly coverage: { readonly agencies: number, readonly withValue: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly change: string | null, readonly comparable: boolean, readonly noteVi: string | null, readonly sampleSize: string | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null }, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly previous: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } | null }> } | null, readonly disbursementRanking?: { readonly previousPeriod: string, readonly totalCount: number | null, readonly coverage: { readonly agencies: number, readonly withValue: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly change: string | null, readonly comparable: boolean, readonly noteVi: string | null, readonly sampleSize: string | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null }, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly previous: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } | null }> } | null, readonly inspectionsRanking?: { readonly previousPeriod: string, readonly totalCount: number | null, readonly coverage: { readonly agencies: number, readonly withValue: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly change: string | null, readonly comparable: boolean, readonly noteVi: string | null, readonly sampleSize: string | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null }, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly previous: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } | null }> } | null, readonly complaintsRanking?: { readonly previousPeriod: string, readonly totalCount: number | null, readonly coverage: { readonly agencies: number, readonly withValue: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly change: string | null, readonly comparable: boolean, readonly noteVi: string | null, readonly sampleSize: string | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null }, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly previous: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } | null }> } | null, readonly reportingRanking?: { readonly previousPeriod: string, readonly totalCount: number | null, readonly coverage: { readonly agencies: number, readonly withValue: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly change: string | null, readonly comparable: boolean, readonly noteVi: string | null, readonly sampleSize: string | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null }, readonly reading: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly previous: { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit } | null }> } | null };
type Fact_ComplaintReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly dataTo: string | null, readonly asOf: string | null, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const ranking = trusted<DashboardRankingQuery, DashboardRankingQueryVariables>({ name: "dashboard-ranking", operation: "DashboardRanking", hash: "e6e5adfe64d0d0e97d0333eeffc88edb3cb0367033ba07c9183b15ce221eb8f8" });
