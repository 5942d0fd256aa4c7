// A report's table of cases carried over, accepted, resolved and left (.xlsx or CSV), complaints and denunciations apart.
// It is held beside what the register gives and never counted as it.

import { defineForm } from "../../../kit/import/form/define-form.ts";

const columnsOf = <const Kind extends string>(kind: Kind) => {
  const number = { kind: "integer", min: 0, blank: "zero", dash: "zero" } as const;
  return {
    opening: { heading: [`${kind} / Kỳ trước chuyển sang`, `${kind}: kỳ trước chuyển sang`], ...number },
    accepted: { heading: [`${kind} / Thụ lý trong kỳ`, `${kind}: thụ lý trong kỳ`], ...number },
    resolved: { heading: [`${kind} / Đã giải quyết`, `${kind}: đã giải quyết`], ...number },
    ended: { heading: [`${kind} / Rút đơn, đình chỉ`, `${kind}: rút đơn, đình chỉ`], ...number },
    closing: { heading: [`${kind} / Chuyển kỳ sau`, `${kind}: chuyển kỳ sau`], ...number },
  } as const;
};

const complaints = columnsOf("Khiếu nại");
const denunciations = columnsOf("Tố cáo");

export const caseStock = defineForm({
  name: "case-stock",
  titleVi: "Biểu vụ việc khiếu nại, tố cáo đầu kỳ, cuối kỳ",
  titleEn: "Cases at the beginning and the end of a period",
  formats: ["xlsx", "csv"],
  period: { window: "reporting", kinds: ["month", "quarter", "half", "nine", "year"] },
  extraColumns: "drop",
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null", missing: "null" },
    unit: { heading: ["Đơn vị", "Cơ quan, đơn vị"], kind: "text" },
    knOpening: complaints.opening,
    knAccepted: complaints.accepted,
    knResolved: complaints.resolved,
    knEnded: complaints.ended,
    knClosing: complaints.closing,
    tcOpening: denunciations.opening,
    tcAccepted: denunciations.accepted,
    tcResolved: denunciations.resolved,
    tcEnded: denunciations.ended,
    tcClosing: denunciations.closing,
  },
  groups: { index: "index", label: "unit", levels: ["A", "I"], records: ["1", ""] },
  totals: { check: ["knOpening", "knAccepted", "knResolved", "knEnded", "knClosing", "tcOpening", "tcAccepted", "tcResolved", "tcEnded", "tcClosing"] },
  check(line) {
    const left = { knClosing: line.knOpening + line.knAccepted - line.knResolved - line.knEnded, tcClosing: line.tcOpening + line.tcAccepted - line.tcResolved - line.tcEnded };
    for (const column of ["knClosing", "tcClosing"] as const) {
      if (line[column] !== left[column]) return { column, message: `đầu kỳ cộng thụ lý, trừ giải quyết, trừ rút đơn, đình chỉ là ${left[column]}; đã nhận ${line[column]}` };
    }
    return null;
  },
  facts: [
    {
      table: "stocks",
      key: [{ period: "code" }, "unit", { constant: "KHIEU_NAI" }],
      owner: { text: "unit", on: { period: "to" } },
      values: { period: { period: "code" }, fromDay: { period: "from" }, toDay: { period: "to" }, kind: { constant: "KHIEU_NAI" }, opening: "knOpening", accepted: "knAccepted", resolved: "knResolved", ended: "knEnded", closing: "knClosing" },
    },
    {
      table: "stocks",
      key: [{ period: "code" }, "unit", { constant: "TO_CAO" }],
      owner: { text: "unit", on: { period: "to" } },
      values: { period: { period: "code" }, fromDay: { period: "from" }, toDay: { period: "to" }, kind: { constant: "TO_CAO" }, opening: "tcOpening", accepted: "tcAccepted", resolved: "tcResolved", ended: "tcEnded", closing: "tcClosing" },
    },
  ],
});
