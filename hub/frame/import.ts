// `hub frame import`: a frame into the plan, after the same checks against what the database holds; without --commit it only says what would change.

import { z } from "zod";
import { exitCodes, type Session } from "../import/session.ts";
import { openSource } from "../import/open-source.ts";
import { operatingSystemUser } from "../import/who.ts";
import type { Subgraph } from "../../kit/open-subgraph.ts";
import plan from "../../subgraphs/plan/index.ts";
import type { FrameFile } from "../../subgraphs/plan/import/frame.ts";
import { readFrame } from "./bundle.ts";
import { checkedFrame, lineOf } from "./check.ts";

interface Options {
  readonly commit?: true;
  readonly by?: string;
}

const known = z.object({
  metrics: z.array(z.object({ code: z.string(), direction: z.string() })),
  frames: z.array(z.object({ code: z.string(), index: z.string(), fromYear: z.int(), toYear: z.int().nullable(), criteria: z.array(z.object({ code: z.string(), metrics: z.array(z.string()), max: z.string().nullable() })) })),
});

export async function importFrame(path: string, { commit, by }: Options, session: Session): Promise<number> {
  const text = readFrame(path);
  await using open = await openSource(plan, "hub frame import", session);
  const now = await knownPlan(open.subgraph);
  const frame = checkedFrame(text, now);
  const changes = changesOf(frame, now.frames.find(({ code }) => code === frame.code));
  if (commit !== true) {
    session.printJson({ ok: true, committed: false, changes });
    session.print([`✔ ${lineOf(frame)}`, ...changes.map((change) => `  ${change}`), "  Chưa nạp; thêm --commit để nạp · not loaded, add --commit"]);
    return exitCodes.ok;
  }
  const report = await open.subgraph.load({ profile: "frame", file: text.file, content: text.content, coversFrom: null, coversTo: null, sample: false, by: by ?? operatingSystemUser() });
  session.printJson({ ok: true, committed: report.loaded, changed: report.changed, changes });
  session.print([report.loaded ? `✔ ${lineOf(frame)}: đã nạp, ${report.changed} dòng mới hoặc đổi; điểm cũ vẫn hỏi được bằng asOf` : `✔ ${frame.code}: tệp này đã nạp trước đây, không có gì đổi · loaded before`]);
  return exitCodes.ok;
}

async function knownPlan(subgraph: Subgraph): Promise<z.infer<typeof known>> {
  const { data, errors } = await subgraph.execute({ query: "{ metrics { code direction } frames { code index fromYear toYear criteria { code metrics max } } }" }, {});
  if (errors?.[0]) throw new Error(`plan: ${errors[0].message}`, { cause: errors[0].originalError });
  return known.parse(JSON.parse(JSON.stringify(data)));
}

function changesOf(frame: FrameFile, before: z.infer<typeof known>["frames"][number] | undefined): readonly string[] {
  if (!before) return [`bộ mới, có hiệu lực từ năm ${frame.fromYear}`];
  return frame.criteria.flatMap(({ code, metrics, max }) => {
    const old = before.criteria.find((one) => one.code === code);
    if (!old) return [`${code}: tiêu chí mới`];
    const fed = old.metrics.join(", ") === metrics.join(", ") ? [] : [`${code}: chỉ số ${old.metrics.join(", ") || "–"} → ${metrics.join(", ") || "–"}`];
    return Number(old.max) === Number(max) && (old.max === null) === (max === null) ? fed : [...fed, `${code}: điểm tối đa ${old.max ?? "–"} → ${max ?? "–"}`];
  });
}
