// Which encoding a text is in: byte-order mark, zero bytes, then which reading of its words gives Vietnamese syllables.

import { FileRefusal } from "../refusal.ts";
import type { Survey } from "../survey.ts";
import { type FoundEncoding, fromLegacy, fromWestern } from "./encoding.ts";
import { isSyllable } from "./syllable.ts";

const legacy = ["windows-1258", "TCVN3", "VNI"] as const;
/** A share of syllables from which a reading is believed, and how far it has to be ahead of the next one. */
const believed = 0.85;
const ahead = 0.25;
/** From this share on, words in a second encoding are no accident. */
const mixed = 0.05;
const fewest = 3;

/** By its mark, or by the zeros that Latin letters have in UTF-16; null when neither tells. */
export function unicodeForm(head: Buffer): FoundEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: "UTF-8", bom: 3, inUtf8: false };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: "UTF-16LE", bom: 2, inUtf8: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: "UTF-16BE", bom: 2, inUtf8: false };
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Two fifths of one side, next to none of the other.
  const many = head.length / 5;
  if (odd >= many && even * 20 < odd) return { name: "UTF-16LE", bom: 0, inUtf8: false };
  if (even >= many && odd * 20 < even) return { name: "UTF-16BE", bom: 0, inUtf8: false };
  return null;
}

/** Of a text without a mark. */
export function detectEncoding({ words, utf8Until }: Survey): FoundEncoding {
  const readings = [...words].map((word) => Buffer.from(word, "latin1"));
  return utf8Until === null ? detectInUtf8(readings.map((word) => word.toString("utf8"))) : detectLegacy(readings, utf8Until);
}

function detectLegacy(words: readonly Buffer[], utf8Until: number): FoundEncoding {
  const scores = legacy.map((name) => ({ name, share: syllableShare(words.map((word) => fromLegacy(name, word))) }));
  const [best, second] = scores.toSorted((a, b) => b.share - a.share);
  const asUtf8 = syllableShare(words.map((word) => ({ text: word.toString("utf8"), badAt: -1 })));
  if (best && second && words.length >= fewest && isSure(best.share, Math.max(second.share, asUtf8))) return { name: best.name, bom: 0, inUtf8: false };
  if (asUtf8 >= 0.5) return { name: "UTF-8", bom: 0, inUtf8: false };
  throw unsure(`không rõ tệp dùng bảng mã nào; UTF-8 sai từ byte ${utf8Until}`, scores.map(({ name, share }) => `${name} ${Math.round(share * 100)} %`).join(", "));
}

/** Valid UTF-8 may still be a legacy text that was converted as if it were Western European. */
export function detectInUtf8(words: readonly string[], where?: string): FoundEncoding {
  const twice = words.filter((word) => /á[º»][\u0080-\u2122]|Ä[‘ƒ\u0090]|Æ[°¡]|Ã[\u00a0-\u00bf]/.test(word));
  if (twice.length >= fewest && twice.length >= words.length * mixed) throw unsure("văn bản bị chuyển mã hai lần", twice.slice(0, 3).join(", "), where);
  const strange = words.filter((word) => piecesOf(word).some((piece) => !isSyllable(piece)));
  const suspects = (["TCVN3", "VNI"] as const).map((name) => {
    const explained = strange.filter((word) => /^[\0-\u00ff]*$/.test(word) && syllableShare([fromWestern(name, word)]) === 1);
    return { name, explained, share: syllableShare(words.map((word) => fromWestern(name, word))) };
  });
  const [best, second] = suspects.toSorted((a, b) => b.share - a.share);
  const asIs = syllableShare(words.map((text) => ({ text, badAt: -1 })));
  if (best && second && best.explained.length >= fewest && isSure(best.share, Math.max(second.share, asIs))) return { name: best.name, bom: 0, inUtf8: true };
  const most = suspects.toSorted((a, b) => b.explained.length - a.explained.length)[0];
  if (most && most.explained.length >= fewest && most.explained.length >= words.length * mixed) {
    throw unsure(`văn bản lẫn chữ ${most.name} chưa chuyển mã`, most.explained.slice(0, 3).join(", "), where);
  }
  return { name: "UTF-8", bom: 0, inUtf8: false };
}

function isSure(best: number, next: number): boolean {
  return best >= believed && best - next >= ahead;
}

/** Of the words that are not plain ASCII; a word with a byte that the encoding does not have is none. */
export function syllableShare(readings: readonly { readonly text: string; readonly badAt: number }[]): number {
  let syllables = 0;
  let all = 0;
  for (const { text, badAt } of readings) {
    const pieces = badAt === -1 ? piecesOf(text) : [""];
    all += pieces.length;
    for (const piece of pieces) if (isSyllable(piece)) syllables += 1;
  }
  return all === 0 ? 0 : syllables / all;
}

function piecesOf(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex
  return text.split(/[^\p{L}\p{M}\u0080-\u009f\ufffd]+/u).filter((piece) => /[^\0-\u007f]/.test(piece));
}

export function unsure(what: string, given: string, where?: string): FileRefusal {
  const allowed = 'xuất lại bằng UTF-8 từ phần mềm nguồn, hoặc chuyển mã sang Unicode (Unikey: Ctrl+Shift+F6), hoặc nêu rõ bảng mã nếu biết chắc';
  return new FileRefusal("ENCODING_UNSURE", { what, allowed, given, ...(where === undefined ? {} : { where }) });
}
