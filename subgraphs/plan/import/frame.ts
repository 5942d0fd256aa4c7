// A scoring frame as one JSON file: since when, how much tolerance, and each criterion with its rule, maximum, marks and metrics.

import { z } from "zod";
import type { FactRow, TextProfile } from "../../../kit/import/profile.ts";
import { combinationSchema } from "../scoring/combine.ts";
import { criterionDirections } from "../scoring/judge.ts";
import { scoringSchema } from "../scoring/scoring.ts";
import { frameKinds, officialIndices } from "../tables.ts";
import { frameProblems } from "./frame-problems.ts";
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
    combine: combinationSchema.nullable(),
    note: optionalText,
  })
  .refine(({ metrics, combine }) => metrics.length < 2 || combine !== null, { path: ["combine"], message: "nhiều chỉ số thì phải có combine: mean hoặc min" })
  .refine(({ direction, scoring: { kind } }) => direction !== "LOWER" || kind === "ZERO_IS_FULL" || kind === "NONE", {
    path: ["scoring"],
    message: "càng thấp càng tốt thì chỉ chấm được bằng ZERO_IS_FULL (hoặc NONE); cách chấm khác cho điểm tăng theo giá trị",
  })
  .refine(({ direction, scoring: { kind } }) => kind !== "ZERO_IS_FULL" || direction === "LOWER", { path: ["direction"], message: "ZERO_IS_FULL thì direction phải là LOWER" });

const frameShape = z.strictObject({
  code: text,
  index: z.enum(officialIndices),
  decision: text,
  date: day,
  fromYear: year,
  toYear: year.nullable(),
  mark,
  tolerance: decimal,
  toleranceMark: mark,
  /** SCORED here, or only a REFERENCE that leading indicators stand beside. */
  kind: z.enum(frameKinds).default("SCORED"),
  noteVi: optionalText.default(null),
  scaleMin: decimal.nullable().default(null),
  scaleMax: decimal.nullable().default(null),
  /** Code of the frame that this one ends, where the years of both overlap. */
  replaces: optionalText.default(null),
  domains: z.array(z.strictObject({ code: text, nameVi: text, nameEn: text, max: decimal.nullable().default(null), mark })),
  criteria: z.array(criterion).min(1),
});

export type FrameFile = z.infer<typeof frameShape>;

/** One problem more and the file is refused. */
export const frameSchema = frameShape.superRefine((given, context) => {
  for (const { path, message } of frameProblems(given)) context.addIssue({ code: "custom", path: [...path], message });
});

export const frameProfile: TextProfile = { name: "frame", read: (content) => readJson(content, frameSchema, rowsOf) };

function rowsOf({ code, index, decision, date, fromYear, toYear, mark: frameMark, tolerance, kind, noteVi, scaleMin, scaleMax, domains, criteria }: FrameFile): readonly FactRow[] {
  return [
    { table: "frames", key: code, position: "tệp", values: { code, index, decision, issuedOn: date, fromYear, toYear, tolerance, mark: frameMark, kind, noteVi, scaleMin, scaleMax } },
    ...domains.map((domain, place): FactRow => ({ table: "frameDomains", key: `${code} ${domain.code}`, position: `domains.${place}`, values: { frame: code, place, ...domain } })),
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
        fedBy: item.fedBy,
      },
    })),
  ];
}
