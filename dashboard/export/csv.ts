// CSV that Excel opens with its diacritics, and in which no cell is taken for a formula.

import { saveFile } from "./save.ts";
import type { Sheet } from "./sheet.ts";

export function saveCsv(sheet: Sheet): void {
  saveFile(sheet.title, "csv", new Blob([csvText(sheet)], { type: "text/csv;charset=utf-8" }));
}

/** UTF-8 with BOM, CRLF; the head comes first, so that programs read it. */
export function csvText({ title, notes, head, body }: Sheet): string {
  const lines = [head, ...body, [], ...[title, ...notes].map((note) => [note])];
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  // A spreadsheet would run what begins so.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
