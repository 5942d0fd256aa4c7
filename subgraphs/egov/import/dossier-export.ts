// The dossier export with the fields of the national exchange, as CSV or JSON lines; dates are yyyyMMddHHmmss in Asia/Ho_Chi_Minh.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { type InstantFormat, readInstant } from "../../../kit/import/form/days.ts";
import type { FormSpec } from "../../../kit/import/form/form.ts";
import type { FileProfile } from "../../../kit/import/profile.ts";
import { groupOf, statusRuleOn } from "../rules.ts";
import { dueDatesOf, feesOf, hasResult } from "./supplements.ts";

const exchange: { readonly kind: "instant"; readonly instants: readonly InstantFormat[] } = { kind: "instant", instants: ["yyyyMMddHHmmss"] };
const optional = { blank: "null", missing: "null" } as const;
const yesNo = { kind: "flag", yes: ["1", "true"], no: ["0", "false"], ...optional } as const;

const columns = {
  code: { heading: "MaHoSo", kind: "code", pattern: /^[0-9A-Z.]+-\d{6}-\d{4,}$/, allowed: "mã cơ quan-yyMMdd-số, ví dụ 000.00.53.H48-220921-0099" },
  procedure: { heading: "MaTTHC", kind: "code", pattern: /^\d\.\d{6}(\.[0-9A-Z.]+)?$/, allowed: "mã thủ tục, ví dụ 1.001612" },
  field: { heading: "TenLinhVuc", kind: "text" },
  applicant: { heading: "LoaiDoiTuong", kind: "choice", choices: { "1": "CITIZEN", "2": "BUSINESS" } },
  person: { heading: "ChuHoSo", kind: "forbidden" },
  telephone: { heading: "SoDienThoai", kind: "forbidden" },
  mail: { heading: "Email", kind: "forbidden" },
  subject: { heading: "TrichYeuHoSo", kind: "forbidden" },
  receivedAt: { heading: "NgayTiepNhan", ...exchange },
  firstDueAt: { heading: "NgayHenTraTruoc", ...exchange, ...optional, future: "allow" },
  dueAt: { heading: "NgayHenTra", ...exchange, future: "allow" },
  supplements: { heading: "DanhSachHoSoBoSung", kind: "part", take: dueDatesOf, allowed: "danh sách với NgayHenTraTruoc, NgayHenTraMoi dạng yyyyMMddHHmmss", ...optional },
  returnedAt: { heading: "NgayTra", ...exchange, blank: "null" },
  finishedAt: { heading: "NgayKetThucXuLy", ...exchange, ...optional },
  status: { heading: "TrangThaiHoSo", kind: "code", pattern: /^([1-9]|10)$/, allowed: "1–10" },
  channel: { heading: "HinhThuc", kind: "choice", choices: { "0": "DIRECT", "1": "ONLINE", "2": "POST" } },
  unit: { heading: "DonViXuLy", kind: "text" },
  synced: { heading: "DaDongBo", ...yesNo },
  digital: { heading: "KetQuaDienTu", ...yesNo },
  results: { heading: "DanhSachGiayToKetQua", kind: "part", take: hasResult, allowed: "danh sách giấy tờ kết quả", ...optional },
  group: { heading: "NhomTTHC", kind: "choice", choices: { GCN: "GCN", GPXD: "GPXD" }, ...optional },
  apologisedAt: { heading: "NgayXinLoi", ...exchange, ...optional },
  fee: { heading: "LePhi", kind: "money", unit: "đồng", numbers: "plain", min: 0, ...optional },
  fees: { heading: "DanhSachLePhi", kind: "part", take: feesOf, allowed: "danh sách với Gia là số đồng nguyên", ...optional },
  paidOnline: { heading: "ThanhToanTrucTuyen", ...yesNo },
} as const;

const spec = {
  name: "dossier-export",
  titleVi: "Hồ sơ thủ tục hành chính (trường trao đổi quốc gia)",
  titleEn: "Dossiers of procedures, with the fields of the national exchange",
  formats: ["csv", "jsonl"],
  // What is not named may hold anything of persons: it is not looked at and not kept.
  extraColumns: "drop",
  columns,
  check: ({ receivedAt, returnedAt, status }) => {
    if (!statusRuleOn(status, receivedAt.slice(0, 10))) return `không có quy tắc cho trạng thái ${status} ngày ${receivedAt.slice(0, 10)} (data/status-rules.csv)`;
    return returnedAt !== null && returnedAt < receivedAt ? "NgayTra trước NgayTiepNhan" : null;
  },
  facts: [
    {
      table: "dossiers",
      key: ["code"],
      // The unit that was competent when the dossier came in.
      owner: { text: "unit", on: "receivedAt" },
      values: {
        procedureCode: "procedure",
        procedureGroup: (line) => line.group ?? groupOf(line.procedure, line.receivedAt.slice(0, 10)),
        field: "field",
        applicant: "applicant",
        status: "status",
        clock: (line) => statusRuleOn(line.status, line.receivedAt.slice(0, 10))?.effect ?? null,
        statusRule: (line) => statusRuleOn(line.status, line.receivedAt.slice(0, 10))?.id ?? null,
        channel: "channel",
        receivedAt: "receivedAt",
        receivedOn: { dayOf: "receivedAt" },
        firstDueAt: (line) => line.firstDueAt ?? dueIn(line.supplements, 0),
        dueAt: (line) => dueIn(line.supplements, 1) ?? line.dueAt,
        dueOn: (line) => (dueIn(line.supplements, 1) ?? line.dueAt).slice(0, 10),
        closedAt: (line) => (ends(line) ? (line.returnedAt ?? line.finishedAt) : null),
        closedOn: (line) => (ends(line) ? ((line.returnedAt ?? line.finishedAt)?.slice(0, 10) ?? null) : null),
        synced: "synced",
        digitised: (line) => line.digital ?? (line.results === null ? null : line.results === "1"),
        apologisedOn: { dayOf: "apologisedAt" },
        feeVnd: (line) => line.fee ?? (line.fees === null ? null : BigInt(line.fees)),
        paidOnline: "paidOnline",
      },
    },
  ],
} satisfies FormSpec<typeof columns, Record<never, never>>;

/** With --period the file covers the period's days, otherwise those from the first to the last receipt. */
const undated = defineForm({ ...spec, covers: "receivedAt" });
const dated = defineForm({ ...spec, period: { window: "calendar", kinds: ["month", "quarter", "half", "nine", "year"], title: "ignored" } });

export const dossierExport: FileProfile = { ...dated, readFile: (file, given) => (given.period === undefined ? undated : dated).readFile(file, given) };

function ends(line: { readonly status: string; readonly receivedAt: string }): boolean {
  return statusRuleOn(line.status, line.receivedAt.slice(0, 10))?.effect === "ENDS";
}

/** Of "first/last". */
function dueIn(supplements: string | null, place: 0 | 1): string | null {
  return (supplements === null ? undefined : readInstant(supplements.split("/")[place] ?? "", ["yyyyMMddHHmmss"])) ?? null;
}
