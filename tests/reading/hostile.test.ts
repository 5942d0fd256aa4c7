// I10: files that are not what they seem, and workbooks built to cost memory or to reach where they should not.

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { refusal } from "./files.ts";
import { partsOf, sheet, workbook, zipOf } from "./workbook.ts";

const oneCell = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const plain = partsOf({ sheets: [{ name: "B03", rows: oneCell }] });
const zip = (parts: Readonly<Record<string, string | Uint8Array>>) => zipOf({ ...plain, ...parts });

/** A compound file whose directory, behind much else, names these streams. */
function compound(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(999, 48);
  return Buffer.concat([header, Buffer.alloc(999 * 512), ...streams.map((stream) => Buffer.concat([Buffer.from(stream, "utf16le"), Buffer.alloc(128)]))]);
}

test.each([
  ["an Excel 97 workbook", compound("Root Entry", "Workbook"), "OLD_EXCEL", ".xlsx"],
  ["an Excel 4 workbook", Buffer.from("0904060000001000", "hex"), "OLD_EXCEL", ".xlsx"],
  ["an encrypted workbook", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "ENCRYPTED", "bỏ mật khẩu"],
  ["an old Word document", compound("Root Entry", "WordDocument"), "WORD", "Excel"],
  ["a workbook with macros", zip({ "xl/vbaProject.bin": "x" }), "MACROS", "không kèm macro"],
  ["a workbook with Excel 4 macros", zip({ "xl/macrosheets/sheet1.xml": "<x/>" }), "MACROS", "không kèm macro"],
  ["a binary workbook", zip({ "xl/workbook.bin": "x" }), "BINARY_EXCEL", ".xlsx"],
  ["an OpenDocument sheet", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" }), "OPEN_DOCUMENT", "LibreOffice"],
  ["a Word document", zipOf({ "[Content_Types].xml": "<x/>", "_rels/.rels": "<x/>", "word/document.xml": "<x/>" }), "WORD", "Excel"],
  ["a PDF called .xlsx", Buffer.from("%PDF-1.7\n"), "PDF", ".xlsx"],
  ["a zip of workbooks", zipOf({ "a.xlsx": workbook({ sheets: [{ name: "A", rows: oneCell }] }), "b.csv": "a,b\n" }), "OTHER_ZIP", "giải nén"],
  ["a zip of something else", zipOf({ "a.txt": "x" }), "OTHER_ZIP", "không phải bảng tính"],
  ["an empty zip", Buffer.concat([Buffer.from("504b0506", "hex"), Buffer.alloc(18)]), "OTHER_ZIP", "không có gì"],
  ["a gzip", gzipSync("a,b\n1,2\n"), "COMPRESSED", "giải nén"],
  ["a web page called .xls", Buffer.from("\ufeff\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"), "HTML", ".xlsx"],
  ["an XML spreadsheet of 2003", Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), "UNKNOWN_FORMAT", "XML"],
])("%s is refused by name and says what to do", async (_, bytes, code, advice) => {
  expect(await refusal(bytes)).toMatchObject({ code, message: expect.stringContaining(advice) });
});

const signature = Buffer.from("504b0102", "hex");

/** Changes what the central directory says of a part. */
function lie(bytes: Uint8Array, part: string, change: (header: Buffer) => void): Buffer {
  const all = Buffer.from(bytes);
  for (let at = all.indexOf(signature); at !== -1; at = all.indexOf(signature, at + 1)) {
    if (all.toString("utf8", at + 46, at + 46 + all.readUInt16LE(at + 28)) === part) change(all.subarray(at));
  }
  return all;
}

const sheetPart = "xl/worksheets/sheet1.xml";
const book = zip({});
const bomb = zip({ "xl/media/image1.png": new Uint8Array(20_000_000) });

