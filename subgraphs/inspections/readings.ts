// The metrics of inspections and checks: code, field of InspectionIndicators, formula over counters, unit.

import type { Facts } from "../../kit/reading/facts.ts";
import { count, type Measure, type Metric, ratio, shareOfAgencies } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";
import { countOfFew, smallestCount } from "./few.ts";

/** Each group is a table, a statement of counters and a kind of evidence. */
export type Group = "inspections" | "conclusions" | "findings" | "recommendations" | "sanctions" | "corruptionCases";

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
  {
    ...common,
    code: "INS-07",
    field: "officialsDisciplined",
    group: "sanctions",
    unit: "COUNT",
    better: null,
    measure: countOfFew("found"),
    smallestCount,
    basis: inBasis("quyết định kỷ luật cán bộ, công chức ký trong kỳ, mỗi người một quyết định; hình thức theo luật ngày ký; từ 1 đến 2 người thì không công bố"),
    evidence: "found",
  },
  {
    ...common,
    code: "INS-09",
    field: "environmentHandled",
    group: "findings",
    measure: ratio("environmentCorrected", "environmentFound"),
    basis: inBasis("vi phạm môi trường phát hiện trong kỳ; đã xử lý xong trước hết kỳ, mới kiến nghị chưa tính"),
    evidence: "environmentFound",
  },
  {
    ...common,
    code: "INS-10",
    field: "democracyChecks",
    group: "inspections",
    unit: "COUNT",
    measure: count("democracyChecks"),
    basis: inBasis("lượt kiểm tra thực hiện dân chủ ở cơ sở công bố trong kỳ và không bị hủy; một cuộc tính cho từng đối tượng; tỷ lệ xử lý là mã INS-10.HANDLED"),
    evidence: "democracyChecks",
  },
  {
    ...common,
    code: "INS-10.HANDLED",
    field: "democracyHandled",
    group: "findings",
    measure: ratio("democracyCorrected", "democracyFound"),
    basis: inBasis("vi phạm về dân chủ ở cơ sở phát hiện trong kỳ; đã xử lý xong trước hết kỳ, mới kiến nghị chưa tính"),
    evidence: "democracyFound",
  },
  {
    ...common,
    code: "INS-11",
    field: "corruptionCases",
    group: "corruptionCases",
    unit: "COUNT",
    better: null,
    measure: casesFound,
    smallestCount,
    basis: inBasis("vụ việc tham nhũng phát hiện trong kỳ, tính cho cơ quan nơi xảy ra; từ 1 đến 2 vụ thì không công bố"),
    evidence: "found",
  },
  {
    ...common,
    code: "INS-12",
    field: "communesBudgetChecked",
    group: "inspections",
    levels: ["PROVINCE", "COMMUNE"],
    measure: shareOfAgencies("budgetChecks", ["COMMUNE"]),
    basis: inBasis("xã có cuộc kiểm tra về công khai ngân sách công bố trong kỳ và không bị hủy, trên số xã còn hiệu lực ngày cuối kỳ"),
    evidence: "budgetChecks",
  },
  {
    ...common,
    code: "INS-14",
    field: "delegationCorrected",
    group: "findings",
    measure: ratio("delegationCorrected", "delegationFound"),
    basis: inBasis("vấn đề về phân cấp, phân quyền, ủy quyền phát hiện trong kỳ; đã xử lý xong trước hết kỳ, mới kiến nghị chưa tính; mã thêm của hub (A)"),
    evidence: "delegationFound",
  },
  {
    ...common,
    code: "INS-15",
    field: "personnelRulesKept",
    group: "findings",
    unit: "BOOLEAN",
    measure: noneOnPersonnel,
    basis: inBasis("1 khi không phát hiện nào của thanh tra, kiểm tra trong kỳ nói về tuyển dụng, bổ nhiệm, đánh giá cán bộ, công chức; tử số: phát hiện về công tác cán bộ, mẫu số: mọi phát hiện; mã thêm của hub (A)"),
    evidence: "found",
  },
];

/** Where nothing at all was found, nobody may have looked: that is no proof. */
function noneOnPersonnel(facts: Facts): Measure {
  const [numerator, denominator] = [facts.sum("personnelFound"), facts.sum("found")];
  if (denominator === 0n) return { value: null, numerator: null, denominator: null, note: facts.covered ? "không có phát hiện nào trong kỳ, nên không biết đã được xem xét hay chưa" : "nguồn không có số liệu trong kỳ" };
  return { value: numerator === 0n ? "1" : "0", numerator, denominator };
}

/** How many of them have been handled is said in words: both may be withheld. */
function casesFound(facts: Facts): Measure {
  const measure = countOfFew("found")(facts);
  return measure.value === null ? measure : { ...measure, note: `trong đó ${facts.sum("handled")} vụ đã xử lý trước hết kỳ` };
}
