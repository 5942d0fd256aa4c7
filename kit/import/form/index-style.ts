// How the rows of a report are numbered: which style a number has, where a letter may be a Roman numeral too.

import type { IndexStyle } from "./form.ts";
import { foldText } from "./text.ts";

const forms: readonly (readonly [IndexStyle, RegExp])[] = [
  ["", /^$/],
  ["1", /^\d+$/],
  ["1.1", /^\d+\.\d+$/],
  ["1.1.1", /^\d+\.\d+\.\d+$/],
  ["-", /^[-+*•]$/],
  ["a", /^[a-zđ]$/],
];

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanOf(text: string): number | undefined {
  if (!/^(?=.)(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = text.split("").map((letter) => numerals[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** Remembers the last letter and numeral, as "C" after "B" is a letter and "V" after "IV" a numeral. */
export function createIndexStyle(expected: readonly IndexStyle[]): (text: string) => IndexStyle | undefined {
  let letter = 0;
  let roman = 0;
  const both = expected.includes("A") && expected.includes("I");
  return (text) => {
    const bare = foldText(text).replace(/[\u2010-\u2014\u2212]/g, "-").replace(/^\((.+)\)$/, "$1").replace(/(?<=.)[.)]$/, "");
    const plain = forms.find(([style, form]) => expected.includes(style) && form.test(bare));
    if (plain) return plain[0];
    const asRoman = expected.includes("I") ? romanOf(bare) : undefined;
    const asLetter = expected.includes("A") && /^[A-ZĐ]$/.test(bare) ? bare.charCodeAt(0) - 64 : undefined;
    if (asLetter !== undefined && (asRoman === undefined || (both && asLetter === letter + 1 && asRoman !== roman + 1))) {
      letter = asLetter;
      roman = 0;
      return "A";
    }
    if (asRoman === undefined) return undefined;
    roman = asRoman;
    return "I";
  };
}
