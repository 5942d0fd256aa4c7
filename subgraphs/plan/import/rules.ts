// Dated parameters that the plan is followed with – due days, tolerances, number of provinces – one a line.

import { z } from "zod";
import type { TextProfile } from "../../../kit/import/profile.ts";
import { readTable } from "./table.ts";
import { day, decimal, mark, optionalText, text } from "./values.ts";

const rule = z
  .object({
    name: text.regex(/^(dueDay\.\S+|tolerance(\.\S+)?|provinces|task\.RPT-\d{2}\.\S+)$/, 'tên dạng "dueDay.RPT-quarterly", "tolerance", "tolerance.EGV-01", "provinces" hoặc "task.RPT-08.PAR-A-03"'),
    value: decimal,
    unitVi: text,
    validFrom: day,
    legalBasis: optionalText,
    mark,
    note: optionalText,
  })
  .refine(({ mark: given, legalBasis }) => given === "A" || legalBasis !== null, { path: ["legalBasis"], message: "không có căn cứ thì mark phải là A" })
  .refine(({ name, value }) => !name.startsWith("task.") || value === "0" || value === "1", { path: ["value"], message: "với task.*: 1 là nhiệm vụ thuộc chỉ số, 0 là thôi thuộc" });

export const rulesProfile: TextProfile = {
  name: "rules",
  read: (content) => readTable(content, Object.keys(rule.shape), rule, (values, position) => ({ table: "rules", key: `${values.name} ${values.validFrom}`, position, values })),
};
