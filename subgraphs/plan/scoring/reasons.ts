// Why a criterion has no score, in both languages: of a reading that is missing, and of a criterion that no metric feeds.

import type { ScoreInput } from "./score.ts";

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What each metric without a value lacks; null when every one has a value and there is a rule. */
export function reasonOf(inputs: readonly ScoreInput[], { state }: { readonly state: string }, kind: "SCORED" | "REFERENCE"): Words | null {
  if (["MET", "AT_RISK", "MISSED"].includes(state)) return null;
  const missing = inputs.filter(({ state: of, value }) => of === null || value === null).map((input) => ({ metric: input.metric, ...lacking(input, state) }));
  if (missing.length === 0 && kind === "REFERENCE") return { vi: "chỉ số dẫn báo đứng cạnh kết quả khảo sát, không chấm điểm", en: "a leading indicator beside a survey, never scored" };
  if (missing.length === 0) return { vi: "bộ tiêu chí chưa có cách chấm hoặc chỉ tiêu", en: "the frame has no rule or target for it yet" };
  return { vi: missing.map(({ metric, vi }) => `${metric}: ${vi}`).join("; "), en: missing.map(({ metric, en }) => `${metric}: ${en}`).join("; ") };
}

/** What a criterion without metrics would need; null where it has one. */
export function neededFor({ metrics, fedBy, nameVi, nameEn }: { readonly metrics: readonly string[]; readonly fedBy: string | null; readonly nameVi: string; readonly nameEn: string }): Words | null {
  if (metrics.length > 0) return null;
  if (fedBy === "survey") return { vi: "kết quả điều tra xã hội học của Bộ Nội vụ theo từng câu hỏi; không thuộc nguồn nào của hub", en: "the Ministry's survey results by question; no source of the hub holds them" };
  if (fedBy === null || fedBy === "other") return { vi: `số liệu về “${nameVi}” từ hệ thống không thuộc bốn nguồn và báo cáo`, en: `data on “${nameEn}” from a system outside the four sources and the reports` };
  return { vi: `một mã của nguồn ${fedBy} đo “${nameVi}”`, en: `a code of the source ${fedBy} that measures “${nameEn}”` };
}

function lacking({ source, state }: ScoreInput, scored: string): Words {
  const of = source ?? "?";
  switch (state) {
    case null:
      return scored === "SOURCE_UNAVAILABLE"
        ? { vi: `nguồn ${of} không trả lời`, en: `the source ${of} did not answer` }
        : { vi: `nguồn ${of} chưa trả lời mã này`, en: `the source ${of} does not answer this code yet` };
    case "NO_DATA":
      return { vi: `nguồn ${of} không có số liệu trong kỳ`, en: `the source ${of} has no data in the period` };
    case "NOT_APPLICABLE":
      return { vi: "không áp dụng cho cơ quan hoặc kỳ này", en: "does not apply to this agency or period" };
    case "WITHHELD":
      return { vi: "không công bố, vì quá ít bản ghi", en: "withheld, for there are too few records" };
    case "OK":
    case "PROVISIONAL":
    case "STALE":
      return { vi: `nguồn ${of} trả lời không có giá trị`, en: `the source ${of} answered without a value` };
  }
}
