// What a file is, told from its first bytes and never from its name; what is not read is refused by name.

import { type FileHandle, open } from "node:fs/promises";
import { FileRefusal, type RefusalCode, type Refused } from "./refusal.ts";

/** Enough to see a signature, a byte-order mark and zero bytes. */
const headBytes = 65_536;

export interface Sniffed {
  readonly kind: "zip" | "text";
  readonly head: Buffer;
}

export async function sniff(path: string): Promise<Sniffed> {
  await using handle = await open(path);
  const head = await bytesAt(handle, 0);
  if (startsWith(head, "d0cf11e0a1b11ae1")) throw compoundFile(Buffer.concat([head, await bytesAt(handle, directoryOf(head))]));
  return { kind: kindOf(head), head };
}

async function bytesAt(handle: FileHandle, at: number): Promise<Buffer> {
  const buffer = Buffer.alloc(headBytes);
  const { bytesRead } = await handle.read(buffer, 0, headBytes, at);
  return buffer.subarray(0, bytesRead);
}

function kindOf(head: Buffer): "zip" | "text" {
  if (head.length === 0) throw new FileRefusal("EMPTY", { what: "tệp rỗng", allowed: "xuất lại từ phần mềm nguồn" });
  if (startsWith(head, "504b0304")) return "zip";
  for (const [signature, code, refused] of signatures) if (startsWith(head, signature)) throw new FileRefusal(code, refused);
  // Exports of old portals: a table of HTML whose name ends in .xls.
  const start = head.subarray(0, 1_024).toString("latin1").replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<style|<div)/.test(start)) throw new FileRefusal("HTML", html);
  if (start.startsWith("<?xml") || start.startsWith("<!doctype")) throw new FileRefusal("UNKNOWN_FORMAT", xml);
  return "text";
}

const saveAsXlsx = "mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx";
const html: Refused = { what: "tệp là trang web (HTML), dù tên có thể là .xls", allowed: saveAsXlsx };
const xml: Refused = { what: "tệp là XML", allowed: "xuất lại thành .xlsx, CSV hoặc JSON" };
const unpack = "giải nén rồi nạp từng tệp bên trong";

const signatures: readonly (readonly [hex: string, code: RefusalCode, refused: Refused])[] = [
  ["25504446", "PDF", { what: "tệp là PDF", allowed: "xin bảng tính gốc (.xlsx) hoặc xuất CSV từ phần mềm nguồn" }],
  ["1f8b", "COMPRESSED", { what: "tệp nén gzip", allowed: unpack }],
  ["377abcaf271c", "COMPRESSED", { what: "tệp nén 7z", allowed: unpack }],
  ["526172211a07", "COMPRESSED", { what: "tệp nén RAR", allowed: unpack }],
  ["425a68", "COMPRESSED", { what: "tệp nén bzip2", allowed: unpack }],
  ["fd377a585a00", "COMPRESSED", { what: "tệp nén xz", allowed: unpack }],
  ["28b52ffd", "COMPRESSED", { what: "tệp nén zstd", allowed: unpack }],
  ["504b0506", "OTHER_ZIP", { what: "tệp zip không có gì bên trong", allowed: "xuất lại từ phần mềm nguồn" }],
  // Excel 2.0 to 4.0, from before compound files.
  ["09000400", "OLD_EXCEL", { what: "tệp là Excel 2", allowed: saveAsXlsx }],
  ["09020600", "OLD_EXCEL", { what: "tệp là Excel 3", allowed: saveAsXlsx }],
  ["09040600", "OLD_EXCEL", { what: "tệp là Excel 4", allowed: saveAsXlsx }],
];

/** Where the directory of a compound file begins: the number of its first sector, after the header that is one sector long. */
function directoryOf(head: Buffer): number {
  if (head.length < 52) return 0;
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4_096 : 512;
  return (head.readUInt32LE(48) + 1) * sectorBytes;
}

/** The names of its streams say what a compound file (OLE) holds. */
function compoundFile(bytes: Buffer): FileRefusal {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) {
    return new FileRefusal("ENCRYPTED", { what: "bảng tính đặt mật khẩu", allowed: "mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi lưu lại" });
  }
  if (holds("WordDocument")) return new FileRefusal("WORD", { what: "tệp là Word 97–2003 (.doc)", allowed: "chép bảng sang Excel rồi lưu thành .xlsx" });
  return new FileRefusal("OLD_EXCEL", { what: "tệp là Excel 97–2003 (.xls) hoặc tệp Office cũ", allowed: saveAsXlsx });
}

function startsWith(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString("hex") === hex;
}
