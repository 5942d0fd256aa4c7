// Log lines of a running hub: JSON on stdout, without values of statements, tokens or texts of clients.

import { pino, stdTimeFunctions, type Level } from "pino";

export interface FaultLog {
  readonly fault: (place: string, error: unknown) => void;
  readonly line: (text: string) => void;
}

export function createFaultLog(level: Level | "silent"): FaultLog {
  const logger = pino({ level, base: null, timestamp: stdTimeFunctions.isoTime });
  return {
    fault: (place, error) => logger.error({ place, ...described(error) }, "fault"),
    line: (text) => logger.debug({ place: "database" }, text),
  };
}

/** Name, code and message of the innermost cause: drivers put statements and parameters into the outer ones. */
function described(error: unknown): { readonly name: string; readonly code?: string; readonly message: string } {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  if (!(inner instanceof Error)) return { name: "unknown", message: String(inner).slice(0, 300) };
  const code = "code" in inner && typeof inner.code === "string" ? { code: inner.code } : {};
  return { name: inner.name, ...code, message: inner.message.slice(0, 300) };
}
