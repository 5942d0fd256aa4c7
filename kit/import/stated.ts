// What a file has stated so far: about 30 bytes a row, so that a record stated twice is found wherever in a large file it stands.

interface Before {
  readonly position: string;
  /** Both rows say the same. */
  readonly same: boolean;
}

export interface Stated {
  /** Undefined when the key is new; otherwise where it was stated first. */
  add(table: string, key: string, content: string, position: string): Before | undefined;
}

const firstCapacity = 1 << 12;

/**
 * Keys and contents are compared by 64 bits each: that two keys of a file of a million rows meet by chance happens once in 36 million files,
 * and such a file is refused with both places named, not loaded wrongly.
 */
export function createStated(): Stated {
  let slots = new Int32Array(firstCapacity * 2);
  let [keys, contents] = [new Float64Array(firstCapacity * 2), new Float64Array(firstCapacity * 2)];
  const positions = createPositions();
  const two: Pair = [0, 0];
  const seeds = new Map<string, number>();
  const seedOf = (table: string): number => {
    const seed = seeds.get(table) ?? seeds.size + 1;
    seeds.set(table, seed);
    return seed;
  };
  let count = 0;

  const slotOf = (high: number, low: number): number => {
    const mask = slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? 0;
      if (row === 0 || (keys[row * 2] === high && keys[row * 2 + 1] === low)) return slot;
    }
  };
  const grow = (): void => {
    const [oldKeys, oldContents] = [keys, contents];
    [keys, contents] = [new Float64Array(oldKeys.length * 2), new Float64Array(oldContents.length * 2)];
    keys.set(oldKeys);
    contents.set(oldContents);
    slots = new Int32Array(slots.length * 2);
    for (let row = 1; row <= count; row++) slots[slotOf(keys[row * 2] ?? 0, keys[row * 2 + 1] ?? 0)] = row;
  };
  return {
    add(table, key, content, position) {
      hash(key, seedOf(table), two);
      const [high, low] = two;
      hash(content, 0, two);
      const [contentHigh, contentLow] = two;
      const slot = slotOf(high, low);
      const row = slots[slot] ?? 0;
      if (row !== 0) return { position: positions.at(row - 1), same: contents[row * 2] === contentHigh && contents[row * 2 + 1] === contentLow };
      count++;
      slots[slot] = count;
      positions.push(position);
      keys[count * 2] = high;
      keys[count * 2 + 1] = low;
      contents[count * 2] = contentHigh;
      contents[count * 2 + 1] = contentLow;
      // Rows count from 1, two numbers each.
      if (count * 2 + 3 >= keys.length) grow();
      return undefined;
    },
  };
}

type Pair = [high: number, low: number];

/** Two hashes of 32 bits in one pass over the code units, each mixed as MurmurHash3 mixes its own. */
function hash(text: string, seed: number, into: Pair): void {
  let [a, b] = [seed ^ 0x9747b28c, seed ^ 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  into[0] = mixed(a ^ text.length);
  into[1] = mixed(b ^ text.length);
}

function mixed(h: number): number {
  let m = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  m = Math.imul(m ^ (m >>> 13), 0xc2b2ae35);
  return (m ^ (m >>> 16)) >>> 0;
}

/** "dòng 12" and "B03!17" are a word that repeats and a number. */
function createPositions() {
  const words: string[] = [];
  const numberOfWord = new Map<string, number>();
  let ofWord = new Uint32Array(firstCapacity);
  let numbers = new Float64Array(firstCapacity);
  let count = 0;
  const wordOf = (word: string): number => {
    const known = numberOfWord.get(word) ?? words.push(word) - 1;
    numberOfWord.set(word, known);
    return known;
  };
  return {
    push(position: string): void {
      if (count === numbers.length) {
        const [oldWords, oldNumbers] = [ofWord, numbers];
        [ofWord, numbers] = [new Uint32Array(count * 2), new Float64Array(count * 2)];
        ofWord.set(oldWords);
        numbers.set(oldNumbers);
      }
      let start = position.length;
      while (start > 0 && position.length - start < 9 && position.charCodeAt(start - 1) >= 48 && position.charCodeAt(start - 1) <= 57) start--;
      // A zero at the beginning would be lost in a number.
      const plain = start < position.length && position.charCodeAt(start) !== 48;
      ofWord[count] = wordOf(plain ? position.slice(0, start) : position);
      numbers[count] = plain ? Number(position.slice(start)) : -1;
      count++;
    },
    at(row: number): string {
      const number = numbers[row] ?? -1;
      const word = words[ofWord[row] ?? 0] ?? "";
      return number < 0 ? word : `${word}${number}`;
    },
  };
}
