// How the dashboard writes numbers, dates and files; and how an address is read.

import { describe, expect, test } from "vitest";
import { readAddress, sameWith, toPage } from "../../dashboard/address/address.ts";
import { before, lastDay, timeOf } from "../../dashboard/address/time.ts";
import { csvText } from "../../dashboard/export/csv.ts";
import { day, dayFrom, daysIn, moment, periodName } from "../../dashboard/format/date.ts";
import { billions, decimal } from "../../dashboard/format/number.ts";
import { compareVi, plain } from "../../dashboard/format/plain.ts";
import { quartiles } from "../../dashboard/map/quartiles.ts";

test.each([
  ["1234.5", "1.234,5", "1,234.5"],
  ["86.45", "86,45", "86.45"],
  ["-16.89", "−16,89", "−16.89"],
  ["9007199254740993", "9.007.199.254.740.993", "9,007,199,254,740,993"],
  ["0.00", "0,00", "0.00"],
])("%s is %s in Vietnamese and %s in English, digit by digit", (given, vi, en) => {
  expect([decimal(given, "vi"), decimal(given, "en")]).toEqual([vi, en]);
});

test.each([
  ["5322610000000", "5.322,6"],
  ["50000000", "0,1"],
  ["49999999", "0,0"],
  ["-898940000000", "−898,9"],
  ["9007199254740993123", "9.007.199.254,7"],
])("%s đồng are %s tỷ đồng, half up, exactly", (given, vi) => {
  expect(billions(given, "vi")).toBe(vi);
});

test("days are dd/mm/yyyy, moments are those of Vietnam", () => {
  expect([day("2024-12-31"), day("2024-12-31T17:00:00.000Z"), moment("2025-02-02T01:00:00.000Z"), periodName("2024-Q3", "vi"), periodName("2025-05", "vi")]).toEqual(["31/12/2024", "01/01/2025", "02/02/2025 08:00", "Quý III/2024", "Tháng 5/2025"]);
});

test.each([
  ["15/8/2024", "2024-08-15"],
  [" 01-01-2025 ", "2025-01-01"],
  ["29.02.2024", "2024-02-29"],
  ["29/02/2023", undefined],
  ["2024-08-15", undefined],
  ["8/15/2024", undefined],
  ["15/08/24", undefined],
  ["", undefined],
])("the day that somebody writes as %j is %s", (text, expected) => {
  expect(dayFrom(text)).toBe(expected);
});

test("the days in a sentence of a source are dd/mm/yyyy too", () => {
  expect(daysIn("báo cáo chốt 2024-06-15 đến 2024-09-14, mã 2024-07")).toBe("báo cáo chốt 15/06/2024 đến 14/09/2024, mã 2024-07");
});

test("text is searched without diacritics and sorted with đ after d", () => {
  expect([plain("Sở Nội vụ"), plain("Đức Phổ")]).toEqual(["so noi vu", "duc pho"]);
  expect(["Đức Phổ", "Dung Quất", "Ba Tơ", "Ân"].sort(compareVi)).toEqual(["Ân", "Ba Tơ", "Dung Quất", "Đức Phổ"]);
});

test.each([
  ["2024", "2023", "2024-12-31"],
  ["2024-H1", "2023-H2", "2024-06-30"],
  ["2024-Q1", "2023-Q4", "2024-03-31"],
  ["2024-01", "2023-12", "2024-01-31"],
  ["2024-9M", "2023-9M", "2024-09-30"],
  ["2024-02", "2024-01", "2024-02-29"],
])("before %s is %s; it ends on %s", (period, earlier, end) => {
  expect([before(period), lastDay(period)]).toEqual([earlier, end]);
});

describe("an address", () => {
  const at = (url: string) => readAddress(`http://hub.test${url}`);
  const today = new Date("2026-11-23T00:00:00Z");

  test("says period, day of knowledge and map; nonsense is as if it were not there", () => {
    expect(timeOf(at("/ho-so?period=2024-Q3&asOf=2024-08-15"), today)).toEqual({ period: "2024-Q3", asOfDay: "2024-08-15", asOf: "2024-08-15T23:59:59.999+07:00", on: "2024-08-15" });
    expect(timeOf(at("/?period=<script>&asOf=2024-02-31"), today)).toEqual({ period: "2025", asOfDay: undefined, asOf: null, on: "2025-12-31" });
  });

  test("of another page takes language and time along, and nothing else", () => {
    const here = at("/xep-hang?lang=en&level=COMMUNE&period=2024&q=so");
    expect([toPage(here, "co-quan", { id: "QNG-SNV" }), sameWith(here, { q: undefined })]).toEqual(["/co-quan?id=QNG-SNV&lang=en&period=2024", "/xep-hang?lang=en&level=COMMUNE&period=2024"]);
  });
});

test("a CSV has a BOM, and no cell in it is a formula", () => {
  const text = csvText({ title: "Bảng", notes: ["Nguồn: x"], head: ["STT", "Tên"], body: [[1, "=CMD()"], [2, "+84"], [3, "-5"], [4, "@x"], [5, "\tx"], [6, "\rx"], [7, 'a "b", c'], [8, -5], [9, null]] });
  expect(text).toBe(`\uFEFFSTT,Tên\r\n1,'=CMD()\r\n2,'+84\r\n3,'-5\r\n4,'@x\r\n5,'\tx\r\n6,"'\rx"\r\n7,"a ""b"", c"\r\n8,-5\r\n9,\r\n\r\nBảng\r\nNguồn: x\r\n`);
});

test("quartiles are by rank; equal values stay together", () => {
  const { of, ranges } = quartiles([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([[1, 2, 3, 8].map(of), ranges]).toEqual([[0, 0, 1, 3], [{ part: 0, from: 1, to: 2 }, { part: 1, from: 3, to: 4 }, { part: 2, from: 5, to: 6 }, { part: 3, from: 7, to: 8 }]]);
  expect(quartiles([100, 100, 100]).ranges).toEqual([{ part: 0, from: 100, to: 100 }]);
});
