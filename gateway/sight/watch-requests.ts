// A record for each request of /graphql, from its first byte to its end.

import type { FastifyInstance, FastifyRequest } from "fastify";
import { isErrorCode } from "../errors.ts";
import type { RequestContext } from "../sources/source.ts";
import type { EndedRequest, RequestRecord } from "./request-record.ts";
import { readTraceparent } from "./traceparent.ts";

export interface WatchedRequests {
  /** What the engine has to know of it. */
  contextOf(request: FastifyRequest): Pick<RequestContext, "calls" | "told" | "traceparent" | "explained">;
}

/** What nginx calls a client that did not wait. */
const clientLeft = 499;

export function watchRequests(app: FastifyInstance, ended: (request: EndedRequest) => void): WatchedRequests {
  const records = new WeakMap<FastifyRequest, RequestRecord>();
  app.addHook("onRequest", (request, reply, done) => {
    if (!/^\/(graphql|trusted)(?![^/?])/.test(request.url)) return done();
    const { headers } = request;
    const record: RequestRecord = {
      requestId: request.id,
      traceparent: readTraceparent(headers["traceparent"]),
      explained: headers["x-hub-explain"] === "1",
      startedAt: performance.now(),
      calls: [],
      told: {},
    };
    records.set(request, record);
    reply.raw.once("close", () => {
      const status = reply.raw.writableEnded ? reply.raw.statusCode : clientLeft;
      ended({ record, method: request.method, status, ms: performance.now() - record.startedAt });
    });
    done();
  });
  // Refused before GraphQL began.
  app.addHook("onSend", (request, reply, payload, done) => {
    const told = reply.statusCode < 400 || typeof payload !== "string" ? undefined : records.get(request)?.told;
    const code = told === undefined ? undefined : /"code":"([A-Z_]+)"/.exec(String(payload))?.[1];
    if (told !== undefined && isErrorCode(code)) told.code ??= code;
    done(null, payload);
  });
  return {
    contextOf(request) {
      const record = records.get(request);
      if (record === undefined) return {};
      const { calls, told, traceparent, explained } = record;
      return { calls, told, ...(traceparent !== undefined && { traceparent }), ...(explained && { explained }) };
    },
  };
}
