// The register of days on which the head of an agency receives citizens (.xlsx or CSV): one row a day, held or not. Visits are counted, visitors never named.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { unread } from "./persons.ts";
import { yesOrNo } from "./words.ts";

const optional = { blank: "null", missing: "null" } as const;

export const receptionDays = defineForm({
  name: "reception-days",
  titleVi: "Sổ ngày tiếp công dân của người đứng đầu",
  titleEn: "Register of leaders' reception days",
  formats: ["xlsx", "csv"],
  period: { window: "reporting", kinds: ["month", "quarter", "half", "nine", "year"] },
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", ...optional },
    unit: { heading: ["Đơn vị", "Cơ quan, đơn vị"], kind: "text" },
    onDay: { heading: ["Ngày tiếp", "Ngày tiếp công dân"], kind: "day" },
    kind: { heading: ["Hình thức", "Hình thức tiếp"], kind: "choice", choices: { "Định kỳ": "DINH_KY", "Đột xuất": "DOT_XUAT" } },
    held: { heading: ["Đã tiếp", "Đã thực hiện"], kind: "flag", ...yesOrNo },
    host: {
      heading: ["Người chủ trì", "Người tiếp"],
      kind: "choice",
      choices: { "Người đứng đầu": "NGUOI_DUNG_DAU", "Thủ trưởng": "NGUOI_DUNG_DAU", "Chủ tịch": "NGUOI_DUNG_DAU", "Cấp phó": "CAP_PHO", "Phó chủ tịch": "CAP_PHO", "Ủy quyền": "UY_QUYEN" },
      ...optional,
    },
    visits: { heading: ["Kết quả / Số lượt", "Số lượt"], kind: "integer", min: 0, dash: "null", ...optional },
    groups: { heading: ["Kết quả / Đoàn đông người", "Đoàn đông người"], kind: "integer", min: 0, dash: "null", ...optional },
    note: unread(["Ghi chú", "Nội dung tiếp"]),
  },
  groups: { index: "index", label: "unit", levels: ["A", "I"], records: ["1", ""] },
  totals: { check: ["visits", "groups"] },
  check({ onDay, held, host, visits }, file) {
    if (file.from !== null && file.to !== null && (onDay < file.from || onDay > file.to)) return { column: "onDay", message: `cho phép ${file.from} đến ${file.to}, kỳ ${file.period}; đã nhận ${onDay}` };
    if (held !== (host !== null)) return { column: "host", message: held ? "không được để trống khi đã tiếp" : "để trống khi chưa tiếp" };
    return !held && (visits ?? 0) > 0 ? { column: "visits", message: "có lượt tiếp mà chưa tiếp" } : null;
  },
  facts: [
    {
      table: "receptions",
      key: ["unit", "onDay", "kind"],
      owner: { text: "unit", on: "onDay" },
      values: { onDay: "onDay", kind: "kind", held: "held", host: "host", visits: "visits", groups: "groups" },
    },
  ],
});
