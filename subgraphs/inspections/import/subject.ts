// The columns that every annex shares: which inspection, and which subject by the name that counted when it was decided.

import type { Cells } from "./cells.ts";

/** E.g. QNG-2024-TT-017. */
export function readInspectionCode(cells: Cells): string {
  const code = cells.text("MaCuoc");
  return /^[0-9A-Z]+(-[0-9A-Z]+)+$/.test(code) ? code : cells.wrong("MaCuoc", "mã cuộc, ví dụ QNG-2024-TT-017");
}

/** Of what may also come to light without an inspection. */
export function readOptionalInspectionCode(cells: Cells): string | null {
  return cells.text("MaCuoc") === "" ? null : readInspectionCode(cells);
}

/** A conclusion may come after its subject was merged away: the name counts on the day of the decision. */
export function readSubject(cells: Cells, on: string): { readonly text: string; readonly on: string } {
  return { text: cells.given("DoiTuong", "tên đối tượng thanh tra, kiểm tra"), on };
}
