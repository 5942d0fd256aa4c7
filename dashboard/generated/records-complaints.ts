// Generated from schema/operations/dashboard-records-complaints.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ComplaintField =
  | 'BOI_THUONG'
  | 'CHINH_SACH'
  | 'CONG_VU'
  | 'DAT_DAI'
  | 'HA_TANG'
  | 'KHAC'
  | 'MOI_TRUONG'
  | 'NHUNG_NHIEU'
  | 'TTHC'
  | 'XAY_DUNG';
export type ComplaintKind =
  | 'KHIEU_NAI'
  | 'KIEN_NGHI'
  | 'PHAN_ANH'
  | 'TO_CAO';
export type ComplaintReceptionHost =
  | 'CAP_PHO'
  | 'NGUOI_DUNG_DAU'
  | 'UY_QUYEN';
export type ComplaintReceptionKind =
  | 'DINH_KY'
  | 'DOT_XUAT';
export type ComplaintStatus =
  | 'CHUYEN_DON'
  | 'CO_HIEU_LUC'
  | 'DANG_XAC_MINH'
  | 'DA_GIAI_QUYET'
  | 'DA_KET_LUAN'
  | 'DA_PHAN_LOAI'
  | 'DA_THI_HANH'
  | 'DA_THU_LY'
  | 'DINH_CHI'
  | 'KHONG_DU_DIEU_KIEN'
  | 'MOI_TIEP_NHAN';
export type DashboardRecordsComplaintsQueryVariables = Exact<{
  id: string | number;
  metric: string | number;
  period: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  petitions?: boolean | null | undefined;
  receptionDays?: boolean | null | undefined;
}>;
export type DashboardRecordsComplaintsQuery = { readonly agency: { readonly id: string, readonly indicators: { readonly complaints: { readonly reading: { readonly metric: string, readonly petitions?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly code: string, readonly kind: ComplaintKind, readonly status: ComplaintStatus, readonly receivedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly resolvedOn: string | null, readonly executedOn: string | null, readonly onTime: boolean | null, readonly petitionField: ComplaintField, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly receptionDays?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly agencyText: string, readonly agencyRule: string, readonly file: string, readonly position: string, readonly knownAt: string, readonly recordedAt: string, readonly sample: boolean, readonly onDay: string, readonly held: boolean, readonly host: ComplaintReceptionHost | null, readonly visits: number | null, readonly groups: number | null, readonly receptionKind: ComplaintReceptionKind, readonly filePlace: { readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly text: string }, readonly import: { readonly id: string, readonly profile: string, readonly by: string, readonly file: { readonly name: string, readonly sha256: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null } } | null };
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
export type PetitionFragment = { readonly code: string, readonly kind: ComplaintKind, readonly status: ComplaintStatus, readonly receivedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly resolvedOn: string | null, readonly executedOn: string | null, readonly onTime: boolean | null, readonly petitionField: ComplaintField };
export type ReceptionDayFragment = { readonly onDay: string, readonly held: boolean, readonly host: ComplaintReceptionHost | null, readonly visits: number | null, readonly groups: number | null, readonly receptionKind: ComplaintReceptionKind };
export const recordsComplaints = trusted<DashboardRecordsComplaintsQuery, DashboardRecordsComplaintsQueryVariables>({ name: "dashboard-records-complaints", operation: "DashboardRecordsComplaints", hash: "9579d5a90fc9ee88cc46d51c5207e14fbac127b9d2f17af4cc90264efd2d635f" });
