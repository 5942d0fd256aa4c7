// I8, I14, I16, I17: what the cells of a workbook say, exactly as it stands in the file.

import fc from "fast-check";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { openFile } from "../../kit/import/open/open-file.ts";
import { plainDecimal, spreadsheetDecimal } from "../../kit/import/open/plain-decimal.ts";
import type { Cell } from "../../kit/import/open/table.ts";
import { dayOfSerial } from "../../kit/import/open/xlsx/serial.ts";
import { isDateFormat } from "../../kit/import/open/xlsx/styles.ts";
import { toTcvn3, toVni } from "./encodings.ts";
import { fileOf, refusal, rowsOf } from "./files.ts";
import { sheet, workbook } from "./workbook.ts";

async function open(bytes: Uint8Array) {
  return openFile(fileOf(bytes, "bang.xlsx"));
}

/** Kind, text and "formula" of each cell of the first row. */
async function firstCells(bytes: Uint8Array, columns: number) {
  const [row] = await rowsOf((await open(bytes)).tables[0]);
  return Array.from({ length: columns }, (_, i) => {
    const { kind, text, formula } = row?.cell(i) ?? ({ kind: "empty", text: "", formula: false } satisfies Partial<Cell>);
    return formula ? [kind, text, "formula"] : [kind, text];
  });
}

const dated = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`;

test("a workbook that a program wrote is read: texts, numbers, days, booleans", async () => {
  const file = await writeExcelFile([
    [{ value: "Cơ quan" }, { value: "Kế hoạch" }, { value: "Ngày" }, { value: "Đạt" }],
    [{ value: "Sở Xây dựng" }, { value: 61500.5 }, { value: new Date(Date.UTC(2025, 9, 15)), format: "dd/mm/yyyy" }, { value: true, type: Boolean }],
    [],
    [{ value: "=CMD|' /C calc'!A0" }, { value: -3 }],
  ]).toBuffer();
  const opened = await open(file);
  const rows = await rowsOf(opened.tables[0]);
  expect([opened.format, opened.encoding, opened.bytes, opened.tables.length]).toEqual(["xlsx", null, file.length, 1]);
  expect(rows.map(({ number, texts }) => [number, ...texts])).toEqual([
    [1, "Cơ quan", "Kế hoạch", "Ngày", "Đạt"],
    [2, "Sở Xây dựng", "61500.5", "2025-10-15", "true"],
    [4, "=CMD|' /C calc'!A0", "-3"],
  ]);
  expect([0, 1, 2, 3, 4].map((column) => rows[1]?.cell(column).kind)).toEqual(["text", "number", "date", "boolean", "empty"]);
  expect(rows[1]?.cell(2)).toEqual({ address: "C2", text: "2025-10-15", kind: "date", formula: false, mergedInto: null });
});

test("every way of writing a cell is read: shared, inline and rich texts, formulas, errors, ISO days", async () => {
  const bytes = sheet(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>chữ </t><r><t>trong ô</t></r><rPh><t>x</t></rPh></is></c>
     <c r="D1"><f>SUM(A1:A9)</f><v>12.50</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1" t="e"><v>#REF!</v></c>
     <c r="H1"><f>SUM(A1:A9)</f></c><c r="I1" t="d"><v>2025-10-15T08:30:00</v></c><c r="J1" t="b"><v>0</v></c><c r="K1" t="s"><v>2</v></c><c r="L1" s="1"/><c t="inlineStr"><is><t>+84 &lt;x&gt; &#65;</t></is></c></row>`,
    { strings: `<si><t xml:space="preserve"> Sở  Y tế </t></si><si><r><t>Đơn vị</t></r><r><rPr><b/></rPr><t> tính</t></r><rPh><t>đọc</t></rPh></si><si><t>a_x000D_&#10;b_x005F_c</t></si>` },
  );
  expect(await firstCells(bytes, 14)).toEqual([
    ["text", " Sở  Y tế "],
    ["text", "Đơn vị tính"],
    ["text", "chữ trong ô"],
    ["number", "12.5", "formula"],
    ["text", "ab", "formula"],
    ["error", "#DIV/0!", "formula"],
    ["error", "#REF!"],
    ["error", "=SUM(A1:A9)", "formula"],
    ["date", "2025-10-15T08:30:00"],
    ["boolean", "false"],
    ["text", "a\r\nb_c"],
    ["empty", ""],
    ["text", "+84 <x> A"],
    ["empty", ""],
  ]);
});

