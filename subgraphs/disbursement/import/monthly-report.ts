// The province's report of public investment (.xlsx): projects under groups, each with its plan and what was paid of it since 1/1. Monthly, and once for the whole year.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import type { FileFacts, PeriodKind } from "../../../kit/import/form/form.ts";
import { investmentWindow } from "../../../kit/time/period.ts";
import { projectCode, projectCodeForm } from "../codes.ts";

const amount = { kind: "money", formula: true, accepts: ["negative", "parentheses"] } as const;

/** Every spelling with and without the column being split into a total and its parts. */
const totalOf = (...headings: readonly string[]) => headings.flatMap((heading) => [`${heading} / Tổng số`, heading]);

const paidHeadings = totalOf("Giải ngân", "Giải ngân đến hết tháng", "Lũy kế giải ngân", "Giải ngân lũy kế", "Lũy kế thanh toán", "Thanh toán lũy kế");
const estimatedHeadings = totalOf("Ước giải ngân", "Ước giải ngân đến hết tháng", "Ước giải ngân đến hết năm", "Ước lũy kế giải ngân", "Ước lũy kế thanh toán", "Ước thanh toán");

const says = /(?<!\p{L})ước(?!\p{L})/iu;
/** The report itself calls the figure estimated: in the heading, or in the title unless another column has the estimates. */
const isEstimated = ({ title, headings }: FileFacts) => says.test(headings["paid"] ?? "") || (headings["estimated"] === undefined && says.test(title));

const isCarriedOver = (part: string | null) => /kéo dài|chuyển (nguồn|sang)/iu.test(part ?? "");
/** Capital carried over is that of the year before, unless its group names another. */
const yearOf = (part: string | null, file: FileFacts) => (isCarriedOver(part) ? Number(/20\d{2}/.exec(part ?? "")?.[0] ?? Number(file.period?.slice(0, 4)) - 1) : Number(file.period?.slice(0, 4)));

/** A heading such as "đến 30/9/2026" may not speak of another day or month than the report. */
function contradicts(heading: string | undefined, day: string | null): boolean {
  const [, dayOf, monthOf, monthOnly] = /(\d{1,2})[/.-](\d{1,2})[/.-]20\d{2}|tháng (\d{1,2})/iu.exec(heading ?? "") ?? [];
  const said = [monthOf ?? monthOnly, dayOf].flatMap((number) => number?.padStart(2, "0") ?? []).join("-");
  return said !== "" && day !== null && !day.slice(5).startsWith(said);
}

const lastDayOf = (file: FileFacts) => investmentWindow(file.period ?? "").to;

interface Line {
  readonly part: string | null;
}

const capital = { projectCode: "code", projectName: "project", capitalSource: "source", planVnd: "plan", centralPlanVnd: "central" } as const;
const common = {
  table: "snapshots",
  values: { ...capital, planYear: (line: Line, file: FileFacts) => yearOf(line.part, file), carriedOver: (line: Line) => isCarriedOver(line.part) },
} as const;
const keyOf = (day: (file: FileFacts) => string | null) =>
  [(line: Line, file: FileFacts) => yearOf(line.part, file), (_: Line, file: FileFacts) => day(file), "code", "source", (line: Line) => (isCarriedOver(line.part) ? "KEO_DAI" : "TRONG_NAM")] as const;

function report(name: string, titleVi: string, titleEn: string, kind: PeriodKind) {
  return defineForm({
    name,
    titleVi,
    titleEn,
    formats: ["xlsx"],
    period: { window: "investment", kinds: [kind], title: "required" },
    unit: "line",
    numbers: "vi",
    extraColumns: "ignore",
    columns: {
      index: { heading: ["TT", "STT", "Số TT"], kind: "text", blank: "null" },
      project: { heading: ["Danh mục dự án", "Tên dự án", "Nội dung"], kind: "text" },
      code: { heading: ["Mã dự án", "Mã số dự án"], kind: "code", pattern: projectCode, allowed: projectCodeForm },
      owner: { heading: ["Chủ đầu tư", "Đơn vị thực hiện"], kind: "text", merged: "fill" },
      plan: { heading: totalOf("Kế hoạch vốn năm", "Kế hoạch vốn", "Kế hoạch năm"), ...amount },
      central: { heading: ["Trong đó: Thủ tướng Chính phủ giao", "Trong đó: TTCP giao", "Thủ tướng Chính phủ giao", "TTCP giao"], blank: "zero", ...amount },
      paid: { heading: paidHeadings, blank: "zero", missing: "null", ...amount },
      estimated: { heading: estimatedHeadings, blank: "zero", missing: "null", ...amount },
    },
    groups: {
      index: "index",
      label: "project",
      levels: ["A", "I", "1"],
      records: ["1"],
      gives: {
        part: { level: "A" },
        source: {
          level: "I",
          choices: {
            "Vốn ngân sách trung ương": "NSTW",
            "Vốn ngân sách địa phương": "NSDP",
            "Vốn nước ngoài": "ODA",
            "Vốn ODA": "ODA",
            "Vốn chương trình mục tiêu quốc gia": "CTMTQG",
            "Vốn các chương trình mục tiêu quốc gia": "CTMTQG",
            "Vốn trái phiếu Chính phủ": "TPCP",
            "Vốn từ nguồn thu sử dụng đất": "DAT",
            "Nguồn thu tiền sử dụng đất": "DAT",
          },
        },
      },
    },
    totals: { check: ["plan", "central", "paid", "estimated"] },
    skip: { "trong đó": /^trong đó/i },
    check: ({ plan, central, paid, estimated }, file) => {
      const { headings, to } = file;
      if (contradicts(headings["paid"], to)) return `cột "${headings["paid"]}" không tính đến ngày của báo cáo, ${to}`;
      if (contradicts(headings["estimated"], lastDayOf(file))) return `cột "${headings["estimated"]}" không tính đến ngày cuối của kỳ, ${lastDayOf(file)}`;
      if (paid === null && estimated === null) return `không có cột giải ngân; cho phép "${paidHeadings.slice(0, 3).join('", "')}" …, hoặc các tên đó với chữ "Ước" ở đầu`;
      return central > plan && plan >= 0n ? { column: "central", message: `cho phép đến kế hoạch, ${plan} đồng; đã nhận ${central} đồng` } : null;
    },
    facts: [
      {
        ...common,
        key: keyOf(({ to }) => to),
        owner: { text: "owner", on: { period: "to" } },
        values: { ...common.values, asOfDate: { period: "to" }, paidVnd: "paid", estimated: (_, file) => isEstimated(file) },
        when: ({ paid }) => paid !== null,
      },
      // Beside what is counted up to a day, what is expected by the period's end.
      {
        ...common,
        key: keyOf(lastDayOf),
        owner: { text: "owner", on: (_, file) => lastDayOf(file) },
        values: { ...common.values, asOfDate: (_, file) => lastDayOf(file), paidVnd: "estimated", estimated: { constant: true } },
        when: ({ paid, estimated }, file) => estimated !== null && (paid === null || file.to !== lastDayOf(file)),
      },
    ],
  });
}

export const monthlyReport = report("monthly-report", "Báo cáo tháng vốn đầu tư công", "Monthly report of public investment", "month");
export const yearReport = report("year-report", "Báo cáo năm vốn đầu tư công (đến 31/1 năm sau)", "Report of public investment of a year (to 31 January of the next)", "year");
