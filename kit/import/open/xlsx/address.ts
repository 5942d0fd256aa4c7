// "F17" ↔ column 5 of row 17.

import { limits } from "../limits.ts";

export interface Place {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}

export function addressOf(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}

/** Null for what is no address. A sheet has millions: no regular expression. */
export function placeOf(address: string): Place | null {
  let column = 0;
  let row = 0;
  let letters = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code >= 65 && code <= 90 && row === 0) {
      column = column * 26 + code - 64;
      letters += 1;
    } else if (code >= 48 && code <= 57 && row + code > 48) row = row * 10 + code - 48;
    else return null;
  }
  return letters === 0 || letters > 3 || row === 0 || row > limits.sheetRows ? null : { column: column - 1, row };
}
