// Variables of `hub pull`: where the files of a source are fetched, what they are, and how often.

import { z } from "zod";
import type { Variable } from "./variables.ts";

/** `HUB_PULL_EGOV`: where `hub pull egov` fetches a file. */
export function pullVariable(source: string) {
  return {
    name: `HUB_PULL_${source.toUpperCase()}`,
    value: z.string().refine((text) => ["http:", "https:"].includes(URL.parse(text)?.protocol ?? "")),
    allowed: { vi: "http://… hoặc https://…", en: "http://… or https://…" },
    about: { vi: "địa chỉ mà `hub pull` lấy tệp của nguồn này (CSV, JSON, xlsx); chỉ máy này được hỏi", en: "where `hub pull` fetches this source's file (CSV, JSON, xlsx); no other host is asked" },
    example: "https://motcua.example.vn/api/ho-so.csv",
    secret: true,
  } as const satisfies Variable<string>;
}

/** `HUB_PULL_EGOV_PROFILE`: what the fetched file is. */
export function pullProfileVariable(source: string) {
  return {
    name: `HUB_PULL_${source.toUpperCase()}_PROFILE`,
    value: z.string().regex(/^[a-z][a-z0-9-]*$/),
    allowed: { vi: "tên mẫu (`hub profiles`)", en: "a profile's name (`hub profiles`)" },
    about: { vi: "mẫu của tệp lấy về; bỏ trống: mẫu duy nhất đọc được tệp", en: "profile of the fetched file; unset: the only one that can read it" },
    example: "dossiers",
  } as const satisfies Variable<string>;
}

/** `HUB_PULL_EGOV_EVERY`: how often `hub pull egov --watch` asks. */
export function pullEveryVariable(source: string) {
  return {
    name: `HUB_PULL_${source.toUpperCase()}_EVERY`,
    value: z.string().transform((text, context) => millisecondsOf(text) ?? (context.addIssue("duration"), z.NEVER)),
    allowed: { vi: "số và đơn vị s, m, h hoặc d, từ 1s tới 24d, ví dụ 15m", en: "a number and s, m, h or d, from 1s to 24d, such as 15m" },
    about: { vi: "`hub pull --watch` hỏi lại sau bao lâu", en: "how often `hub pull --watch` asks again" },
    fallback: "1h",
    example: "15m",
  } as const satisfies Variable<number>;
}

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** Timers hold no more. */
const longest = 24 * units.d;

function millisecondsOf(text: string): number | undefined {
  const match = /^([1-9]\d{0,6})([smhd])$/.exec(text);
  // The second group is one of the four letters.
  const value = match ? Number(match[1]) * units[match[2] as keyof typeof units] : undefined;
  return value !== undefined && value <= longest ? value : undefined;
}
