// JSON text in pieces → the texts of its objects: one a line, or the members of one array.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";

export interface ObjectText {
  readonly line: number;
  readonly text: string;
}

/** One object a line; empty lines are left out. */
export async function* objectLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly ObjectText[]> {
  let kept = "";
  let line = 0;
  for await (const piece of pieces) {
    const lines = (kept + piece).split("\n");
    kept = lines.pop() ?? "";
    if (kept.length > limits.rowChars) throw tooLong(line + 1);
    yield lines.map((text) => ({ line: ++line, text })).filter(({ text }) => text.trim() !== "");
    if (line > limits.lines) throw tooMany();
  }
  if (kept.trim() !== "") yield [{ line: line + 1, text: kept }];
}

/** The objects of an array, however they are broken into lines. */
export async function* arrayMembers(pieces: AsyncIterable<string>): AsyncGenerator<readonly ObjectText[]> {
  let kept = "";
  let line = 1;
  let startLine = 1;
  let depth = 0;
  let inText = false;
  let escaped = false;
  // What may come next outside of an object: [ then { or ], after } a comma or ], then nothing.
  let expected = "[";
  for await (const piece of pieces) {
    const text = kept + piece;
    const found: ObjectText[] = [];
    let start = depth > 0 ? 0 : -1;
    for (let i = kept.length; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10) line += 1;
      if (escaped) escaped = false;
      else if (inText) {
        if (c === 92) escaped = true;
        else if (c === 34) inText = false;
      } else if (depth > 0) {
        if (c === 34) inText = true;
        else if (c === 123 || c === 91) depth += 1;
        else if ((c === 125 || c === 93) && --depth === 0) {
          found.push({ line: startLine, text: text.slice(start, i + 1) });
          start = -1;
          expected = ",]";
        }
      } else if (c !== 32 && c !== 9 && c !== 10 && c !== 13) {
        const given = text.charAt(i);
        if (!expected.includes(given) || expected === "") throw notObjects(line, text.slice(i, i + 20));
        if (given === "{") {
          start = i;
          startLine = line;
          depth = 1;
        } else expected = given === "[" ? "{]" : given === "," ? "{" : "";
      }
    }
    kept = start === -1 ? "" : text.slice(start);
    if (kept.length > limits.rowChars) throw tooLong(startLine);
    if (line > limits.lines) throw tooMany();
    if (found.length > 0) yield found;
  }
  if (expected !== "") throw notObjects(line, "hết tệp trước khi hết danh sách");
}

export function notObjects(line: number, given: string): FileRefusal {
  const what = "chỗ này không phải một đối tượng JSON";
  const allowed = "mỗi dòng một đối tượng {…}, hoặc cả tệp là một danh sách [{…}, {…}]; danh sách nằm trong đối tượng khác thì tách ra";
  return new FileRefusal("JSON", { what, allowed, given, where: `dòng ${line}` });
}

function tooLong(line: number): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "đối tượng JSON quá dài", allowed: `nhiều nhất ${limits.rowChars} ký tự`, where: `dòng ${line}` });
}

function tooMany(): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "tệp có quá nhiều dòng", allowed: `nhiều nhất ${limits.lines} dòng; chia tệp theo kỳ` });
}
