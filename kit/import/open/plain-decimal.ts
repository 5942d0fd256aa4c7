// A number as a file writes it → plain decimal: no exponent, no digits that only binary fractions have.

/** Spreadsheets keep 15 significant digits and write up to 17: "61500.499999999993" is 61500.5. */
const significant = 15;

/** Written plainly already, and with few enough digits: most numbers of a sheet. */
const short = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,13}[1-9])?$/;

/** "1E+09" → "1000000000", "-.5" → "-0.5"; what is no number, or has an exponent over 400, is returned as it is. */
export function plainDecimal(written: string): string {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,5}))?$/.exec(written.trim());
  if (!parts || (!parts[2] && !parts[3])) return written;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const shift = Number(exponent);
  if (Math.abs(shift) > 400) return written;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = point <= 0 ? 1 : point;
  return assemble(sign, padded.slice(0, at), padded.slice(at));
}

/** The same, with what a spreadsheet writes beyond 15 digits rounded away; whole digits are never touched. */
export function spreadsheetDecimal(written: string): string {
  if (written.length <= significant && written !== "-0" && short.test(written)) return written;
  const plain = plainDecimal(written);
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  const leading = whole === "0" ? (/^0*/.exec(fraction)?.[0].length ?? 0) : -whole.length;
  const room = Math.max(0, significant + leading);
  if (fraction.length <= room || !/^-?\d/.test(plain)) return plain;
  const kept = BigInt(whole + fraction.slice(0, room)) + (fraction.charCodeAt(room) >= 53 ? 1n : 0n);
  const digits = kept.toString().padStart(room + 1, "0");
  const at = digits.length - room;
  return assemble(plain.startsWith("-") ? "-" : "", digits.slice(0, at), digits.slice(at));
}

function assemble(sign: string, whole: string, fraction: string): string {
  const left = whole.replace(/^0+(?=\d)/, "") || "0";
  const right = fraction.replace(/0+$/, "");
  const number = right === "" ? left : `${left}.${right}`;
  return sign === "-" && /[1-9]/.test(number) ? `-${number}` : number;
}
