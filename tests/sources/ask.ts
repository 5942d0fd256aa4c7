// One call of a source, and what came of it.

import { type Source, SourceError, type SourceRequest } from "../../gateway/sources/source.ts";

export function request(query = "{ agency { nameVi } }", signal: AbortSignal = new AbortController().signal): SourceRequest {
  return { query, variables: {}, request: { requestId: "r1", signal } };
}

/** The answer, or of a SourceError what the gateway acts on. */
export async function ask(source: Source, given: SourceRequest = request()): Promise<unknown> {
  try {
    return await source.call(given);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { code, retryAfterMs, message } = error;
    // Addresses, file names, statements and what the source said belong into no message.
    if (/127\.0\.0\.1|localhost|https?:|\.ts\b|\bselect\b|<html|SECRET/i.test(message)) throw new Error(`a message says too much: ${message}`);
    return { source: error.source, code, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
}
