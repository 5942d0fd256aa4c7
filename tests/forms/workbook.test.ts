// The monthly report as a real .xlsx file, opened from disk: merged cells, numbers and formulas as a spreadsheet writes them.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { monthlyReport, reportSheet } from "./monthly-report.ts";
import { type Given, readAll, workbook } from "./tables.ts";

/** Merged regions of the heading by their first cell, in rows and columns. */
const spans: Readonly<Record<string, Partial<{ rowSpan: number; columnSpan: number }>>> = {
  "5,1": { rowSpan: 3 }, "5,2": { rowSpan: 3 }, "5,3": { rowSpan: 3 }, "5,4": { rowSpan: 3 }, "5,5": { columnSpan: 2 }, "6,5": { rowSpan: 2 }, "6,6": { rowSpan: 2 },
  "5,7": { columnSpan: 2 }, "6,7": { rowSpan: 2 }, "6,8": { rowSpan: 2 }, "5,9": { rowSpan: 3 },
};

function cellOf(given: Given, place: string): Cell {
  if (given === null || given === "") return null;
  if (typeof given === "number") return { value: given, type: Number };
  if (typeof given === "object") return { value: Number(given.text), type: Number };
  return { value: given, type: String, ...spans[place] };
}

test("a file from disk gives the same records and totals as the table made in memory", async () => {
  const given: Given[][] = [];
  const made = reportSheet((rows) => void given.push(...rows));
  const folder = await mkdtemp(join(tmpdir(), "chiso-forms-"));
  try {
    const path = join(folder, "T10.xlsx");
    const cells = given.map((row, i) => row.map((cell, j) => cellOf(cell, `${i + 1},${j + 1}`)));
    await writeExcelFile(cells, { sheet: "B03" }).toFile(path);
    const [fromDisk, inMemory] = [await readAll(monthlyReport, await openFile(path), "2026-10"), await readAll(monthlyReport, workbook(made), "2026-10")];
    expect(fromDisk).toEqual(inMemory);
    expect([fromDisk.facts.length, fromDisk.problems]).toEqual([3, []]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
