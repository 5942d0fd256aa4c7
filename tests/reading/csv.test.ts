// I8, I19: delimited texts, from the plainest to those that are made to break a reader.

import { createHash } from "node:crypto";
import { statSync, utimesSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { csvScanner } from "../../kit/import/open/text/csv.ts";
import { fileOf, read, refusal, rowsOf } from "./files.ts";

test.each([
  ["commas", "Mã,Tên,Số\n1,Sở Y tế,5\n2,Sở Xây dựng,6\n"],
  ["semicolons, with decimal commas in the cells", "Mã;Tên;Số\n1;Sở Y tế;5\n2;Sở Xây dựng;6\n"],
  ["tabs", "Mã\tTên\tSố\n1\tSở Y tế\t5\n2\tSở Xây dựng\t6\n"],
  ["bars", "Mã|Tên|Số\n1|Sở Y tế|5\n2|Sở Xây dựng|6\n"],
  ["CRLF", "Mã,Tên,Số\r\n1,Sở Y tế,5\r\n2,Sở Xây dựng,6\r\n"],
  ["CR alone", "Mã,Tên,Số\r1,Sở Y tế,5\r2,Sở Xây dựng,6\r"],
  ["no line end at the end", "Mã,Tên,Số\n1,Sở Y tế,5\n2,Sở Xây dựng,6"],
  ["all cells quoted", '"Mã","Tên","Số"\r\n"1","Sở Y tế","5"\r\n"2","Sở Xây dựng","6"\r\n'],
])("I19: the same rows come from a text with %s", async (_, text) => {
  expect((await read(text)).rows).toEqual([
    [1, "Mã", "Tên", "Số"],
    [2, "1", "Sở Y tế", "5"],
    [3, "2", "Sở Xây dựng", "6"],
  ]);
});

test("I19: the line sep= says the delimiter and is no row, whatever the cells look like", async () => {
  expect((await read("sep=^\r\na,b^c;d\r\n1^2\r\n")).rows).toEqual([
    [2, "a,b", "c;d"],
    [3, "1", "2"],
  ]);
});

test("the delimiter is the one by which rows agree, not the most frequent one", async () => {
  expect((await read('Tên;Số tiền\n"A; B";1,5\nC, D, E;2,25\nF;3,125\n')).rows).toEqual([
    [1, "Tên", "Số tiền"],
    [2, "A; B", "1,5"],
    [3, "C, D, E", "2,25"],
    [4, "F", "3,125"],
  ]);
});

test("quotes, doubled quotes and line ends in cells are read; rows are named by the line at which they begin", async () => {
  expect((await read('a,b\n"x ""y"" z","1\n2\r\n3"\n\n,"",\n5" ống,w\n')).rows).toEqual([
    [1, "a", "b"],
    [2, 'x "y" z', "1\n2\r\n3"],
    [6, "", "", ""],
    [7, '5" ống', "w"],
  ]);
});

test("I8: what a spreadsheet would run is text", async () => {
  const cells = ["=CMD|' /C calc'!A0", "=HYPERLINK(\"http://x\")", "@SUM(A1)", "+84 912", "-5", "=1+1"];
  const { rows } = await read(`a,b,c,d,e,f\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`);
  expect(rows[1]).toEqual([2, ...cells]);
});

test("a cell tells its address", async () => {
  const opened = await openFile(fileOf("a,b\n1,\n", "so lieu.csv"));
  const rows = await rowsOf(opened.tables[0]);
  expect([rows[1]?.cell(0), rows[1]?.cell(1)]).toEqual([
    { address: "dòng 2, cột 1", text: "1", kind: "text", formula: false, mergedInto: null },
    { address: "dòng 2, cột 2", text: "", kind: "empty", formula: false, mergedInto: null },
  ]);
  expect({ ...opened, tables: opened.tables.length }).toEqual({
    name: expect.stringMatching(/^\d+-so lieu\.csv$/),
    sha256: createHash("sha256").update("a,b\n1,\n").digest("hex"),
    bytes: 7,
    format: "csv",
    encoding: "UTF-8",
    tables: 1,
  });
});

test.each([
  ["an unterminated quote in a small file", 'a,b\n1,"2\n3,4\n', "QUOTES", "dòng 2, cột 2"],
  ["an unterminated quote in a large file", `a,b\n1,"2\n${"3,4\n".repeat(100_000)}`, "TOO_LARGE", "dòng 2, cột 2"],
  ["text after a closing quote", 'a,b\n1,2\n"3"x,4\n', "QUOTES", "dòng 3, cột 1"],
  ["a cell of 10 MB", `a,b\n1,2\n3,${"x".repeat(10_000_000)}\n`, "TOO_LARGE", "dòng 3, cột 2"],
  ["a quoted cell of 10 MB", `a,b\n1,2\n"${"x".repeat(10_000_000)}",3\n`, "TOO_LARGE", "dòng 3, cột 1"],
  ["a row of 100,000 columns", `a,b\n${"1,".repeat(100_000)}\n`, "TOO_LARGE", "dòng 2"],
  ["a row of many long cells", `a,b\n1,2\n${`${"x".repeat(60_000)},`.repeat(100)}\n`, "TOO_LARGE", "dòng 3"],
  ["a NUL byte", "a,b\n1,2\0\n", "NUL", "dòng 2"],
  ["no columns", "Kính gửi các cơ quan\nĐề nghị báo cáo\n", "NO_COLUMNS", "dòng 1"],
  ["nothing but spaces", "\n \n", "EMPTY", null],
  ["nothing", "", "EMPTY", null],
])("I19: %s is refused with its place", async (_, text, code, where) => {
  expect(await refusal(text)).toMatchObject({ code, where });
});

test("a limit is what is allowed, not what is refused", async () => {
  const { rows } = await read(`a,b\n${"x".repeat(65_536)},${"1,".repeat(1_022)}\n`);
  expect([rows[1]?.length, String(rows[1]?.[1]).length]).toEqual([1_025, 65_536]);
});

test("a text of more than 20 million lines is refused", () => {
  const scanner = csvScanner({ delimiter: ",", newline: "\n", skip: 0 });
  const row = `"${"\n".repeat(65_000)}",x\n`;
  const read20 = () => Array.from({ length: 310 }, () => scanner.rows(row, false).length);
  expect(read20).toThrow("nhiều nhất 20000000 dòng");
});

test("a file that changed since it was opened is refused when it is read", async () => {
  const path = fileOf("a,b\n1,2\n");
  const opened = await openFile(path);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, "a,b\n1,3\n");
  utimesSync(path, atime, new Date(mtime.getTime() + 1_000));
  await expect(rowsOf(opened.tables[0])).rejects.toMatchObject({ code: "CHANGED" });
});

