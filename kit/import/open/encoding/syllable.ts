// Whether a word can be a Vietnamese syllable; what tells the encodings of a text apart.

const onset = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]";

/** Vowels with their ends, without tones. */
const rhyme = [
  "a(?:ch?|i|m|n|ng|nh|o|p|t|u|y)?",
  "ă(?:c|m|n|ng|p|t)?",
  "â(?:c|m|n|ng|p|t|u|y)?",
  "e(?:c|m|n|ng|o|p|t)?",
  "ê(?:ch|m|n|nh|p|t|u)?",
  "i(?:a|ch|m|n|nh|p|t|u)?",
  "iê(?:c|m|n|ng|p|t|u)",
  "o(?:c|i|m|n|ng|p|t)?",
  "oo(?:c|ng)",
  "oa(?:ch?|i|m|n|ng|nh|o|p|t|y)?",
  "oă(?:c|m|n|ng|t)",
  "oe(?:m|n|o|t)?",
  "ô(?:c|i|m|n|ng|p|t)?",
  "ơ(?:i|m|n|p|t)?",
  "u(?:a|c|i|m|n|ng|p|t)?",
  "uâ(?:n|ng|t|y)",
  "uê(?:ch|n|nh)?",
  "uơ",
  "uô(?:c|i|m|n|ng|t)",
  "uy(?:a|ch|n|nh|p|t|u)?",
  "uyê(?:n|t)",
  "ư(?:a|c|i|ng|t|u)?",
  "ươ(?:c|i|m|n|ng|p|t|u)",
  "y(?:nh|t)?",
  "yê(?:m|n|ng|t|u)",
].join("|");

const syllable = new RegExp(`^(?:${onset})?(?:${rhyme})$`);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters in any case and normal form; a syllable that ends in c, ch, p or t has no other tone than sắc or nặng. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const found = parts.match(tone) ?? [];
  const plain = parts.replace(tone, "").normalize("NFC");
  if (found.length > 1 || !syllable.test(plain)) return false;
  return !/(?:c|ch|p|t)$/.test(plain) || /[\u0301\u0323]/.test(found[0] ?? "");
}
