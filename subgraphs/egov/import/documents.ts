// Outgoing documents by unit and days (CSV), as the log of the document axis counts them.

import { defineForm } from "../../../kit/import/form/define-form.ts";

export const documentsForm = defineForm({
  name: "documents-exchanged",
  titleVi: "Văn bản đi qua Trục liên thông theo đơn vị",
  titleEn: "Outgoing documents on the exchange axis by unit",
  formats: ["csv"],
  columns: {
    unit: { heading: "DonVi", kind: "text" },
    from: { heading: "TuNgay", kind: "day" },
    to: { heading: "DenNgay", kind: "day" },
    outgoing: { heading: "VanBanDi", kind: "integer", min: 0 },
    signed: { heading: "KySoQuaTruc", kind: "integer", min: 0 },
  },
  covers: { from: "from", to: "to" },
  check: ({ from, to, outgoing, signed }) => (to < from ? "DenNgay trước TuNgay" : signed > outgoing ? `KySoQuaTruc ${signed} nhiều hơn VanBanDi ${outgoing}` : null),
  facts: [
    {
      table: "documents",
      key: ["unit", "from", "to"],
      owner: { text: "unit", on: "to" },
      values: { fromOn: "from", toOn: "to", outgoing: "outgoing", signed: "signed" },
    },
  ],
});
