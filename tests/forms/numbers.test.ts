// Numbers: what is read, what is refused, and that nothing is lost between writing and reading.

import fc from "fast-check";
import { expect, test } from "vitest";
import { defineForm } from "../../kit/import/form/define-form.ts";
import type { NumberForm } from "../../kit/import/form/columns.ts";
import { type NumberFormat, readNumber, writeNumber } from "../../kit/import/form/number.ts";
import { sayPlace } from "../../kit/import/form/place.ts";
import { type Given, readAll, sheet, workbook } from "./tables.ts";

const all: readonly NumberForm[] = ["negative", "parentheses", "words", "exponent"];

test.each<[string, NumberFormat | undefined, bigint, number]>([
  ["1.234.567,89", "vi", 123456789n, 2],
  ["1,234,567.89", "en", 123456789n, 2],
  ["1.234", "vi", 1234n, 0],
  ["1.234", "en", 1234n, 3],
  ["61,500", "vi", 61500n, 3],
  ["61,500", "en", 61500n, 0],
  ["1234.5", "plain", 12345n, 1],
  ["1.234.567,89", undefined, 123456789n, 2],
  ["1.234.567", undefined, 1234567n, 0],
  ["12,5", undefined, 125n, 1],
  ["0.500", undefined, 500n, 3],
  ["1234,567", undefined, 1234567n, 3],
  ["61500", undefined, 61500n, 0],
  ["１２．３４５,６", "vi", 123456n, 1],
  ["1\u00A0234\u00A0567", "vi", 1234567n, 0],
  [" 5 ", "vi", 5n, 0],
  ["-5", "vi", -5n, 0],
  ["\u22125", "vi", -5n, 0],
  ["(1.000)", "vi", -1000n, 0],
  ["1E+09", "vi", 1_000_000_000n, 0],
  ["1,5E+3", "vi", 15_000n, 1],
])("%j as %s is read exactly", (text, format, digits, scale) => {
  expect(readNumber(text, format, all)).toMatchObject({ digits, scale });
});

test("a word after the number gives its factor", () => {
  expect(readNumber("1,5 tỷ", "vi", all)).toEqual({ digits: 15n, scale: 1, factor: 1_000_000_000n });
  expect(readNumber("61.500 triệu đồng", "vi", all)).toEqual({ digits: 61500n, scale: 0, factor: 1_000_000n });
});

const viForm = "cho phép số kiểu Việt Nam, ví dụ 1.234.567,89";

test.each<[string, NumberFormat | undefined, readonly NumberForm[], string]>([
  ["61,500", undefined, all, "‘61,500’ – dấu phẩy là phần nghìn hay thập phân?"],
  ["1.234", undefined, all, "‘1.234’ – dấu chấm là phần nghìn hay thập phân?"],
  ["-1.234", undefined, all, "‘1.234’ – dấu chấm là phần nghìn hay thập phân?"],
  ["1,234.5", "vi", all, `${viForm}; đã nhận "1,234.5"`],
  ["1.23.456", "vi", all, `${viForm}; đã nhận "1.23.456"`],
  ["12a", "vi", all, `${viForm}; đã nhận "12a"`],
  ["+84905", "vi", all, `${viForm}; đã nhận "+84905"`],
  ["=1+1", "vi", all, `${viForm}; đã nhận "=1+1"`],
  ["0905 123 456", "vi", all, `${viForm}; đã nhận (giống số điện thoại, không nhắc lại)`],
  ["--5", "vi", all, `${viForm}; đã nhận "--5"`],
  ["abc", undefined, all, 'cho phép số kiểu Việt Nam, ví dụ 1.234.567,89 hoặc số kiểu Anh, ví dụ 1,234,567.89; đã nhận "abc"'],
  ["-5", "vi", [], 'cột này không cho phép số âm; đã nhận "-5"'],
  ["(5)", "vi", ["negative"], 'cột này không cho phép số âm trong ngoặc; đã nhận "(5)"'],
  ["1,5 tỷ", "vi", [], 'cột này không cho phép đơn vị viết sau số; đã nhận "1,5 tỷ"'],
  ["1E+09", "vi", [], `số viết kiểu lũy thừa có thể đã mất chữ số; ${viForm}; đã nhận "1E+09"`],
  ["#REF!", "vi", all, "ô có lỗi #REF!; sửa trong tệp gốc"],
])("%j as %s is refused", (text, format, accepts, refused) => {
  expect(readNumber(text, format, accepts)).toEqual({ refused });
});

test("what is written in a format is read back the same", () => {
  const exact = fc.record({ digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.integer({ min: 0, max: 6 }) });
  fc.assert(
    fc.property(exact, fc.constantFrom<NumberFormat>("vi", "en", "plain"), (number, format) => {
      const read = readNumber(writeNumber(number, format), format, ["negative"]);
      if ("refused" in read) throw new Error(read.refused);
      expect(read.digits * 10n ** BigInt(number.scale)).toBe(number.digits * 10n ** BigInt(read.scale));
    }),
    { seed: 20261123, numRuns: 2_000 },
  );
});

