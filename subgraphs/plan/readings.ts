// The metrics that agencies' own reports answer: code, field of PlanIndicators, formula over counters, unit.

import type { Facts } from "../../kit/reading/facts.ts";
import { count, type Measure, type Metric, ratio } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";

export type Group = "entries" | "duties" | "followed";

/** Communes report to their district, not to the province. */
const levels: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT"];
const scored = { scorable: true, levels } as const;
const cutOff = "kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối; theo báo cáo của chính cơ quan";

const none = (note: string): Measure => ({ value: null, numerator: null, denominator: null, note });

/** Zero is a value for whoever has reported; of others nothing is known. */
const countOfReporters = (of: string) => (facts: Facts): Measure => (facts.covered && facts.sum("any") === 0n ? none("đơn vị chưa có báo cáo nào trong kỳ") : count(of)(facts));

/** 1 when everything that was due was on time. */
const allOnTime = (facts: Facts): Measure => {
  const { value, numerator, denominator, note } = ratio("documentsOnTime", "documents")(facts);
  if (value === null || numerator === null) return none(note ?? "");
  return { value: numerator === denominator ? "1" : "0", numerator, denominator };
};

/** Of the tasks that rules.csv names for the metric. */
const doneOf = (metric: string) => (facts: Facts): Measure => {
  const measure = ratio(`${metric}.done`, `${metric}.tasks`)(facts);
  return measure.value === null && facts.covered ? none("đơn vị không báo cáo nhiệm vụ nào thuộc chỉ số này trong kỳ") : measure;
};

/** 1 when each of those tasks is reported as done, with a document. */
const issued = (facts: Facts): Measure => {
  const [numerator, denominator] = [facts.sum("RPT-10.proven"), facts.sum("RPT-10.tasks")];
  if (denominator === 0n) return none(facts.covered ? "đơn vị không báo cáo nhiệm vụ nào thuộc chỉ số này trong kỳ" : "nguồn không có số liệu trong kỳ");
  return { value: numerator === denominator ? "1" : "0", numerator, denominator };
};

const named = "những nhiệm vụ nào là tham số có ngày hiệu lực (planRules, task.*, A)";

export const metrics: readonly Metric<Group>[] = [
  { ...scored, code: "RPT-01", field: "planIssuedOnTime", group: "entries", unit: "BOOLEAN", measure: allOnTime, basis: `1 khi mọi kế hoạch, văn bản đến hạn trong kỳ đều ban hành đúng hạn; chưa xét nội dung; ${cutOff}`, evidence: "documents" },
  { ...scored, code: "RPT-02", field: "reportsOnTime", group: "duties", unit: "PERCENT", measure: ratio("onTime", "due"), basis: "báo cáo định kỳ phải gửi có kỳ kết thúc trong kỳ và đã đến hạn; mẫu số theo chế độ báo cáo và danh bạ ngày chốt, kể cả báo cáo chưa có; hạn gửi là tham số của kế hoạch", evidence: "received" },
  { ...scored, code: "RPT-03", field: "assignedTasksOnTime", group: "entries", unit: "PERCENT", measure: ratio("assignedOnTime", "assigned"), basis: `nhiệm vụ UBND tỉnh giao đến hạn trong kỳ; ${cutOff}`, evidence: "assigned" },
  { ...scored, code: "RPT-04", field: "initiatives", group: "entries", unit: "COUNT", measure: countOfReporters("initiatives"), basis: `sáng kiến, cách làm hay nêu trong báo cáo; ${cutOff}`, evidence: "initiatives" },
  { ...scored, code: "RPT-05", field: "events", group: "entries", unit: "COUNT", measure: countOfReporters("events"), basis: `đối thoại, hội nghị, tập huấn nêu trong báo cáo; ${cutOff}`, evidence: "events" },
  { ...scored, code: "RPT-06", field: "planTasksCompleted", group: "entries", unit: "PERCENT", measure: ratio("tasksDone", "tasks"), basis: `nhiệm vụ của kế hoạch mà đơn vị báo cáo trong kỳ, mỗi nhiệm vụ của một đơn vị tính một lần; hoàn thành theo tự báo cáo; ${cutOff}`, evidence: "taskEntries" },
  { ...scored, code: "RPT-07", field: "evidenceFiled", group: "entries", unit: "COUNT", measure: countOfReporters("documentsFiled"), basis: `văn bản minh chứng kèm theo nhiệm vụ trong báo cáo; ${cutOff}`, evidence: "entriesWithEvidence" },
  { ...scored, code: "RPT-08", field: "communicationTasksDone", group: "followed", unit: "PERCENT", measure: doneOf("RPT-08"), basis: `nhiệm vụ tuyên truyền CCHC đã hoàn thành trên số đơn vị báo cáo trong kỳ; ${named}; ${cutOff}`, evidence: "RPT-08.entries" },
  { ...scored, code: "RPT-09", field: "simplificationTasksDone", group: "followed", unit: "PERCENT", measure: doneOf("RPT-09"), basis: `nhiệm vụ rà soát, đơn giản hóa TTHC đã hoàn thành trên số đơn vị báo cáo trong kỳ; ${named}; ${cutOff}`, evidence: "RPT-09.entries" },
  { ...scored, code: "RPT-10", field: "assetRulesIssued", group: "followed", unit: "BOOLEAN", measure: issued, basis: `1 khi nhiệm vụ tham mưu quy định quản lý, sử dụng tài sản công được báo cáo hoàn thành kèm văn bản; ${named}; ${cutOff}`, evidence: "RPT-10.entries" },
];
