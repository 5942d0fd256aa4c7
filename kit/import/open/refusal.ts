// A file that is not read, and why: every reason has a code, and says what was found, what is allowed, what was given and where.

const english = {
  EMPTY: "the file is empty",
  NOT_A_FILE: "this is not a regular file",
  CHANGED: "the file changed while it was read",
  TOO_LARGE: "a limit of size is exceeded",
  OLD_EXCEL: "Excel 97–2003 workbooks (.xls) are not read",
  BINARY_EXCEL: "binary workbooks (.xlsb) are not read",
  ENCRYPTED: "the file is encrypted",
  MACROS: "workbooks with macros are not read",
  OPEN_DOCUMENT: "OpenDocument files are not read",
  WORD: "Word documents are not read",
  PDF: "PDF files are not read",
  COMPRESSED: "compressed files are not read",
  OTHER_ZIP: "this zip is not a workbook",
  HTML: "this is a web page, whatever its name says",
  UNKNOWN_FORMAT: "the format is not known",
  ZIP_HOSTILE: "the zip is built to mislead",
  ZIP_BOMB: "the zip inflates out of proportion",
  DAMAGED: "the file is damaged",
  XML_DOCTYPE: "XML with a document type or entities is not read",
  XML_INVALID: "the XML inside is not valid",
  NUL: "the text contains NUL bytes",
  ENCODING: "the text is not in the encoding it should be in",
  ENCODING_UNSURE: "the encoding cannot be told for sure",
  FORBIDDEN_CHARACTER: "the text contains characters that stand for lost ones",
  NO_COLUMNS: "no columns are recognised",
  QUOTES: "quotes are not closed or stand in the wrong place",
  JSON: "the JSON is not a list of objects",
} as const;

export type RefusalCode = keyof typeof english;

export interface Refused {
  /** What was found, in Vietnamese. */
  readonly what: string;
  /** What is allowed, or what to do instead. */
  readonly allowed: string;
  readonly given?: string;
  /** "dòng 12, cột 3", "B03!F17", a part of a workbook. */
  readonly where?: string;
}

export class FileRefusal extends Error {
  readonly code: RefusalCode;
  readonly where: string | null;
  constructor(code: RefusalCode, { what, allowed, given, where }: Refused, options?: ErrorOptions) {
    const found = `${where ? `${where}: ` : ""}${what}${given ? ` (nhận được: ${given})` : ""}`;
    super(`${found}; ${allowed} [${code}: ${english[code]}]`, options);
    this.name = "FileRefusal";
    this.code = code;
    this.where = where ?? null;
  }
}
