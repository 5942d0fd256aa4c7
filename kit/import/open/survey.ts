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
const longestWord = 64;

/** Of a workbook only the hash is made. */
export async function survey(file: FileStamp, kind: "text" | "zip"): Promise<Survey> {
  const hash = createHash("sha256");
  const words = new Set<string>();
  let utf8Until: number | null = null;
  for await (const { bytes, offset } of chunksOf(file, 0, wholeUtf8)) {
    hash.update(bytes);
    if (kind === "zip" || isAscii(bytes)) continue;
    if (utf8Until === null && !isUtf8(bytes)) utf8Until = offset + firstInvalid(bytes);
    if (words.size < keptWords) addWords(bytes, words);
  }
  return { sha256: hash.digest("hex"), utf8Until, words };
}

/** From byte to byte: on long runs of letters, an expression would try every beginning. */
function addWords(bytes: Buffer, words: Set<string>): void {
  let seen = 0;
  let start = 0;
  for (let i = 0; i < bytes.length && seen < wordsPerChunk; i++) {
    if (isLetter(bytes[i] ?? 0)) continue;
    if ((bytes[i] ?? 0) < 0x80) {
      start = i + 1;
      continue;
    }
    while (i < bytes.length && ((bytes[i] ?? 0) >= 0x80 || isLetter(bytes[i] ?? 0))) i += 1;
    if (i - start < longestWord) words.add(bytes.toString("latin1", start, i));
    seen += 1;
    start = i + 1;
  }
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
