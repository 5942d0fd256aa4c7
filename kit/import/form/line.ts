// One row of the file → its values by column; what a cell may not be is said with its address.

import type { FileFormat } from "../open/table.ts";
import { type At, refuse, refuseRow } from "./at.ts";
import { isNumber, labelOf, type ReadColumn } from "./columns.ts";
import type { AnyForm, FactValue } from "./form.ts";
import type { Header } from "./header.ts";
import { findPersonal } from "./personal.ts";
import { createReader, type Reader } from "./reader.ts";
import type { NumberSettings } from "./read-numbers.ts";

/** A column of the form found in the file, ready to be read. */
export interface ColumnPlan {
  readonly id: string;
  readonly column: ReadColumn;
  /** Column of the file, from 0; -1 where the file has none. */
  readonly index: number;
  readonly label: string;
  readonly isNumber: boolean;
  readonly factor: bigint | { readonly column: number };
  readonly read: Reader;
  readonly blank: FactValue | undefined;
  readonly dash: FactValue | undefined;
}

export function planColumns(form: AnyForm, header: Header, factorOf: (id: string) => NumberSettings["factor"]): ColumnPlan[] {
  return Object.entries(form.columns).flatMap(([id, column]) => {
    if (column.kind === "forbidden") return [];
    const factor = factorOf(id);
    const read = createReader(column, { numbers: form.numbers, days: form.days ?? ["dd/mm/yyyy"], factor });
    const blank = emptyValue(column, column.blank);
    const dash = isNumber(column) && column.dash ? emptyValue(column, column.dash) : blank;
    return [{ id, column, index: header.columns.get(id)?.index ?? -1, label: labelOf(column), isNumber: isNumber(column), factor, read, blank, dash }];
  });
}

function emptyValue(column: ReadColumn, rule: "refuse" | "null" | "zero" | undefined): FactValue | undefined {
  if (rule === "null") return null;
  if (rule !== "zero") return undefined;
  return column.kind === "money" ? 0n : column.kind === "integer" ? 0 : "0";
}

const dashes = /^[-\u2010-\u2014\u2212]$/;

/** Fills the values in the order of the plans. `at.bad` tells whether a cell was refused; then they are not to be used. */
export function createLineReader(form: AnyForm, header: Header, plans: readonly ColumnPlan[], format: FileFormat): (at: At, values: FactValue[]) => void {
  const filled = new Map<string, { readonly origin: string; readonly text: string }>();
  const watch = createWatch(form, header);

  /** What a workbook knows of the cell besides its text. */
  const openCell = (plan: ColumnPlan, at: At): string | undefined => {
    const cell = at.row.cell(plan.index);
    at.kind = cell.kind;
    if (cell.kind === "error") return refuse(at, `ô có lỗi ${cell.text}; sửa trong tệp gốc`);
    if (cell.formula && !plan.column.formula) return refuse(at, "ô là công thức, cột này không nhận công thức; dán lại giá trị");
    if (cell.text !== "" || cell.mergedInto === null) {
      filled.set(plan.id, { origin: cell.address, text: cell.text });
      return cell.text;
    }
    const above = filled.get(plan.id);
    if (plan.column.merged !== "fill") return refuse(at, `ô gộp với ${cell.mergedInto}; bỏ gộp để mỗi dòng có giá trị của mình`);
    return above?.origin === cell.mergedInto ? above.text : "";
  };

  const readCell = (plan: ColumnPlan, at: At): FactValue | undefined => {
    if (plan.index < 0) return null;
    at.column = plan.index;
    at.label = plan.label;
    const text = format === "xlsx" ? openCell(plan, at) : (at.row.texts[plan.index] ?? "");
    // A number of JSON is exact; a text is read as the form says.
    if (format === "jsonl" && plan.isNumber) at.kind = at.row.cell(plan.index).kind;
    if (text === undefined) return undefined;
    if (isBlank(text)) return plan.blank === undefined ? refuse(at, "không được để trống") : plan.blank;
    if (plan.isNumber && text.length < 4 && dashes.test(text.trim())) return plan.dash === undefined ? refuse(at, `không được để "-"`) : plan.dash;
    return plan.read(text, at);
  };

  return (at, values) => {
    at.bad = false;
    at.kind = "text";
    let place = 0;
    for (const plan of plans) values[place++] = readCell(plan, at) ?? null;
    watch(at);
  };
}

/** Most cells are told by their first letter. */
function isBlank(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 160) && /^[\s\p{Zs}\p{Cf}]*$/u.test(text);
}

/** Columns that the form does not read: forbidden ones, extra ones, and those without a heading. */
function createWatch(form: AnyForm, { columns, extra }: Header): (at: At) => void {
  const forbidden = [...columns].flatMap(([id, heading]) => {
    const column = form.columns[id];
    return column?.kind === "forbidden" && column.refuse ? [heading] : [];
  });
  const headings = [...columns.values(), ...extra];
  const width = 1 + Math.max(-1, ...headings.map(({ index }) => index));
  const unnamed = Array.from({ length: width }, (_, index) => index).filter((index) => !headings.some((heading) => heading.index === index));
  const watched = form.extraColumns === "ignore" ? extra : [];
  return (at) => {
    for (const { index, path } of forbidden) {
      if ((at.row.texts[index] ?? "").trim() !== "") {
        place(at, index, path);
        refuse(at, "cột này không được có nội dung (không nhắc lại)");
      }
    }
    for (const { index, path } of watched) {
      const found = findPersonal(at.row.texts[index] ?? "");
      if (found) {
        place(at, index, path);
        refuse(at, `không được có dữ liệu cá nhân: giống ${found} (nội dung ô không nhắc lại)`);
      }
    }
    if (at.row.texts.length > width || unnamed.length > 0) {
      const stray = at.row.texts.findIndex((text, index) => (index >= width || unnamed.includes(index)) && !isBlank(text));
      if (stray >= 0) refuseRow(at, `có nội dung ở cột thứ ${stray + 1}, cột không có tiêu đề`);
    }
  };
}

function place(at: At, index: number, path: string): void {
  at.column = index;
  at.label = path;
}

/** Columns whose content may not be kept. */
export function forbiddenColumns(form: AnyForm, { columns, extra }: Header): number[] {
  const named = [...columns].flatMap(([id, { index }]) => {
    const column = form.columns[id];
    return column?.kind === "forbidden" || column?.kind === "part" || (column?.kind === "pseudonym" && column.make) ? [index] : [];
  });
  return [...named, ...(form.extraColumns === "drop" ? extra.map(({ index }) => index) : [])].sort((a, b) => a - b);
}
