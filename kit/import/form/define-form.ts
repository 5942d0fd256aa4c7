// A form → a profile: one object states one file layout, and reading needs no code of its own.

import type { FactRow, FileFindings, FileProfile } from "../profile.ts";
import type { OpenedFile, Row } from "../open/table.ts";
import { dayOf } from "../../time/calendar.ts";
import type { At } from "./at.ts";
import { checkForm } from "./check-form.ts";
import { chooseTable, type Chosen } from "./choose-table.ts";
import { type Columns, labelOf } from "./columns.ts";
import { createFacts } from "./facts.ts";
import { addProblem, addWarning, noFindings } from "./findings.ts";
import type { AnyForm, Contexts, FactValue, FormSpec } from "./form.ts";
import { createLineReader, forbiddenColumns, planColumns } from "./line.ts";
import { rowPlace } from "./place.ts";
import { createReport, type Ready } from "./report.ts";
import { readFacts, readUnits } from "./whole-file.ts";

/** Throws when the form contradicts itself: that is a mistake of its author, not of a file. */
export function defineForm<const C extends Columns, const G extends Contexts = Record<never, never>>(spec: FormSpec<C, G>): FileProfile {
  // Its functions take lines of exactly its columns, and are given no others.
  const form = spec as unknown as AnyForm;
  checkForm(form);
  return {
    name: form.name,
    titleVi: form.titleVi,
    titleEn: form.titleEn,
    formats: form.formats,
    period: form.period ? "required" : "none",
    columns: Object.values(form.columns).map((column) => ({ label: labelOf(column), kind: column.kind, required: column.kind !== "forbidden" && column.missing !== "null" })),
    readFile(file, { period, now = new Date() }) {
      const findings = noFindings();
      return { findings, batches: readBatches(form, file, period, now, findings) };
    },
  };
}

async function* readBatches(form: AnyForm, file: OpenedFile, period: string | undefined, now: Date, findings: FileFindings): AsyncGenerator<readonly FactRow[]> {
  if (!form.formats.includes(file.format)) {
    return addProblem(findings, "tệp", `mẫu ${form.name} đọc tệp ${form.formats.join(", ")}; đã nhận ${file.format}`);
  }
  const chosen = await chooseTable(file, form);
  if ("problems" in chosen) {
    for (const { position, message } of chosen.problems) addProblem(findings, position, message);
    return;
  }
  sayLayout(form, file, chosen, findings);
  const facts = readFacts(form, chosen, period, findings);
  const factorOf = readUnits(form, chosen, findings);
  if (findings.problemCount > 0) return;
  const { table, header } = chosen;
  const plans = planColumns(form, header, factorOf);
  const readLine = createLineReader(form, header, plans, file.format);
  const given = Object.keys(form.groups?.gives ?? {});
  const ids = [...plans.map(({ id }) => id), ...given];
  const state = createFacts(form, plans, ids, facts);
  const values: FactValue[] = ids.map(() => null);
  const at: At = { findings, table, row: emptyRow, column: 0, label: "", kind: "text", bad: false, written: undefined, today: dayOf(now), endOfToday: `${dayOf(now)}U` };
  const report = (form.layout ?? (file.format === "xlsx" ? "report" : "list")) === "report" ? createReport(form, plans, at) : undefined;
  const { from = "", to = "" } = typeof form.covers === "object" ? form.covers : { from: form.covers, to: form.covers };
  const [coversFromAt, coversToAt] = [ids.indexOf(from), ids.indexOf(to)];
  let hidden = 0;

  const load = (row: Row, contexts: Ready["contexts"] | undefined, into: FactRow[]) => {
    at.row = row;
    readLine(at, values);
    if (at.bad) return;
    if (contexts) for (const [place, id] of given.entries()) values[plans.length + place] = contexts[id] ?? null;
    if (coversFromAt >= 0) cover(findings, values[coversFromAt], values[coversToAt]);
    state(values, at, into);
  };

  for await (const batch of table.rows(chosen.fields)) {
    const found: FactRow[] = [];
    for (const row of batch) {
      if (row.number <= header.last) continue;
      if (row.hidden) hidden += 1;
      if (report) for (const ready of report.take(row)) load(ready.row, ready.contexts, found);
      else load(row, undefined, found);
    }
    if (found.length > 0) yield found;
  }
  const last: FactRow[] = [];
  for (const ready of report?.end() ?? []) load(ready.row, ready.contexts, last);
  if (hidden > 0) addWarning(findings, rowPlace(table, header.last), `${hidden} dòng ẩn cũng được đọc`);
  const hiddenRead = plans.filter(({ index }) => table.hiddenColumns.includes(index)).map(({ label }) => label);
  if (hiddenRead.length > 0) addWarning(findings, rowPlace(table, header.last), `cột ẩn cũng được đọc: ${hiddenRead.join(" | ")}`);
  if (last.length > 0) yield last;
}

const emptyRow: Row = { number: 0, hidden: false, texts: [], cell: (column) => ({ address: `cột ${column + 1}`, text: "", kind: "empty", formula: false, mergedInto: null }) };

function sayLayout(form: AnyForm, file: OpenedFile, { table, header }: Chosen, findings: FileFindings): void {
  const { recognised } = findings;
  if (file.encoding !== null) recognised.push({ labelVi: "Bảng mã", value: file.encoding, position: null });
  if (table.name !== null) recognised.push({ labelVi: "Sheet", value: table.name, position: null });
  const hidden = file.tables.filter((one) => one.hidden).map(({ name }) => name);
  if (hidden.length > 0) recognised.push({ labelVi: "Sheet ẩn, không đọc", value: hidden.join(", "), position: null });
  if (header.first > 0) {
    const rows = header.first === header.last ? `${header.first}` : `${header.first}–${header.last}`;
    recognised.push({ labelVi: "Hàng tiêu đề", value: rows, position: rowPlace(table, header.first) });
  }
  const extra = header.extra.map(({ path }) => path);
  if (extra.length > 0) recognised.push({ labelVi: form.extraColumns === "drop" ? "Cột thừa, không đọc, không giữ" : "Cột thừa, không đọc", value: extra.join(" | "), position: null });
  if (form.numbers) recognised.push({ labelVi: "Dạng số", value: { vi: "1.234.567,89", en: "1,234,567.89", plain: "1234567.89" }[form.numbers], position: null });
  const columns = forbiddenColumns(form, header);
  if (columns.length > 0) findings.forbidden.push({ table: table.name, columns });
}

/** Widens the days that the file covers. */
function cover(findings: FileFindings, from: FactValue | undefined, to: FactValue | undefined): void {
  if (typeof from !== "string" || typeof to !== "string") return;
  if (findings.coversFrom === null || from < findings.coversFrom) findings.coversFrom = from.slice(0, 10);
  if (findings.coversTo === null || (to > findings.coversTo && !to.startsWith(findings.coversTo))) findings.coversTo = to.slice(0, 10);
}
