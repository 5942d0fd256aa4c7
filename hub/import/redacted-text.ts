// A text file without the cells of some columns, as CSV or JSON in UTF-8; what is left stands on the same lines, so that positions stay true.

import type { OpenedFile, Row } from "../../kit/import/open/table.ts";
import type { FileFindings } from "../../kit/import/profile.ts";

/** Of JSON, only the fields that the first thousand objects have are left: nobody looked through others. */
export async function* redactedText({ format, tables }: OpenedFile, all: FileFindings["forbidden"]): AsyncGenerator<string> {
  const [table] = tables;
  if (!table) return;
  const forbidden = new Set(all.flatMap(({ columns }) => columns));
  const fields = table.fields ?? [];
  let line = 1;
  const text = (row: Row): string => (format === "csv" ? csvLine(row, forbidden) : JSON.stringify(objectOf(row, fields, forbidden)));
  let before = format === "csv" ? "" : "[";
  for await (const rows of table.rows()) {
    let part = "";
    for (const row of rows) {
      const breaks = "\n".repeat(Math.max(0, row.number - line));
      const written = text(row);
      part += before + breaks + written;
      line += breaks.length + (format === "csv" ? written.split("\n").length - 1 : 0);
      before = format === "csv" ? "" : ",";
    }
    yield part;
  }
  yield format === "csv" ? "" : `${before === "[" ? "[" : ""}]\n`;
}

/** With its end of line. A cell's own line breaks stay, also of a cell that is left out. */
function csvLine(row: Row, forbidden: ReadonlySet<number>): string {
  const cells = row.texts.map((text, column) => {
    const plain = text.replace(/\r\n?/g, "\n");
    const kept = forbidden.has(column) ? plain.replace(/[^\n]+/g, "") : plain;
    return /[",;\t\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
  });
  return `${cells.join(",")}\n`;
}

interface JsonObject {
  [name: string]: string | JsonObject;
}

/** "a.b" is b inside of a. Without a prototype, so that no name means anything. */
function objectOf(row: Row, fields: readonly string[], forbidden: ReadonlySet<number>): JsonObject {
  const whole: JsonObject = Object.create(null);
  for (const [column, field] of fields.entries()) {
    const text = row.texts[column] ?? "";
    if (forbidden.has(column) || text === "") continue;
    const names = field.split(".");
    const last = names.pop() ?? "";
    let inner = whole;
    for (const name of names) {
      const next = inner[name];
      const deeper: JsonObject = typeof next === "object" ? next : Object.create(null);
      inner[name] = deeper;
      inner = deeper;
    }
    inner[last] = text;
  }
  return whole;
}
