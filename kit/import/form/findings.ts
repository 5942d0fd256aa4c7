// What reading a file finds, bounded: a file with a million wrong cells gives a short report.

import { type FileFindings, keptProblems } from "../profile.ts";

export function noFindings(): FileFindings {
  return { recognised: [], problems: [], problemCount: 0, totals: [], warnings: [], warningCount: 0, skipped: {}, forbidden: [], coversFrom: null, coversTo: null };
}

export function addProblem(findings: FileFindings, position: string, message: string): void {
  findings.problemCount += 1;
  if (findings.problems.length < keptProblems) findings.problems.push({ position, message });
}

export function addWarning(findings: FileFindings, position: string, message: string): void {
  findings.warningCount += 1;
  if (findings.warnings.length < keptProblems) findings.warnings.push({ position, message });
}

export function countSkipped(findings: FileFindings, what: string): void {
  findings.skipped[what] = (findings.skipped[what] ?? 0) + 1;
}
