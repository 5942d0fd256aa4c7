// Days and instants as PostgreSQL keeps them: days and microseconds since 1/1/2000.

const epochDay = daysOf(2000, 1, 1);
const microsPerSecond = 1_000_000;

/** Days since 1/1/1970 of the Gregorian calendar, without a Date. */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** NaN when a character is no digit. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** YYYY-MM-DD at the beginning of the text; NaN for a day that does not exist. */
export function dayNumber(text: string): number {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (lengths[month - 1] ?? 0) + leap ? daysOf(year, month, day) - epochDay : Number.NaN;
}

/** RFC 3339 with seconds, a fraction or none, and an offset; NaN for anything else. */
export function microseconds(text: string): number {
  const day = dayNumber(text);
  const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
  const clock = text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58 && hour < 24 && minute < 60 && second < 60;
  const parted = text.charCodeAt(10) === 84 || text.charCodeAt(10) === 32;
  if (!clock || !parted) return Number.NaN;
  let zone = 19;
  let fraction = 0;
  if (text.charCodeAt(19) === 46) {
    zone = 20;
    while (text.charCodeAt(zone) >= 48 && text.charCodeAt(zone) <= 57) zone++;
    fraction = Math.round(Number(`0.${text.slice(20, zone)}`) * microsPerSecond);
  }
  const offset = offsetMinutes(text, zone);
  return (day * 86_400 + hour * 3_600 + minute * 60 + second - offset * 60) * microsPerSecond + fraction;
}

function offsetMinutes(text: string, from: number): number {
  const sign = text.charCodeAt(from);
  if (sign === 90 && text.length === from + 1) return 0;
  if ((sign !== 43 && sign !== 45) || text.length !== from + 6 || text.charCodeAt(from + 3) !== 58) return Number.NaN;
  return (sign === 43 ? 1 : -1) * (digits(text, from + 1, 2) * 60 + digits(text, from + 4, 2));
}
