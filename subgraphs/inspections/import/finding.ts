// A row of annex PHAT_HIEN: a finding and how far it was handled. Persons are never named in it.

import { handlings } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { readInspectionCode, readSubject } from "./subject.ts";

export function readFinding(cells: Cells): RowResult {
  const handling = cells.code("XuLy", handlings);
  const foundOn = cells.day("NgayPhatHien");
  const handledOn = cells.optionalDay("NgayXuLy");
  const handled = handling === "HANDLED" || handling === "RECOMMENDED";
  if (handled && handledOn === null) cells.wrong("NgayXuLy", "ngày xử lý hoặc kiến nghị khi XuLy không phải CHUA_XU_LY");
  return cells.result({
    table: "findings",
    key: cells.given("MaPhatHien", "mã vấn đề"),
    owner: readSubject(cells, cells.day("NgayQuyetDinh")),
    values: {
      inspectionCode: readInspectionCode(cells),
      type: cells.given("LoaiVanDe", "loại vấn đề"),
      amountVnd: cells.vnd("SoTien", "DonViTien"),
      foundOn,
      handling,
      handledOn,
    },
  });
}
