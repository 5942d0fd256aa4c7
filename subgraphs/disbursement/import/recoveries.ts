// Money paid into the budget on recommendations of inspections, checks and audits, as the Treasury booked it (.xlsx or CSV): one row a voucher and recommendation.

import { defineForm } from "../../../kit/import/form/define-form.ts";

export const recoveriesProfile = defineForm({
  name: "budget-recoveries",
  titleVi: "Thu hồi nộp ngân sách theo kiến nghị thanh tra, kiểm tra, kiểm toán (Kho bạc)",
  titleEn: "Recoveries on recommendations, as the Treasury booked them",
  formats: ["xlsx", "csv"],
  period: { window: "investment", kinds: ["month", "quarter", "half", "nine", "year"] },
  unit: "đồng",
  numbers: "vi",
  extraColumns: "drop",
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", blank: "null", missing: "null" },
    voucher: { heading: ["Số giấy nộp tiền", "Số chứng từ"], kind: "text" },
    bookedOn: { heading: ["Ngày nộp", "Ngày hạch toán"], kind: "day" },
    owner: { heading: ["Cơ quan bị kiến nghị", "Đơn vị thực hiện kiến nghị"], kind: "text" },
    decision: { heading: ["Số quyết định", "Số kết luận"], kind: "text" },
    decidedOn: { heading: ["Ngày quyết định", "Ngày kết luận"], kind: "day" },
    recommendation: { heading: "Mã kiến nghị", kind: "text" },
    amount: { heading: "Số tiền", kind: "money" },
    // Who stood at the counter is nobody's business here.
    payer: { heading: ["Người nộp tiền", "Người nộp"], kind: "forbidden" },
  },
  groups: { index: "index", label: "owner", levels: ["I"], records: ["1", ""] },
  totals: { check: ["amount"] },
  check: ({ amount, bookedOn, decidedOn }, file) => {
    if (amount <= 0n) return { column: "amount", message: `cho phép số dương; đã nhận ${amount} đồng` };
    if (bookedOn < decidedOn) return { column: "bookedOn", message: `cho phép từ ${decidedOn}, ngày của quyết định; đã nhận ${bookedOn}` };
    return file.to !== null && bookedOn > file.to ? { column: "bookedOn", message: `cho phép đến ${file.to}, ngày cuối của kỳ ${file.period}; đã nhận ${bookedOn}` } : null;
  },
  facts: [
    {
      table: "recoveries",
      key: ["voucher", "recommendation"],
      // The name counts on the day of the decision: who was merged away since is still meant.
      owner: { text: "owner", on: "decidedOn" },
      values: { voucher: "voucher", recommendationCode: "recommendation", decision: "decision", decidedOn: "decidedOn", bookedOn: "bookedOn", amountVnd: "amount" },
    },
  ],
});
