// The header Retry-After: seconds or a date.

const longestMs = 3_600_000;

/** Milliseconds from `now`, at most an hour; undefined when it says nothing that can be read. */
export function readRetryAfter(header: unknown, now: number): number | undefined {
  if (typeof header !== "string" || header.trim() === "") return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(longestMs, Math.max(0, wait));
}
