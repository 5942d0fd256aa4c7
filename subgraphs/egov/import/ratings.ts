// Ratings of satisfaction by unit and days (CSV): how many of each, no ratings of persons.

import { defineForm } from "../../../kit/import/form/define-form.ts";

const count = { kind: "integer", min: 0 } as const;

export const ratingsForm = defineForm({
  name: "satisfaction-ratings",
  titleVi: "Đánh giá hài lòng theo đơn vị",
  titleEn: "Ratings of satisfaction by unit",
  formats: ["csv"],
  columns: {
    unit: { heading: "DonVi", kind: "text" },
    from: { heading: "TuNgay", kind: "day" },
    to: { heading: "DenNgay", kind: "day" },
    verySatisfied: { heading: "RatHaiLong", ...count },
    satisfied: { heading: "HaiLong", ...count },
    neutral: { heading: "BinhThuong", ...count },
    dissatisfied: { heading: "KhongHaiLong", ...count },
    veryDissatisfied: { heading: "RatKhongHaiLong", ...count },
  },
  covers: { from: "from", to: "to" },
  check: ({ from, to }) => (to < from ? "DenNgay trước TuNgay" : null),
  facts: [
    {
      table: "ratings",
      key: ["unit", "from", "to"],
      owner: { text: "unit", on: "to" },
      values: {
        fromOn: "from",
        toOn: "to",
        verySatisfied: "verySatisfied",
        satisfied: "satisfied",
        neutral: "neutral",
        dissatisfied: "dissatisfied",
        veryDissatisfied: "veryDissatisfied",
      },
    },
  ],
});
