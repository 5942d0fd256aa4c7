// Generated from schema/operations/dashboard-overview.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type OfficialFigure =
  | 'COMPONENT'
  | 'HIGHEST'
  | 'LOWEST'
  | 'NATIONAL_MEAN'
  | 'RANK'
  | 'RANK_CHANGE'
  | 'RESPONDENTS'
  | 'SCORE'
  | 'SCORE_CHANGE';
export type OfficialIndex =
  | 'PAPI'
  | 'PAR_INDEX'
  | 'SERVICE_766'
  | 'SIPAS';
export type PlanIndex =
  | 'GENERAL'
  | 'ORGANISATION'
  | 'PAPI'
  | 'PAR_INDEX';
export type PlanMark =
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
export type TaskStatus =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_REPORTED'
  | 'NOT_STARTED'
  | 'NO_VALID_LEAD'
  | 'OVERDUE';
export type DashboardOverviewQueryVariables = Exact<{
  period: string;
  before1: string;
  before2: string;
  before3: string;
  year: number;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardOverviewQuery = { readonly plan: { readonly number: string, readonly date: string, readonly goals: ReadonlyArray<{ readonly id: string, readonly index: PlanIndex | null, readonly best: number | null, readonly worst: number | null, readonly outOf: number | null, readonly byYear: number | null, readonly textVi: string }>, readonly domains: ReadonlyArray<{ readonly code: string, readonly clause: string, readonly index: PlanIndex, readonly frameDomain: string, readonly nameVi: string, readonly nameEn: string }>, readonly tasks: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly domain: string | null, readonly index: PlanIndex, readonly status: TaskStatus }> } } | null, readonly officialResults: ReadonlyArray<{ readonly index: OfficialIndex, readonly year: number, readonly figure: OfficialFigure, readonly value: string, readonly outOf: number | null, readonly mark: PlanMark, readonly place: string, readonly reference: string, readonly publishedOn: string | null, readonly agency: { readonly id: string } | null }>, readonly frames: ReadonlyArray<{ readonly code: string, readonly index: OfficialIndex, readonly criteria: ReadonlyArray<{ readonly code: string, readonly domain: string, readonly nameVi: string, readonly nameEn: string }> }>, readonly province: { readonly now: { readonly total: string | null, readonly totalMax: string | null, readonly scores: ReadonlyArray<{ readonly points: string | null, readonly max: string | null, readonly share: string | null, readonly state: ScoreState, readonly criterion: { readonly code: string, readonly domain: string } }> | null }, readonly before1: { readonly scores: ReadonlyArray<{ readonly share: string | null, readonly max: string | null, readonly criterion: { readonly domain: string } }> | null }, readonly before2: { readonly scores: ReadonlyArray<{ readonly share: string | null, readonly max: string | null, readonly criterion: { readonly domain: string } }> | null }, readonly before3: { readonly scores: ReadonlyArray<{ readonly share: string | null, readonly max: string | null, readonly criterion: { readonly domain: string } }> | null } } | null, readonly departments: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly total: string | null, readonly totalMax: string | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly criterion: { readonly code: string } }> | null } }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly total: string | null, readonly totalMax: string | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly criterion: { readonly code: string } }> | null } }> };
export type JudgedFragment = { readonly points: string | null, readonly max: string | null, readonly share: string | null, readonly state: ScoreState, readonly criterion: { readonly code: string, readonly domain: string } };
export type ShareFragment = { readonly share: string | null, readonly max: string | null, readonly criterion: { readonly domain: string } };
export type WatchedFragment = { readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly total: string | null, readonly totalMax: string | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly criterion: { readonly code: string } }> | null } };
export const overview = trusted<DashboardOverviewQuery, DashboardOverviewQueryVariables>({ name: "dashboard-overview", operation: "DashboardOverview", hash: "eb6bac913c8186e5626e19f90de70e1c19277543ba3dfb63d0d1a9c7c3495a6e" });
