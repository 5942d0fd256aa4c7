// Days of a spreadsheet: numbers since 1900, with a 29 February 1900 that never was, or since 1904.

const dayMs = 86_400_000;
const last = 2_958_465;

/** "YYYY-MM-DD", or "YYYY-MM-DDTHH:mm:ss" when the number has a fraction; null when it is no day, as 60 of 1900 is none. */
export function dayOfSerial(serial: number, since1904: boolean): string | null {
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  const days = since1904 ? whole + 1_462 : whole;
  if (!(days >= (since1904 ? 1_462 : 1)) || days > last || days === 60) return null;
  // Before the day that never was, the numbers are one short.
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const instant = new Date(epoch + days * dayMs + (seconds - whole * 86_400) * 1_000).toISOString();
  return seconds % 86_400 === 0 ? instant.slice(0, 10) : instant.slice(0, 19);
}
