// Files that are kept: whole, or without the cells that may not be kept.

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { unzipSync, zipSync, strToU8, strFromU8 } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFile, keptPath, readKept } from "../../hub/import/keep.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { Cell, OpenedFile } from "../../kit/import/open/table.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chiso-keep-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function given(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, opened: await openFile(path) };
}

const kept = async (sha256: string) => {
  const path = join(folder, `again-${sha256.slice(0, 8)}`);
  await writeFile(path, await readFile(keptPath(folder, sha256)));
  return openFile(path);
};

/** All that a form could see of a file. */
async function contentOf({ tables }: OpenedFile) {
  const seen = [];
  for (const table of tables) {
    const cells: [string, Cell["kind"], string, string | null][] = [];
    for await (const rows of table.rows()) {
      for (const row of rows) row.texts.forEach((text, column) => {
        const { address, kind, mergedInto } = row.cell(column);
        if (text !== "" || mergedInto !== null) cells.push([address, kind, text, mergedInto]);
      });
    }
    seen.push({ name: table.name, hidden: table.hidden, hiddenColumns: table.hiddenColumns, cells });
  }
  return seen;
}

test("a file is kept byte for byte under its hash, readable by its owner only, and nothing else is left", async () => {
  const { path, opened } = await given("a.csv", "\uFEFFđơn vị;số\r\nSở Nội vụ;1\r\n");
  expect(await keepFile(folder, path, opened, [])).toEqual({ sha256: opened.sha256, redacted: false });
  const copy = keptPath(folder, opened.sha256);
  expect(await readFile(copy)).toEqual(await readFile(path));
  expect((await stat(copy)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, "files"))).toEqual([opened.sha256.slice(0, 2)]);
});

test("a kept file that was damaged is named, not given; keeping the file again mends it", async () => {
  const { path, opened } = await given("a.csv", "a,b\n1,2\n");
  await keepFile(folder, path, opened, []);
  await writeFile(keptPath(folder, opened.sha256), "a,b\n1,3\n");
  await expect(readKept(folder, opened.sha256)).rejects.toMatchObject({ exitCode: 1, vi: expect.stringContaining(`${keptPath(folder, opened.sha256)} đã hỏng: nội dung có SHA-256`) });
  await keepFile(folder, path, opened, []);
  expect(await readText(await readKept(folder, opened.sha256))).toBe("a,b\n1,2\n");
});

test("a file that changes after it was opened is not kept", async () => {
  const { path, opened } = await given("a.csv", "a,b\n1,2\n");
  await writeFile(path, "a,b\n1,3\n");
  await expect(keepFile(folder, path, opened, [])).rejects.toMatchObject({ vi: expect.stringContaining("Tệp đã đổi trong lúc được đọc") });
  expect(await readdir(join(folder, "files"))).toEqual([]);
});

test("a folder that cannot be written to is one plain sentence", async () => {
  const { path, opened } = await given("a.csv", "a,b\n1,2\n");
  await writeFile(join(folder, "files"), "");
  await expect(keepFile(folder, path, opened, [])).rejects.toMatchObject({ vi: expect.stringContaining(`ở ${join(folder, "files")} (EEXIST), nên chưa nạp gì`) });
});

test("a text is kept without the forbidden cells, the others on their lines, whatever its delimiter and encoding", async () => {
  const { path, opened } = await given("a.csv", Buffer.from('\uFEFFMã;Họ tên;Ghi chú\n\n1;"Nguyễn, Văn\nBí Mật";"hai\ndòng; ""kép"""\n2;Bí Mật;=1+1\n', "utf16le"));
  const { sha256, redacted } = await keepFile(folder, path, opened, [{ table: null, columns: [1] }]);
  expect([redacted, sha256 === opened.sha256]).toEqual([true, false]);
  expect(await readFile(keptPath(folder, sha256), "utf8")).toBe('Mã,,Ghi chú\n\n1,"\n","hai\ndòng; ""kép"""\n2,,=1+1\n');
  const without = (cells: readonly (readonly [string, ...unknown[]])[] | undefined) => cells?.filter(([address]) => !address.endsWith("cột 2"));
  expect(without((await contentOf(await kept(sha256)))[0]?.cells)?.filter(([, , text]) => text !== "")).toEqual(without((await contentOf(opened))[0]?.cells));
});

