// The encodings that texts come in, and how the bytes of each become characters.

import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

export const textEncodings = ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "TCVN3", "VNI"] as const;

export type TextEncoding = (typeof textEncodings)[number];

export interface FoundEncoding {
  readonly name: TextEncoding;
  /** Bytes before the text. */
  readonly bom: number;
  /** TCVN3 or VNI that a program took for Western European and wrote as UTF-8: "Vieät Nam". */
  readonly inUtf8: boolean;
}

/** Bytes of a legacy encoding → text; `badAt` is the index of the first byte that it has no letter for, or -1. */
export function fromLegacy(name: "windows-1258" | "TCVN3" | "VNI", bytes: Buffer): { readonly text: string; readonly badAt: number } {
  if (name === "windows-1258") return { text: new TextDecoder(name).decode(bytes), badAt: -1 };
  // Punctuation of both is that of Windows.
  return fromWestern(name, new TextDecoder("windows-1252").decode(bytes));
}

export function fromWestern(name: "TCVN3" | "VNI", text: string): { readonly text: string; readonly badAt: number } {
  return name === "TCVN3" ? fromTcvn3(text) : fromVni(text);
}

/** As reports say it. */
export function encodingLabel({ name, inUtf8 }: FoundEncoding): string {
  return inUtf8 ? `${name} (lưu thành UTF-8)` : name;
}
