// Generated from schema/operations/dashboard-overview-communes.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ScoreState =
  | 'AT_RISK'
  | 'MET'
  | 'MISSED'
  | 'NOT_APPLICABLE'
  | 'NOT_COMPUTABLE'
  | 'NO_DATA'
  | 'SOURCE_UNAVAILABLE'
  | 'WITHHELD';
export type DashboardOverviewCommunesQueryVariables = Exact<{
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardOverviewCommunesQuery = { readonly communes: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly total: string | null, readonly totalMax: string | null, readonly scores: ReadonlyArray<{ readonly state: ScoreState, readonly criterion: { readonly code: string } }> | null } }> };
export const overviewCommunes = trusted<DashboardOverviewCommunesQuery, DashboardOverviewCommunesQueryVariables>({ name: "dashboard-overview-communes", operation: "DashboardOverviewCommunes", hash: "d4a781b001798fc5c25bef1739c49f4d121754390765df2e779c18ac47f2306f" });
