// A row of annex KET_LUAN: the conclusion of an inspection or check for one subject.

import { kinds } from "../codes.ts";
import type { Cells, RowResult } from "./cells.ts";
import { publishedWithin } from "./code-parts.ts";
import type { Rules } from "./rules.ts";
import { readInspectionCode, readSubject } from "./subject.ts";

export function readConclusion(cells: Cells, rules: Rules): RowResult {
  const inspectionCode = readInspectionCode(cells);
  const kind = cells.code("HinhThuc", kinds);
  const signedOn = cells.day("NgayKy");
  const publishedOn = cells.optionalDay("NgayCongKhai");
  const executedOn = cells.optionalDay("NgayThucHienXong");
  if (publishedOn !== null && publishedOn < signedOn) cells.wrong("NgayCongKhai", "từ NgayKy trở đi");
  if (executedOn !== null && executedOn < signedOn) cells.wrong("NgayThucHienXong", "từ NgayKy trở đi");
  const limit = publishedWithin(rules, kind, signedOn);
  return cells.result({
    table: "conclusions",
    key: `${inspectionCode}/${cells.whole("STT")}`,
    owner: readSubject(cells, cells.day("NgayQuyetDinh")),
    values: {
      inspectionCode,
      kind,
      number: cells.given("SoKetLuan", "số văn bản"),
      signedOn,
      publishBy: limit?.by ?? null,
      publishRule: limit?.basis ?? null,
      publishedOn,
      channel: cells.optional("KenhCongKhai"),
      executeBy: cells.optionalDay("HanThucHien"),
      executedOn,
    },
  });
}
