// The door: Fastify routes around Apollo Server. No environment is read here.

import { randomUUID } from "node:crypto";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { answerHttpErrors } from "./http-errors.ts";
import { addPublicPages } from "./pages.ts";
import type { EndedRequest } from "./sight/request-record.ts";
import { watchRequests } from "./sight/watch-requests.ts";
import type { RequestContext } from "./sources/source.ts";
import type { Generation } from "./swap/generation.ts";
import type { Generations } from "./swap/generations.ts";

export interface GatewayOptions {
  /** The supergraph that serves now; see `swap/`. */
  readonly generations: Generations;
  readonly version: string;
  /** One entry a source, for /readyz. */
  readonly sourceStates: () => Readonly<Record<string, unknown>>;
  /** Query shown on the page at /. */
  readonly firstQuery: string;
  readonly onBug: (error: unknown, requestId: string) => void;
  /** Hears of every request of /graphql when it is over. */
  readonly onRequestEnded?: ((request: EndedRequest) => void) | undefined;
  readonly limits?: Partial<typeof defaultLimits>;
}

const defaultLimits = {
  bodyBytes: 64 * 1024,
  /** R3: the clock of one whole request. */
  requestMs: 5_000,
  /** H11: slow clients. */
  headersMs: 10_000,
  receiveMs: 15_000,
};

export interface Gateway {
  readonly app: FastifyInstance;
  /** Says "not ready" from now on; requests in flight go on. */
  drain(): void;
  close(): Promise<void>;
}

export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiveMs,
    genReqId: () => randomUUID(),
    // A page that closes keeps no connection open behind a draining server.
    forceCloseConnections: "idle",
    // What still arrives on a connection that is open is answered (R8).
    return503OnClosing: false,
    http: { headersTimeout: limits.headersMs, maxHeaderSize: 16 * 1024 },
  });
  app.server.maxConnections = 1_000;
  let draining = false;
  answerHttpErrors(app, options.onBug);
  const { generations, onRequestEnded = () => undefined } = options;
  const watched = watchRequests(app, onRequestEnded);
  const handlers = new WeakMap<Generation, ReturnType<typeof handlerOf>>();
  const handlerOf = ({ apollo }: Generation) => fastifyApolloHandler(apollo, { context: async (request, reply) => ({ ...contextOf(request, reply, limits.requestMs), ...watched.contextOf(request) }) });

  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
    // The client's next request opens a connection, and finds another door.
    if (draining) reply.header("connection", "close");
  });
  app.post("/graphql", function handle(request, reply) {
    return generations.use((generation) => {
      let handler = handlers.get(generation);
      if (handler === undefined) handlers.set(generation, (handler = handlerOf(generation)));
      return handler.call(this, request, reply);
    });
  });
  addPublicPages(app, { ...options, isDraining: () => draining });

  return {
    app,
    drain() {
      draining = true;
    },
    async close() {
      await app.close();
      await generations.stop();
    },
  };
}

/** The request's clock runs out, or its client leaves. */
function contextOf(request: FastifyRequest, reply: FastifyReply, requestMs: number): RequestContext {
  const left = new AbortController();
  reply.raw.once("close", () => left.abort());
  return { requestId: request.id, signal: AbortSignal.any([left.signal, AbortSignal.timeout(requestMs)]) };
}
