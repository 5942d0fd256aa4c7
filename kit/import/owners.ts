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

/** What is kept of a hostile file stays small. */
const mostKept = 50_000;

/** `remembered`: the newest decision first. */
export function createOwners(register: Register | undefined, remembered: readonly RememberedName[]): (text: string, on: string) => Resolution {
  const byKey = Map.groupBy(remembered, ({ textKey }) => textKey);
  const spanOf = spansOf([...(register?.document.aliases ?? []), ...remembered]);
  const known = new Map<string, Map<number, Resolution>>();
  let kept = 0;
  const resolve = (text: string, on: string): Resolution => {
    const found = register?.resolve(text, on) ?? { reason: "nguồn chưa nhận được danh bạ cơ quan" };
    if ("agencyId" in found || byKey.size === 0) return found;
    const decided = byKey.get(nameKey(text))?.find((name) => validOn(name, on));
    return decided ? { agencyId: decided.agencyId, rule: rememberedRule } : found;
  };
  return (text, on) => {
    const span = spanOf(on);
    const spans = known.get(text) ?? new Map<number, Resolution>();
    const before = spans.get(span);
    if (before) return before;
    const found = resolve(text, on);
    // A reason names its day.
    if ("reason" in found) return found;
    if (++kept > mostKept) {
      known.clear();
      spans.clear();
      kept = 1;
    }
    known.set(text, spans.set(span, found));
    return found;
  };
}

/** Between two days on which any name begins or ends, every name means the same: the number of such days until then. */
function spansOf(dated: readonly { readonly validFrom: string | null; readonly validTo: string | null }[]): (day: string) => number {
  const ends = [...new Set(dated.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter((day) => day !== null).sort();
  const known = new Map<string, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const span = ends.filter((end) => end <= day).length;
    if (known.size > mostKept) known.clear();
    known.set(day, span);
    return span;
  };
}
