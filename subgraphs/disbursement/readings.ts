// The metrics of the disbursement source: code, field of DisbursementIndicators, formula over counters, unit.

import { difference, percent } from "../../kit/numbers.ts";
import type { Facts } from "../../kit/reading/facts.ts";
import type { Measure, Metric } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";

const everyLevel: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];

const common = { group: "capital", unit: "PERCENT", scorable: true, levels: everyLevel, evidence: "lines" } as const;

const paid = "tử số: đã giải ngân từ 1/1 đến cuối kỳ, đã trừ thu hồi tạm ứng";
const assigned = "vốn tỉnh giao trong năm kế hoạch, cộng từ các dòng quyết định có hiệu lực đến cuối kỳ trong hồ sơ (không dùng các tổng kế hoạch đã công bố)";
const notices = "thông báo xét duyệt, thẩm định quyết toán năm của cơ quan tài chính ban hành trong kỳ";
const noCarryOver = "không tính vốn kéo dài";

const none = (note: string, notApplicable = false): Measure => ({ value: null, numerator: null, denominator: null, note, notApplicable });

/** Measures an agency that was assigned capital; without any there is nothing to divide by. */
function ofAssigned(measure: (facts: Facts, total: bigint) => Measure): (facts: Facts) => Measure {
  return (facts) => {
    const total = facts.sum("assigned");
    if (total > 0n) return measure(facts, total);
    return none(facts.covered ? "không được giao vốn trong năm kế hoạch" : "nguồn không có số liệu trong kỳ");
  };
}

/** Says which projects a report states, and which of those it calls estimated; only what was paid can be. */
function ofReports(measure: (facts: Facts) => Measure, estimates: "paid" | "none" = "paid"): (facts: Facts) => Measure {
  return (facts) => {
    const measured = measure(facts);
    const estimated = estimates === "paid" ? facts.sum("estimated") : 0n;
    if (measured.value === null || facts.sum("reported") === 0n) return measured;
    const notes = [measured.note, `${facts.sum("reported")} dự án lấy số của báo cáo gần nhất, cộng quyết định và chứng từ sau ngày báo cáo`];
    if (estimated > 0n) notes.push(`${estimated} dự án là số ước theo báo cáo, chưa phải số thực hiện`);
    return { ...measured, note: notes.filter(Boolean).join("; "), estimated: estimated > 0n };
  };
}

/** What the finance department let pass of the spending it looked at. */
function usedAsPrescribed(facts: Facts): Measure {
  const denominator = facts.sum("reviewed");
  const numerator = denominator - facts.sum("irregular");
  if (denominator > 0n) return { value: percent(numerator, denominator), numerator, denominator };
  return none(facts.covered ? "không có thông báo nào trong kỳ" : "nguồn không có số liệu trong kỳ");
}

/** All that the Treasury has booked so far: what is recommended stays owed until it is paid. */
function recovered(facts: Facts): Measure {
  const numerator = facts.sum("booked");
  return facts.covered ? { value: numerator.toString(), numerator, denominator: null } : none("Kho bạc chưa gửi danh sách thu hồi của kỳ này");
}

/** Paid over the capital of the Prime Minister's plan: the numerator stays what was paid in all, as criterion 6.1.1 counts. */
function rateOfCentralPlan(facts: Facts): Measure {
  const central = facts.sum("central");
  const numerator = facts.sum("paid");
  if (central > 0n) return { value: percent(numerator, central), numerator, denominator: central };
  return facts.covered ? none("không có vốn thuộc kế hoạch Thủ tướng giao", true) : none("nguồn không có số liệu trong kỳ");
}

/** `expected` is what the path wants paid of the same capital, so that the path needs no agency of its own. */
function gapToPath(facts: Facts, total: bigint): Measure {
  const expected = facts.sum("expected");
  if (facts.sum("linesWithoutPath") > 0n) return none("chưa có lộ trình của tháng này");
  const path = percent(expected, total);
  const numerator = facts.sum("paid") - expected;
  return { value: difference(percent(facts.sum("paid"), total), path), numerator, denominator: total, note: `lộ trình đến cuối kỳ: ${path} %` };
}

