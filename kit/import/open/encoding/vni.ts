// VNI (fonts VNI-…): a base letter, then a byte for its marks; a few letters have a byte of their own.

const acute = "\u0301";
const grave = "\u0300";
const hook = "\u0309";
const tilde = "\u0303";
const dot = "\u0323";
const circumflex = "\u0302";
const breve = "\u0306";

const tones = { ù: acute, ø: grave, û: hook, õ: tilde, ï: dot };
const withCircumflex = { â: "", á: acute, à: grave, å: hook, ã: tilde, ä: dot };
const withBreve = { ê: "", é: acute, è: grave, ú: hook, ü: tilde, ë: dot };

/** What a letter of the encoding is before its mark is read. */
const bases = { a: "a", e: "e", o: "o", u: "u", y: "y", ô: "ơ", ö: "ư" };
const single = { ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

/** Small letters: how VNI writes each one that is not plain ASCII. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(single),
  ...Object.entries(bases).flatMap(([base, letter]) => Object.entries(tones).map(([mark, tone]) => pair(base, mark, letter + tone))),
  ...["a", "e", "o"].flatMap((base) => Object.entries(withCircumflex).map(([mark, tone]) => pair(base, mark, base + circumflex + tone))),
  ...Object.entries(withBreve).map(([mark, tone]) => pair("a", mark, `a${breve}${tone}`)),
]);

function pair(base: string, mark: string, letter: string): [string, string] {
  return [base + mark, letter.normalize("NFC")];
}

// A letter that may carry a mark with the mark after it; a letter of its own; anything else that only VNI would explain.
const units = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[\u00c0-\u00ff]/gi;

/** Text whose characters are the encoding's bytes (U+00C0–U+00FF); others stay. Whether a mark is a capital does not matter. */
export function fromVni(bytes: string): { readonly text: string; readonly badAt: number } {
  let badAt = -1;
  const text = bytes.replace(units, (unit, at: number) => {
    const small = unit.toLowerCase();
    const letter = vniLetters.get(small);
    if (letter === undefined) {
      if (badAt === -1) badAt = at;
      return unit;
    }
    return unit[0] === small[0] ? letter : letter.toUpperCase();
  });
  return { text, badAt };
}
