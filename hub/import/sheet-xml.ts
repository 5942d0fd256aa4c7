// Rows of a sheet as the XML of a workbook, with or without the content of some columns.

import type { Cell, Row } from "../../kit/import/open/table.ts";

export type SheetRow = Pick<Row, "number" | "hidden" | "texts" | "cell">;

export function rowXml(row: SheetRow, left: ReadonlySet<number>): string {
  const cells = row.texts.map((text, column) => (text === "" || left.has(column) ? "" : cellXml(row.cell(column), `${letters(column)}${row.number}`)));
  return `<row r="${row.number}"${row.hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
}

/** "A1:C2", each once. A region is told by its cells, each of which names the upper left one. */
export function mergedRegions(rows: readonly SheetRow[], width: number): readonly string[] {
  const regions = new Map<string, { column: number; row: number }>();
  for (const row of rows) {
    for (let column = 0; column < width; column++) {
      const first = row.cell(column).mergedInto;
      if (first === null) continue;
      const known = regions.get(first);
      regions.set(first, { column: Math.max(column, known?.column ?? 0), row: row.number });
    }
  }
  return [...regions].flatMap(([first, { column, row }]) => {
    const last = `${letters(column)}${row}`;
    return first === last ? [] : [`${first}:${last}`];
  });
}

function cellXml({ kind, text }: Cell, address: string): string {
  switch (kind) {
    case "empty":
      return "";
    case "number":
      return `<c r="${address}"><v>${text}</v></c>`;
    case "boolean":
      return `<c r="${address}" t="b"><v>${/^(1|true)$/i.test(text) ? 1 : 0}</v></c>`;
    case "error":
      return `<c r="${address}" t="e"><v>${escaped(text)}</v></c>`;
    case "date":
      return `<c r="${address}" s="${text.length > 10 ? 2 : 1}"><v>${serialOf(text)}</v></c>`;
    case "text":
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  }
}

/** Excel's count of days; it believes in a 29 February 1900. */
function serialOf(text: string): number {
  const time = Date.parse(text.length > 10 ? `${text.replace(" ", "T").slice(0, 19)}Z` : `${text}T00:00:00Z`);
  const days = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days < 61 ? days - 1 : days;
}

/** 0 → A, 26 → AA */
function letters(column: number): string {
  return `${column >= 26 ? letters(Math.floor(column / 26) - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** Excel writes signs that XML has no room for as _x000D_; a text that looks so must not become one. */
function escaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_")
    .replace(/[&<>\r]/g, (sign) => (sign === "\r" ? "_x000D_" : `&#${sign.charCodeAt(0)};`));
}
