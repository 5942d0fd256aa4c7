// What a report may not hold: columns that nobody asked for, which may name a denouncer, and numbers of citizens or telephones. Messages never repeat them.

import type { CsvRecord } from "../../../kit/import/csv.ts";
import { findPersonal, quoted } from "../../../kit/import/form/personal.ts";
import type { RowProblem } from "../../../kit/import/profile.ts";
import { type Annex, columns, optionalColumns } from "./annexes.ts";

/** Numbers of these are long by nature. */
const unlike: readonly string[] = ["SoTien", "SoTienDaThucHien", "ChungTu"];

export function personalData(annex: Annex, records: readonly CsvRecord[]): RowProblem[] {
  const allowed: readonly string[] = [...columns[annex], ...optionalColumns[annex]];
  const strange = Object.keys(records[0]?.cells ?? {}).filter((column) => !allowed.includes(column));
  if (strange.length > 0) {
    const message = `không nhận cột ${strange.map(quoted).join(", ")}: cột lạ có thể nêu người tố cáo hoặc cá nhân; cho phép ${allowed.join(", ")}`;
    return [{ position: `biểu ${annex}, dòng tiêu đề`, message }];
  }
  return records.flatMap(({ line, cells }) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const found = unlike.includes(column) ? undefined : findPersonal(cell);
      const message = `${column}: không được có dữ liệu cá nhân: giống ${found} (nội dung ô không nhắc lại)`;
      return found ? [{ position: `biểu ${annex}, dòng ${line}`, message }] : [];
    }),
  );
}
