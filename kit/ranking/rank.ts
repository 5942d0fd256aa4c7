// Agencies in order: best value first, equals with one rank, those without a value last and without a rank.

import { compareDecimals } from "../numbers.ts";

interface Ranked {
  readonly id: string;
  readonly nameVi: string;
  readonly value: string | null;
}

const vietnamese = new Intl.Collator("vi");

/** `better` null: the largest first, and nobody has a rank. After two equal firsts comes the third. */
export function rank<Item extends Ranked>(items: readonly Item[], better: "HIGHER" | "LOWER" | null): readonly (Item & { readonly rank: number | null })[] {
  const byName = (a: Item, b: Item) => vietnamese.compare(a.nameVi, b.nameVi) || (a.id < b.id ? -1 : 1);
  const compare = (a: string, b: string) => (better === "LOWER" ? compareDecimals(a, b) : compareDecimals(b, a));
  const order = (a: Item, b: Item): number => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || byName(a, b);
    return compare(a.value, b.value) || byName(a, b);
  };
  let place = 0;
  let last: string | null = null;
  return items.toSorted(order).map((item, index) => {
    const { value } = item;
    if (value === null || better === null) return { ...item, rank: null };
    if (last === null || compareDecimals(last, value) !== 0) place = index + 1;
    last = value;
    return { ...item, rank: place };
  });
}