test("without a stated format a number is read as in its own format, or not at all", () => {
  const exact = fc.record({ digits: fc.bigInt({ min: 0n, max: 10n ** 12n }), scale: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(exact, fc.constantFrom<"vi" | "en">("vi", "en"), (number, format) => {
      const text = writeNumber(number, format);
      const [free, known] = [readNumber(text, undefined, []), readNumber(text, format, [])];
      if ("refused" in free) expect(free.refused).toMatch(/phần nghìn hay thập phân\?$/);
      else expect(free).toMatchObject(known);
    }),
    { seed: 20261123, numRuns: 2_000 },
  );
});

const amounts = defineForm({
  name: "amounts",
  titleVi: "Số tiền",
  titleEn: "Amounts",
  formats: ["xlsx"],
  unit: "line",
  columns: {
    key: { heading: "Mã", kind: "code", pattern: /^\d{2}$/, allowed: "hai chữ số, ví dụ 01" },
    amount: { heading: "Số tiền", kind: "money", blank: "zero", dash: "null", accepts: ["negative", "words"] },
  },
  facts: [{ table: "amounts", key: ["key"], values: { amount: "amount" } }],
});

const read = (heading: string, unit: string, ...cells: Given[]) => readAll(amounts, workbook(sheet("B03", [[unit], ["Mã", heading], ...cells.map((cell, i) => [`0${i}`, cell])])));

test("a question names the cell as people say it", async () => {
  const { findings } = await read("Số tiền", "ĐVT: đồng", "61,500");
  const [problem] = findings.problems;
  expect(problem && `${sayPlace(problem.position)}: ${problem.message}`).toBe("Sheet ‘B03’ ô B3: ‘61,500’ – dấu phẩy là phần nghìn hay thập phân?");
  expect(["'Biểu 03'!17", "'Năm ''26'!F17", "dòng 12", "tệp"].map(sayPlace)).toEqual(["Sheet ‘Biểu 03’ dòng 17", "Sheet ‘Năm '26’ ô F17", "dòng 12", "tệp"]);
});

test("numeric cells are exact whatever the format; blanks, dashes and words come to what the column says", async () => {
  const { facts, problems } = await read("Số tiền", "Đơn vị tính: Triệu đồng", 61500.5, 1234, "", "-", "1,5 tỷ", -5);
  expect(problems).toEqual([]);
  expect(facts.map(({ values }) => values["amount"])).toEqual([61_500_500_000n, 1_234_000_000n, 0n, null, 1_500_000_000n, -5_000_000n]);
});

test("two ways of writing numbers do not go together in a file", async () => {
  const { problems } = await read("Số tiền", "ĐVT: đồng", "1.234.567", "1,234,567");
  expect(problems).toEqual(['B03!B4: Số tiền: số viết khác kiểu với ô B03!B3 trong cùng tệp; đã nhận "1,234,567"']);
});

test.each([
  ["Số tiền", "Đơn vị tính: đồng", 5n],
  ["Số tiền", "(ĐVT: 1.000 đồng)", 5_000n],
  ["Số tiền", "Đơn vị: Tr.đ", 5_000_000n],
  ["Số tiền", "Đơn vị tính:   tỉ đồng", 5_000_000_000n],
  ["Số tiền\n(triệu đồng)", "Đơn vị: Sở Tài chính", 5_000_000n],
  ["SỐ TIỀN (ĐVT: nghìn đồng)", "", 5_000n],
])("heading %j under %j is money in its unit", async (heading, unit, amount) => {
  const { facts, problems } = await read(heading, unit, 5);
  expect([problems, facts[0]?.values["amount"]]).toEqual([[], amount]);
});

test("two unit lines that differ are refused", async () => {
  const { problems } = await readAll(amounts, workbook(sheet("B03", [["ĐVT: đồng", "ĐVT: tỷ đồng"], ["Mã", "Số tiền"], ["01", 5]])));
  expect(problems).toEqual(['B03!B1: "ĐVT: tỷ đồng" khác "ĐVT: đồng" ở B03!A1']);
});

test("a code that lost its zero in a spreadsheet is refused, and why is said", async () => {
  const { problems } = await readAll(amounts, workbook(sheet("B03", [["ĐVT: đồng"], ["Mã", "Số tiền"], [1, 5]])));
  expect(problems).toEqual(['B03!A3: Mã: cho phép hai chữ số, ví dụ 01; đã nhận "1" (ô là số: bảng tính có thể đã bỏ số 0 ở đầu; để cột ở dạng văn bản)']);
});
