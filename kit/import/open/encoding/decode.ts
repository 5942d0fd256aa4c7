// The text of a file in pieces, decoded strictly: nothing is replaced, and what cannot be decoded is named by line and byte.

import { isAscii, isUtf8 } from "node:buffer";
import { type Chunk, chunksOf, type FileStamp, lineAt, type WholeBytes } from "../chunks.ts";
import { FileRefusal } from "../refusal.ts";
import { type FoundEncoding, fromLegacy, fromWestern } from "./encoding.ts";
import { firstInvalid, wholeUtf8 } from "./utf8.ts";

/** A legacy word must not be cut: what its letters are depends on their neighbours. */
const wholeLines: WholeBytes = (bytes) => {
  const end = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
  return end > 0 ? end : wholeUtf8(bytes);
};

const wholeUtf16 = (big: boolean): WholeBytes => (bytes) => {
  const even = bytes.length - (bytes.length % 2);
  const last = even < 2 ? 0 : big ? bytes.readUInt16BE(even - 2) : bytes.readUInt16LE(even - 2);
  return last >= 0xd800 && last < 0xdc00 ? even - 2 : even;
};

export async function* textOf(file: FileStamp, encoding: FoundEncoding): AsyncGenerator<string> {
  const { name, bom, inUtf8 } = encoding;
  const utf16 = name === "UTF-16LE" || name === "UTF-16BE";
  const whole = utf16 ? wholeUtf16(name === "UTF-16BE") : name === "UTF-8" ? wholeUtf8 : wholeLines;
  for await (const chunk of chunksOf(file, bom, whole)) {
    if (isAscii(chunk.bytes) && !utf16) {
      if (chunk.bytes.includes(0)) throw await forbidden(file, chunk, chunk.bytes.toString("latin1"));
      yield chunk.bytes.toString("latin1");
      continue;
    }
    const text = utf16 ? await utf16Text(file, chunk, name) : name === "UTF-8" || inUtf8 ? await utf8Text(file, chunk) : null;
    const decoded = name === "TCVN3" || name === "VNI" || name === "windows-1258" ? await legacyText(file, chunk, name, text) : (text ?? "");
    if (mayHoldForbidden(chunk.bytes, name) && forbiddenCharacter.test(decoded)) throw await forbidden(file, chunk, decoded);
    yield decoded;
  }
}

async function utf8Text(file: FileStamp, { bytes, offset }: Chunk): Promise<string> {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw await invalid(file, offset + firstInvalid(bytes), bytes[firstInvalid(bytes)] ?? 0, "UTF-8");
}

async function utf16Text(file: FileStamp, { bytes, offset }: Chunk, name: string): Promise<string> {
  if (bytes.length % 2 === 1) throw await invalid(file, offset + bytes.length - 1, bytes.at(-1) ?? 0, name);
  const text = (name === "UTF-16BE" ? Buffer.from(bytes).swap16() : bytes).toString("utf16le");
  if (text.isWellFormed()) return text;
  const at = text.search(/\p{Surrogate}/u);
  throw await invalid(file, offset + at * 2, text.charCodeAt(at), name);
}

async function legacyText(file: FileStamp, { bytes, offset }: Chunk, name: "windows-1258" | "TCVN3" | "VNI", western: string | null): Promise<string> {
  const { text, badAt } = western === null || name === "windows-1258" ? fromLegacy(name, bytes) : fromWestern(name, western);
  if (badAt === -1) return text;
  const at = western === null ? badAt : Buffer.byteLength(western.slice(0, badAt));
  throw await invalid(file, offset + at, bytes[at] ?? 0, name);
}

async function invalid(file: FileStamp, at: number, unit: number, name: string): Promise<FileRefusal> {
  return new FileRefusal("ENCODING", {
    what: `byte ở vị trí ${at} không phải của bảng mã ${name}`,
    allowed: "lưu lại tệp bằng UTF-8 (trong Excel: CSV UTF-8), hoặc nêu đúng bảng mã của tệp",
    given: unit.toString(16).toUpperCase(),
    where: `dòng ${await lineAt(file, at)}`,
  });
}

// NUL, C1 controls and the replacement character: what wrong conversions leave behind.
// oxlint-disable-next-line no-control-regex
const forbiddenCharacter = /[\0\u0080-\u009f\ufffd]/;

/** Cheaper than looking at every character of texts that have none. */
function mayHoldForbidden(bytes: Buffer, name: string): boolean {
  if (name !== "UTF-8") return true;
  if (bytes.includes(0) || bytes.includes("\ufffd")) return true;
  for (let i = bytes.indexOf(0xc2); i !== -1; i = bytes.indexOf(0xc2, i + 2)) if ((bytes[i + 1] ?? 0) < 0xa0) return true;
  return false;
}

async function forbidden(file: FileStamp, { offset }: Chunk, text: string): Promise<FileRefusal> {
  const at = text.search(forbiddenCharacter);
  const code = text.charCodeAt(at);
  const line = (await lineAt(file, offset)) + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  return new FileRefusal(code === 0 ? "NUL" : "FORBIDDEN_CHARACTER", {
    what: code === 0 ? "văn bản có byte NUL" : "văn bản có ký tự hỏng do chuyển mã sai",
    allowed: "xuất lại tệp từ phần mềm nguồn bằng UTF-8",
    given: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    where: `dòng ${line}`,
  });
}
