// Which table of the file holds the form, and where its heading is.

import type { OpenedFile, Row, Table } from "../open/table.ts";
import type { RowProblem } from "../profile.ts";
import { spellingsOf } from "./columns.ts";
import type { AnyForm } from "./form.ts";
import { findHeader, type Header } from "./header.ts";
import { headingKey } from "./heading.ts";

/** A heading stands within these many rows. */
const searchedRows = 40;

export interface Chosen {
  readonly table: Table;
  readonly header: Header;
  /** Rows above the heading. */
  readonly above: readonly Row[];
  /** Fields to ask of JSON lines. */
  readonly fields: readonly string[] | undefined;
}

export async function chooseTable(file: OpenedFile, form: AnyForm): Promise<Chosen | { readonly problems: readonly RowProblem[] }> {
  if (file.format === "jsonl") return chooseFields(file, form);
  const named = file.tables.filter(({ name }) => !form.sheet || form.sheet.test((name ?? "").normalize("NFC")));
  const tables = named.filter(({ hidden }) => !hidden);
  const names = file.tables.map(({ name, hidden }) => `${name}${hidden ? " (ẩn)" : ""}`).join(", ");
  if (tables.length === 0) return { problems: [{ position: "tệp", message: `không có sheet hiện nào tên như mẫu ${form.name} cần${form.sheet ? ` (${form.sheet.source})` : ""}; tệp có: ${names}` }] };
  const searched = await Promise.all(tables.map(async (table) => {
    const rows = await firstRows(table, undefined);
    return { table, rows, found: findHeader(table, rows, form) };
  }));
  const holding = searched.flatMap(({ table, rows, found }) => ("header" in found ? [{ table, header: found.header, above: rows.filter(({ number }) => number < found.header.first), fields: undefined }] : []));
  const [only] = holding;
  if (only && holding.length === 1) return only;
  if (holding.length > 1) {
    return { problems: [{ position: "tệp", message: `${holding.length} sheet cùng có tiêu đề của mẫu ${form.name}: ${holding.map(({ table }) => table.name).join(", ")}; ẩn hoặc bỏ bớt, chỉ để một` }] };
  }
  const nearest = searched.flatMap(({ found }) => ("problems" in found ? [found] : [])).sort((a, b) => b.score - a.score);
  return { problems: nearest[0]?.problems ?? [] };
}

async function firstRows(table: Table, fields: readonly string[] | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.rows(fields)) {
    for (const row of batch) rows.push(row);
    if (rows.length >= searchedRows) break;
  }
  return rows.slice(0, searchedRows);
}

/** JSON lines have no heading: of a column's spellings, the one that the first lines use. */
async function chooseFields(file: OpenedFile, form: AnyForm): Promise<Chosen | { readonly problems: readonly RowProblem[] }> {
  const [table] = file.tables;
  if (!table) return { problems: [{ position: "tệp", message: "tệp không có bảng nào" }] };
  const spellings = Object.entries(form.columns).flatMap(([id, column]) => spellingsOf(column).map((field) => ({ id, field })));
  const fields = spellings.map(({ field }) => field);
  const rows = await firstRows(table, fields);
  const columns = Object.keys(form.columns).flatMap((id) => {
    const own = spellings.flatMap((one, index) => (one.id === id ? [{ ...one, index }] : []));
    const used = own.find(({ index }) => rows.some((row) => (row.texts[index] ?? "") !== "")) ?? own[0];
    return used ? [[id, { index: used.index, path: used.field, key: headingKey(used.field), unit: undefined, address: used.field }] as const] : [];
  });
  return { table, header: { first: 0, last: 0, columns: new Map(columns), extra: [] }, above: [], fields };
}
