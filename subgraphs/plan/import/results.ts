// Official results, one published figure a line.

import { z } from "zod";
import type { TextProfile } from "../../../kit/import/profile.ts";
import { officialFigures, officialIndices } from "../tables.ts";
import { readTable } from "./table.ts";
import { day, decimal, mark, optionalText, text } from "./values.ts";

const wholeNumber = z.string().regex(/^[1-9]\d{0,8}$/, "số nguyên dương").transform(Number);

const shape = z.object({
  publishedOn: day.nullable(),
  index: z.enum(officialIndices),
  year: z.string().regex(/^20\d{2}$/, "năm 2000–2099").transform(Number),
  figure: z.enum(officialFigures),
  subject: text,
  agency: optionalText,
  value: decimal,
  outOf: wholeNumber.nullable(),
  derivation: optionalText,
  mark,
  place: text,
  reference: text,
});

/** Files of before have no column `component`. */
const result = shape
  .extend({ component: optionalText })
  .refine(({ figure, component }) => (figure === "COMPONENT") === (component !== null), { path: ["component"], message: 'COMPONENT thì phải nêu phần nào, ví dụ "PAPI-1"; số khác thì để trống' });

export const resultsProfile: TextProfile = {
  name: "results",
  read: (content) =>
    readTable(content, Object.keys(shape.shape), result, (values, position) => ({
      table: "results",
      key: [values.index, values.year, values.figure, values.component ?? [], values.subject].flat().join(" "),
      position,
      values,
    }), ["component"]),
};
