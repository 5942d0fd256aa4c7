// W3C trace context, version 00: the only form that is passed on.

const form = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

export function readTraceparent(header: unknown): string | undefined {
  return typeof header === "string" && form.test(header) ? header : undefined;
}
