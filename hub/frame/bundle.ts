// A frame as an office edits it: one JSON file, or a folder of three CSV tables that Excel opens – frame.csv, domains.csv, criteria.csv.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readCsv, writeCsv } from "../../kit/import/csv.ts";
import { ImportError } from "../../kit/import/profile.ts";
import { PlainError } from "../../kit/plain-error.ts";
import type { FrameFile } from "../../subgraphs/plan/import/frame.ts";

export interface FrameText {
  readonly file: string;
  /** JSON, whatever it was read from. */
  readonly content: string;
  /** The place of a problem as its editor sees it: "criteria.csv dòng 5" for "criteria.3". */
  readonly placeOf: (position: string) => string;
}

const names = ["code", "index", "decision", "date", "fromYear", "toYear", "mark", "tolerance", "toleranceMark", "kind", "noteVi", "scaleMin", "scaleMax", "replaces"];
const domainColumns = ["code", "nameVi", "nameEn", "max", "mark"];
const criterionColumns = [
  "code", "domain", "nameVi", "nameEn", "assessedBy", "fedBy", "formula", "direction", "target", "tolerance",
  "kind", "fullAt", "zeroBelow", "steps", "yes", "no", "scaleMax", "max", "criterionMark", "ruleMark", "maxMark", "metrics", "combine", "note",
];

export function readFrame(path: string): FrameText {
  if (!existsSync(path)) throw new PlainError(`Không có "${path}": cần một tệp JSON, hoặc thư mục có frame.csv, domains.csv, criteria.csv.`, `There is no "${path}": a JSON file is needed, or a folder with frame.csv, domains.csv and criteria.csv.`);
  if (!statSync(path).isDirectory()) return { file: basename(path), content: readFileSync(path, "utf8"), placeOf: (position) => position };
  const content = JSON.stringify({ ...aboutOf(path), domains: table(path, "domains.csv", domainColumns), criteria: table(path, "criteria.csv", criterionColumns).map(criterionOf) });
  return { file: basename(path), content, placeOf: lineOf };
}

/** The three tables of a frame, with a mark at their start by which Excel knows their letters. */
export function writeBundle(folder: string, { domains, criteria, ...about }: FrameFile): void {
  mkdirSync(folder, { recursive: true });
  const given: Readonly<Record<string, unknown>> = about;
  const put = (file: string, columns: readonly string[], records: readonly Readonly<Record<string, string>>[]) => writeFileSync(join(folder, file), `\uFEFF${writeCsv(columns, records)}`);
  put("frame.csv", ["name", "value"], names.map((name) => ({ name, value: textOf(given[name]) })));
  put("domains.csv", domainColumns, domains.map(textsOf));
  put("criteria.csv", criterionColumns, criteria.map(({ scoring, marks, metrics, ...criterion }) => {
    const { kind, ...parameters } = scoring;
    const steps = scoring.kind === "BANDS" ? scoring.steps.map(({ from, share }) => `${from}:${share}`).join("; ") : "";
    return { ...textsOf(criterion), ...textsOf(parameters), kind, steps, criterionMark: marks.criterion, ruleMark: marks.rule, maxMark: textOf(marks.max), metrics: metrics.join("; ") };
  }));
}

function aboutOf(folder: string): Record<string, unknown> {
  const pairs = table(folder, "frame.csv", ["name", "value"]).map(({ name, value }) => [name ?? "", value ?? null] as const);
  const unknown = pairs.filter(([name]) => !names.includes(name)).map(([name]) => ({ position: "frame.csv", message: `không có mục "${name}"; các mục: ${names.join(", ")}` }));
  if (unknown.length > 0) throw new ImportError(basename(folder), unknown);
  const about: Readonly<Record<string, string | null>> = Object.fromEntries(pairs);
  const year = (text: string | null | undefined) => (text === null || text === undefined ? null : Number(text));
  return { ...about, fromYear: year(about["fromYear"]), toYear: year(about["toYear"]) };
}

type Cells = Readonly<Record<string, string | null>>;

/** Lines by column; an empty cell is null. */
function table(folder: string, file: string, columns: readonly string[]): readonly Cells[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new PlainError(`Thư mục "${folder}" thiếu ${file}.`, `The folder "${folder}" lacks ${file}.`);
  const { records, problems } = readCsv(readFileSync(path, "utf8"), columns);
  if (problems.length > 0) throw new ImportError(file, problems);
  return records.map(({ cells }) => Object.fromEntries(columns.map((column) => [column, cells[column]?.trim() || null])));
}

/** What each kind of rule takes; a parameter that does not belong to it is left out, a missing one is told by the frame's own check. */
const parameters: Readonly<Record<string, readonly string[]>> = { PROPORTIONAL: ["fullAt", "zeroBelow"], MILESTONE: ["yes", "no"], LINEAR: ["fullAt"], SURVEY_MEAN: ["scaleMax"] };

function criterionOf({ kind, steps, criterionMark, ruleMark, maxMark, metrics, fullAt, zeroBelow, yes, no, scaleMax, ...criterion }: Cells): object {
  const given: Cells = { fullAt: fullAt ?? null, zeroBelow: zeroBelow ?? null, yes: yes ?? null, no: no ?? null, scaleMax: scaleMax ?? null };
  const own = Object.fromEntries((parameters[kind ?? ""] ?? []).map((name) => [name, given[name] ?? null]));
  const bands = list(steps).map((step) => ({ from: step.split(":")[0]?.trim() ?? "", share: step.split(":")[1]?.trim() ?? "" }));
  return {
    ...criterion,
    scoring: { kind: kind ?? "", ...own, ...(kind === "BANDS" ? { steps: bands } : {}) },
    marks: { criterion: criterionMark, rule: ruleMark, max: maxMark },
    metrics: list(metrics),
  };
}

/** Below the heading, lines count from 2. */
function lineOf(position: string): string {
  const [, name, place, column] = /^(criteria|domains)\.(\d+)(?:\.(.*))?/.exec(position) ?? [];
  return name === undefined ? `frame.csv ${position}` : `${name}.csv dòng ${Number(place) + 2}${column ? `, ${column}` : ""}`;
}

function list(cell: string | null | undefined): readonly string[] {
  return (cell ?? "").split(";").map((one) => one.trim()).filter((one) => one !== "");
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function textsOf(record: object): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, textOf(value)]));
}
