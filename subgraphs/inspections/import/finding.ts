// A row of annex PHAT_HIEN: a finding and how far it was handled. Persons are never named in it.

import { handlings } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { readField } from "./field.ts";
import type { Rules } from "./rules.ts";
import { readInspectionCode, readSubject } from "./subject.ts";

export function readFinding(cells: Cells, rules: Rules): RowResult {
  const handling = cells.code("XuLy", handlings);
  const foundOn = cells.day("NgayPhatHien");
  const handledOn = cells.optionalDay("NgayXuLy");
  const handled = handling === "HANDLED" || handling === "RECOMMENDED";
  const correctedOn = cells.optionalDay("NgayKhacPhuc");
  if (correctedOn !== null && (handling !== "HANDLED" || correctedOn < foundOn)) cells.wrong("NgayKhacPhuc", "từ NgayPhatHien trở đi, khi XuLy là DA_XU_LY");
  if (handled && handledOn === null) cells.wrong("NgayXuLy", "ngày xử lý hoặc kiến nghị khi XuLy không phải CHUA_XU_LY");
  return cells.result({
    table: "findings",
    key: cells.given("MaPhatHien", "mã vấn đề"),
    owner: readSubject(cells, cells.day("NgayQuyetDinh")),
    values: {
      inspectionCode: readInspectionCode(cells),
      type: cells.given("LoaiVanDe", "loại vấn đề"),
      ...readField(cells, "LoaiVanDe", foundOn, rules),
      amountVnd: cells.vnd("SoTien", "DonViTien"),
      foundOn,
      handling,
      handledOn,
      correctedOn,
    },
  });
}
