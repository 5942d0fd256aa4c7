// Rows of a report, told apart: records, groups, totals, notes, the block of signatures. Only records are loaded.

import { nameKey } from "../../names.ts";
import type { Row } from "../open/table.ts";
import { type At, refuse, refuseRow } from "./at.ts";
import { isNumber, type NumberForm } from "./columns.ts";
import { countSkipped } from "./findings.ts";
import type { AnyForm, IndexStyle } from "./form.ts";
import { createIndexStyle } from "./index-style.ts";
import type { ColumnPlan } from "./line.ts";
import { quoted } from "./personal.ts";
import { exactOf } from "./read-numbers.ts";
import { cleanText } from "./text.ts";
import { createTotals, type StatedNumber } from "./totals.ts";

/** A record with what its groups give. */
export interface Ready {
  readonly row: Row;
  readonly contexts: Readonly<Record<string, string | null>>;
}

interface Report {
  /** The records that are known to be ones after this row; a row whose successor may lie under it waits. */
  take(row: Row): readonly Ready[];
  end(): readonly Ready[];
}

const grandTotal = /^(tổng cộng|tổng số|tổng)(?![\p{L}\d])(?! (công ty|cục|giám đốc|đội|hội|kho))/u;
const subTotal = /^(cộng|tiểu kết)(?![\p{L}\d])(?! (đồng|hòa|tác))/u;
const signature = /^(người lập|lập biểu|người tổng hợp|kế toán trưởng|thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|tm |kt |tl |tuq |chánh văn phòng|nơi nhận|\(?ký)|ngày .*tháng .*năm/u;
const note = /^(ghi chú|chú thích|lưu ý|\(?\*+\)?( |$))/u;

export function createReport(form: AnyForm, plans: readonly ColumnPlan[], at: At): Report {
  const numbers = plans.filter(({ column, index }) => isNumber(column) && index >= 0);
  const totals = createTotals(form.totals ?? { check: [] }, at);
  const checked = numbers.filter(({ id }) => form.totals?.check.includes(id));
  const { groups } = form;
  const indexAt = plans.find(({ id }) => id === groups?.index);
  const labelAt = plans.find(({ id }) => id === groups?.label);
  const styles: readonly IndexStyle[] = groups ? [...new Set([...groups.levels, ...groups.records])] : [];
  const styleOf = createIndexStyle(styles);
  const depthOf = (style: IndexStyle) => (groups?.levels.includes(style) ? groups.levels.indexOf(style) : (groups?.levels.length ?? 0));
  const gives = Object.entries(groups?.gives ?? {}).map(([id, context]) => ({
    id,
    depth: depthOf(context.level),
    choices: context.choices && new Map(Object.entries(context.choices).map(([text, value]) => [nameKey(text), value])),
    allowed: Object.keys(context.choices ?? {}).join(", "),
  }));
  let contexts: Record<string, string | null> = Object.fromEntries(gives.map(({ id }) => [id, null]));
  let waiting: { readonly row: Row; readonly depth: number } | undefined;
  let ended: string | undefined;

  const required = plans.filter(({ column, index }) => index >= 0 && (column.blank ?? "refuse") === "refuse");
  const textAt = (row: Row, plan: ColumnPlan | undefined) => cleanText((plan && row.texts[plan.index]) ?? "");
  const firstText = (row: Row) => cleanText(row.texts.find((text) => text.trim() !== "") ?? "");
  const looksLikeRecord = (row: Row) =>
    numbers.some(({ index }) => /^\s*[-(]?\s*\d/.test(row.texts[index] ?? "")) || required.every(({ index }) => (row.texts[index] ?? "").trim() !== "");

  /** Numbers of the checked columns in the unit of their column; `unread` hears of those that are none. */
  const numbersOf = (row: Row, accepts: readonly NumberForm[] | undefined, unread: (plan: ColumnPlan, message: string) => void): StatedNumber[] =>
    checked.flatMap((plan) => {
      const { id, index, column, factor } = plan;
      const text = (row.texts[index] ?? "").trim();
      if (!isNumber(column) || text === "" || /^\D$/u.test(text)) return [];
      const read = exactOf(accepts ? { ...column, accepts } : column, text, row.cell(index).kind, column.numbers ?? form.numbers);
      if ("refused" in read) {
        unread(plan, read.refused);
        return [];
      }
      // A word after the number ("1,5 tỷ") is brought back to the unit of the column.
      const places = typeof factor === "bigint" ? String(factor).length - 1 : 0;
      return [{ id, column: index, exact: read.factor === undefined ? read : { digits: read.digits * read.factor, scale: read.scale + places } }];
    });

  const ofTotal = (row: Row) => numbersOf(row, ["negative", "parentheses", "words"], ({ index, label }, message) => {
    at.row = row;
    at.column = index;
    at.label = label;
    refuse(at, message);
  });
  const ofRecord = (row: Row) => numbersOf(row, undefined, ({ id }) => totals.unreadable(id));

  const openGroup = (row: Row, depth: number) => {
    const label = textAt(row, labelAt) || firstText(row);
    totals.group(depth, row, label, ofTotal(row));
    countSkipped(at.findings, "tiêu đề nhóm");
    for (const { id, depth: own, choices, allowed } of gives) {
      if (own > depth) contexts = { ...contexts, [id]: null };
      if (own !== depth) continue;
      const value = choices ? choices.get(nameKey(label)) : label;
      contexts = { ...contexts, [id]: value ?? null };
      if (value === undefined) refuseGroup(row, label, allowed);
    }
  };

  const refuseGroup = (row: Row, label: string, allowed: string) => {
    at.row = row;
    refuseRow(at, `nhóm: cho phép ${allowed}; đã nhận ${quoted(label)}`);
  };

  /** What waited was a group if the next row lies deeper, else a record. */
  const settle = (nextDepth: number): readonly Ready[] => {
    if (!waiting) return [];
    const { row, depth } = waiting;
    waiting = undefined;
    if (nextDepth > depth) {
      openGroup(row, depth);
      return [];
    }
    totals.record(ofRecord(row));
    return [{ row, contexts }];
  };

  const closeContexts = (depth: number) => {
    for (const { id, depth: own } of gives) if (own >= depth) contexts = { ...contexts, [id]: null };
  };

  const takeNumbered = (row: Row, style: IndexStyle | undefined): readonly Ready[] => {
    if (!groups || !indexAt) {
      totals.record(ofRecord(row));
      return [{ row, contexts }];
    }
    if (style === undefined) {
      at.row = row;
      at.column = indexAt.index;
      at.label = indexAt.label;
      refuse(at, `cho phép số thứ tự kiểu ${styles.map((one) => one || "(trống)").join(", ")}; đã nhận ${quoted(row.texts[indexAt.index] ?? "")}`);
      return settle(-1);
    }
    const depth = depthOf(style);
    const before = settle(depth);
    if (groups.levels.includes(style)) {
      totals.close(depth);
      closeContexts(depth);
    }
    if (groups.records.includes(style)) waiting = { row, depth };
    else openGroup(row, depth);
    return before;
  };

  const pass = (what: string): readonly Ready[] => {
    countSkipped(at.findings, what);
    return [];
  };

  return {
    take(row) {
      const first = firstText(row);
      // Not counted: workbooks leave out some of their empty rows.
      if (first === "") return [];
      const key = nameKey(first);
      if (ended !== undefined) {
        if (!looksLikeRecord(row)) return pass(ended);
        at.row = row;
        refuseRow(at, `còn số liệu sau phần ${ended}; chuyển lên trên hoặc bỏ đi`);
        return [];
      }
      const skipped = Object.entries(form.skip ?? {}).find(([, pattern]) => pattern.test(first) || (labelAt && pattern.test(textAt(row, labelAt))));
      if (skipped) return pass(skipped[0]);
      const index = textAt(row, indexAt);
      const style = groups ? styleOf(index) : undefined;
      const numbered = index !== "" && style !== undefined;
      if (!numbered && (grandTotal.test(key) || subTotal.test(key))) {
        const ready = settle(-1);
        const grand = grandTotal.test(key);
        countSkipped(at.findings, grand ? "tổng cộng" : "cộng nhóm");
        (grand ? totals.grandTotal : totals.subTotal)(row, first, ofTotal(row));
        return ready;
      }
      if (!looksLikeRecord(row) && (signature.test(key) || note.test(key))) {
        ended = signature.test(key) ? "chữ ký" : "ghi chú";
        countSkipped(at.findings, ended);
        return settle(-1);
      }
      return takeNumbered(row, style);
    },
    end() {
      const ready = settle(-1);
      totals.end();
      return ready;
    },
  };
}
