// Brings Vietnamese names as people type them to one key, so that "hoà" and "hòa", NFD and NFC, Ð and Đ, odd spaces and case meet.

const lookAlikes: Readonly<Record<string, string>> = { "Ð": "Đ", "ð": "đ", "‐": "-", "‑": "-", "–": "-", "—": "-", "’": "'", "‘": "'" };

/** Old and new places of the tone mark in open syllables: "hoà" is written "hòa" in the key. */
const toneMarks = "\u0300\u0301\u0303\u0309\u0323";
const movedTone = new RegExp(`(o|u)([aey])([${toneMarks}])(?![\\p{L}])`, "gu");
/** "qúy": the u belongs to the consonant and carries no tone. */
const toneOnConsonant = new RegExp(`(qu)([${toneMarks}])([aeiouy][\u0302\u0306\u031B]?)`, "gu");

/** Same key = same name. The key is for comparing only; it is never shown or stored in place of the text. */
export function nameKey(text: string): string {
  const decomposed = text
    .normalize("NFKC")
    .replace(/[ÐðĐđ‐‑–—’‘]/gu, (sign) => lookAlikes[sign] ?? sign)
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(toneOnConsonant, "$1$3$2")
    .replace(movedTone, (whole: string, first: string, second: string, tone: string, offset: number, all: string) =>
      first === "u" && second !== "y" ? whole : all[offset - 1] === "q" ? whole : `${first}${tone}${second}`,
    );
  return decomposed.normalize("NFC").replace(/\s*-\s*/gu, "-").replace(/[\s.]+/gu, " ").trim();
}

/** The key without diacritics, for suggestions: "so noi vu". */
export function plainKey(text: string): string {
  return nameKey(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
