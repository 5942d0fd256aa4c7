// What an import says while it runs, and tables for a terminal.

import { expect, test } from "vitest";
import { inColumns } from "../../hub/import/columns.ts";
import { createProgress } from "../../hub/import/progress.ts";

function said(isTTY: boolean, total: number | undefined, steps: readonly (readonly [ms: number, rows: number])[]) {
  let text = "";
  let at = 0;
  const progress = createProgress({ out: { isTTY, write: (part) => (text += part) }, total, now: () => at });
  for (const [ms, rows] of steps) {
    at = ms;
    progress.rows(rows);
  }
  progress.end();
  return text;
}

test("a terminal has one line with rows, rate and what remains, which is cleared at the end", () => {
  const steps = [[100, 1_000], [1_000, 40_000], [1_100, 41_000], [2_000, 90_000]] as const;
  expect(said(true, 1_000_000, steps).split("\r\u001B[K")).toEqual(["", "40.000 / 1.000.000 dòng · 40.000 dòng/s · còn 24 s", "90.000 / 1.000.000 dòng · 45.000 dòng/s · còn 21 s", ""]);
});

test("a log has a plain line now and then, and none for a short import", () => {
  expect(said(false, 600_000, [[4_000, 4_000], [5_000, 5_000], [6_000, 6_000], [10_000, 10_000]])).toBe("5.000 / 600.000 dòng · 1.000 dòng/s · còn 9 ph 55 s\n10.000 / 600.000 dòng · 1.000 dòng/s · còn 9 ph 50 s\n");
  expect(said(false, 100, [[900, 100]])).toBe("");
});

test("rows that nobody could count have no remaining time, and more than expected are no less than none", () => {
  expect(said(false, undefined, [[5_000, 10_000]])).toBe("10.000 dòng · 2.000 dòng/s\n");
  expect(said(false, 9_000, [[5_000, 10_000]])).toBe("10.000 / 10.000 dòng · 2.000 dòng/s · còn 0 s\n");
});

test("columns stand one under the other, numbers to the right, whatever the composition of the letters", () => {
  expect(inColumns([["tên", "số"], ["Sở Nội vụ".normalize("NFD"), "1.234"], ["B", "-5"]], "  ")).toEqual(["  tên           số", `  ${"Sở Nội vụ".normalize("NFD")}  1.234`, "  B             -5"]);
  expect(inColumns([])).toEqual([]);
});
