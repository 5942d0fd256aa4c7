// Reports in the shapes that offices send: what is a record, a group, a total, and what ends the table.

import { expect, test } from "vitest";
import { defineForm } from "../../kit/import/form/define-form.ts";
import type { IndexStyle, PeriodKind, Totals } from "../../kit/import/form/form.ts";
import { type Given, readAll, sheet, workbook } from "./tables.ts";

interface Shape {
  readonly levels?: readonly IndexStyle[];
  readonly records?: readonly IndexStyle[];
  readonly totals?: Partial<Totals<"amount">>;
}

const formOf = ({ levels = [], records = [""], totals = {} }: Shape) =>
  defineForm({
    name: "report",
    titleVi: "Báo cáo",
    titleEn: "Report",
    formats: ["xlsx"],
    columns: {
      index: { heading: "TT", kind: "text", blank: "null" },
      label: { heading: "Nội dung", kind: "text" },
      amount: { heading: "Số tiền", kind: "money", unit: "đồng", numbers: "vi", accepts: ["negative"] },
    },
    groups: { index: "index", label: "label", levels, records, gives: levels[0] ? { top: { level: levels[0] } } : {} },
    totals: { check: ["amount"], ...totals },
    facts: [{ table: "facts", key: ["label"], values: { top: "top", amount: "amount" } as const }],
  });

async function read(shape: Shape, ...rows: Given[][]) {
  const { facts, findings, problems, warnings } = await readAll(formOf(shape), workbook(sheet("S", [["TT", "Nội dung", "Số tiền"], ...rows])));
  return { rows: facts.map(({ key, values }) => [key, ...(values["top"] ? [values["top"]] : [])].join("|")), problems, warnings, skipped: findings.skipped, totals: findings.totals.length };
}

test("blocks without groups have their own sub-totals, and the grand total may stand last", async () => {
  expect(await read({}, ["", "a", 1], ["", "b", 2], ["", "Cộng", 3], ["", "c", 4], ["", "Cộng khối 2", 4], ["", "Tổng cộng (1+2)", 7])).toEqual({
    rows: ["a", "b", "c"], problems: [], warnings: [], skipped: { "cộng nhóm": 2, "tổng cộng": 1 }, totals: 3,
  });
});

test("a row with deeper rows under it is a group, without any it is a record", async () => {
  const rows: Given[][] = [["I", "Sở", 6], ["1", "a", 3], ["1.1", "a1", 1], ["1.2", "a2", 2], ["2", "b", 3], ["II", "Xã", 4], ["1", "c", 4]];
  expect(await read({ levels: ["I", "1", "1.1"], records: ["1", "1.1"] }, ...rows)).toEqual({
    rows: ["a1|Sở", "a2|Sở", "b|Sở", "c|Xã"], problems: [], warnings: [], skipped: { "tiêu đề nhóm": 3 }, totals: 3,
  });
});

test("letters and Roman numerals are told apart by their order", async () => {
  const rows: Given[][] = [["A", "x", 1], ["I", "y", 1], ["-", "a", 1], ["B", "z", 0], ["C", "t", 2], ["I", "u", 2], ["-", "b", 2], ["II", "v", 0], ["III", "w", 0], ["IV", "p", 0], ["V", "q", 3], ["-", "c", 3]];
  const { rows: records, problems } = await read({ levels: ["A", "I", "-"], records: ["-"] }, ...rows);
  expect([records, problems]).toEqual([["a|x", "b|t", "c|t"], ["S!C6: tổng 2 khác cộng các dòng 5"]]);
});

test("a total of text numbers is checked exactly, with the tolerance of the form", async () => {
  const rows: Given[][] = [["", "a", "1.232"], ["", "Tổng cộng", "1.234"]];
  expect((await read({}, ...rows)).problems).toEqual(["S!C3: tổng 1.234 khác cộng các dòng 1.232"]);
  expect((await read({ totals: { tolerance: 1 } }, ...rows)).problems).toEqual(["S!C3: tổng 1.234 khác cộng các dòng 1.232"]);
  expect((await read({ totals: { tolerance: 2 } }, ...rows)).problems).toEqual([]);
  const warned = await read({ totals: { differs: "warning" } }, ...rows);
  expect([warned.rows, warned.problems, warned.warnings]).toEqual([["a"], [], ["S!C3: tổng 1.234 khác cộng các dòng 1.232"]]);
});

