// What a frame's file must fit besides its shape: domains that exist, codes once, sums within their maxima, and – where it is known – the catalogue and other frames.

import { Decimal } from "decimal.js";
import type { RowProblem } from "../../../kit/import/profile.ts";
import type { FrameFile } from "./frame.ts";

interface PlacedProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Of the file alone. */
export function frameProblems(frame: FrameFile): readonly PlacedProblem[] {
  return [...codesOnce(frame), ...knownDomains(frame), ...sums(frame), ...reference(frame)];
}

/** What stands already where the frame is to be loaded. */
export interface KnownPlan {
  readonly metrics: readonly { readonly code: string; readonly direction: string }[];
  readonly frames: readonly {
    readonly code: string;
    readonly index: string;
    readonly fromYear: number;
    readonly toYear: number | null;
    readonly criteria: readonly { readonly code: string }[];
  }[];
}

/** Of the file beside the catalogue and the other frames. */
export function problemsBeside(frame: FrameFile, { metrics, frames }: KnownPlan): readonly RowProblem[] {
  const known = new Map(metrics.map((metric) => [metric.code, metric]));
  const codes = frame.criteria.flatMap(({ code, metrics: fed, direction }, place) =>
    fed.flatMap((metric) => {
      const found = known.get(metric);
      const position = `criteria.${place} (${code})`;
      if (!found) return [{ position, message: `không có mã chỉ số "${metric}" trong danh mục; gần nhất: ${nearest(metric, [...known.keys()])}` }];
      const opposite = (found.direction === "LOWER" && direction === "HIGHER") || (found.direction === "HIGHER" && direction === "LOWER");
      return opposite ? [{ position, message: `chiều tốt của tiêu chí là ${direction}, của chỉ số ${metric} là ${found.direction}` }] : [];
    }),
  );
  const others = frames.filter((other) => other.index === frame.index && other.code !== frame.code && other.code !== frame.replaces && overlap(other, frame));
  const years = others.map((other) => ({
    position: "fromYear",
    message: `năm ${frame.fromYear}–${frame.toYear ?? ""} trùng với bộ ${other.code} (${other.fromYear}–${other.toYear ?? ""}); sửa năm, hoặc ghi "replaces": "${other.code}" nếu bộ này thay bộ đó`,
  }));
  const before = frames.find(({ code }) => code === frame.code)?.criteria ?? [];
  const dropped = before.filter(({ code }) => !frame.criteria.some((one) => one.code === code)).map(({ code }) => ({
    position: "criteria",
    message: `bộ ${frame.code} đang có tiêu chí ${code} mà tệp không có: giữ dòng đó (metrics rỗng, max null), hoặc đặt mã khác cho bộ mới`,
  }));
  return [...codes, ...years, ...dropped];
}

type Years = Pick<FrameFile, "fromYear" | "toYear">;

/** An open end lasts until a newer frame begins, so only the same first year, or a stated last year, can overlap. */
function overlap(a: Years, b: Years): boolean {
  const [older, newer] = a.fromYear <= b.fromYear ? [a, b] : [b, a];
  return older.fromYear === newer.fromYear || (older.toYear !== null && older.toYear >= newer.fromYear);
}

function codesOnce({ domains, criteria }: FrameFile): PlacedProblem[] {
  const repeated = (name: string, items: readonly { readonly code: string }[]) =>
    items.flatMap(({ code }, place) => (items.findIndex((one) => one.code === code) < place ? [{ path: [name, place, "code"], message: `mã "${code}" đã có` }] : []));
  return [...repeated("domains", domains), ...repeated("criteria", criteria)];
}

function knownDomains({ domains, criteria }: FrameFile): PlacedProblem[] {
  const codes = domains.map(({ code }) => code);
  return criteria.flatMap(({ domain }, place) => (codes.includes(domain) ? [] : [{ path: ["criteria", place, "domain"], message: `không có lĩnh vực "${domain}"; các lĩnh vực: ${codes.join(", ")}` }]));
}

function sums({ scaleMax, domains, criteria }: FrameFile): PlacedProblem[] {
  const inDomains = domains.flatMap(({ code, max }, place) => {
    const points = sumOf(criteria.filter(({ domain }) => domain === code).map((criterion) => criterion.max));
    return max !== null && points.gt(max) ? [{ path: ["domains", place, "max"], message: `điểm tối đa của các tiêu chí cộng lại ${points.toFixed()}, vượt ${max} của lĩnh vực ${code}` }] : [];
  });
  if (scaleMax === null) return inDomains;
  const [total, stated] = [sumOf(domains.map(({ max }) => max)), domains.every(({ max }) => max !== null)];
  if (stated && !total.eq(scaleMax)) return [...inDomains, { path: ["scaleMax"], message: `điểm tối đa của các lĩnh vực cộng lại ${total.toFixed()}, thang điểm là ${scaleMax}` }];
  const points = sumOf(criteria.map(({ max }) => max));
  return points.gt(scaleMax) ? [...inDomains, { path: ["scaleMax"], message: `điểm tối đa của các tiêu chí cộng lại ${points.toFixed()}, vượt thang điểm ${scaleMax}` }] : inDomains;
}

function reference({ kind, criteria }: FrameFile): PlacedProblem[] {
  if (kind === "SCORED") return [];
  return criteria.flatMap(({ scoring, max }, place) =>
    scoring.kind === "NONE" && max === null ? [] : [{ path: ["criteria", place, "scoring"], message: "bộ REFERENCE không được tự chấm: scoring là NONE, max là null" }],
  );
}

function sumOf(numbers: readonly (string | null)[]): Decimal {
  return numbers.reduce((sum, number) => sum.plus(number ?? 0), new Decimal(0));
}

/** The three codes that share the longest beginning. */
function nearest(code: string, codes: readonly string[]): string {
  const shared = (other: string): number => {
    let length = 0;
    while (length < code.length && other[length] === code[length]) length++;
    return length;
  };
  return codes.toSorted((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1)).slice(0, 3).join(", ");
}
