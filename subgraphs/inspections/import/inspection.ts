// A row of annex CUOC: one inspection or check of one subject.

import { kinds, modes, statuses } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { readField } from "./field.ts";
import type { Rules } from "./rules.ts";
import { readInspectionCode, readSubject } from "./subject.ts";

export function readInspection(cells: Cells, rules: Rules): RowResult {
  const inspectionCode = readInspectionCode(cells);
  const decidedOn = cells.optionalDay("NgayQuyetDinh");
  const announcedOn = cells.optionalDay("NgayCongBo");
  const plannedFrom = cells.optionalDay("KeHoachTuNgay");
  const plannedTo = cells.optionalDay("KeHoachDenNgay");
  const endedOn = cells.optionalDay("NgayKetThuc");
  const mode = cells.code("CheDo", modes);
  if (decidedOn === null && plannedFrom === null) cells.wrong("NgayQuyetDinh", "ngày quyết định, hoặc KeHoachTuNgay khi mới dự kiến");
  if (mode === "PLANNED" && plannedTo === null) cells.wrong("KeHoachDenNgay", "ngày kết thúc theo kế hoạch khi CheDo là KE_HOACH");
  if (announcedOn !== null && decidedOn !== null && announcedOn < decidedOn) cells.wrong("NgayCongBo", "từ ngày quyết định trở đi");
  if (endedOn !== null && (announcedOn === null || endedOn < announcedOn)) cells.wrong("NgayKetThuc", "từ NgayCongBo trở đi");
  return cells.result({
    table: "inspections",
    key: `${inspectionCode}/${cells.whole("STT")}`,
    owner: readSubject(cells, decidedOn ?? plannedFrom ?? ""),
    values: {
      inspectionCode,
      kind: cells.code("HinhThuc", kinds),
      mode,
      topic: cells.given("NoiDung", "nội dung"),
      ...readField(cells, "NoiDung", decidedOn ?? plannedFrom ?? "", rules),
      leadText: cells.given("CoQuanChuTri", "tên cơ quan chủ trì"),
      decisionNo: cells.optional("SoQuyetDinh"),
      decidedOn,
      announcedOn,
      plannedFrom,
      plannedTo,
      endedOn,
      status: cells.code("TrangThai", statuses),
    },
  });
}
