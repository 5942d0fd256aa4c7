// A fact's place in its file taken apart: "B03!F17", "'Biểu 03'!17", "dòng 12", "units.csv dòng 12", or words only.

export interface Place {
  /** Name of the sheet, or of the part of a file that was put together from several; null for a text. */
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number | null;
  /** Letters, as a spreadsheet shows them. */
  readonly column: string | null;
  /** As the fact has it. */
  readonly text: string;
}

const inSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})?([1-9]\d{0,8})$/;
const inText = /^(?:(.+) )?dòng ([1-9]\d{0,8})$/;

export function placeOf(position: string): Place {
  const [, quoted, plain, column, sheetRow] = inSheet.exec(position) ?? [];
  if (sheetRow !== undefined) return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, row: Number(sheetRow), column: column ?? null, text: position };
  const [, part, line] = inText.exec(position) ?? [];
  return { sheet: part ?? null, row: line === undefined ? null : Number(line), column: null, text: position };
}
