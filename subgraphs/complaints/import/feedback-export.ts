// Proposals and feedback as the portal or the hotline exports them (CSV, JSON lines). What may hold personal data – text, sender, attachments – is neither read nor kept.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { type Deadlines, limitOf } from "../deadlines.ts";
import { anyCode, anyCodeForm, feedbackCode, feedbackCodeForm, placeCode, placeCodeForm, procedureCode, procedureCodeForm } from "./codes.ts";
import { channelWords, feedbackStatusWords, feedbackWords, fieldWords, yesOrNo } from "./words.ts";

const optional = { blank: "null", missing: "null" } as const;
const instants = ["yyyyMMddHHmmss", "dd/MM/yyyy HH:mm:ss", "iso"] as const;

const dayOf = (instant: string) => instant.slice(0, 10);
const dayOrNull = (instant: string | null) => (instant === null ? null : dayOf(instant));

export function feedbackExport(deadlines: Deadlines) {
  const limit = ({ kind, receivedAt }: { readonly kind: string; readonly receivedAt: string }) =>
    limitOf(deadlines, { kind, instance: "", complexity: 0, placeCode: "", acceptedOn: dayOf(receivedAt), extensions: 0 });
  const within = (line: Parameters<typeof limit>[0]) => {
    const found = limit(line);
    return "wrong" in found ? null : found;
  };
  return defineForm({
    name: "feedback-export",
    titleVi: "Phản ánh, kiến nghị từ Cổng Dịch vụ công quốc gia, tổng đài 1022",
    titleEn: "Feedback exported from the portal or the hotline",
    formats: ["csv", "jsonl"],
    // Whatever else an export holds – NoiDung, HoTen, DienThoai, ToaDo, TepDinhKem – is not even looked at.
    extraColumns: "drop",
    columns: {
      code: { heading: "MaPAKN", kind: "code", pattern: feedbackCode, allowed: feedbackCodeForm },
      kind: { heading: "LoaiPAKN", kind: "choice", choices: feedbackWords },
      field: { heading: "LinhVuc", kind: "choice", choices: fieldWords },
      procedure: { heading: "MaTTHC", kind: "code", pattern: procedureCode, allowed: procedureCodeForm, ...optional },
      channel: { heading: "Kenh", kind: "choice", choices: channelWords },
      place: { heading: "MaDiaBan", kind: "code", pattern: placeCode, allowed: placeCodeForm, ...optional },
      unit: { heading: "DonViXuLy", kind: "text" },
      status: { heading: "TrangThai", kind: "choice", choices: feedbackStatusWords },
      receivedAt: { heading: "ThoiGianTiepNhan", kind: "instant", instants },
      statedDueAt: { heading: "HanXuLy", kind: "instant", instants, future: "allow", ...optional },
      answeredAt: { heading: "ThoiGianTraLoi", kind: "instant", instants, ...optional },
      mustPublish: { heading: "PhaiCongKhai", kind: "flag", ...yesOrNo },
      publishedAt: { heading: "ThoiGianCongKhai", kind: "instant", instants, ...optional },
      duplicateOf: { heading: "TrungVoi", kind: "code", pattern: anyCode, allowed: anyCodeForm, ...optional },
    },
    covers: "receivedAt",
    check(line) {
      const found = limit(line);
      if ("wrong" in found) return found.message;
      if (line.answeredAt !== null && dayOf(line.answeredAt) < dayOf(line.receivedAt)) return { column: "answeredAt", message: `trả lời trước khi tiếp nhận (${dayOf(line.receivedAt)})` };
      if (line.status === "DA_GIAI_QUYET" && line.answeredAt === null) return { column: "answeredAt", message: "không được để trống khi đã trả lời" };
      if (line.status === "DINH_CHI" && line.answeredAt === null) return { column: "answeredAt", message: "không được để trống khi đã rút: ngày rút" };
      if (line.publishedAt !== null && line.answeredAt === null) return { column: "publishedAt", message: "công khai mà chưa trả lời" };
      return line.duplicateOf === line.code ? { column: "duplicateOf", message: "phản ánh không trùng với chính nó" } : null;
    },
    facts: [
      {
        table: "petitions",
        key: ["code"],
        owner: { text: "unit", on: "receivedAt" },
        values: {
          kind: "kind",
          field: "field",
          procedureCode: "procedure",
          channel: "channel",
          status: "status",
          placeCode: "place",
          remote: { constant: false },
          pseudonym: { constant: null },
          receivedOn: { dayOf: "receivedAt" },
          acceptedOn: { dayOf: "receivedAt" },
          instance: { constant: null },
          complexity: { constant: 0 },
          extensions: { constant: 0 },
          firstDueOn: (line) => within(line)?.firstDueOn ?? null,
          dueOn: (line) => within(line)?.dueOn ?? null,
          dueRule: (line) => within(line)?.rule.id ?? null,
          statedDueOn: ({ statedDueAt }) => dayOrNull(statedDueAt),
          resolvedOn: ({ answeredAt }) => dayOrNull(answeredAt),
          result: ({ status }) => (status === "DINH_CHI" ? "RUT_DON" : null),
          effectiveOn: { constant: null },
          executedOn: { constant: null },
          mustPublish: "mustPublish",
          publishedOn: ({ publishedAt }) => dayOrNull(publishedAt),
          duplicateOf: "duplicateOf",
        },
      },
    ],
  });
}
