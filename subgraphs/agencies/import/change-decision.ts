// Annex of a decision on organisation (.xlsx or CSV): one line for each change – new, renamed, merged, absorbed, divided, abolished units, functions that pass.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import type { FileProfile } from "../../../kit/import/profile.ts";
import { id as idCell } from "./cells.ts";
import { settleChanges } from "./settle-changes.ts";

/** "1234/QĐ-UBND", "1677/NQ-UBTVQH15", "202/2025/QH15". */
const number = String.raw`\d+(?:\/20\d{2})?\/[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*`;
const titleNumber = new RegExp(String.raw`(?:quyết định|nghị quyết|nghị định|luật|số)(?:\s+số)?\s*:?\s*(${number})(?![\p{L}\d])`, "iu");
const decisionOf = (title: string): string | null => titleNumber.exec(title)?.[1]?.toUpperCase() ?? null;

const optional = { blank: "null", missing: "null" } as const;
const code = (heading: readonly string[], pattern: RegExp, allowed: string) => ({ heading, kind: "code", pattern, allowed, ...optional }) as const;

const form = defineForm({
  name: "change-decision",
  titleVi: "Phụ lục thay đổi tổ chức kèm theo quyết định",
  titleEn: "Annex of changes to agencies by a decision",
  formats: ["xlsx", "csv"],
  columns: {
    index: { heading: ["TT", "STT"], kind: "text", ...optional },
    kind: {
      heading: ["Nội dung thay đổi", "Hình thức thay đổi", "Hình thức"],
      kind: "choice",
      merged: "fill",
      choices: {
        "Thành lập": "ESTABLISH",
        "Đổi tên": "RENAME",
        "Hợp nhất": "MERGE",
        "Sáp nhập": "ABSORB",
        "Chia, tách": "SPLIT",
        "Giải thể": "ABOLISH",
        "Chuyển chức năng": "FUNCTION_TRANSFER",
      },
    },
    before: { heading: ["Đơn vị trước khi thay đổi", "Đơn vị trước", "Tên cũ"], kind: "text", blank: "null", merged: "fill" },
    after: { heading: ["Đơn vị sau khi thay đổi", "Đơn vị sau", "Tên mới"], kind: "text", blank: "null", merged: "fill" },
    id: { heading: ["Mã trong danh bạ"], kind: "code", pattern: /^[A-Z0-9][A-Z0-9-]{0,39}$/, allowed: idCell.allowed, merged: "fill", ...optional },
    nameEn: { heading: ["Tên tiếng Anh"], kind: "text", ...optional },
    level: {
      heading: ["Cấp"],
      kind: "choice",
      ...optional,
      choices: { "Trung ương": "CENTRAL", "Tỉnh": "PROVINCE", "Sở, ban, ngành": "DEPARTMENT", "Sở": "DEPARTMENT", "Huyện": "DISTRICT", "Xã": "COMMUNE", "Khác": "OTHER" },
    },
    agencyKind: {
      heading: ["Loại", "Loại cơ quan"],
      kind: "choice",
      ...optional,
      choices: {
        "UBND": "PEOPLE_COMMITTEE", "Ủy ban nhân dân": "PEOPLE_COMMITTEE", "Hội đồng nhân dân": "PEOPLE_COUNCIL", "Sở": "DEPARTMENT", "Văn phòng": "OFFICE", "Thanh tra": "INSPECTORATE",
        "Ban": "BOARD", "Ban quản lý": "BOARD", "Trung tâm một cửa": "ONE_STOP_CENTRE", "Bộ": "MINISTRY", "Cơ quan đảng": "PARTY", "Mặt trận, đoàn thể": "MASS_ORGANISATION",
        "Công an": "POLICE", "Báo, đài": "PRESS", "Doanh nghiệp": "ENTERPRISE",
      },
    },
    parent: { heading: ["Đơn vị cấp trên", "Trực thuộc"], kind: "text", merged: "fill", ...optional },
    gso: code(["Mã GSO", "Mã đơn vị hành chính"], /^\d{2,5}$/, "mã 2–5 chữ số"),
    qcvn102: code(["Mã QCVN 102", "Mã định danh cũ"], /^\d{3}(\.\d{2}){2}\.[A-Z]\d{2}$/, "mã dạng 000.00.09.H48"),
    qd20: code(["Mã QĐ 20", "Mã định danh điện tử"], /^[A-Z]\d{2}(\.\d{1,4}){0,4}$/, "mã dạng H48.9"),
    dvqhns: code(["Mã ĐVQHNS", "Mã QHNS"], /^\d{7}$/, "mã 7 chữ số"),
    scope: { heading: ["Chức năng, nhiệm vụ chuyển giao", "Chức năng chuyển giao", "Chức năng"], kind: "text", ...optional },
    on: { heading: ["Ngày hiệu lực", "Hiệu lực từ ngày"], kind: "day", future: "allow", merged: "fill" },
    basis: { heading: ["Căn cứ", "Căn cứ pháp lý"], kind: "text", merged: "fill", ...optional },
  },
  groups: { index: "index", label: "kind", levels: ["I"], records: ["1", ""] },
  check({ kind, before, after, scope, basis }, { title }) {
    if (basis === null && decisionOf(title) === null) return { column: "basis", message: 'phần đầu của tệp không có số văn bản, ví dụ "Kèm theo Quyết định số 1234/QĐ-UBND", và ô này trống' };
    if (kind === "FUNCTION_TRANSFER" && scope === null) return { column: "scope", message: "Chuyển chức năng thì phải nêu chức năng nào" };
    const wrong = (column: "before" | "after", given: string | null, wanted: boolean) =>
      (given !== null) === wanted ? null : { column, message: wanted ? "không được để trống" : `${kind === "ESTABLISH" ? "Thành lập" : "Giải thể"} thì phải để trống; đã nhận "${given}"` };
    return wrong("before", before, kind !== "ESTABLISH") ?? wrong("after", after, kind !== "ABOLISH");
  },
  facts: [
    {
      table: "changes",
      key: [(line, { title }) => line.basis ?? decisionOf(title), "on", "kind", ({ before, after }) => `${before ?? ""}|${after ?? ""}`],
      values: {
        kind: "kind",
        effectiveOn: "on",
        beforeText: "before",
        beforeId: { constant: null },
        afterText: "after",
        afterId: "id",
        nameEn: "nameEn",
        level: "level",
        agencyKind: "agencyKind",
        parentId: "parent",
        gso: "gso",
        qcvn102: "qcvn102",
        qd20: "qd20",
        dvqhns: "dvqhns",
        scope: "scope",
        legalBasis: (line, { title }) => line.basis ?? decisionOf(title),
        kindAt: { placeOf: "kind" },
        beforeAt: { placeOf: "before" },
        afterAt: { placeOf: "after" },
        idAt: { placeOf: "id" },
        levelAt: { placeOf: "level" },
        agencyKindAt: { placeOf: "agencyKind" },
        parentAt: { placeOf: "parent" },
        gsoAt: { placeOf: "gso" },
        qcvn102At: { placeOf: "qcvn102" },
        qd20At: { placeOf: "qd20" },
        dvqhnsAt: { placeOf: "dvqhns" },
      },
    },
  ],
});

export const changeDecision: FileProfile = { ...form, settle: settleChanges };
