// Looks out for texts that somebody converted wrongly, where no program says what encoding they were in.

import { detectInUtf8, unsure } from "./detect.ts";

const keptTexts = 4_000;
const longest = 1_000;

export interface WordWatch {
  add(text: string): void;
  /** Refuses when the words seen are those of a legacy encoding. */
  check(where: string): void;
}

export function watchWords(): WordWatch {
  const texts = new Set<string>();
  return {
    add(text) {
      if (texts.size < keptTexts && text.length < longest) texts.add(text);
    },
    check(where) {
      const words = new Set([...texts].flatMap((text) => text.match(/[A-Za-z\u00a1-\uffff]+/g) ?? []).filter((word) => /[^\0-\u007f]/.test(word)));
      const { name, inUtf8 } = detectInUtf8([...words], where);
      if (inUtf8) throw unsure(`chữ ${name} chưa chuyển mã`, [...words].slice(0, 3).join(", "), where);
    },
  };
}
