// The signal of one request: aborted when its clock runs out or its client leaves.

import type { FastifyReply } from "fastify";

export function requestClock({ raw }: FastifyReply, requestMs: number): AbortSignal {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), requestMs);
  raw.once("close", () => {
    clearTimeout(timer);
    if (!raw.writableFinished) over.abort();
  });
  return over.signal;
}
