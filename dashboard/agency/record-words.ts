// Names of the fields and values of records, in both languages.

import { dictionary } from "../words/dictionary.ts";

export const recordWords = dictionary(
  {
    code: "Mã", procedureCode: "Thủ tục", field: "Lĩnh vực", channel: "Hình thức", receivedAt: "Tiếp nhận", firstDueAt: "Hẹn trả lần đầu", dueAt: "Hẹn trả sau cùng", closedAt: "Đã trả", onTime: "Đúng hạn",
    voucher: "Chứng từ", projectCode: "Dự án", kind: "Loại", paidOn: "Ngày chi", amountVnd: "Số tiền (tỷ đồng)", name: "Tên", assignedVnd: "Vốn giao (tỷ đồng)", paidVnd: "Đã giải ngân (tỷ đồng)", rate: "Tỷ lệ %", slow: "Chậm", decision: "Quyết định", decidedOn: "Ngày quyết định",
    inspectionCode: "Cuộc", topic: "Nội dung", endedOn: "Kết thúc", inspectionStatus: "Trạng thái", type: "Loại", foundOn: "Phát hiện", handling: "Xử lý", handledOn: "Ngày xử lý", findingVnd: "Số tiền (tỷ đồng)",
    recommendationKind: "Loại", issuedOn: "Ban hành", dueOn: "Hạn", executedOn: "Thực hiện xong", recommendationStatus: "Trạng thái", recommendedVnd: "Kiến nghị (tỷ đồng)", executedVnd: "Đã thực hiện (tỷ đồng)",
    number: "Số", signedOn: "Ký ngày", publishBy: "Hạn công khai", publishedOn: "Công khai", executeBy: "Hạn thực hiện", petitionField: "Lĩnh vực", status: "Trạng thái", receivedOn: "Tiếp nhận", resolvedOn: "Giải quyết",
    apologisedOn: "Đã xin lỗi ngày", paidOnline: "Trả phí trực tuyến", nameVi: "Tên", handledBy: "Cấp giải quyết", onlineLevel: "Mức độ trực tuyến", online: "Có trực tuyến", eligible: "Đủ điều kiện trực tuyến", oneStop: "Qua một cửa", publishDueOn: "Hạn công khai", complete: "Đủ nội dung", validFrom: "Từ ngày", validTo: "Đến ngày",
    from: "Từ ngày", to: "Đến ngày", verySatisfied: "Rất hài lòng", satisfied: "Hài lòng", neutral: "Bình thường", dissatisfied: "Không hài lòng", veryDissatisfied: "Rất không hài lòng", outgoing: "Văn bản đi", signed: "Đã ký số", system: "Hệ thống", applied: "Đã áp dụng", reviewedOn: "Rà soát ngày", document: "Văn bản",
    centralPlanVnd: "Vốn Thủ tướng giao (tỷ đồng)", estimated: "Số ước", allocationKind: "Loại", paymentKind: "Loại", asOfDate: "Tính đến ngày", planVnd: "Kế hoạch (tỷ đồng)", budgetUnit: "Đơn vị dự toán", budgetYear: "Năm ngân sách", reviewedVnd: "Được thẩm định (tỷ đồng)", irregularVnd: "Chi sai quy định (tỷ đồng)",
    inspectionKind: "Loại", correctedOn: "Khắc phục ngày", ground: "Lý do", form: "Hình thức", formRule: "Căn cứ hình thức", origin: "Phát hiện qua", caseHandling: "Xử lý", acceptedOn: "Thụ lý", onDay: "Ngày", receptionKind: "Loại", held: "Đã tiếp", host: "Người tiếp", visits: "Lượt", groups: "Đoàn đông người",
    recommendationCode: "Kiến nghị", recoveryDecision: "Quyết định thu hồi", bookedOn: "Ngày hạch toán",
    entryKind: "Dòng về", textVi: "Nội dung báo cáo", period: "Kỳ", doneOn: "Xong ngày", taskStatus: "Tự báo cáo", documents: "Minh chứng",
    DIRECT: "trực tiếp", ONLINE: "trực tuyến", POST: "bưu chính", KHIEU_NAI: "khiếu nại", TO_CAO: "tố cáo", KIEN_NGHI: "kiến nghị", PHAN_ANH: "phản ánh",
    RECOVER_MONEY: "thu hồi tiền", OTHER_ECONOMIC: "xử lý kinh tế khác", RECOVER_LAND: "thu hồi đất", SELF_REVIEW: "kiểm điểm", DISCIPLINE: "kỷ luật", REFER_TO_INVESTIGATION: "chuyển điều tra", IMPROVE_RULES: "sửa quy định",
    NOT_DUE: "chưa tới hạn", IN_PROGRESS: "đang thực hiện", COMPLETED: "đã xong", PARTLY_COMPLETED: "xong một phần", OVERDUE: "quá hạn", IMPOSSIBLE: "không thể thực hiện",
    TAM_UNG: "tạm ứng", THANH_TOAN_KHOI_LUONG: "thanh toán khối lượng", THU_HOI_TAM_UNG: "thu hồi tạm ứng", NOT_HANDLED: "chưa xử lý", RECOMMENDED: "đã kiến nghị", HANDLED: "đã xử lý",
    MOI_TIEP_NHAN: "mới tiếp nhận", DA_PHAN_LOAI: "đã phân loại", KHONG_DU_DIEU_KIEN: "không đủ điều kiện", CHUYEN_DON: "chuyển đơn", DA_THU_LY: "đã thụ lý", DANG_XAC_MINH: "đang xác minh", DA_KET_LUAN: "đã kết luận", DA_GIAI_QUYET: "đã giải quyết", CO_HIEU_LUC: "có hiệu lực", DA_THI_HANH: "đã thi hành", DINH_CHI: "đình chỉ",
    DAT_DAI: "đất đai", BOI_THUONG: "bồi thường", XAY_DUNG: "xây dựng", MOI_TRUONG: "môi trường", HA_TANG: "hạ tầng", CHINH_SACH: "chính sách", TTHC: "thủ tục hành chính", CONG_VU: "công vụ", NHUNG_NHIEU: "nhũng nhiễu", KHAC: "khác",
    EXPECTED: "dự kiến", DECIDED: "đã quyết định", UNDER_WAY: "đang tiến hành", FIELDWORK_ENDED: "kết thúc thực địa", DRAFTED: "dự thảo", CONCLUDED: "đã kết luận", PUBLISHED: "đã công khai", CANCELLED: "huỷ", SUSPENDED: "tạm dừng",
    TOAN_TRINH: "toàn trình", MOT_PHAN: "một phần", CUNG_CAP_THONG_TIN: "cung cấp thông tin", E_ISO: "ISO điện tử", DOCUMENT_AXIS: "trục liên thông văn bản", GIAO: "giao đầu năm", BO_SUNG: "bổ sung", DIEU_CHINH_GIAM: "điều chỉnh giảm", DIEU_CHUYEN_DI: "điều chuyển đi", DIEU_CHUYEN_DEN: "điều chuyển đến", KEO_DAI: "kéo dài",
    ADMINISTRATIVE_INSPECTION: "thanh tra hành chính", SPECIALISED_INSPECTION: "thanh tra chuyên ngành", PAR_CHECK: "kiểm tra CCHC", PROCEDURE_CHECK: "kiểm tra thủ tục", DEMOCRACY_CHECK: "kiểm tra dân chủ cơ sở", FINANCE_CHECK: "kiểm tra tài chính", AUDIT: "kiểm toán",
    HARASSMENT: "nhũng nhiễu", OTHER_VIOLATION: "vi phạm khác", REPRIMAND: "khiển trách", WARNING: "cảnh cáo", PAY_CUT: "hạ bậc lương", DEMOTION: "giáng chức", REMOVAL_FROM_POST: "cách chức", DISMISSAL: "buộc thôi việc", INSPECTION: "thanh tra, kiểm tra", OWN_CHECK: "tự kiểm tra", PETITION: "đơn thư", INVESTIGATION: "điều tra", ADMINISTRATIVE: "xử lý hành chính", REFERRED: "chuyển điều tra",
    DINH_KY: "định kỳ", DOT_XUAT: "đột xuất", NGUOI_DUNG_DAU: "người đứng đầu", CAP_PHO: "cấp phó", UY_QUYEN: "được uỷ quyền", REPORT: "báo cáo", FIGURE: "số liệu", TASK: "nhiệm vụ", DOCUMENT: "văn bản phải ban hành", ASSIGNED: "nhiệm vụ được giao", INITIATIVE: "sáng kiến", EVENT: "hội nghị, tập huấn", NOT_REPORTED: "chưa báo cáo", NOT_STARTED: "chưa làm", DONE: "đã xong", NO_VALID_LEAD: "không còn cơ quan chủ trì",
  },
  {
    code: "Code", procedureCode: "Procedure", field: "Field", channel: "Channel", receivedAt: "Received", firstDueAt: "First due", dueAt: "Last due", closedAt: "Returned", onTime: "On time",
    voucher: "Voucher", projectCode: "Project", kind: "Kind", paidOn: "Paid on", amountVnd: "Amount (bn đồng)", name: "Name", assignedVnd: "Assigned (bn đồng)", paidVnd: "Paid (bn đồng)", rate: "Rate %", slow: "Slow", decision: "Decision", decidedOn: "Decided on",
    inspectionCode: "Inspection", topic: "Topic", endedOn: "Ended", inspectionStatus: "Status", type: "Type", foundOn: "Found", handling: "Handling", handledOn: "Handled on", findingVnd: "Amount (bn đồng)",
    recommendationKind: "Kind", issuedOn: "Issued", dueOn: "Due", executedOn: "Executed", recommendationStatus: "Status", recommendedVnd: "Recommended (bn đồng)", executedVnd: "Executed (bn đồng)",
    number: "Number", signedOn: "Signed", publishBy: "Publish by", publishedOn: "Published", executeBy: "Execute by", petitionField: "Field", status: "Status", receivedOn: "Received", resolvedOn: "Resolved",
    apologisedOn: "Apologised on", paidOnline: "Fee paid online", nameVi: "Name", handledBy: "Handled by", onlineLevel: "Online level", online: "Online", eligible: "Eligible for online", oneStop: "At one-stop", publishDueOn: "Publish by", complete: "Complete", validFrom: "From", validTo: "Until",
    from: "From", to: "To", verySatisfied: "Very satisfied", satisfied: "Satisfied", neutral: "Neutral", dissatisfied: "Dissatisfied", veryDissatisfied: "Very dissatisfied", outgoing: "Documents sent", signed: "Signed digitally", system: "System", applied: "In use", reviewedOn: "Reviewed on", document: "Document",
    centralPlanVnd: "Central plan (bn đồng)", estimated: "Estimate", allocationKind: "Kind", paymentKind: "Kind", asOfDate: "As of", planVnd: "Plan (bn đồng)", budgetUnit: "Budget unit", budgetYear: "Budget year", reviewedVnd: "Reviewed (bn đồng)", irregularVnd: "Irregular (bn đồng)",
    inspectionKind: "Kind", correctedOn: "Corrected on", ground: "Ground", form: "Form", formRule: "Rule of the form", origin: "Came to light by", caseHandling: "Handling", acceptedOn: "Accepted", onDay: "Day", receptionKind: "Kind", held: "Held", host: "Received by", visits: "Visits", groups: "Large groups",
    recommendationCode: "Recommendation", recoveryDecision: "Decision to recover", bookedOn: "Booked on",
    entryKind: "About", textVi: "Reported (Vietnamese)", period: "Period", doneOn: "Done on", taskStatus: "Claimed", documents: "Evidence",
    DIRECT: "in person", ONLINE: "online", POST: "by post", KHIEU_NAI: "complaint", TO_CAO: "denunciation", KIEN_NGHI: "petition", PHAN_ANH: "feedback",
    RECOVER_MONEY: "recover money", OTHER_ECONOMIC: "other economic", RECOVER_LAND: "recover land", SELF_REVIEW: "self-review", DISCIPLINE: "discipline", REFER_TO_INVESTIGATION: "refer to investigation", IMPROVE_RULES: "improve rules",
    NOT_DUE: "not due", IN_PROGRESS: "in progress", COMPLETED: "completed", PARTLY_COMPLETED: "partly completed", OVERDUE: "overdue", IMPOSSIBLE: "impossible",
    TAM_UNG: "advance", THANH_TOAN_KHOI_LUONG: "payment for work done", THU_HOI_TAM_UNG: "advance recovered", NOT_HANDLED: "not handled", RECOMMENDED: "recommended", HANDLED: "handled",
    MOI_TIEP_NHAN: "received", DA_PHAN_LOAI: "classified", KHONG_DU_DIEU_KIEN: "not eligible", CHUYEN_DON: "passed on", DA_THU_LY: "accepted", DANG_XAC_MINH: "being verified", DA_KET_LUAN: "concluded", DA_GIAI_QUYET: "resolved", CO_HIEU_LUC: "in force", DA_THI_HANH: "executed", DINH_CHI: "stopped",
    DAT_DAI: "land", BOI_THUONG: "compensation", XAY_DUNG: "construction", MOI_TRUONG: "environment", HA_TANG: "infrastructure", CHINH_SACH: "policy", TTHC: "procedures", CONG_VU: "conduct", NHUNG_NHIEU: "harassment", KHAC: "other",
    EXPECTED: "expected", DECIDED: "decided", UNDER_WAY: "under way", FIELDWORK_ENDED: "fieldwork ended", DRAFTED: "drafted", CONCLUDED: "concluded", PUBLISHED: "published", CANCELLED: "cancelled", SUSPENDED: "suspended",
    TOAN_TRINH: "full", MOT_PHAN: "partial", CUNG_CAP_THONG_TIN: "information", E_ISO: "electronic ISO", DOCUMENT_AXIS: "document exchange", GIAO: "assigned at first", BO_SUNG: "added", DIEU_CHINH_GIAM: "cut", DIEU_CHUYEN_DI: "moved away", DIEU_CHUYEN_DEN: "moved in", KEO_DAI: "carried over",
    ADMINISTRATIVE_INSPECTION: "administrative inspection", SPECIALISED_INSPECTION: "specialised inspection", PAR_CHECK: "PAR check", PROCEDURE_CHECK: "procedure check", DEMOCRACY_CHECK: "democracy check", FINANCE_CHECK: "finance check", AUDIT: "audit",
    HARASSMENT: "harassment", OTHER_VIOLATION: "another violation", REPRIMAND: "reprimand", WARNING: "warning", PAY_CUT: "pay cut", DEMOTION: "demotion", REMOVAL_FROM_POST: "removal from the post", DISMISSAL: "dismissal", INSPECTION: "an inspection", OWN_CHECK: "own check", PETITION: "a petition", INVESTIGATION: "investigation", ADMINISTRATIVE: "administrative measures", REFERRED: "referred to investigation",
    DINH_KY: "periodic", DOT_XUAT: "extraordinary", NGUOI_DUNG_DAU: "the head", CAP_PHO: "a deputy", UY_QUYEN: "a delegate", REPORT: "a report", FIGURE: "a figure", TASK: "a task", DOCUMENT: "a document to be issued", ASSIGNED: "an assigned task", INITIATIVE: "an initiative", EVENT: "an event", NOT_REPORTED: "not reported", NOT_STARTED: "not started", DONE: "done", NO_VALID_LEAD: "no lead any more",
  },
);

const evidence = new Set(["id", "agencyText", "agencyRule", "file", "position", "filePlace", "import", "knownAt", "recordedAt", "sample"]);

/** The fields of a record that its source adds to those of every record. */
export function ownFields(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([name]) => !evidence.has(name));
}
