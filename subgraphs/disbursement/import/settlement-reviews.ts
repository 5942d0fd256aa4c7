// Notices of the finance department on the settlement of units' budget years (.xlsx or CSV): what it looked at, and what of that was spent against the rules.

import { defineForm } from "../../../kit/import/form/define-form.ts";

export const settlementReviewsProfile = defineForm({
  name: "settlement-reviews",
  titleVi: "Thông báo xét duyệt, thẩm định quyết toán năm",
  titleEn: "Notices on the settlement of budget years",
  formats: ["xlsx", "csv"],
  unit: "line",
  numbers: "vi",
  extraColumns: "ignore",
  // No `covers`: how far the source's data reaches is said by payments and reports, never by a notice.
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null", missing: "null" },
    owner: { heading: ["Đơn vị", "Tên đơn vị", "Đơn vị dự toán"], kind: "text" },
    budgetUnit: { heading: ["Mã ĐVQHNS", "Mã QHNS"], kind: "code", pattern: /^\d{7}$/, allowed: "mã đơn vị có quan hệ với ngân sách, 7 chữ số, ví dụ 1098765" },
    budgetYear: { heading: ["Năm ngân sách", "Niên độ"], kind: "integer", min: 2000, max: 2100 },
    document: { heading: ["Số thông báo", "Số văn bản"], kind: "text" },
    issuedOn: { heading: ["Ngày thông báo", "Ngày văn bản"], kind: "day" },
    reviewed: { heading: ["Số quyết toán được thẩm định", "Số được thẩm định"], kind: "money" },
    irregular: { heading: ["Chi sai quy định", "Số chi sai quy định"], kind: "money", blank: "zero", dash: "zero" },
  },
  groups: { index: "index", label: "owner", levels: ["I"], records: ["1", ""] },
  totals: { check: ["reviewed", "irregular"] },
  check: ({ reviewed, irregular, issuedOn, budgetYear }) => {
    if (reviewed <= 0n) return { column: "reviewed", message: `cho phép số dương; đã nhận ${reviewed} đồng` };
    if (irregular < 0n || irregular > reviewed) return { column: "irregular", message: `cho phép từ 0 đến số được thẩm định, ${reviewed} đồng; đã nhận ${irregular} đồng` };
    return issuedOn <= `${budgetYear}-12-31` ? { column: "issuedOn", message: `cho phép sau ${budgetYear}-12-31, quyết toán của năm ngân sách ${budgetYear}; đã nhận ${issuedOn}` } : null;
  },
  facts: [
    {
      table: "settlementReviews",
      key: ["budgetYear", "budgetUnit", "document"],
      owner: { text: "owner", on: "issuedOn" },
      values: { budgetUnit: "budgetUnit", budgetYear: "budgetYear", document: "document", issuedOn: "issuedOn", reviewedVnd: "reviewed", irregularVnd: "irregular" },
    },
  ],
});
