// Repeatable chance for sample data: the same seed gives the same sequence on every machine.

export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Whole number, both ends included. */
  between(low: number, high: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

/** mulberry32 on a hash of the seed's text. */
export function createChance(seed: string): Chance {
  let state = 2166136261;
  for (const unit of new TextEncoder().encode(seed)) state = Math.imul(state ^ unit, 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, between, happens: (probability) => next() < probability, pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0] };
}
