// A place in a file, taken apart.

import { expect, test } from "vitest";
import { placeOf } from "../../kit/provenance/place.ts";

const nowhere = { sheet: null, row: null, column: null };

test.each([
  ["dòng 12", { ...nowhere, row: 12 }],
  ["units.csv dòng 3", { ...nowhere, sheet: "units.csv", row: 3 }],
  ["B03!17", { ...nowhere, sheet: "B03", row: 17 }],
  ["B03!F17", { sheet: "B03", row: 17, column: "F" }],
  ["'Biểu 03'!AB1048576", { sheet: "Biểu 03", row: 1_048_576, column: "AB" }],
  ["'Ba''s sheet!'!A1", { sheet: "Ba's sheet!", row: 1, column: "A" }],
  ["Biểu số 3!17", { sheet: "Biểu số 3", row: 17, column: null }],
  ["tệp", nowhere],
  ["criteria.4", nowhere],
  ["dòng 0", nowhere],
  ["B03!F0", nowhere],
  ["''!F1", nowhere],
  ["dòng 99999999999", nowhere],
])("%s", (text, place) => {
  expect(placeOf(text)).toEqual({ ...place, text });
});
