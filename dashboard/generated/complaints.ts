// Generated from schema/operations/dashboard-complaints.graphql; edit that and run npm run generate.
import { trusted } from "../ask/trusted.ts";
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AgencyLevel =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OTHER'
  | 'PROVINCE';
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
export type DashboardComplaintsQueryVariables = Exact<{
  level: AgencyLevel;
  period: string;
  on: string;
  asOf?: string | null | undefined;
}>;
export type DashboardComplaintsQuery = { readonly province: { readonly indicators: { readonly complaints: { readonly resolvedOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean, readonly petitions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: ComplaintKind, readonly field: ComplaintField, readonly status: ComplaintStatus, readonly receivedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly resolvedOn: string | null, readonly executedOn: string | null, readonly onTime: boolean | null, readonly agency: { readonly id: string, readonly nameVi: string, readonly nameEn: string | null } }> } }, readonly resolutionRate: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly decisionsExecuted: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly feedbackOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean, readonly petitions: { readonly totalCount: number | null } }, readonly feedbackPublished: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly prolongedCases: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly harassmentReports: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } } | null, readonly agencies: ReadonlyArray<{ readonly id: string, readonly nameVi: string, readonly nameEn: string | null, readonly indicators: { readonly complaints: { readonly resolvedOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly decisionsExecuted: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly feedbackOnTime: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly prolongedCases: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean }, readonly harassmentReports: { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean } } | null } }> };
type Fact_ComplaintReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_DisbursementReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_EgovReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_InspectionReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
type Fact_PlanReading_Fragment = { readonly metric: string, readonly state: ReadingState, readonly value: string | null, readonly unit: Unit, readonly numerator: string | null, readonly denominator: string | null, readonly basis: string | null, readonly asOf: string | null, readonly sample: boolean };
export type FactFragment =
  | Fact_ComplaintReading_Fragment
  | Fact_DisbursementReading_Fragment
  | Fact_EgovReading_Fragment
  | Fact_InspectionReading_Fragment
  | Fact_PlanReading_Fragment
;
export const complaints = trusted<DashboardComplaintsQuery, DashboardComplaintsQueryVariables>({ name: "dashboard-complaints", operation: "DashboardComplaints", hash: "2ea0d5c09dce427394826eb3e6dad9caadc2e5ba7b50ccc66f6c4c40891e8a22" });
