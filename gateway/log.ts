// Log lines of a running hub: JSON on stdout, without values of statements, tokens or texts of clients.

import { destination, pino, stdTimeFunctions, type DestinationStream, type Level } from "pino";
import type { RequestLine } from "./sight/request-record.ts";
import type { SwapOutcome } from "./swap/swapper.ts";
import { innermostCause } from "../kit/innermost.ts";

export interface Log {
  readonly fault: (place: string, error: unknown) => void;
  readonly line: (text: string) => void;
  /** One line a request. */
  readonly request: (line: RequestLine) => void;
  readonly swap: (outcome: SwapOutcome) => void;
}

export function createLog(level: Level | "silent", out: DestinationStream = buffered()): Log {
  const logger = pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, out);
  return {
    fault: (place, error) => logger.error({ place, ...described(error) }, "fault"),
    line: (text) => logger.debug({ place: "database" }, text),
    request: (line) => logger.info(line, "request"),
    swap(outcome) {
      if ("refused" in outcome) logger.warn({ reason: outcome.refused }, "supergraph refused");
      else if ("swapped" in outcome) logger.info({ hash: outcome.swapped }, "supergraph swapped");
    },
  };
}

/** Lines wait for each other a moment, so that a busy hub writes many at a time. A reader that has gone does not stop the hub. */
function buffered(): DestinationStream {
  const out = destination({ fd: 1, sync: false, minLength: 4_096, periodicFlush: 200 });
  out.on("error", () => undefined);
  return out;
}

/** Name, code and message of the innermost cause: drivers put statements and parameters into the outer ones. */
function described(error: unknown): { readonly name: string; readonly code?: string; readonly message: string } {
  const inner = innermostCause(error);
  if (!(inner instanceof Error)) return { name: "unknown", message: String(inner).slice(0, 300) };
  const code = "code" in inner && typeof inner.code === "string" ? { code: inner.code } : {};
  return { name: inner.name, ...code, message: inner.message.slice(0, 300) };
}
