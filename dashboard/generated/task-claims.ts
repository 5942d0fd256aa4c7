// Generated from schema/operations/dashboard-task-claims.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ClaimVerdict =
  | 'AGREES'
  | 'DIFFERS'
  | 'NOT_COMPARABLE';
export type ReadingState =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'PROVISIONAL'
  | 'STALE'
  | 'WITHHELD';
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
export type DashboardTaskClaimsQueryVariables = Exact<{
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardTaskClaimsQuery = { readonly plan: { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly progress: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly status: TaskStatus, readonly claimedVi: string | null, readonly evidence: ReadonlyArray<string>, readonly agency: { readonly id: string }, readonly entry: { readonly id: string, readonly file: string, readonly position: string, readonly sample: boolean, readonly import: { readonly file: { readonly sha256: string } } } | null }> } }> } } | null, readonly departments: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly claims: ReadonlyArray<{ readonly metric: string, readonly unit: Unit | null, readonly claimed: string, readonly recorded: string | null, readonly recordedState: ReadingState | null, readonly gap: string | null, readonly verdict: ClaimVerdict, readonly noteVi: string | null, readonly entry: { readonly id: string, readonly file: string, readonly position: string, readonly sample: boolean, readonly import: { readonly file: { readonly sha256: string } } } }> | null } }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly claims: ReadonlyArray<{ readonly metric: string, readonly unit: Unit | null, readonly claimed: string, readonly recorded: string | null, readonly recordedState: ReadingState | null, readonly gap: string | null, readonly verdict: ClaimVerdict, readonly noteVi: string | null, readonly entry: { readonly id: string, readonly file: string, readonly position: string, readonly sample: boolean, readonly import: { readonly file: { readonly sha256: string } } } }> | null } }> };
export type ClaimingFragment = { readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly claims: ReadonlyArray<{ readonly metric: string, readonly unit: Unit | null, readonly claimed: string, readonly recorded: string | null, readonly recordedState: ReadingState | null, readonly gap: string | null, readonly verdict: ClaimVerdict, readonly noteVi: string | null, readonly entry: { readonly id: string, readonly file: string, readonly position: string, readonly sample: boolean, readonly import: { readonly file: { readonly sha256: string } } } }> | null } };
export type EntryFragment = { readonly id: string, readonly file: string, readonly position: string, readonly sample: boolean, readonly import: { readonly file: { readonly sha256: string } } };
export const taskClaims = trusted<DashboardTaskClaimsQuery, DashboardTaskClaimsQueryVariables>({ name: "dashboard-task-claims", operation: "DashboardTaskClaims", hash: "ec1b99bba564908223d9c8199a3c96aa5e55483570f3e51cba7c53549843428f" });
