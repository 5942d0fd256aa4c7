// Clauses in the order of the Vietnamese alphabet: "II.2.d" before "II.2.đ" before "II.2.e", "/2" before "/10".

const alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 };

/** A text whose order by code point is the order of the clauses; words such as "closing" come last. */
export function clauseOrder(clause: string): string {
  return clause.split(/[./]/).map(rank).join(".");
}

function rank(part: string): string {
  const number = /^\d+$/.test(part) ? Number(part) : Object.hasOwn(roman, part) ? roman[part] : undefined;
  if (number !== undefined) return `1${String(number).padStart(4, "0")}`;
  const word = part.normalize("NFC").toLowerCase();
  const letter = word.length === 1 ? alphabet.indexOf(word) : -1;
  return letter >= 0 ? `2${String(letter).padStart(4, "0")}` : `3${part}`;
}
