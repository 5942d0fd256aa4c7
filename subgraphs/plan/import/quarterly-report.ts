// An agency's report on the plan (.xlsx): title block, one row for each task or metric, signatures. It comes to the same records as profile `report`.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import type { FileProfile } from "../../../kit/import/profile.ts";
import { settleReport } from "./settle-report.ts";

/** The label may stand in a cell of its own. */
const reporterLine = /^(?:đơn vị|cơ quan) báo cáo\s*:\s*([^\n]+)/imu;
const receivedLine = /^ngày nhận(?: báo cáo)?\s*:\s*([^\n]+)/imu;

const statuses = { "Chưa thực hiện": "NOT_STARTED", "Đang thực hiện": "IN_PROGRESS", "Hoàn thành": "DONE", "Đã hoàn thành": "DONE" } as const;

const form = defineForm({
  name: "quarterly-report",
  titleVi: "Báo cáo quý của cơ quan về kế hoạch",
  titleEn: "Quarterly report of an agency on the plan",
  formats: ["xlsx"],
  period: { window: "reporting", kinds: ["quarter"], title: "required" },
  numbers: "vi",
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null" },
    code: { heading: ["Mã, mục của kế hoạch", "Mã hoặc mục"], kind: "text" },
    name: { heading: ["Nhiệm vụ, chỉ số", "Nội dung"], kind: "text", blank: "null" },
    status: { heading: ["Trạng thái", "Tình trạng"], kind: "choice", blank: "null", choices: statuses },
    result: { heading: ["Kết quả thực hiện", "Kết quả"], kind: "text", blank: "null" },
    value: { heading: ["Số liệu báo cáo", "Số liệu"], kind: "decimal", places: 6, accepts: ["negative"], blank: "null" },
    evidence: { heading: ["Minh chứng", "Tài liệu minh chứng"], kind: "text", blank: "null" },
    contact: { heading: ["Cán bộ đầu mối", "Người theo dõi"], kind: "forbidden" },
    telephone: { heading: ["Số điện thoại", "Điện thoại"], kind: "forbidden" },
  },
  groups: { index: "index", label: "name", levels: ["A", "I"], records: ["1", ""] },
  facts: [
    {
      table: "reportEntries",
      key: ["code"],
      values: {
        code: "code", status: "status", result: "result", value: "value", evidence: "evidence", period: { period: "code" },
        reporter: (_, { title }) => reporterLine.exec(title)?.[1]?.trim() ?? null,
        received: (_, { title }) => receivedLine.exec(title)?.[1]?.trim() ?? null,
        codeAt: { placeOf: "code" }, statusAt: { placeOf: "status" }, valueAt: { placeOf: "value" },
      },
    },
  ],
});

export const quarterlyReport: FileProfile = { ...form, settle: settleReport };