describe("zips that lie", () => {
  test.each([
    ["a name that leads out of the zip", zip({ "../../etc/cron.d/x": "x" }), "ZIP_HOSTILE", "trỏ ra ngoài"],
    ["an absolute name", zip({ "/etc/passwd": "x" }), "ZIP_HOSTILE", "trỏ ra ngoài"],
    ["a name with backslashes", zip({ "..\\x": "x" }), "ZIP_HOSTILE", "trỏ ra ngoài"],
    ["two entries of one name", zip({ "XL/workbook.xml": "x" }), "ZIP_HOSTILE", "cùng tên"],
    ["2,001 entries", zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`xl/media/${i}`, ""]))), "ZIP_HOSTILE", "nhiều nhất 2000 mục"],
    ["an encrypted entry", lie(book, sheetPart, (header) => header.writeUInt16LE(header.readUInt16LE(8) | 1, 8)), "ENCRYPTED", sheetPart],
    ["an unknown compression", lie(book, sheetPart, (header) => header.writeUInt16LE(14, 10)), "ZIP_HOSTILE", "cách 14"],
    ["a part packed 1,000 to one", bomb, "ZIP_BOMB", "nhiều nhất 200:1"],
    ["a part of 3 GiB", lie(book, sheetPart, (header) => header.writeUInt32LE(3 * 2 ** 30, 24)), "ZIP_BOMB", "quá lớn"],
    ["a size left to a ZIP64 field that is not there", lie(book, sheetPart, (header) => header.writeUInt32LE(0xffffffff, 24)), "ZIP_BOMB", "quá lớn"],
    ["a part larger than it says", lie(book, sheetPart, (header) => header.writeUInt32LE(10, 24)), "ZIP_BOMB", "lớn hơn kích thước nó khai"],
    ["a bomb that says it is small", lie(zip({ [sheetPart]: new Uint8Array(20_000_000) }), sheetPart, (header) => header.writeUInt32LE(10, 24)), "ZIP_BOMB", "lớn hơn kích thước nó khai"],
    ["a part smaller than it says", lie(book, sheetPart, (header) => header.writeUInt32LE(9_999, 24)), "ZIP_HOSTILE", "nhỏ hơn kích thước nó khai"],
    ["a wrong checksum", lie(book, sheetPart, (header) => header.writeUInt32LE(1, 16)), "DAMAGED", "CRC"],
    ["a part said to lie elsewhere", lie(book, sheetPart, (header) => header.writeUInt32LE(7, 42)), "DAMAGED", sheetPart],
    ["half of a file", Buffer.from(book).subarray(0, book.length / 2), "DAMAGED", "mục lục"],
  ])("%s is refused", async (_, bytes, code, message) => {
    expect(await refusal(bytes)).toEqual({ code, where: null, message: expect.stringContaining(message) });
  });

  test("parts that hold no figures are never inflated", async () => {
    const hidden = lie(bomb, "xl/media/image1.png", (header) => header.writeUInt32LE(10, 24));
    expect(await refusal(hidden)).toBeNull();
  });
});

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const external = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
const within = (xml: string | Uint8Array) => zip({ [sheetPart]: xml });