test.each([
  ["lines", '{"ma":"1","nguoi":{"ten":"Bí Mật","noi":"A"}}\n\n{"ma":"2","nguoi":{"ten":"Bí Mật","noi":"B"}}\n'],
  ["one list", '[\n{"ma":"1","nguoi":{"ten":"Bí Mật","noi":"A"}},\n{"ma":"2",\n"nguoi":{"ten":"Bí Mật","noi":"B"}}]'],
])("JSON in %s is kept without the forbidden fields, the others on their lines", async (_, content) => {
  const { path, opened } = await given("a.json", content);
  const fields = opened.tables[0]?.fields ?? [];
  expect(fields).toEqual(["ma", "nguoi.ten", "nguoi.noi"]);
  const { sha256 } = await keepFile(folder, path, opened, [{ table: null, columns: [fields.indexOf("nguoi.ten")] }]);
  expect(await readFile(keptPath(folder, sha256), "utf8")).not.toContain("Mật");
  const values = async (file: OpenedFile) => (await contentOf(file))[0]?.cells.map(([address, , text]) => [address, text]).filter(([address]) => !address?.includes("nguoi.ten"));
  expect(await values(await kept(sha256))).toEqual(await values(opened));
});

const parts = (sheet: string) => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sổ &amp; đơn" sheetId="1" r:id="r1"/><sheet name="Phụ" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  "docProps/custom.xml": "<p>Bí Mật</p>",
  "xl/worksheets/sheet1.xml": sheet,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>còn</t></is></c><c r="B1" t="inlineStr"><is><t>nguyên</t></is></c></row></sheetData></worksheet>`,
});
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const register = parts(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="4" max="4" hidden="1"/></cols><sheetData>
<row r="2">${text("A2", "SỔ ĐƠN")}<c r="B2"/><c r="C2"/></row>
<row r="4">${text("A4", "Mã")}${text("B4", "Người tố cáo")}${text("C4", "Ngày")}${text("D4", "Tiền")}</row>
<row r="5" hidden="1">${text("A5", " 01 _x0041_ &lt;&amp;&gt; ")}${text("B5", "Bí Mật")}<c r="C5" s="1"><v>45550</v></c><c r="D5"><v>1234567.5</v></c></row>
<row r="6">${text("A6", "02")}${text("B6", "Bí Mật")}<c r="C6" s="1"><f>C5+1</f><v>45551.5</v></c><c r="D6" t="b"><v>1</v></c><c r="F6" t="e"><v>#REF!</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells></worksheet>`);
const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

test("a workbook is kept without the forbidden cells: rows, values, days, merged and hidden parts stay, nothing else does, nor do sheets that were not read", async () => {
  const { path, opened } = await given("so.xlsx", zip(register));
  const forbidden = [{ table: "Sổ & đơn", columns: [1] }];
  const { sha256, redacted } = await keepFile(folder, path, opened, forbidden);
  expect(redacted).toBe(true);
  const before = await contentOf(opened);
  const after = await contentOf(await kept(sha256));
  // What is merged into A2 has no text of its own.
  const expected = before.map((sheet, i) => ({ ...sheet, cells: i === 0 ? sheet.cells.filter(([address, , , mergedInto]) => !address.includes("B") || mergedInto !== null) : [] }));
  expect(after).toEqual(expected);
  expect(before[0]?.cells.length).toBe(14);
  const raw = Object.values(unzipSync(await readFile(keptPath(folder, sha256)))).map((bytes) => strFromU8(bytes)).join("");
  expect([raw.includes("Mật"), raw.includes("tố cáo"), raw.includes("nguyên")]).toEqual([false, false, false]);
  // The same file gives the same copy.
  expect(await keepFile(folder, path, opened, forbidden)).toEqual({ sha256, redacted });
});