test.each([
  ["61500.5", "61500.5"],
  ["61500.499999999993", "61500.5"],
  ["0.30000000000000004", "0.3"],
  ["1.1000000000000001", "1.1"],
  ["9.9999999999999999E-5", "0.0001"],
  ["1E+09", "1000000000"],
  ["-1.5e3", "-1500"],
  ["1E-7", "0.0000001"],
  ["123456789012345678", "123456789012345678"],
  ["99999999999999.999", "100000000000000"],
  ["-0", "0"],
  ["-0.0", "0"],
  ["007", "7"],
  ["5.", "5"],
])("I14: the number written as %s is %s", async (written, text) => {
  expect(await firstCells(sheet(`<row r="1"><c r="A1"><v>${written}</v></c></row>`), 1)).toEqual([["number", text]]);
});

test("I14: a plain decimal is the number written, and a spreadsheet's the number shown with 15 digits", () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 });
  fc.assert(
    fc.property(numbers, (number) => {
      expect(Number(plainDecimal(String(number))) === number).toBe(true);
      expect(plainDecimal(String(number))).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
      expect(spreadsheetDecimal(number.toPrecision(17))).toBe(plainDecimal(number.toPrecision(17).length > 15 ? shown(number) : String(number)));
    }),
    { seed: 14, numRuns: 1_000 },
  );
});

/** Rounded from its 17 digits, as spreadsheets do; toPrecision(15) rounds the exact binary value. */
function shown(number: number): string {
  const [digits = "", exponent = "0"] = number.toExponential(16).split("e");
  const scaled = BigInt(digits.replace(/[-.]/g, ""));
  return `${number < 0 ? "-" : ""}${(scaled + 50n) / 100n}e${Number(exponent) - 14}`;
}

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, null],
  [61, false, "1900-03-01"],
  [45_945, false, "2025-10-15"],
  [45_945.25, false, "2025-10-15T06:00:00"],
  [45_944.999999, false, "2025-10-15"],
  [2_958_465, false, "9999-12-31"],
  [2_958_466, false, null],
  [0, false, null],
  [0.5, false, null],
  [-1, false, null],
  [0, true, "1904-01-01"],
  [60, true, "1904-03-01"],
  [44_483, true, "2025-10-15"],
  [-1, true, null],
])("I17: serial %s (since 1904: %s) is %s", async (serial, since1904, day) => {
  expect(dayOfSerial(serial, since1904)).toBe(day);
  const bytes = sheet(`<row r="1"><c r="A1" s="2"><v>${serial}</v></c></row>`, { styles: dated, workbookPr: since1904 ? `<workbookPr date1904="1"/>` : "" });
  expect(await firstCells(bytes, 1)).toEqual([day === null ? ["error", `ngày số ${serial}`] : ["date", day]]);
});

test("I17: a number is a day only when its format shows one", () => {
  const days = ["dd/mm/yyyy", "yyyy-mm-dd", "d-mmm", "mmm yy", "mm", "[$-42A]dd mmmm yyyy;@", '"Ngày "d', "dd/mm/yyyy hh:mm", "m/d/yy h:mm;@"];
  const numbers = ["General", "0.00", "#,##0", '#,##0 "đồng/tháng, dày"', "[Red]-0", "h:mm", "[h]:mm:ss", "mm:ss.0", "0\\d", "@", '_-* #,##0_-;_-* "-"_-'];
  expect(days.filter((code) => !isDateFormat(code))).toEqual([]);
  expect(numbers.filter(isDateFormat)).toEqual([]);
});

test("I16: merged regions, hidden rows, columns and sheets are told", async () => {
  const bytes = workbook({
    sheets: [
      {
        name: "Biểu 03",
        before: `<sheetPr/><cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" width="9"/></cols>`,
        rows: `<row r="2"><c r="B2" t="inlineStr"><is><t>Kế hoạch</t></is></c></row><row r="4" hidden="1"><c r="A4"><v>1</v></c></row>`,
        after: `<autoFilter ref="A1:D4"/><mergeCells count="2"><mergeCell ref="B2:D3"/><mergeCell ref="A4:A9000"/></mergeCells>`,
      },
      { name: "Ẩn", rows: "", state: "hidden" },
      { name: "Rất ẩn", rows: "", state: "veryHidden" },
    ],
  });
  const opened = await open(bytes);
  expect(opened.tables.map(({ name, hidden, hiddenColumns, fields }) => ({ name, hidden, hiddenColumns, fields }))).toEqual([
    { name: "Biểu 03", hidden: false, hiddenColumns: [1, 2], fields: null },
    { name: "Ẩn", hidden: true, hiddenColumns: [], fields: null },
    { name: "Rất ẩn", hidden: true, hiddenColumns: [], fields: null },
  ]);
  const rows = await rowsOf(opened.tables[0]);
  expect(rows.map(({ number, hidden, texts }) => ({ number, hidden, texts }))).toEqual([
    { number: 2, hidden: false, texts: ["", "Kế hoạch"] },
    { number: 4, hidden: true, texts: ["1"] },
  ]);
  expect([0, 1, 3, 4].map((column) => rows[0]?.cell(column).mergedInto)).toEqual([null, "B2", "B2", null]);
  expect([0, 1].map((column) => rows[1]?.cell(column).mergedInto)).toEqual(["A4", null]);
});

