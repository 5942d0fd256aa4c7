// An answer of the engine as HTTP: status, ETag, 304, and what may be kept of it.

import type { FastifyReply, FastifyRequest } from "fastify";
import type { GivenAnswer } from "../cache/answers.ts";
import { hasEtag } from "../cache/etag.ts";
import { cacheControl, cacheHeaders } from "../cache/headers.ts";
import { errorKinds, isErrorCode } from "../errors.ts";
import type { RequestContext } from "../sources/source.ts";

export function sendAnswer(request: FastifyRequest, reply: FastifyReply, type: string, answer: GivenAnswer, { identityClass }: RequestContext) {
  const { body, errors } = answer;
  reply.type(`${type}; charset=utf-8`).headers(cacheHeaders(answer));
  // An answer that lacks something is not kept, nor one that was asked for by POST.
  if (errors.length > 0 || request.method === "POST") return reply.status(statusOfErrors(errors)).header("cache-control", "no-store").send(body);
  const etag = answer.etag();
  reply.header("etag", etag).header("cache-control", cacheControl(identityClass)).header("vary", varies(reply));
  return hasEtag(request.headers["if-none-match"], etag) ? reply.status(304).send() : reply.send(body);
}

interface Placed {
  readonly path?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Errors without a place end the whole request. */
export function statusOfErrors(errors: readonly Placed[]): number {
  const [first] = errors;
  if (first === undefined || errors.some(({ path }) => path !== undefined)) return 200;
  const code = first.extensions?.["code"];
  return errorKinds[isErrorCode(code) ? code : "INTERNAL"].status;
}

function varies(reply: FastifyReply): string {
  const before = reply.getHeader("vary");
  return typeof before === "string" ? `${before}, Accept` : "Accept";
}
