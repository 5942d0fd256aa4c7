// What an import found and did, for the person who reads it: recognised, counted, totalled, compared; Vietnamese first.

import type { RowProblem } from "../../kit/import/profile.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { AgencyPart, ImportReport } from "../../kit/import/report.ts";
import { formatCount } from "../report.ts";
import { inColumns } from "./columns.ts";

interface Printed {
  readonly report: ImportReport;
  readonly source: string;
  readonly opened: OpenedFile;
  /** Its name and title. */
  readonly profile: string;
}

/** More would scroll away what matters; --json gives all that is kept. */
const shownLines = 20;
const shownTotals = 4;

export function reportLines({ report, source, opened, profile }: Printed): readonly string[] {
  const { findings, outcome } = report;
  const head = [
    ["nguồn · source", source],
    ["tệp · file", `${opened.name} (${opened.format}, ${formatCount(opened.bytes)} byte)`],
    ["SHA-256", opened.sha256],
    ["mẫu · profile", profile],
    ...(report.period === null ? [] : [["kỳ · period", report.period]]),
    ...(findings.coversFrom === null || findings.coversTo === null ? [] : [["bao quát · covers", `${day(findings.coversFrom)} – ${day(findings.coversTo)}`]]),
  ];
  if (outcome === "ALREADY_IMPORTED") return inColumns(head);
  return [
    ...inColumns(head),
    ...section("Đã nhận ra · recognised", inColumns(findings.recognised.map(({ labelVi, value, position }) => [labelVi, value, position ?? ""]), "  ")),
    ...section("Dòng · rows", inColumns(rowCounts(report), "  ")),
    ...section(...totalsOf(report)),
    ...section(...comparisonOf(report)),
    ...section(`Lỗi · problems (${formatCount(findings.problemCount)})`, placed(findings.problems, findings.problemCount)),
    ...section(`Cảnh báo · warnings (${formatCount(findings.warningCount)})`, placed(findings.warnings, findings.warningCount)),
    ...section("Trùng hệt, tính một lần · duplicates", bounded(report.duplicates.map(({ position, firstPosition }) => `  ${position} = ${firstPosition}`), report.duplicateCount)),
    ...section(`Chờ nối tên · quarantined (${formatCount(report.quarantinedCount)})`, bounded(report.quarantined.map(({ position, reason }) => `  ${position}: ${reason}`), report.quarantinedCount)),
  ];
}

function rowCounts({ rows, added, changed, same, quarantinedCount, duplicateCount, findings, outcome }: ImportReport): readonly (readonly string[])[] {
  const skipped = Object.entries(findings.skipped);
  const counts: readonly (readonly [string, number, string?])[] = [
    ["đọc được · read", rows],
    // A file that is refused is not compared to its end.
    ...(outcome === "REFUSED" ? [] : ([["mới · new", added], ["đổi · changed", changed], ["như cũ · same", same]] as const)),
    ["chờ nối tên · quarantined", quarantinedCount],
    ["trùng hệt · duplicates", duplicateCount],
    ["bị từ chối · rejected", findings.problemCount],
    ["không phải bản ghi · skipped", skipped.reduce((sum, [, number]) => sum + number, 0), skipped.map(([what, number]) => `${what}: ${formatCount(number)}`).join(", ")],
  ];
  return counts.map(([label, number, note = ""]) => [label, formatCount(number).padStart(9), note]);
}

/** What differs first, and a few of those that agree. */
function totalsOf({ findings: { totals } }: ImportReport): readonly [string, readonly string[]] {
  const [right, wrong] = [totals.filter(({ ok }) => ok), totals.filter(({ ok }) => !ok)];
  const lines = [
    ...bounded(wrong.map(({ position, label, stated, computed }) => `  ✖ ${position}  ${label}: ${stated}, các dòng cộng lại ${computed}`)),
    ...right.slice(0, shownTotals).map(({ position, label, stated }) => `  ✔ ${position}  ${label}: ${stated}`),
    ...(right.length > shownTotals ? [`  ✔ và ${formatCount(right.length - shownTotals)} tổng khác · others agree`] : []),
  ];
  return [`Tổng đã kiểm · totals (${formatCount(right.length)}/${formatCount(totals.length)} khớp)`, lines];
}

function comparisonOf({ comparison }: ImportReport): readonly [string, readonly string[]] {
  if (comparison === null) return ["", []];
  const { agencies, with: { file, period, importId }, rule } = comparison;
  const names = [...new Set(agencies.flatMap(({ before, now }) => [...Object.keys(before.sums), ...Object.keys(now.sums)]))].sort();
  const totals = (part: (one: (typeof agencies)[number]) => AgencyPart): readonly bigint[] => [
    agencies.reduce((sum, one) => sum + BigInt(part(one).rows), 0n),
    ...names.map((name) => agencies.reduce((sum, one) => sum + BigInt(part(one).sums[name] ?? "0"), 0n)),
  ];
  const [was, is] = [totals(({ before }) => before), totals(({ now }) => now)];
  const rows = [["", "trước · before", "nay · now", "chênh · difference"], ...["số dòng · rows", ...names].map((name, i) => [name, formatCount(was[i] ?? 0n), formatCount(is[i] ?? 0n), signed((is[i] ?? 0n) - (was[i] ?? 0n))])];
  const outliers = agencies.flatMap(({ agencyId, before, now, outliers: what }) =>
    what.map((name) => `  ⚠ ${agencyId}  ${name === "rows" ? `số dòng ${formatCount(before.rows)} → ${formatCount(now.rows)}` : `${name} ${amount(before, name)} → ${amount(now, name)}`}`),
  );
  const lines = [...inColumns(rows, "  "), ...bounded(outliers), ...(outliers.length === 0 ? [] : [`  (${rule})`])];
  return [`So với ${file} (lần ${importId}${period === null ? "" : `, kỳ ${period}`}) · compared with the one before`, lines];
}

function amount({ sums }: AgencyPart, name: string): string {
  return formatCount(BigInt(sums[name] ?? "0"));
}

/** Each problem with its place, as many as a terminal shows. */
function placed(problems: readonly RowProblem[], all: number): readonly string[] {
  return bounded(problems.map(({ position, message }) => `  ${position}: ${message}`), all);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function bounded(lines: readonly string[], all = lines.length): readonly string[] {
  const shown = lines.slice(0, shownLines);
  return all > shown.length ? [...shown, `  … và ${formatCount(all - shown.length)} nữa · more`] : shown;
}

function signed(value: bigint): string {
  return value > 0n ? `+${formatCount(value)}` : formatCount(value);
}

function day(text: string): string {
  return text.split("-").toReversed().join("/");
}
