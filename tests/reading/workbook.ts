// Workbooks made by hand, so that a test can write what no program writes.

import { strToU8, type Zippable, zipSync } from "fflate";

export interface MadeSheet {
  readonly name: string;
  /** Inside <sheetData>. */
  readonly rows: string;
  /** Between the root and <sheetData>, and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface Made {
  readonly sheets: readonly MadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Parts added or replaced. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export function partsOf({ sheets, strings = "", styles = "", workbookPr = "", parts = {} }: Made): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns:r="${types}">${workbookPr}<sheets>${sheets
      .map(({ name, state = "visible" }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="s${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => [`s${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["strings", "sharedStrings", "/xl/sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ rows, before = "", after = "" }, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`])),
    ...parts,
  };
}

export function workbook(made: Made): Uint8Array {
  return zipOf(partsOf(made));
}

/** Level 0 for what takes long to pack. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]));
  return zipSync(files, { level });
}

/** One sheet "B03" with these rows. */
export function sheet(rows: string, rest: Omit<Made, "sheets"> & Omit<Partial<MadeSheet>, "rows"> = {}): Uint8Array {
  const { before = "", after = "", ...others } = rest;
  return workbook({ ...others, sheets: [{ name: "B03", rows, before, after }] });
}
