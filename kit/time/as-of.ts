// The time of knowledge in its one spelling: RFC 3339 in UTC with milliseconds, or LATEST.

export const latest = "LATEST";

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** RFC 3339 in any offset → UTC with milliseconds; undefined when the text is no instant of the years 1900–9999. */
export function parseInstant(text: string): string | undefined {
  if (!rfc3339.test(text)) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.valueOf())) return undefined;
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900) return undefined;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return date.toISOString();
}

/** The value to compare `known_at` with: LATEST is later than everything. */
export function knownUntil(asOf: string): string {
  return asOf === latest ? "infinity" : asOf;
}

/** The instant at which a question is asked: the time of knowledge, or now. */
export function instantOf(asOf: string, now: Date): Date {
  return asOf === latest ? now : new Date(asOf);
}

/** PostgreSQL's text form of a timestamptz ("2024-10-20 00:00:00+00") or a Date → UTC with milliseconds. */
export function toInstant(value: string | Date): string {
  if (value instanceof Date) return value.toISOString();
  return parseInstant(value.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00")) ?? value;
}
