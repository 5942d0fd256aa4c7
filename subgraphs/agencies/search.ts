// Finds agencies by what people type: part of a name or abbreviation in any spelling, or a whole code.

import { badInput } from "../../kit/errors.ts";
import { plainKey } from "../../kit/names.ts";
import type { AgencyLevel, RegisterDocument } from "../../kit/register/document.ts";
import { validOn } from "../../kit/register/register.ts";

interface Where {
  readonly level: AgencyLevel | null;
  /** Null searches every day, and so finds what is gone. */
  readonly on: string | null;
}

/** Ids in the document's order: by level and protocol. A unit is found by its own names only, not by those of bodies that count for it. */
export function searchRegister({ units, aliases }: RegisterDocument, search: string, { level, on }: Where): readonly string[] {
  const wanted = plainKey(search);
  if (wanted.length < 2 || search.length > 100) throw badInput("Argument search", "Tham số search", "2–100 ký tự · characters", search);
  const code = search.trim().toUpperCase();
  const found = aliases.filter((alias) => {
    if (alias.relation !== "SELF" || (on !== null && !validOn(alias, on))) return false;
    return alias.kind === "NAME" ? bears(alias.text, wanted) : alias.text.toUpperCase() === code;
  });
  const ids = new Set(found.map(({ agencyId }) => agencyId));
  return units
    .filter((unit) => (level === null || unit.level === level) && (on === null || validOn(unit, on)))
    .filter(({ id, nameVi }) => id === code || ids.has(id) || (on === null && bears(nameVi, wanted)))
    .map(({ id }) => id);
}

/** A commune's long name ends with its district's, which is not its own. */
const above = /, (huyện|thành phố|thị xã|tỉnh) .*$/u;

/** From the beginning of a word: "an phu" is in "xã An Phú" and not in "Xuân Phú". */
function bears(name: string, wanted: string): boolean {
  return ` ${plainKey(name.replace(above, ""))}`.includes(` ${wanted}`);
}
