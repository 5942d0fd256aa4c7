// A part of a workbook as a stream of tags and texts; no document type, no entities, no nesting without end.

import { isUtf8 } from "node:buffer";
import { SaxesParser } from "saxes";
import { wholeUtf8 } from "../encoding/utf8.ts";
import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlReader {
  /** Names without their prefix. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked after each piece: whether the rest does not matter. */
  done?(): boolean;
}

/** Yields after each piece of the part, so that what was read can be passed on. */
export async function* eachXmlPiece(part: AsyncIterable<Buffer>, where: string, reader: XmlReader): AsyncGenerator<undefined> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let quiet = 0;
  let depth = 0;
  parser.on("attribute", () => {
    quiet = 0;
  });
  parser.on("opentag", ({ name, attributes }) => {
    quiet = 0;
    if (++depth > limits.xmlDepth) throw invalid(where, "thẻ XML lồng quá sâu");
    reader.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    quiet = 0;
    depth -= 1;
    reader.close?.(localName(name));
  });
  const text = (given: string) => {
    quiet = 0;
    reader.text?.(given);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("doctype", () => {
    throw new FileRefusal("XML_DOCTYPE", { what: "XML trong bảng tính khai DOCTYPE hoặc thực thể", allowed: "lưu lại bằng Excel", where });
  });
  parser.on("error", ({ message }) => {
    throw invalid(where, message);
  });
  for await (const piece of textPieces(part, where)) {
    quiet += piece.length;
    parser.write(piece);
    if (quiet > limits.xmlPieceChars) throw new FileRefusal("TOO_LARGE", { what: "một thẻ hoặc một chữ trong XML quá dài", allowed: `nhiều nhất ${limits.xmlPieceChars} ký tự`, where });
    yield undefined;
    if (reader.done?.()) return;
  }
  parser.close();
}

export async function readXml(part: AsyncIterable<Buffer>, where: string, reader: XmlReader): Promise<void> {
  for await (const _ of eachXmlPiece(part, where, reader));
}

/** Parts that are kept in memory whole may not be large. */
export async function* small(part: AsyncIterable<Buffer>, where: string): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of part) {
    size += chunk.length;
    if (size > limits.smallPartBytes) throw new FileRefusal("TOO_LARGE", { what: "một phần của bảng tính quá lớn", allowed: `nhiều nhất ${limits.smallPartBytes} byte`, where });
    yield chunk;
  }
}

async function* textPieces(part: AsyncIterable<Buffer>, where: string): AsyncGenerator<string> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of part) {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const whole = wholeUtf8(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) throw invalid(where, "không phải UTF-8");
    kept = bytes.subarray(whole);
    yield bytes.toString("utf8", 0, whole);
  }
  if (kept.length > 0) throw invalid(where, "không phải UTF-8");
}

export function invalid(where: string, given: string): FileRefusal {
  return new FileRefusal("XML_INVALID", { what: "XML trong bảng tính không hợp lệ", allowed: "mở bằng Excel để sửa rồi lưu lại", given, where });
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
