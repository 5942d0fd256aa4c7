// A scoring frame as one JSON file: since when, how much tolerance, and each criterion with its rule, maximum, marks and metrics.

import { z } from "zod";
import type { FactRow, TextProfile } from "../../../kit/import/profile.ts";
import { combinations } from "../scoring/combine.ts";
import { criterionDirections } from "../scoring/judge.ts";
import { scoringSchema } from "../scoring/scoring.ts";
import { officialIndices } from "../tables.ts";
import { day, decimal, list, mark, optionalText, readJson, text, textArray, year } from "./values.ts";

const criterion = z
  .strictObject({
    code: text,
    domain: text,
    nameVi: text,
    nameEn: text,
    /** How the Ministry judges it; not used for scoring here. */
    assessedBy: z.enum(["APPRAISAL", "SURVEY"]),
    fedBy: text,
    formula: text,
    direction: z.enum(criterionDirections),
    target: decimal.nullable(),
    tolerance: decimal.nullable(),
    scoring: scoringSchema,
    max: decimal.nullable(),
    marks: z.strictObject({ criterion: mark, rule: mark, max: mark.nullable() }),
    metrics: list,
    combine: z.enum(combinations).nullable(),
    note: optionalText,
  })
  .refine(({ metrics, combine }) => metrics.length < 2 || combine !== null, { path: ["combine"], message: `nhiều chỉ số thì phải có combine: ${combinations.join(", ")}` });

const frame = z.strictObject({
  code: text,
  index: z.enum(officialIndices),
  decision: text,
  date: day,
  fromYear: year,
  toYear: year.nullable(),
  mark,
  tolerance: decimal,
  toleranceMark: mark,
  domains: z.array(z.strictObject({ code: text, nameVi: text, nameEn: text, mark })),
  criteria: z.array(criterion).min(1),
});

export const frameProfile: TextProfile = { name: "frame", read: (content) => readJson(content, frame, rowsOf) };

function rowsOf({ code, index, decision, date, fromYear, toYear, mark: frameMark, tolerance, criteria }: z.infer<typeof frame>): readonly FactRow[] {
  return [
    { table: "frames", key: code, position: "tệp", values: { code, index, decision, issuedOn: date, fromYear, toYear, tolerance, mark: frameMark } },
    ...criteria.map((item, place): FactRow => ({
      table: "criteria",
      key: `${code} ${item.code}`,
      position: `criteria.${place}`,
      values: {
        frame: code,
        place,
        code: item.code,
        domain: item.domain,
        nameVi: item.nameVi,
        nameEn: item.nameEn,
        direction: item.direction,
        target: item.target,
        tolerance: item.tolerance,
        scoring: JSON.stringify(item.scoring),
        max: item.max,
        metrics: textArray(item.metrics),
        combine: item.combine,
        mark: item.marks.criterion,
        ruleMark: item.marks.rule,
        maxMark: item.marks.max,
        note: item.note,
      },
    })),
  ];
}
