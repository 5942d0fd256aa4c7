// `hub frame check`: a frame's file against its own rules, the catalogue and the other frames; nothing is loaded.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ImportError, type RowProblem } from "../../kit/import/profile.ts";
import { exitCodes, type Session } from "../import/session.ts";
import { frameProfile, type FrameFile, frameSchema } from "../../subgraphs/plan/import/frame.ts";
import { type KnownPlan, problemsBeside } from "../../subgraphs/plan/import/frame-problems.ts";
import { metricsProfile } from "../../subgraphs/plan/import/metrics.ts";
import { type FrameText, readFrame } from "./bundle.ts";

const data = join(import.meta.dirname, "../../subgraphs/plan/data");

export function checkFrame(path: string, session: Session): number {
  const frame = checkedFrame(readFrame(path), shippedPlan());
  session.printJson({ ok: true, ...summaryOf(frame) });
  session.print([`✔ ${lineOf(frame)}`, "  So với danh mục và các bộ đi kèm; chưa nạp gì · checked against what is shipped, nothing was loaded"]);
  return exitCodes.ok;
}

/** The frame, or a refusal with every problem at its place. */
export function checkedFrame({ file, content, placeOf }: FrameText, known: KnownPlan): FrameFile {
  const refuse = (problems: readonly RowProblem[]): void => {
    if (problems.length > 0) throw new ImportError(file, problems.map(({ position, message }) => ({ position: placeOf(position), message })));
  };
  refuse(frameProfile.read(content).problems);
  const frame = frameSchema.parse(JSON.parse(content));
  refuse(problemsBeside(frame, known));
  return frame;
}

/** The catalogue and the frames that come with the product. */
export function shippedPlan(): KnownPlan {
  const { rows } = metricsProfile.read(readFileSync(join(data, "metrics.csv"), "utf8"));
  const frames = shippedFrames();
  return { metrics: rows.map(({ key, values }) => ({ code: key, direction: String(values["direction"]) })), frames };
}

export function shippedFrames(): readonly FrameFile[] {
  const folder = join(data, "frames");
  return readdirSync(folder).sort().map((name) => frameSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

function summaryOf({ code, index, kind, fromYear, toYear, criteria }: FrameFile) {
  return { code, index, kind, fromYear, toYear, criteria: criteria.length, fed: criteria.filter(({ metrics }) => metrics.length > 0).length };
}

export function lineOf(frame: FrameFile): string {
  const { code, index, kind, fromYear, toYear, criteria, fed } = summaryOf(frame);
  return `${code} (${index}, ${kind}): năm ${fromYear}–${toYear ?? "khi có bộ mới"}, ${criteria} tiêu chí, ${fed} có chỉ số cấp số liệu`;
}
