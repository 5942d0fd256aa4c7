// A workbook without the cells of some columns: a new one with the same rows, columns and merged regions, and nothing else that could hold them.
// Of sheets that the profile did not read only the names are left: nobody looked through them.

import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { FileFindings } from "../../kit/import/profile.ts";
import { strToU8, zipSync } from "fflate";
import { mergedRegions, rowXml, type SheetRow } from "./sheet-xml.ts";

/** The same bytes for the same workbook. */
export async function redactedWorkbook({ tables }: OpenedFile, forbidden: FileFindings["forbidden"]): Promise<Uint8Array> {
  const sheets = await Promise.all(tables.map(async (table) => {
    const read = forbidden.filter(({ table: name }) => name === table.name);
    const left = new Set(read.flatMap(({ columns }) => columns));
    const rows: SheetRow[] = [];
    if (read.length > 0) for await (const batch of table.rows()) for (const row of batch) rows.push(row);
    const width = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
    const hidden = table.hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`).join("");
    const regions = mergedRegions(rows, width);
    const merged = regions.length === 0 ? "" : `<mergeCells count="${regions.length}">${regions.map((region) => `<mergeCell ref="${region}"/>`).join("")}</mergeCells>`;
    const data = rows.map((row) => rowXml(row, left)).join("");
    return { name: table.name ?? "", isHidden: table.hidden, xml: `${xml}<worksheet xmlns="${main}">${hidden && `<cols>${hidden}</cols>`}<sheetData>${data}</sheetData>${merged}</worksheet>` };
  }));
  const files = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${sheets.map(({ name, isHidden }, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]), ["styles", "styles.xml"]]),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet.xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: "1980-01-01T00:00:00" }]])), { level: 6 });
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageFormat = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Formats 0 general, 1 day, 2 day with its time. */
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function contentTypes(sheets: number): string {
  const parts = [["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"])];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${sheetType}.${type}+xml"/>`).join("");
  return `${xml}<Types xmlns="${packageFormat}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`).join("");
  return `${xml}<Relationships xmlns="${packageFormat}/relationships">${each}</Relationships>`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
