// Kinds of columns one by one: what a cell comes to, or why it is refused.

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { ReadColumn } from "../../kit/import/form/columns.ts";
import { defineForm } from "../../kit/import/form/define-form.ts";
import { findPersonal } from "../../kit/import/form/personal.ts";
import { type Given, lines, readAll, sheet, workbook } from "./tables.ts";

/** `without` leaves parts of the column's heading to it. */
const formOf = (column: ReadColumn) =>
  defineForm({
    name: "one",
    titleVi: "Một cột",
    titleEn: "One column",
    formats: ["xlsx", "csv"],
    layout: "list",
    columns: { key: { heading: "Mã", kind: "text" }, value: column },
    facts: [{ table: "facts", key: ["key"], values: { value: "value" } }],
  });

/** The value of the one cell, or what is said of it. */
async function read(column: ReadColumn, cell: Given) {
  const { facts, problems, warnings } = await readAll(formOf(column), workbook(sheet("S", [["Mã", "Cột"], ["a", cell]])));
  return problems.length > 0 ? problems.join("; ") : warnings.length > 0 ? [facts[0]?.values["value"], ...warnings] : facts[0]?.values["value"];
}

const heading = "Cột";

test.each<[ReadColumn, Given, unknown]>([
  [{ heading, kind: "day" }, "31/10/2026", "2026-10-31"],
  [{ heading, kind: "day" }, "1.2.2026", "2026-02-01"],
  [{ heading, kind: "day" }, { text: "2026-10-31", kind: "date" }, "2026-10-31"],
  [{ heading, kind: "day" }, { text: "2026-10-31T09:00:00", kind: "date" }, "2026-10-31"],
  [{ heading, kind: "day", days: ["mm/dd/yyyy"] }, "10/31/2026", "2026-10-31"],
  [{ heading, kind: "day", days: ["yyyymmdd"] }, 20261031, "2026-10-31"],
  [{ heading, kind: "day", days: ["words"] }, "Ngày 2 tháng 11 năm 2026", "2026-11-02"],
  [{ heading, kind: "day" }, "31/4/2026", 'S!B2: Cột: không có ngày "31/4/2026"'],
  [{ heading, kind: "day" }, "29/2/2025", 'S!B2: Cột: không có ngày "29/2/2025"'],
  [{ heading, kind: "day" }, "10/31/2026", 'S!B2: Cột: không có ngày "10/31/2026"'],
  [{ heading, kind: "day" }, "31/10/2569", 'S!B2: Cột: không có ngày "31/10/2569"'],
  [{ heading, kind: "day" }, "31/10/25", 'S!B2: Cột: cho phép ngày dạng 31/10/2026; năm viết đủ bốn chữ số; đã nhận "31/10/25"'],
  [{ heading, kind: "day" }, "2026-10-31", 'S!B2: Cột: cho phép ngày dạng 31/10/2026; đã nhận "2026-10-31"'],
  [{ heading, kind: "day" }, "10/3 âm lịch", 'S!B2: Cột: cho phép ngày dạng 31/10/2026; đã nhận "10/3 âm lịch"'],
  [{ heading, kind: "day" }, 45961, "S!B2: Cột: ô là số 45961, không phải ngày; để ô ở dạng ngày"],
  [{ heading, kind: "day" }, { text: "ngày số 60", kind: "error" }, "S!B2: Cột: ô có lỗi ngày số 60; sửa trong tệp gốc"],
  [{ heading, kind: "day" }, "24/11/2026", ["2026-11-24", "S!B2: Cột: ngày 2026-11-24 ở tương lai (hôm nay 2026-11-23)"]],
  [{ heading, kind: "day", future: "refuse" }, "24/11/2026", "S!B2: Cột: ngày 2026-11-24 ở tương lai (hôm nay 2026-11-23)"],
  [{ heading, kind: "day", future: "allow" }, "24/11/2026", "2026-11-24"],
  [{ heading, kind: "day" }, "31/12/1999", ["1999-12-31", "S!B2: Cột: ngày 1999-12-31 trước 2000-01-01"]],
  [{ heading, kind: "instant", instants: ["iso"] }, "2026-10-31T18:00:00Z", "2026-11-01T01:00:00+07:00"],
  [{ heading, kind: "instant", instants: ["dd/MM/yyyy HH:mm:ss"] }, "1/10/2026 7:05", "2026-10-01T07:05:00+07:00"],
  [{ heading, kind: "instant", instants: ["yyyy-MM-dd HH:mm:ss"] }, { text: "2026-10-01T07:05:00", kind: "date" }, "2026-10-01T07:05:00+07:00"],
  [{ heading, kind: "percent", places: 2 }, "86,45 %", "86.45"],
  [{ heading, kind: "percent", places: 2, numbers: "vi" }, "86,455", 'S!B2: Cột: cho phép nhiều nhất 2 số lẻ; đã nhận "86,455"'],
  [{ heading, kind: "percent", places: 2, fraction: true, rounded: true }, 0.864549, "86.45"],
  [{ heading, kind: "percent", places: 2, rounded: true }, 86.455, "86.46"],
  [{ heading, kind: "percent", places: 0, max: 100 }, 101, "S!B2: Cột: cho phép đến 100; đã nhận 101"],
  [{ heading, kind: "decimal", places: 3 }, 2.5, "2.5"],
  [{ heading, kind: "decimal", places: 0 }, 2.5, 'S!B2: Cột: cho phép nhiều nhất 0 số lẻ; đã nhận "2.5"'],
  [{ heading, kind: "integer" }, "1.200", "S!B2: ‘1.200’ – dấu chấm là phần nghìn hay thập phân?"],
  [{ heading, kind: "integer", numbers: "vi" }, "1.200", 1200],
  [{ heading, kind: "integer" }, -3, 'S!B2: Cột: cột này không cho phép số âm; đã nhận "-3"'],
  [{ heading, kind: "money", unit: "đồng" }, "-", 'S!B2: Cột: không được để "-"'],
  [{ heading, kind: "money", unit: "đồng", blank: "zero" }, "–", 0n],
  [{ heading, kind: "money", unit: "đồng", blank: "null" }, "\u00A0", null],
  [{ heading, kind: "money", unit: "triệu đồng", formula: true }, { text: "1.5", kind: "number", formula: true }, 1_500_000n],
  [{ heading, kind: "choice", choices: { "Hoàn thành": "DONE" } }, "HOÀN  THÀNH", "DONE"],
  [{ heading, kind: "flag", yes: ["x"], no: [""], blank: "null" }, "X", true],
  [{ heading, kind: "text", pattern: /^\d+\/QĐ-UBND$/, allowed: "số/QĐ-UBND" }, "534/QĐ-UBND", "534/QĐ-UBND"],
  [{ heading, kind: "text", pattern: /^\d+\/QĐ-UBND$/, allowed: "số/QĐ-UBND" }, "534", 'S!B2: Cột: cho phép số/QĐ-UBND; đã nhận "534"'],
  [{ heading, kind: "text" }, " hai\n dòng\u00A0\u200B", "hai dòng"],
  [{ heading, kind: "text" }, "=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")"],
  [{ heading, kind: "text" }, { text: "5", kind: "number", formula: true }, "S!B2: Cột: ô là công thức, cột này không nhận công thức; dán lại giá trị"],
  [{ heading, kind: "text", mayLookPersonal: "số hiệu tài khoản công" }, "051203000123", "051203000123"],
  [{ heading, kind: "pseudonym", pattern: /^ND-\d{4}$/, allowed: "ND-số" }, "ND-0001", "ND-0001"],
  [{ heading, kind: "pseudonym", pattern: /^ND-\d{4}$/, allowed: "ND-số" }, "Nguyễn Văn A", "S!B2: Cột: cho phép bí danh ND-số; nội dung ô không nhắc lại"],
])("%j with %j", async (column, cell, expected) => {
  expect(await read(column, cell)).toEqual(expected);
});

