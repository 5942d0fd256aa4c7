// Generated from schema/operations/dashboard-agency.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AgencyLevel =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OTHER'
  | 'PROVINCE';
export type PlanCadence =
  | 'ANNUAL'
  | 'BY_DATE'
  | 'CONTINUOUS'
  | 'PERIODIC'
  | 'QUARTERLY'
  | 'SEMIANNUAL';
export type ReadingState =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'PROVISIONAL'
  | 'STALE'
  | 'WITHHELD';
export type RegisterMark =
  | 'A'
  | 'D'
  | 'M'
  | 'V';
export type ScoreState =
  | 'AT_RISK'
  | 'MET'
  | 'MISSED'
  | 'NOT_APPLICABLE'
  | 'NOT_COMPUTABLE'
  | 'NO_DATA'
  | 'SOURCE_UNAVAILABLE'
  | 'WITHHELD';
export type SubmissionState =
  | 'LATE'
  | 'MISSING'
  | 'NOT_DUE'
  | 'NO_DUE_DAY'
  | 'ON_TIME';
export type SuccessionKind =
  | 'ABOLISH'
  | 'ABSORB'
  | 'FUNCTION_TRANSFER'
  | 'MERGE'
  | 'RENAME'
  | 'SPLIT';
export type TaskStatus =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_REPORTED'
  | 'NOT_STARTED'
  | 'NO_VALID_LEAD'
  | 'OVERDUE';
export type Unit =
  | 'BOOLEAN'
  | 'COUNT'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'VND';
export type DashboardAgencyQueryVariables = Exact<{
  id: string | number;
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardAgencyQuery = { readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly level: AgencyLevel, readonly validFrom: string | null, readonly validTo: string | null, readonly basis: string, readonly parent: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } | null, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly scope: string | null, readonly on: string, readonly legalBasis: string | null, readonly mark: RegisterMark, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly scope: string | null, readonly on: string, readonly legalBasis: string | null, readonly mark: RegisterMark, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } }>, readonly indicators: { readonly total: string | null, readonly totalMax: string | null, readonly egov: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly disbursement: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly inspections: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly complaints: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly reporting: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly scores: ReadonlyArray<{ readonly points: string | null, readonly max: string | null, readonly share: string | null, readonly state: ScoreState, readonly metrics: ReadonlyArray<string>, readonly label: string, readonly criterion: { readonly code: string, readonly nameVi: string, readonly nameEn: string, readonly target: string | null } }> | null } } | null, readonly plan: { readonly tasks: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly clause: string, readonly titleVi: string, readonly titleEn: string, readonly target: string | null, readonly status: TaskStatus }> }, readonly duties: ReadonlyArray<{ readonly id: string, readonly clause: string, readonly cadence: PlanCadence, readonly formVi: string, readonly dueDay: number | null, readonly submissions: { readonly nodes: ReadonlyArray<{ readonly period: string, readonly dueOn: string | null, readonly receivedOn: string | null, readonly state: SubmissionState, readonly daysLate: number | null }> } }> } | null };
export type LinkFragment = { readonly kind: SuccessionKind, readonly scope: string | null, readonly on: string, readonly legalBasis: string | null, readonly mark: RegisterMark, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } };
type Fact_ComplaintReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly from: string, readonly to: string, readonly dataTo: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const agency = trusted<DashboardAgencyQuery, DashboardAgencyQueryVariables>({ name: "dashboard-agency", operation: "DashboardAgency", hash: "cbb424c90836e434cef6421af90744c49bb71c51b2373a8ba741ccc563a67729" });
