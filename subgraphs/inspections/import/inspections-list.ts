// A list of inspections and checks as a portal exports it (CSV or .xlsx): one row for each subject, in words or codes; the same facts as annex CUOC.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import type { FileProfile } from "../../../kit/import/profile.ts";
import { fieldByWords } from "./field.ts";
import type { Rules } from "./rules.ts";
import { fieldWords, kindWords, modeWords, statusWords } from "./words.ts";

const perhaps = { blank: "null" } as const;
/** Columns that some exports lack. */
const sometimes = { blank: "null", missing: "null" } as const;

export function createInspectionsList(rules: Rules): FileProfile {
  return defineForm({
    name: "inspections-list",
    titleVi: "Danh sách cuộc thanh tra, kiểm tra",
    titleEn: "List of inspections and checks",
    formats: ["csv", "xlsx"],
    period: { window: "reporting", kinds: ["month", "quarter", "half", "nine", "year"] },
    days: ["dd/mm/yyyy", "yyyy-mm-dd"],
    layout: "list",
    columns: {
      index: { heading: ["TT", "STT"], kind: "text", ...sometimes },
      code: { heading: ["Mã cuộc", "Mã cuộc thanh tra, kiểm tra"], kind: "code", pattern: /^[0-9A-Z]+(-[0-9A-Z]+)+$/, allowed: "mã cuộc, ví dụ QNG-2024-TT-017" },
      number: { heading: ["Đối tượng thứ", "Số thứ tự đối tượng"], kind: "integer", min: 1, ...sometimes },
      subject: { heading: ["Đối tượng", "Đối tượng thanh tra, kiểm tra"], kind: "text" },
      kind: { heading: "Hình thức", kind: "choice", choices: kindWords },
      mode: { heading: ["Chế độ", "Loại cuộc"], kind: "choice", choices: modeWords },
      topic: { heading: ["Nội dung", "Nội dung thanh tra, kiểm tra"], kind: "text" },
      field: { heading: "Lĩnh vực", kind: "choice", choices: fieldWords, ...sometimes },
      lead: { heading: ["Cơ quan chủ trì", "Cơ quan tiến hành"], kind: "text" },
      decisionNo: { heading: "Số quyết định", kind: "text", ...perhaps },
      decidedOn: { heading: "Ngày quyết định", kind: "day", ...perhaps },
      announcedOn: { heading: "Ngày công bố", kind: "day", ...perhaps },
      plannedFrom: { heading: ["Kế hoạch từ ngày", "Kế hoạch / Từ ngày"], kind: "day", future: "allow", ...perhaps },
      plannedTo: { heading: ["Kế hoạch đến ngày", "Kế hoạch / Đến ngày"], kind: "day", future: "allow", ...perhaps },
      endedOn: { heading: "Ngày kết thúc", kind: "day", ...perhaps },
      status: { heading: "Trạng thái", kind: "choice", choices: statusWords },
      team: { heading: ["Trưởng đoàn", "Thành viên đoàn"], kind: "forbidden" },
      denouncer: { heading: ["Người tố cáo", "Người đề nghị"], kind: "forbidden" },
      remark: { heading: "Ghi chú", kind: "forbidden" },
    },
    check({ decidedOn, announcedOn, plannedFrom, plannedTo, endedOn, mode }) {
      if (decidedOn === null && plannedFrom === null) return "Ngày quyết định: cho phép trống chỉ khi có ngày bắt đầu theo kế hoạch; cả hai đang trống";
      if (mode === "PLANNED" && plannedTo === null) return "Kế hoạch đến ngày: phải có khi cuộc theo kế hoạch; đã nhận ô trống";
      if (announcedOn !== null && decidedOn !== null && announcedOn < decidedOn) return `Ngày công bố: cho phép từ ngày quyết định ${decidedOn}; đã nhận ${announcedOn}`;
      return endedOn !== null && (announcedOn === null || endedOn < announcedOn) ? `Ngày kết thúc: cho phép từ ngày công bố ${announcedOn ?? "(đang trống)"}; đã nhận ${endedOn}` : null;
    },
    facts: [
      {
        table: "inspections",
        key: ["code", ({ number }) => number ?? 1],
        owner: { text: "subject", on: ({ decidedOn, plannedFrom }) => decidedOn ?? plannedFrom },
        values: {
          inspectionCode: "code",
          kind: "kind",
          mode: "mode",
          topic: "topic",
          field: ({ field, topic, decidedOn, plannedFrom }) => field ?? fieldByWords(topic, decidedOn ?? plannedFrom ?? "", rules).field,
          fieldRule: ({ field, topic, decidedOn, plannedFrom }) => (field === null ? fieldByWords(topic, decidedOn ?? plannedFrom ?? "", rules).fieldRule : "cột Lĩnh vực"),
          leadText: "lead",
          decisionNo: "decisionNo",
          decidedOn: "decidedOn",
          announcedOn: "announcedOn",
          plannedFrom: "plannedFrom",
          plannedTo: "plannedTo",
          endedOn: "endedOn",
          status: "status",
        },
      },
    ],
  });
}
