// A criterion's rule in Vietnamese words, with every parameter, for whoever reads a frame.

import type { Scoring } from "./scoring.ts";

export function ruleWords(scoring: Scoring): string {
  switch (scoring.kind) {
    case "PROPORTIONAL":
      return scoring.zeroBelow === scoring.fullAt ? `đạt ${scoring.fullAt} thì trọn điểm, dưới đó 0 điểm` : `theo tỷ lệ, trọn điểm từ ${scoring.fullAt}, dưới ${scoring.zeroBelow} thì 0 điểm`;
    case "BANDS":
      return `theo bậc: ${scoring.steps.map(({ from, share }) => `từ ${from} được ${share} phần`).join(", ")}`;
    case "MILESTONE":
      return `có thì ${scoring.yes} phần, không thì ${scoring.no} phần`;
    case "ZERO_IS_FULL":
      return "bằng 0 thì trọn điểm, khác 0 thì 0 điểm";
    case "LINEAR":
      return `tuyến tính, trọn điểm ở ${scoring.fullAt}`;
    case "SURVEY_MEAN":
      return scoring.scaleMax === null ? "trung bình khảo sát, chưa biết thang" : `trung bình khảo sát trên thang ${scoring.scaleMax}`;
    case "NONE":
      return "chưa có cách chấm";
  }
}
