// Words of the task page.

import { dictionary } from "../words/dictionary.ts";

export const taskWords = dictionary(
  {
    list: "99 mục của Quyết định 534",
    note: "Mỗi mục một dòng theo thứ tự trong Quyết định. “Tự tính” là số của tỉnh ở kỳ này theo nguồn có thẩm quyền.",
    clause: "Mục", task: "Nhiệm vụ", lead: "Chủ trì", target: "Chỉ tiêu", claimed: "Tự báo cáo", computed: "Tự tính", status: "Trạng thái",
    all: "Tất cả", index: "Phần", domain: "Lĩnh vực", filter: "Lọc",
    indexes: { PAR_INDEX: "PAR INDEX", PAPI: "PAPI", GENERAL: "Chung", ORGANISATION: "Tổ chức thực hiện" },
    statuses: { NOT_REPORTED: "Chưa báo cáo", OVERDUE: "Quá hạn", NOT_STARTED: "Chưa làm", IN_PROGRESS: "Đang làm", DONE: "Đã xong", NO_VALID_LEAD: "Không còn cơ quan chủ trì" },
    noTarget: "không có chỉ tiêu bằng số",
    noMetric: "không có chỉ số tính được",
    nobody: "không còn cơ quan nào",
    verdict: { met: "đạt chỉ tiêu", missed: "chưa đạt chỉ tiêu" },
    detail: "Nhiệm vụ",
    cooperate: "Phối hợp", metrics: "Đo bằng", period: "Thời hạn", source: "Nguồn", legal: "Văn bản liên quan", remark: "Ghi chú", explicit: "chỉ tiêu nêu trong Quyết định", implied: "chỉ tiêu là cách hiểu của hub",
    due: (date: string) => `hạn ${date}`,
    computedAt: "Số tự tính của tỉnh",
    evidence: "Bằng chứng: mở chỉ số ở trang Cơ quan",
  },
  {
    list: "The 99 entries of Decision 534",
    note: "One line an entry, in the order of the Decision. “Computed” is the province's figure of this period by the source that is authoritative.",
    clause: "Clause", task: "Task", lead: "Lead", target: "Target", claimed: "Reported", computed: "Computed", status: "Status",
    all: "All", index: "Part", domain: "Domain", filter: "Filter",
    indexes: { PAR_INDEX: "PAR INDEX", PAPI: "PAPI", GENERAL: "General", ORGANISATION: "Organisation" },
    statuses: { NOT_REPORTED: "Not reported", OVERDUE: "Overdue", NOT_STARTED: "Not started", IN_PROGRESS: "In progress", DONE: "Done", NO_VALID_LEAD: "No lead any more" },
    noTarget: "no target in numbers",
    noMetric: "no metric that is answered",
    nobody: "nobody any more",
    verdict: { met: "meets the target", missed: "misses the target" },
    detail: "Task",
    cooperate: "With", metrics: "Measured by", period: "When", source: "Source", legal: "Legal references", remark: "Note", explicit: "target stated in the Decision", implied: "target as the hub reads it",
    due: (date: string) => `due ${date}`,
    computedAt: "The province's computed figure",
    evidence: "Evidence: open the metric on the agency page",
  },
);
