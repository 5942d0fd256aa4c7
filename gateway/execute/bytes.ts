// Byte strings: text whose characters are the bytes of its UTF-8. Strings of more than Latin letters cost twice as much to read and to send;
// an answer that is only passed on need not be decoded at all. See `SourceRequest.bytes`.

import { isObject } from "./records.ts";

const beyondAscii = /[\u0080-\uffff]/;

export function toByteString(text: string): string {
  return beyondAscii.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;
}

export function fromByteString(bytes: string): string {
  return beyondAscii.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}

/** A copy of a JSON value with all its strings, keys included, as byte strings. */
export function toByteStrings(value: unknown): unknown {
  if (typeof value === "string") return toByteString(value);
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map(toByteStrings);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toByteString(key), toByteStrings(item)]));
}

/** Node writes ASCII several times faster when told that each character is a byte. */
export function utf8(text: string): Buffer {
  return Buffer.from(text, Buffer.byteLength(text) === text.length ? "latin1" : "utf8");
}