test("rows can be read twice", async () => {
  const opened = await openFile(fileOf("a,b\n1,2\n"));
  const texts = async () => (await rowsOf(opened.tables[0])).map((row) => row.texts);
  expect(await texts()).toEqual(await texts());
});

test("wherever a text is cut into pieces, its rows are those of another reader", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "x", "Sở Y tế", "1.000", '"', '""', "a\nb", "a\r\nb", ",", "é".normalize("NFD")),
    fc.string({ maxLength: 5 }).filter((text) => !/[\r\n"]/.test(text)),
  );
  const written = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.integer({ min: 1, max: 7 }), (cells, end, step) => {
      const text = cells.map((row) => row.map(written).join(",")).join(end) + end;
      const scanner = csvScanner({ delimiter: ",", newline: "\n", skip: 0 });
      const pieces = Array.from({ length: Math.ceil(text.length / step) }, (_, i) => text.slice(i * step, (i + 1) * step));
      const rows = [...pieces.flatMap((piece) => scanner.rows(piece, false)), ...scanner.rows("", true)];
      const expected: string[][] = parse(text, { relax_column_count: true });
      expect(rows.map((row) => row.texts)).toEqual(expected.map((row) => row.map((one) => one.normalize("NFC"))));
    }),
    { seed: 19, numRuns: 400 },
  );
});
