// The metrics of the complaints source: code, field of ComplaintIndicators, formula over counters, unit.

import type { Facts } from "../../kit/reading/facts.ts";
import { type Measure, type Metric, ratio } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";

export type Group = "cases" | "feedback" | "harassment" | "reception";

const everyLevel: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];
const scored = { scorable: true, levels: everyLevel } as const;
const share = { ...scored, unit: "PERCENT" } as const;
const cutOff = "kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối; không tính đơn trùng, đơn đã chuyển, đơn không đủ điều kiện";

const none = (note: string): Measure => ({ value: null, numerator: null, denominator: null, note });
const uncovered = none("nguồn không có số liệu trong kỳ");

/** Cases that stay open would fill a window that the data never reached. */
const coveredRatio = (of: string, over: string) => (facts: Facts): Measure => (facts.covered ? ratio(of, over)(facts) : uncovered);

/** Zero is a value for whom the source knows; of whom it never held a record it says nothing. */
const countOfKnown = (of: string, what: string) => (facts: Facts): Measure => {
  if (!facts.covered) return uncovered;
  if (facts.sum("known") === 0n) return none(`nguồn chưa từng có ${what} nào của đơn vị`);
  const value = facts.sum(of);
  return { value: value.toString(), numerator: value, denominator: null };
};

/** A unit whose register nobody sent has none, and weighs nothing in the province's share. */
const receptionShare = (facts: Facts): Measure => {
  if (!facts.covered) return uncovered;
  if (facts.sum("known") === 0n) return none("nguồn chưa từng có sổ tiếp công dân nào của đơn vị");
  return facts.sum("required") === 0n ? none("kỳ không có tháng hay tuần trọn nào phải tiếp") : ratio("held", "required")(facts);
};

export const metrics: readonly Metric<Group>[] = [
  {
    ...share,
    code: "CMP-01",
    field: "resolvedOnTime",
    group: "cases",
    measure: coveredRatio("onTime", "considered"),
    basis: `khiếu nại, tố cáo giải quyết trong kỳ cộng vụ quá hạn chưa xong cuối kỳ (hoặc ngày cuối có số liệu); không tính đình chỉ, rút đơn; ${cutOff}`,
    evidence: "considered",
  },
  {
    ...share,
    code: "CMP-02",
    field: "resolutionRate",
    group: "cases",
    measure: coveredRatio("resolved", "workload"),
    basis: `khiếu nại, tố cáo chuyển từ kỳ trước cộng thụ lý trong kỳ; không tính đình chỉ, rút đơn; ${cutOff}`,
    evidence: "workload",
  },
  {
    ...share,
    code: "CMP-03",
    field: "receptionDaysHeld",
    group: "reception",
    measure: receptionShare,
    basis: [
      "ngày tiếp công dân định kỳ do chính người đứng đầu tiếp, không quá số ngày phải tiếp, trên số ngày phải tiếp theo Luật 42/2013/QH13 (bảng quy tắc, M)",
      "chỉ tính tháng và tuần trọn trong thời gian sổ bao quát (A)",
      "chỉ tính đơn vị có sổ tiếp công dân",
      "kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối",
    ].join("; "),
    // Days of leaders tell nothing of those who came.
    smallestCount: 0,
    evidence: "days",
  },
  {
    ...share,
    code: "CMP-04",
    field: "decisionsExecuted",
    group: "cases",
    measure: coveredRatio("executed", "effective"),
    basis: `quyết định giải quyết khiếu nại, tố cáo có hiệu lực trong kỳ; thi hành xong tính đến lúc biết số liệu; ${cutOff}`,
    evidence: "effective",
  },
  {
    ...share,
    code: "CMP-05",
    field: "feedbackOnTime",
    group: "feedback",
    measure: coveredRatio("onTime", "received"),
    basis: `mọi kiến nghị, phản ánh tiếp nhận trong kỳ, trừ đơn đã rút; trả lời tính đến lúc biết số liệu; ${cutOff}`,
    evidence: "received",
  },
  {
    ...share,
    code: "CMP-06",
    field: "feedbackPublished",
    group: "feedback",
    measure: coveredRatio("published", "mustPublish"),
    basis: `kiến nghị, phản ánh trả lời trong kỳ và phải công khai; công khai tính đến lúc biết số liệu; ${cutOff}`,
    evidence: "mustPublish",
  },
  {
    ...scored,
    unit: "COUNT",
    code: "CMP-07",
    better: "LOWER",
    field: "prolongedCases",
    group: "cases",
    measure: countOfKnown("overdue", "khiếu nại, tố cáo"),
    basis: `khiếu nại, tố cáo quá hạn chưa xong cuối kỳ (hoặc ngày cuối có số liệu); ${cutOff}`,
    evidence: "overdue",
  },
  {
    ...scored,
    unit: "COUNT",
    code: "CMP-08",
    better: "LOWER",
    field: "harassmentReports",
    group: "harassment",
    measure: countOfKnown("harassment", "đơn"),
    basis: `đơn mọi loại thuộc lĩnh vực nhũng nhiễu, phiền hà tiếp nhận trong kỳ; ${cutOff}`,
    evidence: "harassment",
  },
];
