// The monthly summary of procedures by unit (.xlsx, or the same as CSV): what units report themselves, with totals among the rows; never added to records.

import { defineForm } from "../../../kit/import/form/define-form.ts";

const count = { kind: "integer", min: 0, blank: "zero", dash: "zero" } as const;
/** Every unit's line states them; a line of signatures does not. */
const whole = { kind: "integer", min: 0, dash: "zero" } as const;

export const monthlySummary = defineForm({
  name: "monthly-summary",
  titleVi: "Tổng hợp tháng tình hình giải quyết TTHC theo đơn vị (số báo cáo)",
  titleEn: "Monthly summary of procedures by unit (reported figures)",
  formats: ["xlsx", "csv"],
  layout: "report",
  period: { window: "calendar", kinds: ["month"], title: "optional" },
  numbers: "vi",
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null" },
    unit: { heading: ["Đơn vị", "Cơ quan, đơn vị", "Tên đơn vị"], kind: "text" },
    received: { heading: ["Số hồ sơ tiếp nhận / Tổng số", "Tiếp nhận / Tổng số"], ...whole },
    online: { heading: ["Số hồ sơ tiếp nhận / Trực tuyến", "Tiếp nhận / Trực tuyến"], ...count },
    otherwise: { heading: ["Số hồ sơ tiếp nhận / Trực tiếp, bưu chính", "Tiếp nhận / Trực tiếp, bưu chính"], ...count },
    carriedOver: { heading: ["Số hồ sơ tiếp nhận / Kỳ trước chuyển sang", "Tiếp nhận / Kỳ trước chuyển sang"], ...count },
    resolved: { heading: ["Số hồ sơ đã giải quyết / Tổng số", "Đã giải quyết / Tổng số"], ...whole },
    early: { heading: ["Số hồ sơ đã giải quyết / Trước hạn", "Đã giải quyết / Trước hạn"], ...count },
    onTime: { heading: ["Số hồ sơ đã giải quyết / Đúng hạn", "Đã giải quyết / Đúng hạn"], ...count },
    late: { heading: ["Số hồ sơ đã giải quyết / Quá hạn", "Đã giải quyết / Quá hạn"], ...count },
    pending: { heading: ["Số hồ sơ đang giải quyết / Tổng số", "Đang giải quyết / Tổng số"], ...whole },
    pendingInTime: { heading: ["Số hồ sơ đang giải quyết / Trong hạn", "Đang giải quyết / Trong hạn"], ...count },
    pendingOverdue: { heading: ["Số hồ sơ đang giải quyết / Quá hạn", "Đang giải quyết / Quá hạn"], ...count },
    remark: { heading: "Ghi chú", kind: "text", blank: "null", missing: "null" },
  },
  groups: { index: "index", label: "unit", levels: ["I"], records: ["1"] },
  totals: { check: ["received", "online", "otherwise", "carriedOver", "resolved", "early", "onTime", "late", "pending", "pendingInTime", "pendingOverdue"] },
  check: ({ received, online, otherwise, carriedOver, resolved, early, onTime, late, pending, pendingInTime, pendingOverdue }) =>
    uneven("tiếp nhận", received, [online, otherwise, carriedOver]) ?? uneven("đã giải quyết", resolved, [early, onTime, late]) ?? uneven("đang giải quyết", pending, [pendingInTime, pendingOverdue]),
  facts: [
    {
      table: "monthlyReports",
      key: [{ period: "code" }, "unit"],
      owner: { text: "unit", on: { period: "to" } },
      values: {
        period: { period: "code" },
        fromOn: { period: "from" },
        toOn: { period: "to" },
        received: "received",
        receivedOnline: "online",
        receivedOtherwise: "otherwise",
        carriedOver: "carriedOver",
        resolved: "resolved",
        early: "early",
        onTime: "onTime",
        late: "late",
        pending: "pending",
        pendingInTime: "pendingInTime",
        pendingOverdue: "pendingOverdue",
      },
    },
  ],
});

function uneven(what: string, total: number, parts: readonly number[]): string | null {
  const sum = parts.reduce((all, part) => all + part, 0);
  return sum === total ? null : `hồ sơ ${what}: tổng số ${total} khác cộng các cột ${sum}`;
}
