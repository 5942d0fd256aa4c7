// The metrics of inspections and checks: code, field of InspectionIndicators, formula over counters, unit.

import { count, type Metric, ratio, shareOfAgencies } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";

/** Each group is a table, a statement of counters and a kind of evidence. */
export type Group = "inspections" | "conclusions" | "findings" | "recommendations";

const everyLevel: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];
const checkedLevels: readonly AgencyLevel[] = ["DEPARTMENT", "DISTRICT"];

const common = { unit: "PERCENT", scorable: true, levels: everyLevel } as const;

const window = "kỳ báo cáo từ ngày 15 đến ngày 14 (09/2019/NĐ-CP)";
const inBasis = (words: string) => `${words}; ${window}`;

export const metrics: readonly Metric<Group>[] = [
  {
    ...common,
    code: "INS-01",
    field: "agenciesChecked",
    group: "inspections",
    levels: ["PROVINCE", ...checkedLevels],
    measure: shareOfAgencies("parChecks", checkedLevels),
    basis: inBasis(
      "sở, huyện có cuộc kiểm tra CCHC công bố trong kỳ và không bị hủy, trên số đơn vị còn hiệu lực ngày cuối kỳ; một cuộc tính cho từng đối tượng",
    ),
    evidence: "parChecks",
  },
  {
    ...common,
    code: "INS-02",
    field: "planCompletion",
    group: "inspections",
    measure: ratio("plannedEnded", "planned"),
    basis: inBasis("lượt theo kế hoạch phải kết thúc trong kỳ, kể cả lượt bị hủy; đã xong khi kết thúc làm việc trực tiếp trước hết kỳ"),
    evidence: "planned",
  },
  {
    ...common,
    code: "INS-08",
    field: "oneStopChecks",
    group: "inspections",
    unit: "COUNT",
    measure: count("oneStopChecks"),
    basis: inBasis("lượt kiểm tra Bộ phận Một cửa, giải quyết TTHC công bố trong kỳ và không bị hủy; một cuộc tính cho từng đối tượng"),
    evidence: "oneStopChecks",
  },
  {
    ...common,
    code: "INS-06",
    field: "publishedOnTime",
    group: "conclusions",
    measure: ratio("publishedOnTime", "publishable"),
    basis: inBasis("kết luận thanh tra có hạn công khai rơi vào kỳ (luật ngày ký); không gồm thông báo kiểm tra, kiểm toán"),
    evidence: "publishable",
  },
  {
    ...common,
    code: "INS-13",
    field: "conclusionsExecuted",
    group: "conclusions",
    measure: ratio("executed", "executable"),
    basis: inBasis("lũy kế mọi kết luận đến hạn thực hiện tính đến ngày cuối kỳ; không gồm kết luận không nêu hạn"),
    evidence: "executable",
  },
  {
    ...common,
    code: "INS-03",
    field: "findingsHandled",
    group: "findings",
    measure: ratio("handled", "found"),
    basis: inBasis("vấn đề phát hiện trong kỳ; đã xử lý hoặc kiến nghị xử lý trước hết kỳ"),
    evidence: "found",
  },
  {
    ...common,
    code: "INS-04",
    field: "recommendationsExecuted",
    group: "recommendations",
    measure: ratio("executed", "due"),
    basis: inBasis("lũy kế mọi kiến nghị tài chính, ngân sách đến hạn tính đến ngày cuối kỳ; kiến nghị không nêu hạn tính là đến hạn ngay"),
    evidence: "due",
  },
  {
    ...common,
    code: "INS-05",
    field: "amountRecovered",
    group: "recommendations",
    measure: ratio("recoveredVnd", "recoverableVnd"),
    basis: inBasis(
      "đồng đã thu hồi đến ngày cuối kỳ trên đồng kiến nghị thu hồi, lũy kế mọi kiến nghị đến hạn; kiến nghị không nêu hạn tính là đến hạn ngay",
    ),
    evidence: "recoveries",
  },
];
