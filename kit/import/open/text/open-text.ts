// A text file → its one table: encoding, then JSON or delimited columns.

import type { FileStamp } from "../chunks.ts";
import { textOf } from "../encoding/decode.ts";
import type { FoundEncoding } from "../encoding/encoding.ts";
import { watchWords } from "../encoding/watch.ts";
import { FileRefusal } from "../refusal.ts";
import type { FileFormat, Table } from "../table.ts";
import { csvRows } from "./csv.ts";
import { recogniseDialect } from "./dialect.ts";
import { fieldsOf, jsonRows } from "./json.ts";
import { arrayMembers, objectLines } from "./objects.ts";

const headChars = 100_000;
/** Objects whose names are looked at before the first row is given. */
const objectsLooked = 1_000;

export async function openText(file: FileStamp, encoding: FoundEncoding): Promise<{ readonly format: FileFormat; readonly table: Table }> {
  const pieces = () => textOf(file, encoding);
  const head = await headOf(pieces());
  const first = /^\s*(?=([[{]))/.exec(head.text)?.[1];
  if (first) {
    const objects = () => (first === "[" ? arrayMembers : objectLines)(pieces());
    const fields = await fieldsOf(objects(), objectsLooked);
    return { format: "jsonl", table: { ...plain, fields, rows: (asked = fields) => jsonRows(objects(), asked) } };
  }
  if (encoding.name.startsWith("UTF-16")) refuseWronglyConverted(head.text);
  if (head.text.trim() === "") throw new FileRefusal("EMPTY", { what: "tệp chỉ có khoảng trắng", allowed: "xuất lại từ phần mềm nguồn" });
  const dialect = recogniseDialect(head.text, head.all);
  return { format: "csv", table: { ...plain, fields: null, rows: () => csvRows(pieces(), dialect) } };
}

const plain = { name: null, hidden: false, hiddenColumns: [] } satisfies Partial<Table>;

/** UTF-16 is told by its form, not by its words: they are looked at here. */
function refuseWronglyConverted(head: string): void {
  const words = watchWords();
  for (const line of head.split(/[\r\n]+/)) words.add(line);
  words.check("phần đầu tệp");
}

async function headOf(pieces: AsyncIterable<string>): Promise<{ readonly text: string; readonly all: boolean }> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length > headChars) return { text: text.slice(0, headChars), all: false };
  }
  return { text, all: true };
}
