// Cells' text folded: odd spaces, signs without width, full-width digits.

/** Spaces of every kind become one; signs without width go; ends are trimmed. The letters stay as they are. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFC").replace(/[\p{Cf}]/gu, "").replace(/[\s\p{Zs}]+/gu, " ").trim();
}

const plain = /^[!-~]*$/;

/** For numbers, days and codes: also full-width digits and signs. */
export function foldText(text: string): string {
  return plain.test(text) ? text : cleanText(text.normalize("NFKC"));
}
