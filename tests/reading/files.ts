// Files made by a test, and what opening them gives.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openFile, type OpenOptions } from "../../kit/import/open/open-file.ts";
import { FileRefusal } from "../../kit/import/open/refusal.ts";
import type { Row, Table } from "../../kit/import/open/table.ts";

const folder = mkdtempSync(join(tmpdir(), "reading-"));
afterAll(() => rmSync(folder, { recursive: true }));
let written = 0;

/** Its path. */
export function fileOf(content: string | Uint8Array, name = "tep.csv"): string {
  const path = join(folder, `${++written}-${name}`);
  writeFileSync(path, content);
  return path;
}

export async function rowsOf(table: Table | undefined, fields?: readonly string[]): Promise<readonly Row[]> {
  if (!table) throw new Error("the file has no table");
  return (await Array.fromAsync(table.rows(fields))).flat();
}

/** Line and texts of every row of the only table. */
export async function read(content: string | Uint8Array, options?: OpenOptions) {
  const opened = await openFile(fileOf(content), options);
  const rows = await rowsOf(opened.tables[0]);
  return { format: opened.format, encoding: opened.encoding, rows: rows.map(({ number, texts }) => [number, ...texts]) };
}

/** Code, place and message of the refusal, wherever in the reading it comes. */
export async function refusal(content: string | Uint8Array, options?: OpenOptions) {
  try {
    const opened = await openFile(fileOf(content), options);
    for (const table of opened.tables) await rowsOf(table);
  } catch (error) {
    if (error instanceof FileRefusal) return { code: error.code, where: error.where, message: error.message };
    throw error;
  }
  return null;
}
