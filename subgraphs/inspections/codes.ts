// Codes that the source writes, and what they are called in tables and answers.

export const kinds = {
  THANH_TRA_HANH_CHINH: "ADMINISTRATIVE_INSPECTION",
  THANH_TRA_CHUYEN_NGANH: "SPECIALISED_INSPECTION",
  KIEM_TRA_CCHC: "PAR_CHECK",
  KIEM_TRA_TTHC: "PROCEDURE_CHECK",
  KIEM_TRA_DAN_CHU: "DEMOCRACY_CHECK",
  KIEM_TRA_TAI_CHINH: "FINANCE_CHECK",
  KIEM_TOAN: "AUDIT",
} as const;

export const modes = { KE_HOACH: "PLANNED", DOT_XUAT: "UNSCHEDULED", THUONG_XUYEN: "ROUTINE" } as const;

export const statuses = {
  DU_KIEN: "EXPECTED",
  DA_RA_QUYET_DINH: "DECIDED",
  DANG_TIEN_HANH: "UNDER_WAY",
  KET_THUC_TRUC_TIEP: "FIELDWORK_ENDED",
  DU_THAO_KET_LUAN: "DRAFTED",
  DA_KET_LUAN: "CONCLUDED",
  DA_CONG_KHAI: "PUBLISHED",
  HUY: "CANCELLED",
  TAM_DUNG: "SUSPENDED",
} as const;

export const handlings = { CHUA_XU_LY: "NOT_HANDLED", KIEN_NGHI_XU_LY: "RECOMMENDED", DA_XU_LY: "HANDLED" } as const;

export const recommendationKinds = {
  THU_HOI_TIEN: "RECOVER_MONEY",
  XU_LY_KHAC_KINH_TE: "OTHER_ECONOMIC",
  THU_HOI_DAT: "RECOVER_LAND",
  KIEM_DIEM: "SELF_REVIEW",
  KY_LUAT: "DISCIPLINE",
  CHUYEN_CO_QUAN_DIEU_TRA: "REFER_TO_INVESTIGATION",
  HOAN_THIEN_CO_CHE: "IMPROVE_RULES",
} as const;

export const recommendationStatuses = {
  CHUA_DEN_HAN: "NOT_DUE",
  DANG_THUC_HIEN: "IN_PROGRESS",
  HOAN_THANH: "COMPLETED",
  HOAN_THANH_MOT_PHAN: "PARTLY_COMPLETED",
  QUA_HAN: "OVERDUE",
  KHONG_THE_THUC_HIEN: "IMPOSSIBLE",
} as const;

/** What an inspection or a finding is about, where a metric counts it. */
export const fields = {
  MOI_TRUONG: "ENVIRONMENT",
  DAN_CHU_CO_SO: "GRASSROOTS_DEMOCRACY",
  CONG_KHAI_NGAN_SACH: "BUDGET_DISCLOSURE",
  PHAN_CAP: "DELEGATION",
  CONG_TAC_CAN_BO: "PERSONNEL",
} as const;

export const grounds = { NHUNG_NHIEU: "HARASSMENT", VI_PHAM_KHAC: "OTHER_VIOLATION" } as const;

export const sanctionForms = {
  KHIEN_TRACH: "REPRIMAND",
  CANH_CAO: "WARNING",
  HA_BAC_LUONG: "PAY_CUT",
  GIANG_CHUC: "DEMOTION",
  CACH_CHUC: "REMOVAL_FROM_POST",
  BUOC_THOI_VIEC: "DISMISSAL",
} as const;

export const caseOrigins = {
  THANH_TRA: "INSPECTION",
  TU_KIEM_TRA: "OWN_CHECK",
  DON_THU: "PETITION",
  KIEM_TOAN: "AUDIT",
  CO_QUAN_DIEU_TRA: "INVESTIGATION",
} as const;

export const caseHandlings = { CHUA_XU_LY: "NOT_HANDLED", XU_LY_HANH_CHINH: "ADMINISTRATIVE", CHUYEN_DIEU_TRA: "REFERRED" } as const;

/** The names of a code table, as Drizzle wants the values of a column. */
export function namesOf<Name extends string>(codes: Readonly<Record<string, Name>>): [Name, ...Name[]] {
  const [first, ...others] = Object.values(codes);
  if (first === undefined) throw new Error("a code table needs a code");
  return [first, ...others];
}
