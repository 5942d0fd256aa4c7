// A row of annex VU_VIEC: a case of corruption at an agency, how it came to light and how far it was handled. No person is named.

import { caseHandlings, caseOrigins } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { readOptionalInspectionCode } from "./subject.ts";

export function readCorruptionCase(cells: Cells): RowResult {
  const foundOn = cells.day("NgayPhatHien");
  const handling = cells.code("XuLy", caseHandlings);
  const handledOn = cells.optionalDay("NgayXuLy");
  if (handling !== "" && (handling !== "NOT_HANDLED") !== (handledOn !== null)) cells.wrong("NgayXuLy", "có ngày khi và chỉ khi XuLy không phải CHUA_XU_LY");
  if (handledOn !== null && handledOn < foundOn) cells.wrong("NgayXuLy", "từ NgayPhatHien trở đi");
  const code = cells.text("MaVuViec");
  return cells.result({
    table: "corruptionCases",
    key: /^VV-\d{4}-\d{3,5}$/.test(code) ? code : cells.hidden("MaVuViec", "mã VV-năm-số, ví dụ VV-2024-003"),
    owner: { text: cells.given("DonVi", "tên đơn vị nơi xảy ra vụ việc"), on: foundOn },
    values: {
      inspectionCode: readOptionalInspectionCode(cells),
      origin: cells.code("NguonPhatHien", caseOrigins),
      foundOn,
      amountVnd: cells.vnd("SoTien", "DonViTien"),
      handling,
      handledOn,
    },
  });
}
