// Vietnamese texts written in legacy encodings, by the tables that reading uses, turned round.

import { tcvn3Letters } from "../../kit/import/open/encoding/tcvn3.ts";
import { vniLetters } from "../../kit/import/open/encoding/vni.ts";

const tcvn3Bytes = new Map(Array.from(tcvn3Letters).flatMap((letter, i) => (letter === "·" ? [] : [[letter, 0xa1 + i] as const])));
const vniBytes = new Map([...vniLetters].flatMap(([bytes, letter]) => [[letter, bytes] as const, [letter.toUpperCase(), bytes.toUpperCase()] as const]));
const windowsBytes = new Map(Array.from({ length: 128 }, (_, i) => [new TextDecoder("windows-1258").decode(Buffer.from([128 + i])), 128 + i] as const));

/** Capitals with a tone are written small, as in fonts of capitals. */
export function toTcvn3(text: string): Buffer {
  return bytesOf(Array.from(text.normalize("NFC")).map((letter) => tcvn3Bytes.get(letter) ?? tcvn3Bytes.get(letter.toLowerCase()) ?? letter));
}

export function toVni(text: string): Buffer {
  return Buffer.from(Array.from(text.normalize("NFC")).map((letter) => vniBytes.get(letter) ?? letter).join(""), "latin1");
}

/** Base letters with their tones after them, as Windows writes them. */
export function toWindows1258(text: string): Buffer {
  const letters = Array.from(text.normalize("NFC")).flatMap((letter) => {
    if (windowsBytes.has(letter)) return [letter];
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? "";
    return [parts.replace(tone, "").normalize("NFC"), tone].filter(Boolean);
  });
  return bytesOf(letters.map((letter) => windowsBytes.get(letter) ?? letter));
}

function bytesOf(units: readonly (string | number)[]): Buffer {
  return Buffer.from(
    units.map((unit) => {
      const byte = typeof unit === "number" ? unit : unit.charCodeAt(0);
      if (typeof unit === "string" && byte > 127) throw new Error(`the encoding has no ${unit}`);
      return byte;
    }),
  );
}
