// One pass over a file before it is read: its hash, and of a text what its encoding can be told from.

import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { chunksOf, type FileStamp } from "./chunks.ts";
import { firstInvalid, wholeUtf8 } from "./encoding/utf8.ts";

export interface Survey {
  readonly sha256: string;
  /** Byte at which it stops being UTF-8; null when it does not. */
  readonly utf8Until: number | null;
  /** Different words with a byte over 7F, their bytes as U+0000–U+00FF, from all over the file. */
  readonly words: ReadonlySet<string>;
}

const keptWords = 4_000;
const wordsPerChunk = 200;

export async function survey(file: FileStamp): Promise<Survey> {
  const hash = createHash("sha256");
  const words = new Set<string>();
  let utf8Until: number | null = null;
  for await (const { bytes, offset } of chunksOf(file, 0, wholeUtf8)) {
    hash.update(bytes);
    if (isAscii(bytes)) continue;
    if (utf8Until === null && !isUtf8(bytes)) utf8Until = offset + firstInvalid(bytes);
    if (words.size < keptWords) addWords(bytes, words);
  }
  return { sha256: hash.digest("hex"), utf8Until, words };
}

function addWords(bytes: Buffer, words: Set<string>): void {
  let seen = 0;
  for (const [word] of bytes.toString("latin1").matchAll(/[A-Za-z]*[\u0080-\u00ff][A-Za-z\u0080-\u00ff]*/g)) {
    if (word.length < 64) words.add(word);
    if (++seen === wordsPerChunk) return;
  }
}
