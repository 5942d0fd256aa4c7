// JSON lines and lists of objects: exact numbers, fields in the order asked, every value with its place.

import { expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { fileOf, read, refusal, rowsOf } from "./files.ts";

test("one object a line and a list of objects give the same rows", async () => {
  const objects = ['{"MaHoSo":"H01","So":1}', '{"MaHoSo":"H02","So":2,"GhiChu":"x, \\"y\\""}'];
  const rows = (lines: readonly number[]) => [
    [lines[0], "H01", "1", ""],
    [lines[1], "H02", "2", 'x, "y"'],
  ];
  expect(await read(objects.join("\n"))).toEqual({ format: "jsonl", encoding: "UTF-8", rows: rows([1, 2]) });
  expect((await read(`${objects[0]}\r\n\r\n${objects[1]}\r\n`)).rows).toEqual(rows([1, 3]));
  expect((await read(`[${objects.join(",")}]`)).rows).toEqual(rows([1, 1]));
  expect((await read(`\ufeff[\n  ${objects.join(" ,\n  ")}\n]\n`)).rows).toEqual(rows([2, 3]));
});

test("fields are given in the order asked, those inside others by a path", async () => {
  const path = fileOf('{"b":2,"DonVi":{"Ten":"Sở","Ma":{"So":7}},"a.c":5}\n{"a":null,"b":true,"DonVi":[1,{"x":0.10}]}\n');
  const opened = await openFile(path);
  expect(opened.tables[0]?.fields).toEqual(["b", "DonVi.Ten", "DonVi.Ma.So", "a.c", "a", "DonVi"]);
  const rows = await rowsOf(opened.tables[0], ["a", "b", "DonVi.Ma.So", "a.c", "DonVi", "không có"]);
  expect(rows.map(({ texts }) => texts)).toEqual([
    ["", "2", "7", "5", '{"Ten":"Sở","Ma":{"So":7}}', ""],
    ["", "true", "", "", '[1,{"x":0.1}]', ""],
  ]);
  expect(rows[1] && [0, 1].map(rows[1].cell)).toEqual([
    { address: "dòng 2, trường a", text: "", kind: "empty", formula: false, mergedInto: null },
    { address: "dòng 2, trường b", text: "true", kind: "boolean", formula: false, mergedInto: null },
  ]);
});

test("I14, I17: numbers come as the file writes them", async () => {
  const { rows } = await read('{"a":12345678901234567890,"b":61500.5,"c":1E+09,"d":-0.10,"e":0.30000000000000004,"f":"01","g":"1e3"}\n');
  expect(rows[0]).toEqual([1, "12345678901234567890", "61500.5", "1000000000", "-0.1", "0.30000000000000004", "01", "1e3"]);
});

test.each([
  ["an object broken into lines", '{"a":1,\n"b":2}\n', "JSON", "dòng 1"],
  ["a line that is no object", '{"a":1}\n[1]\n', "JSON", "dòng 2"],
  ["a line that is no JSON", '{"a":1}\n{"a":1,}\n', "JSON", "dòng 2"],
  ["a list of numbers", "[\n1,2]", "JSON", "dòng 2"],
  ["a list that does not end", '[{"a":1},\n', "JSON", "dòng 2"],
  ["text after the list", '[{"a":1}]\nx', "JSON", "dòng 2"],
  ["two objects without a comma", '[{"a":1}\n{"a":2}]', "JSON", "dòng 2"],
  ["a list inside an object", '{\n"data":[{"a":1}]}', "JSON", "dòng 1"],
  ["nesting without end", `{"a":${"[".repeat(200_000)}1.5${"]".repeat(200_000)}}\n`, "JSON", "dòng 1"],
  ["nesting without end and no fraction", `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}\n`, "JSON", "dòng 1"],
  ["an object of 5 MB", `{"a":1}\n{"a":"${"x".repeat(5_000_000)}"}\n`, "TOO_LARGE", "dòng 2"],
  ["an object of 5 MB in a list", `[{"a":1},\n{"a":"${"x".repeat(5_000_000)}"}]\n`, "TOO_LARGE", "dòng 2"],
  ["a value of 70,000 characters", `{"a":1}\n{"a":"${"x".repeat(70_000)}"}\n`, "TOO_LARGE", "dòng 2, trường a"],
  ["an escaped NUL", '{"a":"x\\u0000"}\n', "FORBIDDEN_CHARACTER", "dòng 1, trường a"],
  ["an escaped lone surrogate", '{"a":"x\\ud800"}\n', "FORBIDDEN_CHARACTER", "dòng 1, trường a"],
])("%s is refused with its place", async (_, text, code, where) => {
  expect(await refusal(text)).toMatchObject({ code, where });
});

test("an object with 2,000 fields is refused", async () => {
  const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`f${i}`, i])));
  expect(await refusal(`${wide}\n`)).toMatchObject({ code: "TOO_LARGE", where: "dòng 1" });
});

test("names such as __proto__ are fields like any other", async () => {
  const opened = await openFile(fileOf('{"__proto__":"x","constructor":{"y":"z"}}\n'));
  expect(opened.tables[0]?.fields).toEqual(["__proto__", "constructor.y"]);
  expect((await rowsOf(opened.tables[0], ["__proto__", "constructor.y", "toString"]))[0]?.texts).toEqual(["x", "z", ""]);
});
