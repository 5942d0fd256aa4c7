// What a file of petitions must not hold: columns that nobody asked for, citizen id numbers, telephone numbers.
// The messages name the place and never repeat the content.

import type { CsvRecord } from "../../../kit/import/csv.ts";
import type { RowProblem } from "../../../kit/import/profile.ts";

/** Twelve digits, also in groups; not a part of a longer number. */
const citizenId = /(?<!\d)\d(?:[ .-]?\d){11}(?!\d)/u;
/** Mobile or landline, also with +84 and in groups: ten or eleven digits from a zero. */
const telephone = /(?<![\d+])(?:\+?84|0)(?:[ .()-]{0,2}\d){9,10}(?!\d)/u;

/** Every cell is looked at, also those of columns that are known to hold something else; only a petition's own code may look like a number. */
export function personalData(records: readonly CsvRecord[], allowed: readonly string[], codeForm: RegExp): RowProblem[] {
  const [first] = records;
  const unknown = Object.keys(first?.cells ?? {}).filter((column) => !allowed.includes(column));
  if (unknown.length > 0) {
    const named = unknown.map((column) => (findIn(column) ? "(tên cột có số định danh hoặc số điện thoại)" : column.slice(0, 40))).join(", ");
    return [{ position: "dòng 1", message: `không nhận cột ${named}: cột lạ có thể chứa dữ liệu cá nhân; cho phép ${allowed.join(", ")}` }];
  }
  return records.flatMap(({ line, cells }) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const what = codeForm.test(cell) ? undefined : findIn(cell);
      const message = `cột ${column}: giống ${what}; không được có dữ liệu cá nhân trong tệp (nội dung ô không nhắc lại)`;
      return what ? [{ position: `dòng ${line}`, message }] : [];
    }),
  );
}

function findIn(text: string): string | undefined {
  // Nine plain characters hold no such number; most cells are shorter.
  if (/^[ -~]{0,9}$/.test(text)) return undefined;
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\p{Zs}/gu, " ").replace(/\p{Pd}/gu, "-");
  if (citizenId.test(plain)) return "số căn cước 12 chữ số";
  return telephone.test(plain) ? "số điện thoại" : undefined;
}
