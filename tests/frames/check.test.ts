// A frame's file is refused with its place and cure, whether it is JSON or a folder of tables.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readFrame, writeBundle } from "../../hub/frame/bundle.ts";
import { checkedFrame, shippedFrames, shippedPlan } from "../../hub/frame/check.ts";
import { ImportError } from "../../kit/import/profile.ts";
import type { FrameFile } from "../../subgraphs/plan/import/frame.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const shipped = new Map(shippedFrames().map((frame) => [frame.code, frame]));
const frameOf = (code: string): FrameFile => {
  const frame = shipped.get(code);
  if (!frame) throw new Error(`no frame ${code}`);
  return frame;
};

/** What is told of a frame as JSON. */
function told(frame: object): readonly string[] {
  try {
    checkedFrame({ file: "bo.json", content: JSON.stringify(frame), placeOf: (position) => position }, shippedPlan());
    return [];
  } catch (error) {
    if (error instanceof ImportError) return error.problems.map(({ position, message }) => `${position}: ${message}`);
    throw error;
  }
}

function bundle(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "chiso-frame-"));
  folders.push(folder);
  writeBundle(folder, frameOf(code));
  return folder;
}

const par = frameOf("PAR-876");
const withCriterion = (code: string, change: object) => ({ ...par, criteria: par.criteria.map((one) => (one.code === code ? { ...one, ...change } : one)) });

describe("the shipped frames", () => {
  test.each([...shipped.keys()])("%s is accepted beside the others, and comes back the same from its tables", (code) => {
    expect(told(frameOf(code))).toEqual([]);
    const { content } = readFrame(bundle(code));
    expect(checkedFrame({ file: code, content, placeOf: (position) => position }, shippedPlan())).toEqual(frameOf(code));
  });

  test("are PAR INDEX twice with 46 criteria, PAPI's 8 dimensions with 29 parts that are never scored, and the five groups of 766", () => {
    expect(["PAR-1149", "PAR-876"].map((code) => frameOf(code).criteria.length)).toEqual([46, 46]);
    const papi = frameOf("PAPI-2018");
    expect([papi.kind, papi.domains.length, papi.criteria.length, papi.criteria.filter(({ max }) => max !== null).length]).toEqual(["REFERENCE", 8, 29, 0]);
    expect(frameOf("SVC-766").domains.map(({ max }) => max)).toEqual(["18", "20", "22", "22", "18"]);
  });
});

describe("a frame is refused", () => {
  const next = { ...par, code: "PAR-2026", decision: "giả định", fromYear: 2026, toYear: null };
  test.each<[string, object, RegExp]>([
    ["for a metric that no catalogue has", withCriterion("3.5", { metrics: ["CMP-99"], combine: null }), /criteria\.\d+ \(3\.5\): không có mã chỉ số "CMP-99" trong danh mục; gần nhất: CMP-0/],
    ["without a kind of scoring", withCriterion("3.5", { scoring: { fullAt: "100" } }), /criteria\.\d+\.scoring\.kind: thiếu hoặc sai kind; cách chấm là một trong PROPORTIONAL, BANDS/],
    ["for several metrics without a way to combine them", withCriterion("3.5", { combine: null }), /mean hoặc min/],
    ["for a way to combine that it does not know", withCriterion("3.5", { combine: "max" }), /"mean" \(trung bình\) hoặc "min"/],
    ["for a lower-is-better criterion whose points would rise", withCriterion("5.3", { scoring: { kind: "LINEAR", fullAt: "100" } }), /càng thấp càng tốt thì chỉ chấm được bằng ZERO_IS_FULL/],
    ["for a direction against the metric's", withCriterion("1.3.1", { metrics: ["EGV-02"] }), /chiều tốt của tiêu chí là HIGHER, của chỉ số EGV-02 là LOWER/],
    ["for maxima beyond the scale", withCriterion("1.3.1", { max: "90" }), /scaleMax: điểm tối đa của các tiêu chí cộng lại 113\.5, vượt thang điểm 100/],
    ["for domains that do not sum up to the scale", { ...frameOf("SVC-766"), scaleMax: "120" }, /các lĩnh vực cộng lại 100, thang điểm là 120/],
    ["for criteria beyond their domain", { ...frameOf("SVC-766"), criteria: frameOf("SVC-766").criteria.map((one) => ({ ...one, max: "15" })) }, /điểm tối đa của các tiêu chí cộng lại 30, vượt 18 của lĩnh vực 766-1/],
    ["for a domain that it does not have", withCriterion("1.3.1", { domain: "PAR-9" }), /không có lĩnh vực "PAR-9"; các lĩnh vực: PAR-1, PAR-2/],
    ["for years of another frame", next, /fromYear: năm 2026– trùng với bộ PAR-876 \(2022–2030\).*"replaces": "PAR-876"/],
    ["for a criterion that it drops under the same code", { ...par, criteria: par.criteria.slice(1) }, /bộ PAR-876 đang có tiêu chí 1\.1\.1 mà tệp không có/],
    ["for points in a frame that is never scored", { ...frameOf("PAPI-2018"), criteria: frameOf("PAPI-2018").criteria.map((one) => ({ ...one, max: "1" })) }, /bộ REFERENCE không được tự chấm/],
    ["for bands that fall as the value rises", withCriterion("1.3.1", { scoring: { kind: "BANDS", steps: [{ from: "30", share: "0" }, { from: "20", share: "1" }] } }), /bậc xếp từ cao xuống thấp/],
  ])("%s", (_, frame, message) => {
    expect(told(frame).join("\n")).toMatch(message);
  });

  test("with the line of its table", () => {
    const folder = bundle("PAR-876");
    const file = join(folder, "criteria.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("CMP-05; CMP-06", "CMP-05; CMP-99"));
    expect(() => checkedFrame(readFrame(folder), shippedPlan())).toThrow(/criteria\.csv dòng 22: không có mã chỉ số "CMP-99"/);
  });
});

test("a new frame takes the years of the one it replaces", () => {
  expect(told({ ...par, code: "PAR-2026", fromYear: 2026, toYear: null, replaces: "PAR-876" })).toEqual([]);
});
