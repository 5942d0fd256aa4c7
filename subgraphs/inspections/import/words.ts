// What workbooks and exports call the codes of the reporting system; they are read too where a cell holds the code itself.

import { fields, kinds, modes, recommendationKinds, recommendationStatuses, statuses } from "../codes.ts";

export const kindWords = {
  ...kinds,
  "Thanh tra hành chính": "ADMINISTRATIVE_INSPECTION",
  "Thanh tra chuyên ngành": "SPECIALISED_INSPECTION",
  "Kiểm tra CCHC": "PAR_CHECK",
  "Kiểm tra cải cách hành chính": "PAR_CHECK",
  "Kiểm tra TTHC": "PROCEDURE_CHECK",
  "Kiểm tra Bộ phận Một cửa": "PROCEDURE_CHECK",
  "Kiểm tra dân chủ ở cơ sở": "DEMOCRACY_CHECK",
  "Kiểm tra tài chính, ngân sách": "FINANCE_CHECK",
  "Kiểm toán": "AUDIT",
  "Kiểm toán nhà nước": "AUDIT",
} as const;

export const modeWords = { ...modes, "Theo kế hoạch": "PLANNED", "Đột xuất": "UNSCHEDULED", "Thường xuyên": "ROUTINE" } as const;

export const statusWords = {
  ...statuses,
  "Dự kiến": "EXPECTED",
  "Đã ra quyết định": "DECIDED",
  "Đang tiến hành": "UNDER_WAY",
  "Kết thúc làm việc trực tiếp": "FIELDWORK_ENDED",
  "Dự thảo kết luận": "DRAFTED",
  "Đã kết luận": "CONCLUDED",
  "Đã công khai": "PUBLISHED",
  Hủy: "CANCELLED",
  "Tạm dừng": "SUSPENDED",
} as const;

export const fieldWords = {
  ...fields,
  "Môi trường": "ENVIRONMENT",
  "Dân chủ ở cơ sở": "GRASSROOTS_DEMOCRACY",
  "Công khai ngân sách": "BUDGET_DISCLOSURE",
  "Phân cấp, phân quyền": "DELEGATION",
  "Công tác cán bộ": "PERSONNEL",
} as const;

export const recommendationWords = {
  ...recommendationKinds,
  "Thu hồi tiền": "RECOVER_MONEY",
  "Nộp ngân sách": "RECOVER_MONEY",
  "Xử lý khác về kinh tế": "OTHER_ECONOMIC",
  "Giảm trừ dự toán": "OTHER_ECONOMIC",
  "Thu hồi đất": "RECOVER_LAND",
  "Kiểm điểm": "SELF_REVIEW",
  "Kiểm điểm, rút kinh nghiệm": "SELF_REVIEW",
  "Kỷ luật": "DISCIPLINE",
  "Chuyển cơ quan điều tra": "REFER_TO_INVESTIGATION",
  "Hoàn thiện cơ chế, chính sách": "IMPROVE_RULES",
} as const;

export const recommendationStatusWords = {
  ...recommendationStatuses,
  "Chưa đến hạn": "NOT_DUE",
  "Đang thực hiện": "IN_PROGRESS",
  "Hoàn thành": "COMPLETED",
  "Đã thực hiện": "COMPLETED",
  "Hoàn thành một phần": "PARTLY_COMPLETED",
  "Quá hạn": "OVERDUE",
  "Không thể thực hiện": "IMPOSSIBLE",
} as const;