describe("XML that attacks", () => {
  test.each([
    ["entities that multiply", within(`${laughs}<worksheet><sheetData>${oneCell}</sheetData></worksheet>`), "XML_DOCTYPE", "B03"],
    ["an external entity", within(`${external}<worksheet><sheetData>${oneCell}</sheetData></worksheet>`), "XML_DOCTYPE", "B03"],
    ["entities in the shared texts", zip({ "xl/sharedStrings.xml": `${laughs}<sst/>` }), "XML_DOCTYPE", "xl/sharedStrings.xml"],
    ["entities in the list of sheets", zip({ "xl/workbook.xml": `${laughs}<workbook/>` }), "XML_DOCTYPE", "xl/workbook.xml"],
    ["an entity that nobody declared", sheet(`<row r="1"><c t="str"><v>&a;</v></c></row>`), "XML_INVALID", "B03"],
    ["XML that does not end", within(`<worksheet><sheetData>${oneCell}`), "XML_INVALID", "B03"],
    ["nesting without end", within(`<worksheet><sheetData>${"<x>".repeat(50)}`), "XML_INVALID", "B03"],
    ["a declared document type without end", within(`<!DOCTYPE x [${" ".repeat(2_000_000)}`), "TOO_LARGE", "B03"],
    ["bytes that are no UTF-8", within(Buffer.from(`<worksheet><sheetData><row r="1"><c t="str"><v>\xe9t</v></c></row></sheetData></worksheet>`, "latin1")), "XML_INVALID", "B03"],
    ["a text of 3 MB", sheet(`<row r="1"><c r="A1" t="str"><v>${"x ".repeat(1_500_000)}</v></c></row>`), "TOO_LARGE", "B03"],
    ["a text of 70,000 characters", sheet(`<row r="3"><c r="B3" t="str"><v>${"x".repeat(70_000)}</v></c></row>`), "TOO_LARGE", "B03!B3"],
    ["a value in column 1,025", sheet(`<row r="1"><c r="AMK1"><v>1</v></c></row>`), "TOO_LARGE", "B03!AMK1"],
    ["a shared text that is not there", sheet(`<row r="1"><c r="A1" t="s"><v>5</v></c></row>`), "XML_INVALID", "B03!A1"],
    ["a number that is none", sheet(`<row r="1"><c r="A1"><v>1.2.3</v></c></row>`), "XML_INVALID", "B03!A1"],
    ["rows out of order", sheet(`<row r="2"/><row r="1"/>`), "XML_INVALID", "B03"],
    ["a row beyond the last", sheet(`<row r="1048577"/>`), "XML_INVALID", "B03"],
    ["cells out of order", sheet(`<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>`), "XML_INVALID", "B03"],
    ["a cell of another row", sheet(`<row r="1"><c r="A2"><v>1</v></c></row>`), "XML_INVALID", "B03"],
    ["a NUL written as an escape", sheet(`<row r="1"><c r="A1" t="str"><v>a_x0000_b</v></c></row>`), "FORBIDDEN_CHARACTER", "B03!A1"],
    ["a replacement character", sheet(`<row r="1"><c r="A1" t="str"><v>a\ufffdb</v></c></row>`), "FORBIDDEN_CHARACTER", "B03!A1"],
    ["100,000 merged regions", sheet(oneCell, { after: `<mergeCells>${`<mergeCell ref="A1:B2"/>`.repeat(100_000)}</mergeCells>` }), "TOO_LARGE", "B03"],
    ["101 sheets", workbook({ sheets: Array.from({ length: 101 }, (_, i) => ({ name: `S${i}`, rows: "" })) }), "TOO_LARGE", null],
    ["a sheet that is not there", zip({ "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/none.xml"/></Relationships>` }), "DAMAGED", null],
    ["a sheet outside of the workbook", zip({ "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>` }), "DAMAGED", null],
  ])("%s: refused with its place", async (_, bytes, code, where) => {
    expect(await refusal(bytes)).toMatchObject({ code, where });
  });
});

test("shared texts of more than 64 MiB are refused before they are kept", async () => {
  const strings = `<si><t>${"x".repeat(50_000)}</t></si>`.repeat(700);
  const bytes = zipOf(partsOf({ sheets: [{ name: "B03", rows: oneCell }], strings }), 0);
  expect(await refusal(bytes)).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("từng trang thành CSV UTF-8") });
});

test("what is long but allowed costs time by its length only", async () => {
  const letters = "x".repeat(60_000);
  const cells = `é,${letters}\n${letters},é\n`.repeat(20);
  expect(await refusal(`a,b\n${cells}`)).toBeNull();
  expect(await refusal(`{"a":"${letters}"}\n`.repeat(20))).toBeNull();
  expect(await refusal(sheet(`<row r="1"><c r="A1"><v>${"1".repeat(200_000)}x</v></c></row>`))).toMatchObject({ code: "XML_INVALID" });
  const format = `<numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
  expect(await refusal(sheet(oneCell, { styles: format }))).toBeNull();
}, 10_000);
