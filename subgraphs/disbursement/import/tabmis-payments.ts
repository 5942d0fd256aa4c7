// A TABMIS list of payments with Vietnamese headings (CSV): advances, payments for work, recoveries as negative rows; the same vouchers as payments.ts reads.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { lastDayOf } from "../../../kit/time/calendar.ts";
import { projectCode, projectCodeForm } from "../codes.ts";

export const tabmisPayments = defineForm({
  name: "tabmis-payments",
  titleVi: "Chứng từ thanh toán vốn đầu tư (TABMIS)",
  titleEn: "Payments of capital (TABMIS)",
  formats: ["csv"],
  // Files of a month also hold late vouchers of the months before it.
  period: { window: "calendar" },
  unit: "đồng",
  numbers: "vi",
  extraColumns: "ignore",
  columns: {
    voucher: { heading: ["Số chứng từ", "Số CT"], kind: "text" },
    paidOn: { heading: ["Ngày thanh toán", "Ngày chứng từ", "Ngày hạch toán"], kind: "day" },
    code: { heading: ["Mã dự án", "Mã dự án đầu tư"], kind: "code", pattern: projectCode, allowed: projectCodeForm },
    owner: { heading: ["Chủ đầu tư", "Tên chủ đầu tư"], kind: "text" },
    planYear: { heading: ["Năm kế hoạch", "Niên độ"], kind: "integer", min: 2000, max: 2100 },
    kind: {
      heading: "Loại thanh toán",
      kind: "choice",
      choices: { "Tạm ứng": "TAM_UNG", "Thanh toán khối lượng hoàn thành": "THANH_TOAN_KHOI_LUONG", "Thanh toán KLHT": "THANH_TOAN_KHOI_LUONG", "Thu hồi tạm ứng": "THU_HOI_TAM_UNG" },
    },
    amount: { heading: "Số tiền", kind: "money", accepts: ["negative", "parentheses"] },
    carriedOver: { heading: "Vốn kéo dài", kind: "flag", yes: ["Có", "x", "1"], no: ["Không", "0"] },
    assigner: {
      heading: ["Cấp giao kế hoạch", "Cấp giao vốn"],
      kind: "choice",
      choices: { "Thủ tướng Chính phủ": "TTG", TTCP: "TTG", "HĐND tỉnh": "HDND", "Địa phương": "HDND" },
      blank: "null",
      missing: "null",
    },
    cancelled: { heading: ["Hủy", "Hủy bỏ"], kind: "flag", yes: ["Có", "x", "1"], no: ["Không", "0"], blank: "null", missing: "null" },
  },
  check: ({ kind, amount, paidOn, planYear, carriedOver }, file) => {
    const recovers = kind === "THU_HOI_TAM_UNG";
    if (amount === 0n || amount < 0n !== recovers) return { column: "amount", message: `cho phép số ${recovers ? "âm khi thu hồi tạm ứng" : "dương, trừ thu hồi tạm ứng"}; đã nhận ${amount} đồng` };
    const last = carriedOver ? lastDayOf(planYear + 1, 12) : lastDayOf(planYear + 1, 1);
    if (paidOn < `${planYear}-01-01` || paidOn > last) return { column: "paidOn", message: `cho phép ${planYear}-01-01 đến ${last} với vốn ${carriedOver ? "kéo dài " : ""}năm ${planYear}; đã nhận ${paidOn}` };
    return file.to !== null && paidOn > file.to ? { column: "paidOn", message: `cho phép đến ${file.to}, ngày cuối của kỳ ${file.period}; đã nhận ${paidOn}` } : null;
  },
  facts: [
    {
      table: "payments",
      key: ["voucher"],
      owner: { text: "owner", on: "paidOn" },
      values: { projectCode: "code", planYear: "planYear", paidOn: "paidOn", kind: "kind", amountVnd: "amount", carriedOver: "carriedOver", assigner: "assigner" },
      withdrawn: ({ cancelled }) => cancelled === true,
    },
  ],
});
