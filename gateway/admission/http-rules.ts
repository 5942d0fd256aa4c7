// What is asked of every HTTP request before its body is read, and what other web sites may see of the answers.

import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendRefused } from "../http-errors.ts";
import type { AdmissionClass } from "./classes.ts";
import { readable } from "./media-types.ts";
import { refuse, type Refused } from "./refusal.ts";

interface HttpRules {
  readonly classOf: (request: FastifyRequest) => AdmissionClass;
  readonly allowedOrigins: readonly string[];
}

export const longestUrl = 8_000;
/** Names and values of headers, so twice their number. */
const mostRawHeaders = 200;

export function addHttpRules(app: FastifyInstance, { classOf, allowedOrigins }: HttpRules): void {
  const origins = new Set(allowedOrigins);
  app.addHook("onRequest", (request, reply, done) => {
    if (origins.size > 0) allowOrigin(origins, request, reply);
    const flaw = flawOf(request.raw, classOf(request).bodyBytes);
    if (flaw === undefined) done();
    else sendRefused(reply.header("connection", "close"), request, flaw.refused, flaw.status);
  });
  app.options("/*", (_, reply) => reply.status(204).header("allow", "GET, HEAD, POST, OPTIONS").send());
}

function allowOrigin(origins: ReadonlySet<string>, { headers, method }: FastifyRequest, reply: FastifyReply): void {
  reply.header("vary", "Origin");
  const { origin } = headers;
  if (origin === undefined || !origins.has(origin)) return;
  reply.header("access-control-allow-origin", origin).header("access-control-expose-headers", "age, etag, retry-after, x-hub-cache, x-request-id");
  if (method !== "OPTIONS") return;
  reply.header("access-control-allow-methods", "GET, POST").header("access-control-allow-headers", "content-type, traceparent, x-hub-explain").header("access-control-max-age", "600");
}

interface Flaw {
  readonly status?: number;
  readonly refused: Refused;
}

function flawOf({ url = "", method, httpVersion, headers, rawHeaders }: IncomingMessage, bodyBytes: number): Flaw | undefined {
  if (url.length > longestUrl) return { status: 414, refused: refuse("BAD_USER_INPUT", `The address is too long: allowed are ${longestUrl} characters`, `Địa chỉ quá dài: cho phép ${longestUrl} ký tự`) };
  if (rawHeaders.length > mostRawHeaders) return { status: 431, refused: refuse("BAD_USER_INPUT", `Too many headers: allowed are ${mostRawHeaders / 2}`, `Quá nhiều tiêu đề: cho phép ${mostRawHeaders / 2}`) };
  if (countHosts(rawHeaders) !== 1 && httpVersion !== "1.0") return { refused: refuse("BAD_USER_INPUT", "The header Host is needed once", "Tiêu đề Host phải có đúng một lần") };
  const type = headers["content-type"];
  if ((method === "POST" || type !== undefined) && !readable(type)) return { status: 415, refused: unreadableType };
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return { status: 415, refused: refuse("BAD_USER_INPUT", "Content-Encoding: allowed is identity", "Content-Encoding: cho phép identity") };
  if (Number(headers["content-length"] ?? 0) > bodyBytes) return { refused: refuse("LIMIT_BODY") };
  return undefined;
}

const unreadableType = refuse("BAD_USER_INPUT", "Content-Type: allowed is application/json in UTF-8", "Content-Type: cho phép application/json bằng UTF-8");

function countHosts(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts++;
  return hosts;
}
