// A trace goes through the hub: its header to remote sources, and spans where OpenTelemetry is at hand.

import { expect, test } from "vitest";
import { openTracing } from "../../gateway/sight/tracing.ts";
import { httpSource } from "../../gateway/sources/http.ts";
import { fakeSource } from "../sources/fake-source.ts";
import { openDoor, register } from "../swap/harness.ts";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

test("traceparent reaches a remote source as it was sent, and no other header of the client does", async () => {
  const seen: unknown[] = [];
  await using remote = await fakeSource((response, { headers }) => {
    seen.push(headers);
    response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"agencies":[]}}');
  });
  const source = httpSource("register", remote.url);
  await using door = await openDoor({ register: (request) => source.call(request) });
  await door.ask("{ agencies { id } }", { traceparent, "x-user-id": "canary", cookie: "canary", tracestate: "canary=1" });
  await door.ask("{ agencies { name } }");
  expect(seen).toMatchObject([{ traceparent }, {}]);
  expect(JSON.stringify(seen)).not.toContain("canary");
  expect(seen[1]).not.toHaveProperty("traceparent");
  await source.close();
});

test("without the API there are no spans, and no fault", async () => {
  expect(await openTracing(() => Promise.reject(new Error("Cannot find package")))).toBeUndefined();
});

test("with it a request is a span under the client's, and each call one under that", async () => {
  const spans: { readonly name: string; readonly parent: unknown; attributes: object; ended: boolean }[] = [];
  const api = {
    ROOT_CONTEXT: "root",
    trace: {
      getTracer: () => ({
        startSpan(name: string, _: object, parent: unknown) {
          const span = {
            name,
            parent,
            attributes: {},
            ended: false,
            setAttributes: (given: object) => void (span.attributes = given),
            setStatus: () => undefined,
            isRecording: () => true,
            end: () => void (span.ended = true),
          };
          spans.push(span);
          return span;
        },
      }),
      setSpan: (_: unknown, span: { readonly name: string }) => `under ${span.name}`,
      setSpanContext: (_: unknown, given: object) => given,
    },
  };
  const trace = await openTracing(async () => api);
  await using door = await openDoor({ register });
  await door.ask("query Canary { agencies { id } }", { traceparent });
  await new Promise(setImmediate);
  for (const request of door.ended) trace?.(request);
  expect(spans.map(({ name, parent, ended }) => ({ name, parent, ended }))).toEqual([
    { name: "graphql", parent: { traceId: "0af7651916cd43dd8448eb211c80319c", spanId: "b7ad6b7169203331", traceFlags: 1, isRemote: true }, ended: true },
    { name: "source register", parent: "under graphql", ended: true },
  ]);
  expect(spans[1]?.attributes).toEqual({ "hub.source": "register", "hub.wave": 1, "hub.keys": 0, "hub.outcome": "ok", "hub.via": "source" });
  expect(JSON.stringify(spans)).not.toContain("Canary");
});
