// Whose record a row is: the register first, then the names that somebody resolved by hand, each on the row's own day.

import { nameKey } from "../names.ts";
import { type Register, type Resolution, validOn } from "../register/register.ts";

/** A name that somebody resolved; `validTo` is the first day after. */
export interface RememberedName {
  readonly textKey: string;
  readonly agencyId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export const rememberedRule = "REMEMBERED";

/** A file names few owners on many rows; what is kept of a hostile one stays small. */
const mostKept = 50_000;

/** `remembered`: the newest decision first. */
export function createOwners(register: Register | undefined, remembered: readonly RememberedName[]): (text: string, on: string) => Resolution {
  const byKey = Map.groupBy(remembered, ({ textKey }) => textKey);
  const known = new Map<string, Map<string, Resolution>>();
  let kept = 0;
  const resolve = (text: string, on: string): Resolution => {
    const found = register?.resolve(text, on) ?? { reason: "nguồn chưa nhận được danh bạ cơ quan" };
    if ("agencyId" in found || byKey.size === 0) return found;
    const decided = byKey.get(nameKey(text))?.find((name) => validOn(name, on));
    return decided ? { agencyId: decided.agencyId, rule: rememberedRule } : found;
  };
  return (text, on) => {
    const days = known.get(text) ?? new Map<string, Resolution>();
    const before = days.get(on);
    if (before) return before;
    const found = resolve(text, on);
    if (++kept > mostKept) {
      known.clear();
      kept = 1;
      days.clear();
    }
    known.set(text, days.set(on, found));
    return found;
  };
}
