// Generated from schema/operations/dashboard-records-inspections.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type InspectionCaseHandling =
  | 'ADMINISTRATIVE'
  | 'NOT_HANDLED'
  | 'REFERRED';
export type InspectionCaseOrigin =
  | 'AUDIT'
  | 'INSPECTION'
  | 'INVESTIGATION'
  | 'OWN_CHECK'
  | 'PETITION';
export type InspectionHandling =
  | 'HANDLED'
  | 'NOT_HANDLED'
  | 'RECOMMENDED';
export type InspectionKind =
  | 'ADMINISTRATIVE_INSPECTION'
  | 'AUDIT'
  | 'DEMOCRACY_CHECK'
  | 'FINANCE_CHECK'
  | 'PAR_CHECK'
  | 'PROCEDURE_CHECK'
  | 'SPECIALISED_INSPECTION';
export type InspectionRecommendationKind =
  | 'DISCIPLINE'
  | 'IMPROVE_RULES'
  | 'OTHER_ECONOMIC'
  | 'RECOVER_LAND'
  | 'RECOVER_MONEY'
  | 'REFER_TO_INVESTIGATION'
  | 'SELF_REVIEW';
export type InspectionRecommendationStatus =
  | 'COMPLETED'
  | 'IMPOSSIBLE'
  | 'IN_PROGRESS'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'PARTLY_COMPLETED';
export type InspectionSanctionForm =
  | 'DEMOTION'
  | 'DISMISSAL'
  | 'PAY_CUT'
  | 'REMOVAL_FROM_POST'
  | 'REPRIMAND'
  | 'WARNING';
export type InspectionSanctionGround =
  | 'HARASSMENT'
  | 'OTHER_VIOLATION';
export type InspectionStatus =
  | 'CANCELLED'
  | 'CONCLUDED'
  | 'DECIDED'
  | 'DRAFTED'
  | 'EXPECTED'
  | 'FIELDWORK_ENDED'
  | 'PUBLISHED'
  | 'SUSPENDED'
  | 'UNDER_WAY';
export type DashboardRecordsInspectionsQueryVariables = Exact<{
  id: string | number;
  metric: string | number;
  period: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  inspections?: boolean | null | undefined;
  conclusions?: boolean | null | undefined;
  findings?: boolean | null | undefined;
  recommendations?: boolean | null | undefined;
  sanctions?: boolean | null | undefined;
  corruptionCases?: boolean | null | undefined;
}>;
export type DashboardRecordsInspectionsQuery = { readonly agency: { readonly id: string, readonly indicators: { readonly inspections: { readonly reading: { readonly metric: string, readonly inspections?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly inspectionCode: string, readonly topic: string, readonly decidedOn: string | null, readonly endedOn: string | null, readonly inspectionKind: InspectionKind, readonly inspectionStatus: InspectionStatus, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly conclusions?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly number: string, readonly signedOn: string, readonly publishBy: string | null, readonly publishedOn: string | null, readonly executeBy: string | null, readonly executedOn: string | null, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly findings?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly code: string, readonly type: string, readonly foundOn: string, readonly handling: InspectionHandling, readonly handledOn: string | null, readonly correctedOn: string | null, readonly findingVnd: string | null, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly recommendations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly code: string, readonly issuedOn: string, readonly dueOn: string | null, readonly executedOn: string | null, readonly executedVnd: string | null, readonly recommendationKind: InspectionRecommendationKind, readonly recommendationStatus: InspectionRecommendationStatus, readonly recommendedVnd: string | null, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly sanctions?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly code: string, readonly ground: InspectionSanctionGround, readonly form: InspectionSanctionForm, readonly formRule: string, readonly decidedOn: string, readonly inspectionCode: string | null, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly corruptionCases?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly code: string, readonly origin: InspectionCaseOrigin, readonly foundOn: string, readonly handledOn: string | null, readonly amountVnd: string | null, readonly inspectionCode: string | null, readonly caseHandling: InspectionCaseHandling, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null } } | null };
type Evidence_ComplaintPetition_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_ComplaintReceptionDay_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_ComplaintStock_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementAllocation_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementPayment_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementPlan_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementProject_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementRecovery_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementSettlementReview_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_DisbursementSnapshot_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_EgovDocuments_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_EgovDossier_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_EgovProcedure_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_EgovRating_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_EgovSystem_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionConclusion_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionCorruptionCase_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionFinding_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionRecommendation_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionRecord_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_InspectionSanction_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
type Evidence_ReportEntry_Fragment = { readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } };
export type EvidenceFragment =
  | Evidence_ComplaintPetition_Fragment
  | Evidence_ComplaintReceptionDay_Fragment
  | Evidence_ComplaintStock_Fragment
  | Evidence_DisbursementAllocation_Fragment
  | Evidence_DisbursementPayment_Fragment
  | Evidence_DisbursementPlan_Fragment
  | Evidence_DisbursementProject_Fragment
  | Evidence_DisbursementRecovery_Fragment
  | Evidence_DisbursementSettlementReview_Fragment
  | Evidence_DisbursementSnapshot_Fragment
  | Evidence_EgovDocuments_Fragment
  | Evidence_EgovDossier_Fragment
  | Evidence_EgovProcedure_Fragment
  | Evidence_EgovRating_Fragment
  | Evidence_EgovSystem_Fragment
  | Evidence_InspectionConclusion_Fragment
  | Evidence_InspectionCorruptionCase_Fragment
  | Evidence_InspectionFinding_Fragment
  | Evidence_InspectionRecommendation_Fragment
  | Evidence_InspectionRecord_Fragment
  | Evidence_InspectionSanction_Fragment
  | Evidence_ReportEntry_Fragment
;
export type InspectionFragment = { readonly inspectionCode: string, readonly topic: string, readonly decidedOn: string | null, readonly endedOn: string | null, readonly inspectionKind: InspectionKind, readonly inspectionStatus: InspectionStatus };
export type ConclusionFragment = { readonly number: string, readonly signedOn: string, readonly publishBy: string | null, readonly publishedOn: string | null, readonly executeBy: string | null, readonly executedOn: string | null };
export type FindingFragment = { readonly code: string, readonly type: string, readonly foundOn: string, readonly handling: InspectionHandling, readonly handledOn: string | null, readonly correctedOn: string | null, readonly findingVnd: string | null };
export type RecommendationFragment = { readonly code: string, readonly issuedOn: string, readonly dueOn: string | null, readonly executedOn: string | null, readonly executedVnd: string | null, readonly recommendationKind: InspectionRecommendationKind, readonly recommendationStatus: InspectionRecommendationStatus, readonly recommendedVnd: string | null };
export type SanctionFragment = { readonly code: string, readonly ground: InspectionSanctionGround, readonly form: InspectionSanctionForm, readonly formRule: string, readonly decidedOn: string, readonly inspectionCode: string | null };
export type CorruptionCaseFragment = { readonly code: string, readonly origin: InspectionCaseOrigin, readonly foundOn: string, readonly handledOn: string | null, readonly amountVnd: string | null, readonly inspectionCode: string | null, readonly caseHandling: InspectionCaseHandling };
export const recordsInspections = trusted<DashboardRecordsInspectionsQuery, DashboardRecordsInspectionsQueryVariables>({ name: "dashboard-records-inspections", operation: "DashboardRecordsInspections", hash: "9d824e35834e64957f6063b75d6ebb9c40c04c7f5d708f5398e54514ee7e32b9" });
