// A row of annex KIEN_NGHI: a recommendation as one follow-up states it.

import { recommendationKinds, recommendationStatuses } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { readInspectionCode, readSubject } from "./subject.ts";

export function readRecommendation(cells: Cells): RowResult {
  const code = cells.given("MaKienNghi", "mã kiến nghị");
  const kind = cells.code("Loai", recommendationKinds);
  const status = cells.code("TrangThai", recommendationStatuses);
  const step = cells.whole("Lan");
  const issuedOn = cells.day("NgayBanHanh");
  const updatedOn = cells.day("NgayCapNhat");
  const executedOn = cells.optionalDay("NgayHoanThanh");
  const amountVnd = cells.vnd("SoTien", "DonViTien");
  if (kind === "RECOVER_MONEY" && amountVnd === null) cells.wrong("SoTien", "số tiền khi Loai là THU_HOI_TIEN");
  if (updatedOn !== "" && updatedOn < issuedOn) cells.wrong("NgayCapNhat", "từ NgayBanHanh trở đi");
  if ((status === "COMPLETED") !== (executedOn !== null)) cells.wrong("NgayHoanThanh", "có ngày khi và chỉ khi TrangThai là HOAN_THANH");
  if (executedOn !== null && executedOn > updatedOn) cells.wrong("NgayHoanThanh", "không sau NgayCapNhat");
  return cells.result({
    table: "recommendations",
    key: `${code}#${step}`,
    owner: readSubject(cells, cells.day("NgayQuyetDinh")),
    values: {
      inspectionCode: readInspectionCode(cells),
      code,
      kind,
      issuedOn,
      dueOn: cells.optionalDay("HanThucHien"),
      amountVnd,
      step,
      updatedOn,
      statedOn: null,
      executedVnd: cells.vnd("SoTienDaThucHien", "DonViTien"),
      executedOn,
      status,
      proof: cells.optional("ChungTu"),
    },
  });
}
