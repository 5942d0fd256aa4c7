// The annex of conclusions and recommendations (.xlsx): one conclusion over the rows of its recommendations, amounts in the unit of its unit line.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import type { FileProfile } from "../../../kit/import/profile.ts";
import { inspectionCodePart, publishedWithin, recommendationCode } from "./code-parts.ts";
import type { Rules } from "./rules.ts";
import { kindWords, recommendationStatusWords, recommendationWords } from "./words.ts";

/** Over the rows of a conclusion; empty where it has not happened. */
const ofConclusion = { merged: "fill" } as const;
const perhaps = { blank: "null" } as const;
const conclusion = (what: string) => [`Kết luận, thông báo / ${what}`, `Kết luận / ${what}`];

export function createRecommendationsAnnex(rules: Rules): FileProfile {
  return defineForm({
    name: "recommendations-annex",
    titleVi: "Phụ lục kết luận, kiến nghị và kết quả thực hiện",
    titleEn: "Annex of conclusions and recommendations",
    formats: ["xlsx"],
    period: { window: "reporting", kinds: ["month", "quarter", "half", "nine", "year"] },
    unit: "line",
    numbers: "vi",
    columns: {
      index: { heading: ["TT", "STT"], kind: "text", ...perhaps, ...ofConclusion },
      number: { heading: conclusion("Số"), kind: "text", ...ofConclusion },
      signedOn: { heading: conclusion("Ngày ký"), kind: "day", ...ofConclusion },
      publishedOn: { heading: conclusion("Ngày công khai"), kind: "day", ...perhaps, ...ofConclusion },
      channel: { heading: conclusion("Kênh công khai"), kind: "text", ...perhaps, ...ofConclusion },
      executeBy: { heading: conclusion("Hạn thực hiện"), kind: "day", future: "allow", ...perhaps, ...ofConclusion },
      concludedOn: { heading: conclusion("Ngày thực hiện xong"), kind: "day", ...perhaps, ...ofConclusion },
      kind: { heading: "Hình thức", kind: "choice", choices: kindWords, ...ofConclusion },
      subject: { heading: ["Đối tượng thanh tra, kiểm tra", "Đơn vị được thanh tra"], kind: "text", ...ofConclusion },
      decidedOn: { heading: ["Ngày quyết định", "Ngày quyết định thanh tra"], kind: "day", missing: "null", ...perhaps, ...ofConclusion },
      code: { heading: "Kiến nghị / Mã", kind: "code", pattern: recommendationCode, allowed: "mã cuộc/số đối tượng-KN số, ví dụ QNG-2024-TT-017/1-KN01" },
      // It may say who has to answer for what.
      text: { heading: ["Kiến nghị / Nội dung", "Nội dung kiến nghị"], kind: "forbidden" },
      recommended: { heading: "Kiến nghị / Loại", kind: "choice", choices: recommendationWords },
      addressee: { heading: ["Kiến nghị / Cơ quan thực hiện", "Đơn vị thực hiện"], kind: "text", ...ofConclusion },
      amount: { heading: "Kiến nghị / Số tiền", kind: "money", dash: "null", min: 0, ...perhaps },
      dueOn: { heading: "Kiến nghị / Hạn thực hiện", kind: "day", future: "allow", ...perhaps },
      executed: { heading: ["Đã thực hiện / Số tiền", "Kết quả thực hiện / Số tiền"], kind: "money", dash: "null", min: 0, ...perhaps },
      executedOn: { heading: ["Đã thực hiện / Ngày hoàn thành", "Kết quả thực hiện / Ngày hoàn thành"], kind: "day", future: "refuse", ...perhaps },
      status: { heading: ["Đã thực hiện / Tình trạng", "Kết quả thực hiện / Tình trạng"], kind: "choice", choices: recommendationStatusWords },
      proof: { heading: ["Đã thực hiện / Chứng từ", "Kết quả thực hiện / Chứng từ"], kind: "text", mayLookPersonal: "số chứng từ kho bạc", ...perhaps },
      denouncer: { heading: ["Người tố cáo", "Họ tên người tố cáo", "Người cung cấp thông tin"], kind: "forbidden" },
      person: { heading: ["Cá nhân bị kiến nghị xử lý", "Người vi phạm", "Họ và tên"], kind: "forbidden" },
      personNumber: { heading: ["Số CCCD", "Số CMND", "Số định danh cá nhân", "Điện thoại"], kind: "forbidden" },
      remark: { heading: "Ghi chú", kind: "forbidden" },
    },
    groups: { index: "index", label: "number", levels: ["I"], records: ["1", ""] },
    totals: { check: ["amount", "executed"] },
    check(line, { to }) {
      const { signedOn, publishedOn, concludedOn, executedOn, amount, executed, status, recommended } = line;
      const last = to ?? "";
      if (signedOn > last) return `Ngày ký: cho phép đến ngày cuối kỳ ${last}; đã nhận ${signedOn}`;
      if (publishedOn !== null && publishedOn < signedOn) return `Ngày công khai: cho phép từ ngày ký ${signedOn}; đã nhận ${publishedOn}`;
      if (concludedOn !== null && concludedOn < signedOn) return `Ngày thực hiện xong: cho phép từ ngày ký ${signedOn}; đã nhận ${concludedOn}`;
      if (recommended === "RECOVER_MONEY" && amount === null) return "Kiến nghị / Số tiền: cho phép số tiền khi loại là thu hồi tiền; đã nhận ô trống";
      if (executed !== null && executed > (amount ?? 0n)) return `Đã thực hiện / Số tiền: cho phép không quá số kiến nghị ${amount ?? 0n} đồng; đã nhận ${executed} đồng`;
      if ((status === "COMPLETED") !== (executedOn !== null)) return `Ngày hoàn thành: có ngày khi và chỉ khi tình trạng là hoàn thành; đã nhận ${executedOn ?? "ô trống"}`;
      return executedOn !== null && (executedOn < signedOn || executedOn > last) ? `Ngày hoàn thành: cho phép ${signedOn} đến ${last}; đã nhận ${executedOn}` : null;
    },
    facts: [
      {
        table: "conclusions",
        // Once for all its rows: where its first recommendation stands.
        when: ({ code }) => code.endsWith("-KN01"),
        key: [({ code }) => code.replace(/-KN\d+$/, "")],
        owner: { text: "subject", on: ({ decidedOn, signedOn }) => decidedOn ?? signedOn },
        values: {
          inspectionCode: ({ code }) => inspectionCodePart(code),
          kind: "kind",
          number: "number",
          signedOn: "signedOn",
          publishBy: ({ kind, signedOn }) => publishedWithin(rules, kind, signedOn)?.by ?? null,
          publishRule: ({ kind, signedOn }) => publishedWithin(rules, kind, signedOn)?.basis ?? null,
          publishedOn: "publishedOn",
          channel: "channel",
          executeBy: "executeBy",
          executedOn: "concludedOn",
        },
      },
      {
        // What was recommended, from the day of signature on.
        table: "recommendations",
        key: [({ code }) => `${code}#0`],
        owner: { text: "addressee", on: "signedOn" },
        values: {
          inspectionCode: ({ code }) => inspectionCodePart(code),
          code: "code",
          kind: "recommended",
          issuedOn: "signedOn",
          dueOn: "dueOn",
          amountVnd: "amount",
          step: { constant: 0 },
          updatedOn: "signedOn",
          statedOn: { constant: null },
          executedVnd: ({ amount }) => (amount === null ? null : 0n),
          executedOn: { constant: null },
          status: ({ dueOn }) => (dueOn === null ? "IN_PROGRESS" : "NOT_DUE"),
          proof: { constant: null },
        },
      },
      {
        // How far it had come by the cut-off of the annex.
        table: "recommendations",
        key: [({ code }, { to }) => `${code}#${to}`],
        owner: { text: "addressee", on: "signedOn" },
        values: {
          inspectionCode: ({ code }) => inspectionCodePart(code),
          code: "code",
          kind: "recommended",
          issuedOn: "signedOn",
          dueOn: "dueOn",
          amountVnd: "amount",
          step: (_, { to }) => Number(to?.replaceAll("-", "")),
          updatedOn: ({ executedOn }, { to }) => executedOn ?? to,
          statedOn: { period: "to" },
          executedVnd: ({ amount, executed }) => (amount === null ? null : (executed ?? 0n)),
          executedOn: "executedOn",
          status: "status",
          proof: "proof",
        },
      },
    ],
  });
}
