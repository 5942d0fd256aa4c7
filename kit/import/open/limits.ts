// How large a file and its parts may be. What is over a limit is refused by name, before it costs memory.

export const limits = {
  textBytes: 4 * 2 ** 30,
  /** Of a text's lines; ten million dossiers and room to spare. */
  lines: 20_000_000,
  /** UTF-16 units of one cell. */
  cellChars: 65_536,
  /** UTF-16 units of one row of CSV or one object of JSON. */
  rowChars: 4 * 2 ** 20,
  columns: 1_024,
  /** "{" and "[" of one object of JSON, those in texts too: it can be nested no deeper. */
  jsonBrackets: 2_000,
  workbookBytes: 512 * 2 ** 20,
  zipEntries: 2_000,
  /** One inflated part of a workbook; a sheet of a million rows has about 1 GiB. */
  partBytes: 2 * 2 ** 30,
  /** Inflated parts that are kept in memory: styles, relations, the list of sheets. */
  smallPartBytes: 16 * 2 ** 20,
  /** A part above this size may not be packed more than `ratio` to one. */
  ratioFromBytes: 10 * 2 ** 20,
  ratio: 200,
  /** Memory of the texts that the sheets of a workbook share. */
  sharedTextBytes: 64 * 2 ** 20,
  /** XML read without meeting any tag, attribute or text. */
  xmlPieceChars: 2 ** 20,
  xmlDepth: 32,
  sheets: 100,
  mergedRegions: 65_536,
  /** Of a number and of a number format in a workbook. */
  numberChars: 255,
  sheetRows: 1_048_576,
} as const;

/** Bytes read at once. Larger pieces live long enough to be moved between generations: twice the memory, no gain in speed. */
export const chunkBytes = 65_536;
/** Rows of a sheet in one batch. */
export const batchRows = 1_000;
