// What went wrong, reduced to what a client may know: a code of the table, the source, and nothing that the source said itself –
// but for the two codes that speak of the client's own input, whose message is kept if it looks harmless.

import { errorKinds, isErrorCode, type ErrorCode } from "../errors.ts";
import { fromByteString } from "./bytes.ts";
import { SourceError } from "../sources/source.ts";

export interface Fault {
  readonly code: ErrorCode;
  readonly source: string | undefined;
  readonly message?: string;
  readonly messageVi?: string;
  readonly retryAfterMs?: number;
}

/** Codes that a source may send; the others speak of the client's document, which the source has never seen. */
const fromSources: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "BAD_USER_INPUT",
  "BAD_CURSOR",
  "SOURCE_UNAVAILABLE",
  "SOURCE_TIMEOUT",
  "SOURCE_BUSY",
  "SOURCE_BAD_RESPONSE",
  "SOURCE_INVALID_VALUE",
  "SOURCE_TOO_LARGE",
  "REQUEST_DEADLINE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "AUDIT_UNAVAILABLE",
  "IMPORT_RUNNING",
  "INTERNAL",
]);

export function fault(code: ErrorCode, source: string | undefined): Fault {
  return { code, source };
}

/** The fault behind a call that threw. */
export function thrownFault(error: unknown, source: string): Fault {
  if (!(error instanceof SourceError)) return fault("INTERNAL", source);
  return { code: error.code, source, ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }) };
}

/** The fault behind one entry of a source's `errors`, whatever that entry is. */
export function sourceFault(error: unknown, source: string, bytes = false): Fault {
  const extensions = property(error, "extensions");
  const said = property(extensions, "code");
  if (!isErrorCode(said)) return fault("INTERNAL", source);
  if (!fromSources.has(said)) return fault("SOURCE_BAD_RESPONSE", source);
  const retryAfterMs = property(extensions, "retryAfterMs");
  const retry = typeof retryAfterMs === "number" && Number.isFinite(retryAfterMs) && retryAfterMs >= 0 ? { retryAfterMs } : {};
  if (said !== "BAD_USER_INPUT" && said !== "BAD_CURSOR") return { code: said, source, ...retry };
  const read = (text: unknown): string | undefined => harmless(bytes && typeof text === "string" ? fromByteString(text) : text);
  const message = read(property(error, "message"));
  const messageVi = read(property(extensions, "messageVi"));
  return { code: said, source, ...retry, ...(message !== undefined && { message }), ...(messageVi !== undefined && { messageVi }) };
}

const controlCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const looksInternal = [
  /\bat\s+[\w$.<>]+\s*\(|\bat\s+\S*[/\\]\S*:\d+/, // stack trace
  /\.[cm]?[jt]s\b|node_modules|node:|\w+Error:/i,
  /\w:\/\/|\bwww\.|\blocalhost\b/i, // URL
  /(?:^|[\s"'(])(?:\/|[a-z]:\\)[\w.-]+[/\\]/i, // path of a file
  /\b(?:select|insert|update|delete|drop|alter|create|truncate)\b.*\b(?:from|into|set|table|where|values|database)\b/i, // SQL
  /\brelation "|\bsyntax error at\b|\bduplicate key\b|\bviolates\b|\bsqlstate\b|\bpg_\w/i,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/, // IPv4
  /(?:[\da-f]{1,4}:){3,}[\da-f:]*|[\da-f]*::[\da-f]+/i, // IPv6
];

/** The text, if it can be shown to a client. */
export function harmless(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length === 0 || text.length > 300 || controlCharacters.test(text)) return undefined;
  return looksInternal.some((pattern) => pattern.test(text)) ? undefined : text;
}

export function messageOf({ code, message }: Fault): string {
  return message ?? errorKinds[code].message;
}

export function messageViOf({ code, messageVi }: Fault): string {
  return messageVi ?? errorKinds[code].messageVi;
}

/** An own property of whatever a source sent. */
export function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
