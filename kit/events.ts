// GET /events of a subgraph alone: its version on connect and whenever it changes, as server-sent events.

import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Version } from "./version.ts";

interface EventsOptions {
  /** A comment is sent this often, so that a listener notices a connection that died. */
  readonly heartbeatMs?: number;
  /** More are refused. */
  readonly maxListeners?: number;
}

/** A listener that reads nothing is cut off when so much waits for it. */
const mostWaiting = 64 * 1024;

export function addEvents(app: FastifyInstance, version: Version, { heartbeatMs = 15_000, maxListeners = 64 }: EventsOptions = {}): void {
  const listeners = new Set<ServerResponse>();
  const send = (to: ServerResponse, text: string): void => {
    if (to.writableLength > mostWaiting) to.destroy();
    else to.write(text);
  };
  const event = (current: string | undefined): string => `data: ${JSON.stringify({ version: current ?? null })}\n\n`;

  const unsubscribe = version.subscribe((current) => {
    for (const listener of listeners) send(listener, event(current));
  });
  const heartbeat = setInterval(() => {
    for (const listener of listeners) send(listener, ": still here\n\n");
  }, heartbeatMs).unref();

  app.get("/events", (_, reply) => {
    if (listeners.size >= maxListeners) {
      const body = { errors: [{ message: `There are ${maxListeners} listeners already`, extensions: { code: "SOURCE_BUSY" } }] };
      return void reply.code(503).type("application/json; charset=utf-8").header("retry-after", "60").send(JSON.stringify(body));
    }
    reply.hijack();
    const listener = reply.raw;
    listeners.add(listener);
    listener.once("close", () => listeners.delete(listener));
    listener.on("error", () => listener.destroy());
    listener.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" });
    send(listener, event(version.current()));
  });
  // A server that closes waits for its answers, and these would never end.
  app.addHook("preClose", async () => {
    clearInterval(heartbeat);
    unsubscribe();
    for (const listener of listeners) listener.end();
  });
}
