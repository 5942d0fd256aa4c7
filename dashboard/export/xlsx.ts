// An Excel file with title, unit line, numbered rows, source and time.

import writeXlsxFile from "write-excel-file/universal";
import { saveFile } from "./save.ts";
import type { Sheet } from "./sheet.ts";

export async function saveXlsx(sheet: Sheet): Promise<void> {
  saveFile(sheet.title, "xlsx", await xlsxBlob(sheet));
}

export function xlsxBlob({ title, notes, head, body }: Sheet): Promise<Blob> {
  const bold = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
  // Typed as text, a cell that begins with = stays the text it is.
  const cell = (value: string | number | null) => (value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String });
  const rows = [[bold(title)], ...notes.slice(0, 1).map((note) => [cell(note)]), [], head.map(bold), ...body.map((cells) => cells.map(cell)), [], ...notes.slice(1).map((note) => [cell(note)])];
  const columns = head.map((name, i) => ({ width: Math.min(48, Math.max(name.length, ...body.slice(0, 50).map((cells) => String(cells[i] ?? "").length)) + 3) }));
  return writeXlsxFile(rows, { columns, sheet: "Bảng", stickyRowsCount: 4 }).toBlob();
}
