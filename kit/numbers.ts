// Exact numbers: bigint in, decimal text out.

/** numerator / denominator × 100 with two decimals, half away from zero; denominator > 0. */
export function percent(numerator: bigint, denominator: bigint): string {
  return hundredths(roundedDivision(numerator * 10_000n, denominator));
}

/** a − b of two decimals with up to two places, as text. */
export function difference(a: string, b: string): string {
  return hundredths(toHundredths(a) - toHundredths(b));
}

/** a − b of two decimals, exact, with as many places as the longer. */
export function subtractDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const value = scaled(a, places) - scaled(b, places);
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${value < 0n ? "-" : ""}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ""}`;
}

/** Below 0, 0 or above 0, as sorting wants it. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const [x, y] = [scaled(a, places), scaled(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function placesOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function scaled(text: string, places: number): bigint {
  return BigInt(text.replace(".", "")) * 10n ** BigInt(places - placesOf(text));
}

function roundedDivision(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const quotient = (2n * a + b) / (2n * b);
  return negative ? -quotient : quotient;
}

function hundredths(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function toHundredths(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is no decimal with up to two places`);
  const value = BigInt(match[2] ?? "0") * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  return match[1] === "-" ? -value : value;
}
