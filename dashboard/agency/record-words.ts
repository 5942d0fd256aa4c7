// Names of the fields and values of records, in both languages.

import { dictionary } from "../words/dictionary.ts";

export const recordWords = dictionary(
  {
    code: "Mã", procedureCode: "Thủ tục", field: "Lĩnh vực", channel: "Hình thức", receivedAt: "Tiếp nhận", firstDueAt: "Hẹn trả lần đầu", dueAt: "Hẹn trả sau cùng", closedAt: "Đã trả", onTime: "Đúng hạn",
    voucher: "Chứng từ", projectCode: "Dự án", kind: "Loại", paidOn: "Ngày chi", amountVnd: "Số tiền (tỷ đồng)", name: "Tên", assignedVnd: "Vốn giao (tỷ đồng)", paidVnd: "Đã giải ngân (tỷ đồng)", rate: "Tỷ lệ %", slow: "Chậm", decision: "Quyết định", decidedOn: "Ngày quyết định",
    inspectionCode: "Cuộc", topic: "Nội dung", endedOn: "Kết thúc", inspectionStatus: "Trạng thái", type: "Loại", foundOn: "Phát hiện", handling: "Xử lý", handledOn: "Ngày xử lý", findingVnd: "Số tiền (tỷ đồng)",
    recommendationKind: "Loại", issuedOn: "Ban hành", dueOn: "Hạn", executedOn: "Thực hiện xong", recommendationStatus: "Trạng thái", recommendedVnd: "Kiến nghị (tỷ đồng)", executedVnd: "Đã thực hiện (tỷ đồng)",
    number: "Số", signedOn: "Ký ngày", publishBy: "Hạn công khai", publishedOn: "Công khai", executeBy: "Hạn thực hiện", petitionField: "Lĩnh vực", status: "Trạng thái", receivedOn: "Tiếp nhận", resolvedOn: "Giải quyết",
    DIRECT: "trực tiếp", ONLINE: "trực tuyến", POST: "bưu chính", KHIEU_NAI: "khiếu nại", TO_CAO: "tố cáo", KIEN_NGHI: "kiến nghị", PHAN_ANH: "phản ánh",
    RECOVER_MONEY: "thu hồi tiền", OTHER_ECONOMIC: "xử lý kinh tế khác", RECOVER_LAND: "thu hồi đất", SELF_REVIEW: "kiểm điểm", DISCIPLINE: "kỷ luật", REFER_TO_INVESTIGATION: "chuyển điều tra", IMPROVE_RULES: "sửa quy định",
    NOT_DUE: "chưa tới hạn", IN_PROGRESS: "đang thực hiện", COMPLETED: "đã xong", PARTLY_COMPLETED: "xong một phần", OVERDUE: "quá hạn", IMPOSSIBLE: "không thể thực hiện",
    TAM_UNG: "tạm ứng", THANH_TOAN_KHOI_LUONG: "thanh toán khối lượng", THU_HOI_TAM_UNG: "thu hồi tạm ứng", NOT_HANDLED: "chưa xử lý", RECOMMENDED: "đã kiến nghị", HANDLED: "đã xử lý",
    MOI_TIEP_NHAN: "mới tiếp nhận", DA_PHAN_LOAI: "đã phân loại", KHONG_DU_DIEU_KIEN: "không đủ điều kiện", CHUYEN_DON: "chuyển đơn", DA_THU_LY: "đã thụ lý", DANG_XAC_MINH: "đang xác minh", DA_KET_LUAN: "đã kết luận", DA_GIAI_QUYET: "đã giải quyết", CO_HIEU_LUC: "có hiệu lực", DA_THI_HANH: "đã thi hành", DINH_CHI: "đình chỉ",
    DAT_DAI: "đất đai", BOI_THUONG: "bồi thường", XAY_DUNG: "xây dựng", MOI_TRUONG: "môi trường", HA_TANG: "hạ tầng", CHINH_SACH: "chính sách", TTHC: "thủ tục hành chính", CONG_VU: "công vụ", NHUNG_NHIEU: "nhũng nhiễu", KHAC: "khác",
    EXPECTED: "dự kiến", DECIDED: "đã quyết định", UNDER_WAY: "đang tiến hành", FIELDWORK_ENDED: "kết thúc thực địa", DRAFTED: "dự thảo", CONCLUDED: "đã kết luận", PUBLISHED: "đã công khai", CANCELLED: "huỷ", SUSPENDED: "tạm dừng",
  },
  {
    code: "Code", procedureCode: "Procedure", field: "Field", channel: "Channel", receivedAt: "Received", firstDueAt: "First due", dueAt: "Last due", closedAt: "Returned", onTime: "On time",
    voucher: "Voucher", projectCode: "Project", kind: "Kind", paidOn: "Paid on", amountVnd: "Amount (bn đồng)", name: "Name", assignedVnd: "Assigned (bn đồng)", paidVnd: "Paid (bn đồng)", rate: "Rate %", slow: "Slow", decision: "Decision", decidedOn: "Decided on",
    inspectionCode: "Inspection", topic: "Topic", endedOn: "Ended", inspectionStatus: "Status", type: "Type", foundOn: "Found", handling: "Handling", handledOn: "Handled on", findingVnd: "Amount (bn đồng)",
    recommendationKind: "Kind", issuedOn: "Issued", dueOn: "Due", executedOn: "Executed", recommendationStatus: "Status", recommendedVnd: "Recommended (bn đồng)", executedVnd: "Executed (bn đồng)",
    number: "Number", signedOn: "Signed", publishBy: "Publish by", publishedOn: "Published", executeBy: "Execute by", petitionField: "Field", status: "Status", receivedOn: "Received", resolvedOn: "Resolved",
    DIRECT: "in person", ONLINE: "online", POST: "by post", KHIEU_NAI: "complaint", TO_CAO: "denunciation", KIEN_NGHI: "petition", PHAN_ANH: "feedback",
    RECOVER_MONEY: "recover money", OTHER_ECONOMIC: "other economic", RECOVER_LAND: "recover land", SELF_REVIEW: "self-review", DISCIPLINE: "discipline", REFER_TO_INVESTIGATION: "refer to investigation", IMPROVE_RULES: "improve rules",
    NOT_DUE: "not due", IN_PROGRESS: "in progress", COMPLETED: "completed", PARTLY_COMPLETED: "partly completed", OVERDUE: "overdue", IMPOSSIBLE: "impossible",
    TAM_UNG: "advance", THANH_TOAN_KHOI_LUONG: "payment for work done", THU_HOI_TAM_UNG: "advance recovered", NOT_HANDLED: "not handled", RECOMMENDED: "recommended", HANDLED: "handled",
    MOI_TIEP_NHAN: "received", DA_PHAN_LOAI: "classified", KHONG_DU_DIEU_KIEN: "not eligible", CHUYEN_DON: "passed on", DA_THU_LY: "accepted", DANG_XAC_MINH: "being verified", DA_KET_LUAN: "concluded", DA_GIAI_QUYET: "resolved", CO_HIEU_LUC: "in force", DA_THI_HANH: "executed", DINH_CHI: "stopped",
    DAT_DAI: "land", BOI_THUONG: "compensation", XAY_DUNG: "construction", MOI_TRUONG: "environment", HA_TANG: "infrastructure", CHINH_SACH: "policy", TTHC: "procedures", CONG_VU: "conduct", NHUNG_NHIEU: "harassment", KHAC: "other",
    EXPECTED: "expected", DECIDED: "decided", UNDER_WAY: "under way", FIELDWORK_ENDED: "fieldwork ended", DRAFTED: "drafted", CONCLUDED: "concluded", PUBLISHED: "published", CANCELLED: "cancelled", SUSPENDED: "suspended",
  },
);

const evidence = new Set(["id", "agencyText", "agencyRule", "file", "position", "filePlace", "import", "knownAt", "recordedAt", "sample"]);

/** The fields of a record that its source adds to those of every record. */
export function ownFields(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([name]) => !evidence.has(name));
}
