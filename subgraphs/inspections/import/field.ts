// What an inspection or a finding is about: as column LinhVuc says, else by words of its text that data/fields.csv lists.

import { fields } from "../codes.ts";
import type { Cells } from "./cells.ts";
import type { Rules } from "./rules.ts";

export function readField(cells: Cells, textColumn: string, on: string, rules: Rules): { readonly field: string | null; readonly fieldRule: string | null } {
  if (cells.text("LinhVuc") !== "") return { field: cells.code("LinhVuc", fields), fieldRule: "cột LinhVuc" };
  return fieldByWords(cells.text(textColumn), on, rules);
}

export function fieldByWords(text: string, on: string, rules: Rules): { readonly field: string | null; readonly fieldRule: string | null } {
  const found = rules.field(text, on);
  return { field: found?.field ?? null, fieldRule: found?.rule ?? null };
}
