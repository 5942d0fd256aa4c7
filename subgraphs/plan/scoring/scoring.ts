// The ways a criterion can be scored, as a frame's file states them; every number is data.

import { z } from "zod";

const decimal = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'số không âm viết bằng chuỗi, ví dụ "95"');
const positive = decimal.refine((text) => Number(text) > 0, "phải lớn hơn 0");
const share = decimal.refine((text) => Number(text) <= 1, "tỷ lệ đạt trong khoảng 0–1");

const proportional = z
  .strictObject({ kind: z.literal("PROPORTIONAL"), fullAt: positive, zeroBelow: decimal })
  .refine(({ fullAt, zeroBelow }) => Number(zeroBelow) <= Number(fullAt), { path: ["zeroBelow"], message: "mức sàn không được cao hơn mức trọn điểm" });

const bands = z
  .strictObject({ kind: z.literal("BANDS"), steps: z.array(z.strictObject({ from: decimal, share })).min(1) })
  .refine(({ steps }) => steps.every((step, i) => rises(steps[i + 1], step)), { path: ["steps"], message: "bậc xếp từ cao xuống thấp, tỷ lệ đạt không tăng khi giá trị giảm" });

const milestone = z
  .strictObject({ kind: z.literal("MILESTONE"), yes: share, no: share })
  .refine(({ yes, no }) => Number(no) <= Number(yes), { path: ["no"], message: "không đạt mốc thì không được nhiều điểm hơn đạt mốc" });

export const scoringKinds = ["PROPORTIONAL", "BANDS", "MILESTONE", "ZERO_IS_FULL", "LINEAR", "SURVEY_MEAN", "NONE"] as const;

const variants = [
  proportional,
  bands,
  milestone,
  z.strictObject({ kind: z.literal("ZERO_IS_FULL") }),
  z.strictObject({ kind: z.literal("LINEAR"), fullAt: positive }),
  z.strictObject({ kind: z.literal("SURVEY_MEAN"), scaleMax: positive.nullable() }),
  z.strictObject({ kind: z.literal("NONE") }),
] as const;

export const scoringSchema = z.discriminatedUnion("kind", variants, { error: `thiếu hoặc sai kind; cách chấm là một trong ${scoringKinds.join(", ")}` });

export type Scoring = z.infer<typeof scoringSchema>;

interface Step {
  readonly from: string;
  readonly share: string;
}

function rises(lower: Step | undefined, higher: Step): boolean {
  return lower === undefined || (Number(lower.from) < Number(higher.from) && Number(lower.share) <= Number(higher.share));
}
