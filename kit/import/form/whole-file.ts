// What a file says as a whole – its period, up to which day, the unit of its money – against what was asked and what the form needs.

import { calendarWindow, investmentWindow, parsePeriod, reportingWindow } from "../../time/period.ts";
import type { FileFindings } from "../profile.ts";
import type { Chosen } from "./choose-table.ts";
import { addProblem } from "./findings.ts";
import type { AnyForm, FileFacts, PeriodKind } from "./form.ts";
import { writeNumber } from "./number.ts";
import type { NumberSettings } from "./read-numbers.ts";
import { cleanText } from "./text.ts";
import { readTitle, type TitleBlock } from "./title.ts";
import { moneyFactors, type MoneyUnit } from "./units.ts";

const windows = { calendar: calendarWindow, reporting: reportingWindow, investment: investmentWindow } as const;
const kindExamples: Readonly<Record<PeriodKind, string>> = { month: "2026-10", quarter: "2026-Q3", half: "2026-H1", nine: "2026-9M", year: "2026" };

const kindOf = (period: string): PeriodKind =>
  period.length === 4 ? "year" : period.endsWith("-H1") ? "half" : period.endsWith("-9M") ? "nine" : period.includes("Q") ? "quarter" : "month";

type FilePeriod = Pick<FileFacts, "period" | "from" | "to">;
const noPeriod: FilePeriod = { period: null, from: null, to: null };

export function readFacts(form: AnyForm, chosen: Chosen, given: string | undefined, findings: FileFindings): FileFacts {
  const title = chosen.above.flatMap(({ texts }) => texts.filter((text) => text !== "").map(cleanText)).join("\n");
  const headings = Object.fromEntries([...chosen.header.columns].map(([id, { path }]) => [id, path]));
  return { ...readPeriod(form, chosen, given, findings), title, headings };
}

function readPeriod(form: AnyForm, chosen: Chosen, given: string | undefined, findings: FileFindings): FilePeriod {
  const rule = form.period;
  if (!rule) return noPeriod;
  const kinds = rule.kinds ?? ["month"];
  if (given !== undefined && (!parsePeriod(given) || !kinds.includes(kindOf(given)))) {
    addProblem(findings, "--period", `cho phép ${kinds.map((kind) => kindExamples[kind]).join(", ")}; đã nhận "${given}"`);
    return noPeriod;
  }
  const title = readTitle(chosen.table, rule.title === "ignored" ? [] : chosen.above, kinds);
  const stated = title.periods.find(({ value }) => value !== given) ?? title.periods[0];
  const period = given ?? stated?.value;
  if (period === undefined) {
    addProblem(findings, "tệp", `không biết kỳ của tệp: tiêu đề không ghi, --period không có; cho phép ${kinds.map((kind) => kindExamples[kind]).join(", ")}`);
    return noPeriod;
  }
  const disagreeing = title.periods.filter(({ value }) => value !== period);
  for (const { text, position, value } of disagreeing) addProblem(findings, position, `tệp ghi "${text}" (${value}), kỳ được nạp là ${period}`);
  const window = windows[rule.window](period);
  if (rule.title === "required" && title.periods.length === 0 && title.upTo.length === 0) addProblem(findings, "tệp", `phần đầu của tệp không ghi kỳ; mẫu ${form.name} cần, ví dụ "Tháng 10 năm 2026" hoặc "đến ngày 31/10/2026"`);
  return settlePeriod(title, period, window, findings);
}

function settlePeriod({ periods, upTo }: TitleBlock, period: string, window: { readonly from: string; readonly to: string }, findings: FileFindings): FilePeriod {
  const [said] = periods;
  findings.recognised.push({ labelVi: "Kỳ", value: said ? `${period} (“${said.text}”)` : period, position: said?.position ?? null });
  // "đến ngày 31/10/2026" lies in the last month of the period.
  for (const { value, text, position } of upTo) {
    if (value.slice(0, 7) !== window.to.slice(0, 7)) addProblem(findings, position, `tệp ghi "${text}", kỳ ${period} là ${window.from} đến ${window.to}`);
  }
  const [until] = upTo;
  if (until) findings.recognised.push({ labelVi: "Số liệu đến ngày", value: until.value, position: until.position });
  const to = until?.value ?? window.to;
  findings.coversFrom = window.from;
  findings.coversTo = to;
  return { period, from: window.from, to };
}

/** đồng in one unit of each column of money. */
export function readUnits(form: AnyForm, chosen: Chosen, findings: FileFindings): (id: string) => NumberSettings["factor"] {
  const { units, strange } = form.unit === undefined ? { units: [], strange: [] } : readTitle(chosen.table, chosen.above, []);
  for (const { text, value, position, allowed } of strange) addProblem(findings, position, `"${text}": không hiểu đơn vị "${value}"; cho phép ${allowed}`);
  const [line] = units;
  for (const other of units.filter(({ value }) => value !== line?.value)) addProblem(findings, other.position, `"${other.text}" khác "${line?.text}" ở ${line?.position}`);
  const fixed = form.unit === "line" ? undefined : form.unit;
  if (line && fixed && line.value !== fixed) addProblem(findings, line.position, `"${line.text}": mẫu ${form.name} tính bằng ${fixed}`);
  const told = fixed ?? line?.value;
  if (told) findings.recognised.push({ labelVi: "Đơn vị tính", value: sayUnit(told), position: line?.position ?? null });
  const missing: string[] = [];
  const factors = new Map<string, NumberSettings["factor"]>();
  for (const [id, column] of Object.entries(form.columns)) {
    if (column.kind !== "money") continue;
    const heading = chosen.header.columns.get(id);
    if (typeof column.unit === "object") {
      factors.set(id, { column: chosen.header.columns.get(column.unit.column)?.index ?? -1 });
      continue;
    }
    if (heading?.unit && heading.unit !== told) findings.recognised.push({ labelVi: `Đơn vị tính của cột “${heading.path}”`, value: sayUnit(heading.unit), position: heading.address });
    const unit = heading?.unit ?? column.unit ?? told;
    if (unit) factors.set(id, moneyFactors[unit]);
    else if (heading) missing.push(heading.path);
  }
  if (missing.length > 0 && strange.length === 0) {
    addProblem(findings, "tệp", `không có dòng đơn vị tính; mẫu ${form.name} cần, ví dụ "Đơn vị tính: triệu đồng" phía trên bảng, cho các cột: ${missing.join(" | ")}`);
  }
  return (id) => factors.get(id) ?? 1n;
}

const sayUnit = (unit: MoneyUnit) => `${unit} (× ${writeNumber({ digits: moneyFactors[unit], scale: 0 }, "vi")} đồng)`;