test.each([
  ["051203000123", "số căn cước"],
  ["CCCD: 051 203 000 123", "số căn cước"],
  ["０５１２０３０００１２３", "số căn cước"],
  ["gọi 0905.123.456 nhé", "số điện thoại"],
  ["+84 905 123 456", "số điện thoại"],
  ["(0255) 3822 123", "số điện thoại"],
  ["a.b@quangngai.gov.vn", "địa chỉ thư điện tử"],
  ["534/QĐ-UBND ngày 31/10/2026", undefined],
  ["tổng mức 123.456.789.012 đồng", undefined],
  ["1.001612.000.00.00.H48", undefined],
])("in %j is found: %s", (text, found) => {
  expect(findPersonal(text)).toBe(found);
});

test("what may not be kept is named by its columns, and what must not be there refuses the file", async () => {
  const form = (refuse: boolean) =>
    defineForm({
      name: "petitions",
      titleVi: "Đơn thư",
      titleEn: "Petitions",
      formats: ["csv"],
      extraColumns: "drop",
      columns: {
        code: { heading: "MaDon", kind: "text" },
        person: { heading: "NguoiKhieuNai", kind: "pseudonym", pattern: /^ND-[0-9a-f]{8}$/, allowed: "ND-…", make: (text) => `ND-${createHash("sha256").update(text).digest("hex").slice(0, 8)}` },
        denouncer: { heading: "NguoiToCao", kind: "forbidden", refuse },
      },
      facts: [{ table: "petitions", key: ["code"], values: { complainant: "person" } }],
    });
  const file = lines(["DienThoai", "MaDon", "NguoiToCao", "NguoiKhieuNai"], ["0905123456", "D1", "Trần B", "Nguyễn A"]);
  const kept = await readAll(form(false), file);
  expect([kept.problems, kept.facts[0]?.values, kept.findings.forbidden]).toEqual([[], { complainant: "ND-0893274e" }, [{ table: null, columns: [0, 2, 3] }]]);
  expect((await readAll(form(true), file)).problems).toEqual(["dòng 2, cột 3: NguoiToCao: cột này không được có nội dung (không nhắc lại)"]);
});