test("a number that cannot be read is said once, not again by its total", async () => {
  expect((await read({}, ["", "a", "1,2,3"], ["", "Tổng số", 5])).problems).toEqual(['S!C2: Số tiền: cho phép số kiểu Việt Nam, ví dụ 1.234.567,89; đã nhận "1,2,3"']);
});

test.each(["Tổng công ty Sông Đà", "Tổng cục Thuế", "Cộng đồng dân cư thôn 1", "Tổng đội TNXP"])("%s is a name, not a total", async (name) => {
  expect((await read({}, ["", name, 1])).rows).toEqual([name]);
});

test.each([
  ["TM. UBND XÃ", "chữ ký"],
  ["Nơi nhận:", "chữ ký"],
  ["Quảng Ngãi, ngày    tháng 11 năm 2026", "chữ ký"],
  ["Kế toán trưởng", "chữ ký"],
  ["Ghi chú: không gồm vốn ODA", "ghi chú"],
  ["(*) số ước", "ghi chú"],
])("%s ends the table", async (text, what) => {
  const { rows, problems, skipped } = await read({}, ["", "a", 1], ["", text], ["", "Nguyễn Văn A"]);
  expect([rows, problems, skipped]).toEqual([["a"], [], { [what]: 2 }]);
});

test("a row that is nothing known is refused, never passed over", async () => {
  expect((await read({ levels: ["I"], records: ["1"] }, ["I", "Sở"], ["1", "a", 1], ["?", "b", 2], ["1", "", 3])).problems).toEqual([
    'S!A4: TT: cho phép số thứ tự kiểu I, 1; đã nhận "?"',
    "S!B5: Nội dung: không được để trống",
  ]);
});

const periodic = (kinds: readonly PeriodKind[], title: "required" | "optional") =>
  defineForm({
    name: "periodic",
    titleVi: "Báo cáo kỳ",
    titleEn: "Periodic report",
    formats: ["xlsx"],
    period: { window: "reporting", kinds, title },
    columns: { key: { heading: "Mã", kind: "text" } },
    facts: [{ table: "facts", key: [{ period: "code" }, "key"], values: { year: { period: "year" }, from: { period: "from" }, to: { period: "to" } } }],
  });

test.each<[string, PeriodKind, string]>([
  ["Tháng 10 năm 2026", "month", "2026-10"],
  ["tháng 9/2026", "month", "2026-09"],
  ["QUÝ III NĂM 2026", "quarter", "2026-Q3"],
  ["Quý 4/2026", "quarter", "2026-Q4"],
  ["6 tháng đầu năm 2026", "half", "2026-H1"],
  ["9 tháng năm 2026", "nine", "2026-9M"],
  ["Năm 2026", "year", "2026"],
])("%s is read as a %s", async (title, kind, period) => {
  const read = await readAll(periodic([kind], "required"), workbook(sheet("S", [["BÁO CÁO"], [`Kết quả ${title}`], ["Mã"], ["a"]])));
  expect([read.problems, read.facts[0]?.key]).toEqual([[], `${period}/a`]);
});

test("the day of the document is not the period of its figures", async () => {
  const rows = [["Quảng Ngãi, ngày 02 tháng 11 năm 2026"], ["Mã"], ["a"]];
  const read = await readAll(periodic(["month"], "optional"), workbook(sheet("S", rows)), "2026-10");
  expect([read.problems, read.facts[0]?.values]).toEqual([[], { year: 2026, from: "2026-09-15", to: "2026-10-14" }]);
  const required = await readAll(periodic(["month"], "required"), workbook(sheet("S", rows)), "2026-10");
  expect(required.problems).toEqual(['tệp: phần đầu của tệp không ghi kỳ; mẫu periodic cần, ví dụ "Tháng 10 năm 2026" hoặc "đến ngày 31/10/2026"']);
});

test.each([
  ["2026-Q3", '--period: cho phép 2026-10; đã nhận "2026-Q3"'],
  ["10/2026", '--period: cho phép 2026-10; đã nhận "10/2026"'],
  [undefined, "tệp: không biết kỳ của tệp: tiêu đề không ghi, --period không có; cho phép 2026-10"],
])("--period %s is refused where months are reported", async (period, problem) => {
  expect((await readAll(periodic(["month"], "optional"), workbook(sheet("S", [["Mã"], ["a"]])), period)).problems).toEqual([problem]);
});
