// Spans for OpenTelemetry, if its API is installed beside the hub and an SDK is registered with it. The hub itself depends on neither.

import type { EndedRequest } from "./request-record.ts";

/** As much of @opentelemetry/api (1.x) as is used. */
interface Api {
  readonly trace: {
    getTracer(name: string): { startSpan(name: string, options: object, context: unknown): Span };
    setSpan(context: unknown, span: Span): unknown;
    setSpanContext(context: unknown, given: object): unknown;
  };
  readonly ROOT_CONTEXT: unknown;
}

interface Span {
  setAttributes(attributes: Readonly<Record<string, string | number>>): unknown;
  setStatus(status: { readonly code: number }): unknown;
  isRecording(): boolean;
  end(at: number): void;
}

/** SpanKind and SpanStatusCode of the API. */
const server = 1;
const client = 2;
const failed = 2;
const packageName = "@opentelemetry/api";

/** Undefined without the API. */
export async function openTracing(load: () => Promise<unknown> = () => import(packageName)): Promise<((request: EndedRequest) => void) | undefined> {
  const api = await load().catch(() => undefined);
  if (!isApi(api)) return undefined;
  const tracer = api.trace.getTracer("chiso");
  return ({ record, method, status, ms }) => {
    const end = Date.now();
    const begin = end - ms;
    const span = tracer.startSpan("graphql", { kind: server, startTime: begin }, parentOf(api, record.traceparent));
    if (!span.isRecording()) return;
    const { document, operation, code } = record.told;
    span.setAttributes({
      "http.request.method": method,
      "http.response.status_code": status,
      "hub.request": record.requestId,
      ...(document !== undefined && { "hub.document": document }),
      ...(operation !== undefined && { "graphql.operation.name": operation }),
      ...(code !== undefined && { "hub.code": code }),
    });
    for (const { fetch, keys, ms: took, outcome, via, at } of record.calls) {
      const from = begin + (at - record.startedAt);
      const call = tracer.startSpan(`source ${fetch.source}`, { kind: client, startTime: from }, api.trace.setSpan(api.ROOT_CONTEXT, span));
      call.setAttributes({ "hub.source": fetch.source, "hub.wave": fetch.wave, "hub.keys": keys, "hub.outcome": outcome, "hub.via": via });
      if (outcome !== "ok") call.setStatus({ code: failed });
      call.end(from + took);
    }
    if (status >= 500) span.setStatus({ code: failed });
    span.end(end);
  };
}

function parentOf({ trace, ROOT_CONTEXT }: Api, traceparent: string | undefined): unknown {
  const [, traceId, spanId, flags] = traceparent?.split("-") ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags ?? "0", 16), isRemote: true });
}

function isApi(given: unknown): given is Api {
  return typeof given === "object" && given !== null && "trace" in given && "ROOT_CONTEXT" in given;
}