test("a row may state several records, each in the unit that its own cell names", async () => {
  const form = defineForm({
    name: "plans",
    titleVi: "Kế hoạch vốn",
    titleEn: "Capital plans",
    formats: ["csv"],
    numbers: "plain",
    columns: {
      code: { heading: "MaDuAn", kind: "text" },
      unit: { heading: "DonViTinh", kind: "text" },
      central: { heading: "NSTW", kind: "money", unit: { column: "unit" }, blank: "null" },
      local: { heading: "NSDP", kind: "money", unit: { column: "unit" }, blank: "null" },
      cancelled: { heading: "HuyBo", kind: "flag", yes: ["1"], no: ["0"] },
    },
    facts: [
      { table: "plans", key: ["code", { constant: "NSTW" }], values: { amountVnd: "central" }, when: ({ central }) => central !== null, withdrawn: "cancelled" },
      { table: "plans", key: ["code", { constant: "NSDP" }], values: { amountVnd: "local" }, when: ({ local }) => local !== null, withdrawn: "cancelled" },
    ],
  });
  const { facts, problems } = await readAll(form, lines(["MaDuAn", "DonViTinh", "NSTW", "NSDP", "HuyBo"], ["a", "tỷ đồng", "1.5", "2", "0"], ["b", "triệu đồng", "", "3", "1"], ["c", "USD", "1", "", "0"]));
  const row = (key: string, position: string, amountVnd: bigint) => ({ table: "plans", key, position, owner: undefined, values: { amountVnd } });
  expect(facts).toEqual([row("a/NSTW", "dòng 2", 1_500_000_000n), row("a/NSDP", "dòng 2", 2_000_000_000n), { ...row("b/NSDP", "dòng 3", 3_000_000n), withdrawn: true }]);
  expect(problems).toEqual(['dòng 4, cột 3: NSTW: đơn vị tính của dòng: cho phép đồng, nghìn đồng, triệu đồng, tỷ đồng; đã nhận "USD"']);
});

test("a form that contradicts itself does not start", () => {
  const form = { name: "f", titleVi: "", titleEn: "", formats: ["csv"], facts: [{ table: "t", key: ["a"], values: { p: { period: "code" } } }] } as const;
  expect(() => defineForm({ ...form, columns: { a: { heading: "A", kind: "money" }, b: { heading: "B", kind: "text", pattern: /x/g } }, totals: { check: ["b"] } })).toThrow(
    'form f: column a is money; state the form\'s "unit" or its own; column b has a pattern; say in "allowed" what it means; pattern of column b may not be global or sticky; totals of "b" cannot be checked: no column of numbers in one unit; a fact asks for the period, which the form does not state',
  );
});
