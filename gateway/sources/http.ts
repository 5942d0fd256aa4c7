// A source reached over HTTP/1.1 or a unix socket: connections are kept, no redirect and no proxy is followed, every wait and size is bounded.

import { Pool } from "undici";
import { readAnswer } from "./answer.ts";
import { sourceLimits, type SourceLimits } from "./limits.ts";
import { post } from "./post.ts";
import type { Source } from "./source.ts";

interface HttpSourceOptions {
  readonly echoKeys?: boolean;
  readonly limits?: Partial<SourceLimits>;
  readonly connections?: number;
}

/** `url`: http://host:port, https://host or unix:/path; without a path of its own it is asked at /graphql. */
export function httpSource(name: string, url: string, { echoKeys = false, limits, connections = 64 }: HttpSourceOptions = {}): Source {
  const bounds = { ...sourceLimits, ...limits };
  const { origin, path, socketPath } = addressOf(url);
  const pool = new Pool(origin, {
    connections,
    connectTimeout: bounds.connectMs,
    // post.ts has the clocks; these are coarse and would only cost.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    // A dead IPv6 address must leave time for the IPv4 one.
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: Math.max(10, Math.floor(bounds.connectMs / 3)),
    ...(socketPath !== undefined && { socketPath }),
  });
  return {
    name,
    echoKeys,
    bytes: true,
    async call({ query, variables, request, bytes = false }) {
      const json = JSON.stringify({ query, variables });
      // Byte strings are written as they are, without being encoded.
      const body = bytes ? Buffer.from(json, "latin1") : json;
      const answer = await post(pool, { source: name, path, body, repeatable: isQuery(query), signal: request.signal, traceparent: request.traceparent, limits: bounds });
      return readAnswer(name, answer, bytes);
    },
    close: () => pool.close(),
  };
}

/** Only what is sure to change nothing may be sent twice. */
function isQuery(document: string): boolean {
  return /^\s*(?:query\b|\{)/.test(document);
}

export function addressOf(url: string): { readonly origin: string; readonly path: string; readonly socketPath?: string } {
  if (url.startsWith("unix:")) return { origin: "http://localhost", path: "/graphql", socketPath: url.slice("unix:".length) };
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname === "/" ? `/graphql${search}` : `${pathname}${search}` };
}
