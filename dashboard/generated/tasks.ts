// Generated from schema/operations/dashboard-tasks.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type PlanCadence =
  | 'ANNUAL'
  | 'BY_DATE'
  | 'CONTINUOUS'
  | 'PERIODIC'
  | 'QUARTERLY'
  | 'SEMIANNUAL';
export type PlanIndex =
  | 'GENERAL'
  | 'ORGANISATION'
  | 'PAPI'
  | 'PAR_INDEX';
export type ReadingState =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'PROVISIONAL'
  | 'STALE'
  | 'WITHHELD';
export type TargetOp =
  | 'AT_LEAST'
  | 'DECREASE'
  | 'EQUALS'
  | 'INCREASE';
export type TargetSpan =
  | 'CONTINUOUS'
  | 'PERIOD'
  | 'YEAR';
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
export type DashboardTasksQueryVariables = Exact<{
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardTasksQuery = { readonly plan: { readonly number: string, readonly date: string, readonly titleVi: string, readonly titleEn: string, readonly domains: ReadonlyArray<{ readonly code: string, readonly clause: string, readonly nameVi: string, readonly nameEn: string }>, readonly tasks: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly clause: string, readonly index: PlanIndex, readonly domain: string | null, readonly titleVi: string, readonly titleEn: string, readonly target: string | null, readonly status: TaskStatus, readonly source: string, readonly otherSource: string | null, readonly legalRefs: ReadonlyArray<string>, readonly note: string | null, readonly lead: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly cooperate: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly metrics: ReadonlyArray<{ readonly code: string, readonly nameVi: string, readonly nameEn: string, readonly source: string }>, readonly targetRule: { readonly metric: string, readonly op: TargetOp, readonly value: string | null, readonly unit: string, readonly per: TargetSpan, readonly explicit: boolean, readonly basis: string | null } | null, readonly period: { readonly cadence: ReadonlyArray<PlanCadence>, readonly text: string | null, readonly due: string | null } }> } } | null, readonly province: { readonly indicators: { readonly egov: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly disbursement: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly inspections: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null, readonly complaints: { readonly readings: ReadonlyArray<{ readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean }> } | null } } | null };
type Fact_ComplaintReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly asOf: string | null, readonly source: string, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const tasks = trusted<DashboardTasksQuery, DashboardTasksQueryVariables>({ name: "dashboard-tasks", operation: "DashboardTasks", hash: "7f7631431c1442dc92fe45cdbdd22f4c920b2c9ab8b541cb26c4055ab00fec13" });
