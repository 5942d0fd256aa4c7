// The metric catalogue, one metric a line.

import { z } from "zod";
import type { TextProfile } from "../../../kit/import/profile.ts";
import { directions, metricAnswers, metricKinds, units } from "../tables.ts";
import { readTable } from "./table.ts";
import { mark, optionalText, text } from "./values.ts";

const metric = z
  .object({
    code: text.regex(/^[A-Z]{3}-\d{2}(\.[A-Z]+)?$/, 'mã dạng "EGV-01" hoặc "EGV-01.DEPARTMENT"'),
    base: optionalText,
    source: text,
    owner: text,
    nameVi: text,
    nameEn: text,
    formula: text,
    unit: z.enum(units),
    unitVi: text,
    direction: z.enum(directions),
    kind: z.enum(metricKinds),
    legalBasis: text,
    mark,
    answer: z.enum(metricAnswers),
    /** What an answer would need. */
    neededVi: optionalText,
    noteVi: optionalText,
  })
  .refine(({ answer, neededVi }) => (answer === "EXPLAINED") === (neededVi !== null), { path: ["neededVi"], message: "EXPLAINED thì phải nêu cần gì, ANSWERED thì để trống" });

export const metricsProfile: TextProfile = {
  name: "metrics",
  read: (content) =>
    readTable(content, Object.keys(metric.shape), metric, (values, position, place) => ({ table: "metrics", key: values.code, position, values: { ...values, place } })),
};
