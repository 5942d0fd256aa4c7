// Which table of the file holds the form, and where its heading is.

import type { Cell, OpenedFile, Row, Table } from "../open/table.ts";
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
  /** Of JSON: the fields to ask each object for. */
  readonly fields?: readonly string[];
}

export async function chooseTable(file: OpenedFile, form: AnyForm): Promise<Chosen | { readonly problems: readonly RowProblem[] }> {
  if (file.format === "jsonl") return chooseFields(file, form);
  const named = file.tables.filter(({ name }) => !form.sheet || form.sheet.test((name ?? "").normalize("NFC")));
  const tables = named.filter(({ hidden }) => !hidden);
  const names = file.tables.map(({ name, hidden }) => `${name}${hidden ? " (ẩn)" : ""}`).join(", ");
  if (tables.length === 0) return { problems: [{ position: "tệp", message: `không có sheet hiện nào tên như mẫu ${form.name} cần${form.sheet ? ` (${form.sheet.source})` : ""}; tệp có: ${names}` }] };
  const searched = await Promise.all(tables.map(async (table) => {
    const rows = await firstRows(table);
    return { table, rows, found: findHeader(table, rows, form) };
  }));
  const holding = searched.flatMap(({ table, rows, found }) => ("header" in found ? [{ table, header: found.header, above: rows.filter(({ number }) => number < found.header.first) }] : []));
  const [only] = holding;
  if (only && holding.length === 1) return only;
  if (holding.length > 1) {
    return { problems: [{ position: "tệp", message: `${holding.length} sheet cùng có tiêu đề của mẫu ${form.name}: ${holding.map(({ table }) => table.name).join(", ")}; ẩn hoặc bỏ bớt, chỉ để một` }] };
  }
  const nearest = searched.flatMap(({ found }) => ("problems" in found ? [found] : [])).sort((a, b) => b.score - a.score);
  return { problems: nearest[0]?.problems ?? [] };
}

async function firstRows(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.rows()) {
    for (const row of batch) rows.push(row);
    if (rows.length >= searchedRows) break;
  }
  return rows.slice(0, searchedRows);
}

/** Names of fields are a heading of one row. What an object may lack, only late ones may have: such fields are asked for even where the first objects had none. */
function chooseFields(file: OpenedFile, form: AnyForm): Chosen | { readonly problems: readonly RowProblem[] } {
  const [table] = file.tables;
  const found = table?.fields ?? [];
  const seen = new Set(found.map(headingKey));
  const late = Object.values(form.columns).filter((column) => column.kind === "forbidden" || column.missing === "null").map(spellingsOf).filter((spellings) => !spellings.some((one) => seen.has(headingKey(one))));
  const fields = [...found, ...late.flatMap(([first = ""]) => first)];
  if (!table || found.length === 0) return { problems: [{ position: "tệp", message: "các đối tượng JSON không có trường nào" }] };
  const named = (column: number): Cell => ({ address: `trường ${fields[column]}`, text: fields[column] ?? "", kind: "text", formula: false, mergedInto: null });
  const search = findHeader(table, [{ number: 0, hidden: false, texts: fields, cell: named }], form);
  if ("problems" in search) return { problems: search.problems.map(({ message }) => ({ position: "tệp", message })) };
  return { table, header: search.header, above: [], fields };
}
