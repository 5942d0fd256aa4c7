// A row of annex KY_LUAT: one decision on one official. Who it was is never written, not even as a pseudonym.

import { grounds, sanctionForms } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import type { Rules } from "./rules.ts";
import { readOptionalInspectionCode } from "./subject.ts";

export function readSanction(cells: Cells, rules: Rules): RowResult {
  const form = cells.code("HinhThucKyLuat", sanctionForms);
  const decidedOn = cells.day("NgayQuyetDinh");
  const formRule = rules.sanctionForm(form, decidedOn);
  if (form !== "" && decidedOn !== "" && formRule === undefined) cells.wrong("HinhThucKyLuat", `hình thức có trong luật ngày ${decidedOn} (data/sanction-forms.csv)`);
  const code = cells.text("MaXuLy");
  return cells.result({
    table: "sanctions",
    // A pattern, so that no name of a person can stand where a code should.
    key: /^KL-\d{4}-\d{3,5}$/.test(code) ? code : cells.hidden("MaXuLy", "mã KL-năm-số, ví dụ KL-2024-017"),
    owner: { text: cells.given("DonVi", "tên đơn vị của người bị xử lý"), on: decidedOn },
    values: { inspectionCode: readOptionalInspectionCode(cells), ground: cells.code("LyDo", grounds), form, formRule: formRule ?? "", decidedOn },
  });
}