export const metrics: readonly Metric<"capital" | "reviews" | "recoveries">[] = [
  {
    ...common,
    code: "DIS-01",
    field: "rate",
    measure: ofReports(ofAssigned((facts, denominator) => ({ value: percent(facts.sum("paid"), denominator), numerator: facts.sum("paid"), denominator }))),
    basis: `mẫu số: toàn bộ ${assigned}; ${paid}; ${noCarryOver}`,
  },
  {
    ...common,
    code: "DIS-01.TTG",
    field: "rateOfCentralPlan",
    measure: ofReports(rateOfCentralPlan),
    basis: `mẫu số: phần thuộc kế hoạch Thủ tướng Chính phủ giao trong ${assigned}; ${paid}; ${noCarryOver}`,
  },
  {
    ...common,
    code: "DIS-02",
    field: "gapToPath",
    unit: "PERCENTAGE_POINT",
    measure: ofReports(ofAssigned(gapToPath)),
    basis: `tỷ lệ DIS-01 trừ tỷ lệ của lộ trình tháng (lộ trình là giả định, dấu A trong path.csv); mẫu số: toàn bộ ${assigned}; ${noCarryOver}`,
  },
  {
    ...common,
    code: "DIS-03",
    better: "LOWER",
    field: "unallocatedShare",
    measure: ofReports(
      ofAssigned((facts, denominator) => ({ value: percent(facts.sum("unallocated"), denominator), numerator: facts.sum("unallocated"), denominator })),
      "none",
    ),
    basis: `mẫu số: toàn bộ ${assigned}; tử số: phần chưa phân bổ chi tiết cho dự án; ${noCarryOver}`,
  },
  {
    ...common,
    code: "DIS-04",
    better: "LOWER",
    field: "slowProjects",
    unit: "COUNT",
    measure: ofReports(ofAssigned((facts) => ({ value: facts.sum("slow").toString(), numerator: facts.sum("slow"), denominator: null }))),
    basis: `dự án có tỷ lệ giải ngân dưới ngưỡng của tháng (giả định, dấu A trong path.csv); vốn chưa phân bổ không phải là dự án; ${noCarryOver}`,
    evidence: "slow",
  },
  {
    ...common,
    group: "reviews",
    code: "DIS-05",
    field: "usedAsPrescribed",
    measure: usedAsPrescribed,
    basis: `mẫu số: số quyết toán được thẩm định theo ${notices}; tử số: phần còn lại sau khi trừ số chi sai quy định; kết luận thanh tra, kiểm toán thuộc nguồn inspections, không tính ở đây (cách hiểu này là giả định, dấu A)`,
    evidence: "reviewRows",
  },
  {
    ...common,
    scorable: false,
    better: null,
    group: "recoveries",
    code: "DIS-06",
    field: "recoveredToBudget",
    unit: "VND",
    measure: recovered,
    basis: "số tiền Kho bạc đã hạch toán nộp ngân sách theo kiến nghị thanh tra, kiểm tra, kiểm toán, lũy kế từ bản ghi đầu tiên đến ngày cuối kỳ, theo cơ quan bị kiến nghị ngày ra quyết định; kỳ năm đến 31/1 năm sau, khác ngày chốt 14/12 của INS-05",
    evidence: "recoveryRows",
  },
];

/** Counters of lists of records; "projects": as the metric counts them. */
export type Evidence = "projects" | "allocationRows" | "paymentRows" | "snapshotRows" | "reviewRows" | "recoveryRows";

/** The same reading, counting the records of another list behind it; none where the list is not of its kind. */
export function countedBy(metric: Metric, evidence: Evidence): Metric {
  if (evidence !== "projects") return { ...metric, evidence };
  return metric.group === "capital" ? metric : { ...metric, evidence };
}
