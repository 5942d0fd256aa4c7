// What is kept of one request while it runs, and the log line that is made of it.
// Nothing the client wrote goes in: no document, no variables, and an operation's name only when the document is our own.

import type { CallRecord, Told } from "../sources/source.ts";

export interface RequestRecord {
  readonly requestId: string;
  /** As the client sent it, checked. */
  readonly traceparent: string | undefined;
  /** Asked for by `x-hub-explain: 1`. */
  readonly explained: boolean;
  readonly startedAt: number;
  readonly calls: CallRecord[];
  readonly told: Told;
}

/** A request that has ended. */
export interface EndedRequest {
  readonly record: RequestRecord;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
}

export interface RequestLine {
  readonly request: string;
  readonly traceparent?: string;
  readonly document?: string;
  readonly operation?: string;
  readonly sources: readonly string[];
  readonly calls: number;
  readonly cache?: "hit" | "miss" | "off";
  readonly ms: number;
  readonly status: number;
  readonly code?: string;
}

export function lineOf({ record, status, ms }: EndedRequest): RequestLine {
  const { requestId, traceparent, calls } = record;
  const { document, operation, code, cache } = record.told;
  return {
    request: requestId,
    ...(traceparent !== undefined && { traceparent }),
    ...(document !== undefined && { document }),
    ...(operation !== undefined && { operation }),
    sources: [...new Set(calls.map(({ fetch }) => fetch.source))].sort(),
    calls: calls.length,
    ...(cache !== undefined && { cache }),
    ms: rounded(ms),
    status,
    ...(code !== undefined && { code }),
  };
}

/** To a tenth. */
export function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
