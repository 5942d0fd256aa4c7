// Which of many Vietnamese names are most like a text: trigrams without diacritics, rare ones weigh more. Deterministic.

import { plainKey } from "./names.ts";

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
  [/\bban qlda\b|\bbqlda\b|\bban ql du an\b/g, "ban quan ly du an"],
  [/\bdtxd\b/g, "dau tu xay dung"],
  [/^tp\b|\btp\b/g, "thanh pho"],
  [/^tx\b|\btx\b/g, "thi xa"],
];

/** Trigrams of the words, each word with a space on both sides. */
function trigramsOf(text: string): Set<string> {
  const plain = shortForms.reduce((key, [short, long]) => key.replace(short, long), plainKey(text)).replace(/[^a-z0-9]+/g, " ");
  const padded = ` ${plain.trim()} `;
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, i) => padded.slice(i, i + 3)));
}

export interface Likeness<T> {
  readonly item: T;
  /** 0–1; 1 is the same letters. */
  readonly score: number;
}

/** Prepares the names once; each question then gives those most like a text, best first, in the given order where equal. */
export function createLikeness<T>(items: readonly T[], nameOf: (item: T) => string): (text: string, wanted?: (item: T) => boolean) => Likeness<T>[] {
  const known = items.map((item) => ({ item, trigrams: trigramsOf(nameOf(item)) }));
  const frequency = new Map<string, number>();
  for (const { trigrams } of known) for (const trigram of trigrams) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1);
  const weigh = (trigram: string) => Math.log(1 + (items.length + 1) / (1 + (frequency.get(trigram) ?? 0)));
  const total = (trigrams: ReadonlySet<string>) => [...trigrams].reduce((sum, trigram) => sum + weigh(trigram), 0);
  const weighed = known.map((one) => ({ ...one, weight: total(one.trigrams) }));
  return (text, wanted = () => true) => {
    const asked = trigramsOf(text);
    const weight = total(asked);
    const scores = weighed.flatMap(({ item, trigrams, weight: own }) => {
      if (!wanted(item)) return [];
      const common = total(asked.intersection(trigrams));
      return common === 0 ? [] : [{ item, score: (2 * common) / (weight + own) }];
    });
    return scores.sort((a, b) => b.score - a.score);
  };
}
