// The dossier export with the fields of the national exchange, as a form: CSV and JSON lines.

import { defineForm } from "../../kit/import/form/define-form.ts";
import type { InstantFormat } from "../../kit/import/form/days.ts";

const exchange: { readonly kind: "instant"; readonly instants: readonly InstantFormat[] } = { kind: "instant", instants: ["yyyyMMddHHmmss"] };

export const dossiers = defineForm({
  name: "dossiers",
  titleVi: "Hồ sơ thủ tục hành chính",
  titleEn: "Dossiers of administrative procedures",
  formats: ["csv", "jsonl"],
  extraColumns: "ignore",
  columns: {
    code: { heading: "MaHoSo", kind: "code", pattern: /^[0-9A-Z.]+-\d{6}-\d{4,}$/, allowed: "mã cơ quan-yyMMdd-số, ví dụ 000.00.53.H48-220921-0099" },
    procedure: { heading: "MaTTHC", kind: "code", pattern: /^\d\.\d{6}/, allowed: "mã thủ tục, ví dụ 1.001612" },
    field: { heading: "TenLinhVuc", kind: "text" },
    applicant: { heading: "LoaiDoiTuong", kind: "choice", choices: { "1": "CITIZEN", "2": "BUSINESS" } },
    person: { heading: "ChuHoSo", kind: "forbidden" },
    receivedAt: { heading: "NgayTiepNhan", ...exchange },
    firstDueAt: { heading: "NgayHenTraTruoc", ...exchange, blank: "null", missing: "null", future: "allow" },
    dueAt: { heading: "NgayHenTra", ...exchange, future: "allow" },
    closedAt: { heading: "NgayTra", ...exchange, blank: "null" },
    status: { heading: "TrangThaiHoSo", kind: "integer", min: 1, max: 10 },
    channel: { heading: "HinhThuc", kind: "choice", choices: { "0": "DIRECT", "1": "ONLINE", "2": "POST" } },
    unit: { heading: "DonViXuLy", kind: "text" },
    synced: { heading: "DaDongBo", kind: "flag", yes: ["1", "true"], no: ["0", "false"] },
  },
  covers: "receivedAt",
  check: ({ receivedAt, closedAt }) => (closedAt !== null && closedAt < receivedAt ? "NgayTra trước NgayTiepNhan" : null),
  facts: [
    {
      table: "dossiers",
      key: ["code"],
      owner: { text: "unit", on: "receivedAt" },
      values: {
        procedureCode: "procedure",
        field: "field",
        applicant: "applicant",
        status: "status",
        channel: "channel",
        receivedAt: "receivedAt",
        receivedOn: { dayOf: "receivedAt" },
        firstDueAt: (line) => line.firstDueAt ?? line.dueAt,
        dueAt: "dueAt",
        closedAt: (line) => (line.status >= 9 ? line.closedAt : null),
        synced: "synced",
        system: { constant: "iGate" },
      },
    },
  ],
});