test("sheets with prefixed names, as other programs write them, are read", async () => {
  const worksheet = `<x:worksheet xmlns:x="m"><x:cols><x:col min="1" max="1" hidden="true"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  const opened = await open(sheet("", { parts: { "xl/worksheets/sheet1.xml": worksheet } }));
  const [row] = await rowsOf(opened.tables[0]);
  expect([opened.tables[0]?.hiddenColumns, row?.texts, row?.cell(1).mergedInto]).toEqual([[0], ["1"], "A1"]);
});

test("a sheet of many rows comes in batches, each read anew", async () => {
  const rows = Array.from({ length: 2_500 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="C${i + 1}" t="inlineStr"><is><t>dòng ${i}</t></is></c></row>`).join("");
  const [table] = (await open(sheet(rows))).tables;
  const batches = table ? await Array.fromAsync(table.rows()) : [];
  const again = await rowsOf(table);
  expect(batches.length).toBeGreaterThan(1);
  expect(again.map(({ number, texts }) => [number, ...texts])).toEqual(Array.from({ length: 2_500 }, (_, i) => [i + 1, String(i), "", `dòng ${i}`]));
  expect(batches.flat().map(({ texts }) => texts)).toEqual(again.map(({ texts }) => texts));
});

test("empty cells and rows far away cost nothing and are no rows", async () => {
  const bytes = sheet(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2" spans="1:16384"/><row r="1048576"><c r="A1048576" t="inlineStr"><is><t></t></is></c></row>`);
  expect((await rowsOf((await open(bytes)).tables[0])).map(({ number, texts }) => [number, ...texts])).toEqual([[1, "1"]]);
});

test("I3, I4: texts in old fonts are read as they look, those in Unicode under an old font stay", async () => {
  const latin = (bytes: Buffer) => bytes.toString("latin1");
  const styles = `<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font><font><name val=".VnTimeH"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>`;
  const strings = [
    `<si><t>${latin(toTcvn3("Sở Kế hoạch"))}</t></si>`,
    `<si><t>${latin(toVni("Sở Kế hoạch"))}</t></si>`,
    `<si><t>Sở Kế hoạch</t></si>`,
    `<si><r><t>${latin(toTcvn3("Đơn vị: "))}</t></r><r><rPr><rFont val="Arial"/></rPr><t>đồng</t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>${latin(toVni(" Việt"))}</t></r></si>`,
  ].join("");
  const cells = [[0, 1], [1, 2], [2, 1], [3, 1], [0, 3]].map(([string, style], i) => `<c r="${"ABCDE"[i]}1" t="s" s="${style}"><v>${string}</v></c>`).join("");
  const bytes = sheet(`<row r="1">${cells}</row>`, { strings, styles });
  expect((await open(bytes)).encoding).toBe("TCVN3, VNI (theo phông chữ)");
  expect(await firstCells(bytes, 5)).toEqual([
    ["text", "Sở Kế hoạch"],
    ["text", "Sở Kế hoạch"],
    ["text", "Sở Kế hoạch"],
    ["text", "Đơn vị: đồng Việt"],
    ["text", "SỞ KẾ HOẠCH"],
  ]);
});

test("I5: legacy texts whose fonts say nothing are refused by name", async () => {
  const words = "Sở Kế hoạch và Đầu tư đề nghị báo cáo tình hình giải quyết khiếu nại".split(" ");
  const cells = words.map((word, i) => `<row r="${i + 1}"><c t="inlineStr"><is><t>${toVni(word).toString("latin1")}</t></is></c></row>`).join("");
  expect(await refusal(sheet(cells))).toMatchObject({ code: "ENCODING_UNSURE", where: "B03", message: expect.stringContaining("VNI") });
});
