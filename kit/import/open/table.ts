// What any file looks like once it is opened: tables of rows of cells, each with its place, whatever the format and the encoding.

export type FileFormat = "csv" | "jsonl" | "xlsx";

export interface OpenedFile {
  /** As the user named it, without folders. */
  readonly name: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FileFormat;
  /**
   * Of a text: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "TCVN3", "VNI"; "VNI (lưu thành UTF-8)" for one that was converted
   * wrongly and is read all the same. Null for a workbook, unless its fonts say one: "TCVN3 (theo phông chữ)".
   */
  readonly encoding: string | null;
  /** The sheets of a workbook, hidden ones too; one table for a text. */
  readonly tables: readonly Table[];
}

export interface Table {
  /** Name of the sheet; null for a text. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Columns of a sheet that its user hid, from 0; empty for a text. */
  readonly hiddenColumns: readonly number[];
  /** Names found in the first thousand objects of JSON lines, in their order; null for other formats, whose names stand in a row. */
  readonly fields: readonly string[] | null;
  /**
   * Batches of rows in the file's order; may be called more than once and reads the file each time.
   * `fields` names the columns of JSON lines, whose objects have no order: `fields` above when not given; "a.b" is b inside a. Other formats ignore it.
   */
  rows(fields?: readonly string[]): AsyncIterable<readonly Row[]>;
}

export interface Row {
  /** Row of the sheet or line of the text at which it starts, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** NFC, NBSP and other spaces kept as they are; numbers in plain decimal form with "."; "" for empty. Trailing empty cells may be missing. */
  readonly texts: readonly string[];
  /** From 0. Made when asked, so that a million rows of text stay cheap. */
  cell(column: number): Cell;
}

export interface Cell {
  /** "F17" in a sheet, "dòng 17, cột 6" in a text, "dòng 17, trường MaHoSo" in JSON lines. */
  readonly address: string;
  readonly text: string;
  /**
   * A date's text is "YYYY-MM-DD" or "YYYY-MM-DDTHH:mm:ss", a boolean's "true" or "false". An error's is what went wrong: "#REF!",
   * "=SUM(A1:A9)" for a formula that was never calculated, "ngày số 60" for a date that there never was. A time without a day and a
   * percentage are numbers (0.5). Cells of delimited text are texts.
   */
  readonly kind: "empty" | "text" | "number" | "boolean" | "date" | "error";
  /** The value is what a formula came to when the file was saved. */
  readonly formula: boolean;
  /** Address of the upper left cell of the merged region it lies in; null outside of one. The text of a region stands in its upper left cell only. */
  readonly mergedInto: string | null;
}
