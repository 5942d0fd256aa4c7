// "F17" ↔ column 5 of row 17.

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

/** Null for what is no address. */
export function placeOf(address: string): Place | null {
  let column = 0;
  let i = 0;
  for (; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const digits = address.slice(i);
  return i === 0 || i > 3 || !/^[1-9]\d{0,6}$/.test(digits) ? null : { column: column - 1, row: Number(digits) };
}
