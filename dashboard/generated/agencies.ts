// Generated from schema/operations/dashboard-agencies.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DashboardAgenciesQueryVariables = Exact<{
  on: string;
}>;
export type DashboardAgenciesQuery = { readonly province: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly departments: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly communes: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }> };
export type ChoiceFragment = { readonly id: string, readonly nameVi: string, readonly nameEn: string | null };
export const agencies = trusted<DashboardAgenciesQuery, DashboardAgenciesQueryVariables>({ name: "dashboard-agencies", operation: "DashboardAgencies", hash: "83a952693e881299bf7e1ff00189b9cc815283cb7709620be29bad42315315a5" });
