// The metric catalogue, one metric a line.

import { z } from "zod";
import type { TextProfile } from "../../../kit/import/profile.ts";
import { directions, metricKinds, units } from "../tables.ts";
import { readTable } from "./table.ts";
import { mark, optionalText, text } from "./values.ts";

const metric = z.object({
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
});

export const metricsProfile: TextProfile = {
  name: "metrics",
  read: (content) =>
    readTable(content, Object.keys(metric.shape), metric, (values, position, place) => ({ table: "metrics", key: values.code, position, values: { ...values, place } })),
};
