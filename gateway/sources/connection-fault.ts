// What a failed connection means: nobody there, or somebody who does not speak as agreed.

import { SourceError } from "./source.ts";

const lost = new Set(["UND_ERR_SOCKET", "ECONNRESET", "ECONNABORTED", "EPIPE"]);
const unreadable = /^(?:HPE_|UND_ERR_HEADERS_OVERFLOW$|UND_ERR_RES_)/;

/** The connection stood and then was gone, as happens when a server closes it while a request is on its way. */
export function isLost(error: Error): boolean {
  return lost.has(codeOf(error));
}

/** `heard`: part of an answer had come, so what was there before is gone now is a cut answer. */
export function connectionFault(source: string, error: Error, heard: boolean): SourceError {
  const code = codeOf(error);
  // The code only: messages name hosts and ports.
  if (code === "UND_ERR_INVALID_ARG") return new SourceError(source, "INTERNAL", "the request could not be sent", { cause: error });
  if (heard || unreadable.test(code)) return new SourceError(source, "SOURCE_BAD_RESPONSE", `answer cut or not HTTP (${code})`, { cause: error });
  return new SourceError(source, "SOURCE_UNAVAILABLE", `no connection (${code})`, { cause: error });
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
