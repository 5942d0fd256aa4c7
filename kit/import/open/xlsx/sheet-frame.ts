// What stands around the rows of a sheet: hidden columns before them, merged regions after them. Reads the part once, whole,
// which also proves its size and checksum, but parses only its ends.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import { type MergedInto, mergedRegions } from "./merged.ts";
import { eachXmlPiece, readXml } from "./xml.ts";

export interface SheetFrame {
  readonly hiddenColumns: readonly number[];
  readonly mergedInto: MergedInto;
}

const rowsTag = Buffer.from("sheetData");
const rowsEnd = Buffer.from("sheetData>");
const longestPrefix = 32;

export async function readFrame(part: AsyncIterable<Buffer>, where: string): Promise<SheetFrame> {
  const head: Buffer[] = [];
  let headSize = 0;
  let headDone = false;
  let tail: { readonly prefix: string; readonly pieces: Buffer[]; size: number } | null = null;
  let before = Buffer.alloc(0);
  for await (const chunk of part) {
    const bytes = Buffer.concat([before, chunk]);
    if (!headDone) {
      head.push(chunk);
      headSize += chunk.length;
      headDone = bytes.includes(rowsTag);
      if (headSize > limits.smallPartBytes) throw tooLarge(where);
    }
    const end = endOfRows(bytes);
    if (end) tail = { prefix: end.prefix, pieces: [Buffer.from(bytes.subarray(end.at))], size: bytes.length - end.at };
    else if (tail) {
      tail.pieces.push(chunk);
      tail.size += chunk.length;
      if (tail.size > limits.smallPartBytes) throw tooLarge(where);
    }
    before = Buffer.from(bytes.subarray(-(rowsEnd.length + longestPrefix)));
  }
  const hiddenColumns = await readHiddenColumns(head, where);
  return { hiddenColumns, mergedInto: mergedRegions(tail ? await readMerged(tail.prefix, tail.pieces, where) : []) };
}

/** The last closing tag of the rows, and the prefix that its name has. */
function endOfRows(bytes: Buffer): { readonly at: number; readonly prefix: string } | null {
  for (let at = bytes.lastIndexOf(rowsEnd); at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(rowsEnd, at - 1)) {
    const prefix = /<\/((?:[\w.-]+:)?)$/.exec(bytes.subarray(Math.max(0, at - longestPrefix), at).toString("latin1"))?.[1];
    if (prefix !== undefined) return { at: at + rowsEnd.length, prefix };
  }
  return null;
}

async function readHiddenColumns(head: readonly Buffer[], where: string): Promise<readonly number[]> {
  const hidden = new Set<number>();
  let done = false;
  const pieces = eachXmlPiece(asyncOf(head), where, {
    open(name, { min, max, hidden: hides }) {
      if (name === "sheetData") done = true;
      if (name !== "col" || (hides !== "1" && hides !== "true")) return;
      for (let column = Number(min) - 1; column < Math.min(Number(max), limits.columns); column++) if (column >= 0) hidden.add(column);
    },
    done: () => done,
  });
  for await (const _ of pieces) if (done) break;
  return [...hidden].toSorted((a, b) => a - b);
}

async function readMerged(prefix: string, tail: readonly Buffer[], where: string): Promise<readonly string[]> {
  const references: string[] = [];
  const root = `${prefix}worksheet`;
  await readXml(asyncOf([Buffer.from(`<${root}>`), ...tail]), where, {
    open(name, { ref }) {
      if (name !== "mergeCell" || ref === undefined) return;
      references.push(ref);
      if (references.length > limits.mergedRegions) throw tooLarge(where);
    },
  });
  return references;
}

async function* asyncOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

function tooLarge(where: string): FileRefusal {
  const allowed = `nhiều nhất ${limits.smallPartBytes} byte và ${limits.mergedRegions} vùng gộp`;
  return new FileRefusal("TOO_LARGE", { what: "phần trước hoặc sau các hàng của trang quá lớn", allowed, where });
}
