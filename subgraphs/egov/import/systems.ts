// Which units apply electronic ISO 9001, and which are connected to the document axis (CSV): a list made on a day, with those that do not, too.

import { defineForm } from "../../../kit/import/form/define-form.ts";

export const systemsForm = defineForm({
  name: "agency-systems",
  titleVi: "Cơ quan áp dụng ISO điện tử, kết nối Trục liên thông văn bản",
  titleEn: "Agencies with electronic ISO, agencies on the document axis",
  formats: ["csv"],
  columns: {
    unit: { heading: "DonVi", kind: "text" },
    system: { heading: "HeThong", kind: "choice", choices: { ISO_DIEN_TU: "E_ISO", TRUC_LIEN_THONG: "DOCUMENT_AXIS" } },
    applied: { heading: "ApDung", kind: "flag", yes: ["1"], no: ["0"] },
    validFrom: { heading: "TuNgay", kind: "day" },
    validTo: { heading: "DenNgay", kind: "day", blank: "null", missing: "null", future: "allow" },
    document: { heading: "VanBan", kind: "text", blank: "null", missing: "null" },
    reviewedOn: { heading: "NgayRaSoat", kind: "day" },
  },
  covers: { from: "validFrom", to: "reviewedOn" },
  check: ({ validFrom, validTo }) => (validTo !== null && validTo <= validFrom ? "DenNgay (ngày đầu không còn hiệu lực) phải sau TuNgay" : null),
  facts: [
    {
      table: "systems",
      key: ["system", "unit", "validFrom"],
      // The list names units as they were called on its day.
      owner: { text: "unit", on: "reviewedOn" },
      values: { system: "system", applied: "applied", validFrom: "validFrom", validTo: "validTo", reviewedOn: "reviewedOn", document: "document" },
    },
  ],
});
