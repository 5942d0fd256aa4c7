// A source is a value that answers GraphQL requests of the gateway: in this process, over HTTP or over a unix socket.
// The engine knows no more of a subgraph than this.

import type { UsedVersions } from "../cache/used-versions.ts";
import type { ErrorCode } from "../errors.ts";
import type { Fetch } from "../plan/fetches.ts";

/** One request of a client on its way through the gateway; its identity lets an in-process source share loaders between its calls. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborted when the client leaves or the clock of the whole request runs out. */
  readonly signal: AbortSignal;
  /** Where the engine writes down whom it asked, for the log and for `x-hub-explain`. */
  readonly calls?: CallRecord[];
  /** A valid `traceparent`, passed on to remote sources. */
  readonly traceparent?: string;
  /** Who may be given the same answers; undefined: anybody. */
  readonly identityClass?: string;
  /** Where the version of the data behind each call is written down. */
  readonly versions?: UsedVersions;
  /** The client wants to see how its answer comes about: nothing is taken from a cache. */
  readonly explained?: boolean;
  /** What becomes known of the request on its way, for its log line. */
  readonly told?: Told;
}

export interface Told {
  /** SHA-256 of the document. */
  document?: string | undefined;
  /** Its operation's name; only of a trusted document, since others are texts of clients. */
  operation?: string | undefined;
  /** Of the first error in the answer. */
  code?: string | undefined;
  /** Whether the whole answer of a trusted document was kept from before. */
  cache?: "hit" | "miss" | "off" | undefined;
}

/** One call of a source, ended. */
export interface CallRecord {
  readonly fetch: Fetch;
  /** Distinct entities it asked about; 0 for root fields. */
  readonly keys: number;
  /** When it began, on `performance.now()`'s clock. */
  readonly at: number;
  readonly ms: number;
  readonly outcome: "ok" | ErrorCode;
  readonly via: "source" | "shared" | "cached";
}

export interface SourceRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: RequestContext;
  /**
   * The query and all strings in the variables are byte strings (each character one byte of UTF-8), to be sent as "latin1";
   * the answer may be read the same way. Only asked of sources that say `bytes`.
   */
  readonly bytes?: boolean;
}

/** What a source said, not yet trusted: `data` is checked by the engine, `errors` are reduced to the codes of errors.ts. */
export interface SourceResponse {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
  /** All strings in `data` and `errors` are byte strings: the body was parsed as "latin1" and held no `\u` escape. */
  readonly bytes?: boolean;
  /** Nobody was asked for it alone: a call in flight was shared, or an earlier answer was kept. */
  readonly via?: "shared" | "cached";
  /** The body held no backslash, so no string in `data` needs escaping in JSON. */
  readonly plain?: boolean;
}

export interface Source {
  readonly name: string;
  /** Its `_entities` give key fields back in one spelling, so that answers can be matched to what was asked by them. */
  readonly echoKeys?: boolean;
  /** Understands requests in byte strings. */
  readonly bytes?: boolean;
  /**
   * Answers, or throws a SourceError. Synchronous when the source is.
   * The objects of an answer then belong to the engine, which hangs its own records on them: never hand out the same ones twice.
   */
  call(request: SourceRequest): SourceResponse | Promise<SourceResponse>;
  close(): Promise<void>;
}

/** A call that brought no answer. `message` is for the log only; clients see the text of the code. */
export class SourceError extends Error {
  readonly source: string;
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;
  constructor(source: string, code: ErrorCode, message: string, options: ErrorOptions & { retryAfterMs?: number } = {}) {
    super(message, options);
    this.name = "SourceError";
    this.source = source;
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
