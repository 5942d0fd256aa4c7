// Generated from schema/operations/dashboard-map.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AgencyLevel =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OTHER'
  | 'PROVINCE';
export type DashboardMapQueryVariables = Exact<{
  level: AgencyLevel;
  on: string;
}>;
export type DashboardMapQuery = { readonly agencies: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null }>, readonly communesOf2022: ReadonlyArray<{ readonly id: string, readonly parent: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } | null }> };
export const map = trusted<DashboardMapQuery, DashboardMapQueryVariables>({ name: "dashboard-map", operation: "DashboardMap", hash: "c529e36e0ebabe669fdaa42d040e3d36e83f707e46c9cdb145092c7107cda303" });
