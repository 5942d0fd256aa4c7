// What the profiles of JSON files share: reading with every problem at its place, and lists as columns.

import { z } from "zod";
import type { ParsedFile, RowProblem } from "../../../kit/import/profile.ts";
import type { FactRow } from "../../../kit/import/profile.ts";
import { marks } from "../tables.ts";

export const text = z.string().trim().min(1);
export const optionalText = text.nullable();
export const mark = z.enum(marks);
export const day = z.iso.date();
export const year = z.int().min(2000).max(2100);
export const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,12})?$/, 'số viết bằng chuỗi, ví dụ "90.33"');
export const list = z.array(text);

/** JSON → rows; what does not fit the schema refuses the file, each problem with its path. */
export function readJson<Content>(content: string, schema: z.ZodType<Content>, rowsOf: (content: Content) => readonly FactRow[]): ParsedFile {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch (error) {
    return { rows: [], problems: [{ position: "tệp", message: `không đọc được JSON: ${error instanceof Error ? error.message : ""}` }] };
  }
  const parsed = schema.safeParse(given);
  return parsed.success ? { rows: rowsOf(parsed.data), problems: [] } : { rows: [], problems: parsed.error.issues.map(problemOf) };
}

function problemOf({ path, message }: z.core.$ZodIssue): RowProblem {
  return { position: path.length === 0 ? "tệp" : path.join("."), message };
}

/** A list in PostgreSQL's text form of text[]. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}
