// The door: Fastify routes around Apollo Server. No environment is read here.

import { randomUUID } from "node:crypto";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { type AdmissionClass, admissionClasses } from "./admission/classes.ts";
import { createGate, type gateLimits } from "./admission/gate.ts";
import { addHttpRules } from "./admission/http-rules.ts";
import { addGraphqlRoutes } from "./graphql-route.ts";
import { answerFrameworkError, answerHttpErrors, answerSocketError } from "./http-errors.ts";
import { addPublicPages } from "./pages.ts";
import type { EndedRequest } from "./sight/request-record.ts";
import { watchRequests } from "./sight/watch-requests.ts";
import { requestClock } from "./request-clock.ts";
import type { Generations } from "./swap/generations.ts";
import { answerAlways, type AnswerTrusted } from "./trusted/answer-always.ts";

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
  /** Nothing but trusted documents is answered. */
  readonly trustedOnly?: boolean | undefined;
  /** Other web sites that may read the answers. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Where an answer cache stands. */
  readonly answerTrusted?: AnswerTrusted | undefined;
  /** How much a client may ask for; until clients say who they are, all are anonymous. */
  readonly classOf?: ((request: FastifyRequest) => AdmissionClass) | undefined;
  readonly limits?: Partial<typeof defaultLimits>;
  readonly gate?: Partial<typeof gateLimits>;
}

const defaultLimits = {
  /** R3: the clock of one whole request. */
  requestMs: 5_000,
  /** H11: slow clients. */
  headersMs: 10_000,
  receiveMs: 15_000,
  /** A connection on which nothing moves: no next request, or an answer that is not read. */
  idleMs: 20_000,
  connections: 1_000,
  headerBytes: 16 * 1024,
  /** How often Node looks for connections that are too slow. */
  slowCheckMs: 1_000,
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
    bodyLimit: Math.max(...Object.values(admissionClasses).map(({ bodyBytes }) => bodyBytes)),
    requestTimeout: limits.receiveMs,
    keepAliveTimeout: limits.idleMs,
    connectionTimeout: limits.idleMs,
    genReqId: () => randomUUID(),
    // A page that closes keeps no connection open behind a draining server.
    forceCloseConnections: "idle",
    // What still arrives on a connection that is open is answered (R8).
    return503OnClosing: false,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerSocketError,
    // Two Hosts are refused by http-rules.ts, and so is none.
    http: { requireHostHeader: false, headersTimeout: limits.headersMs, maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: limits.slowCheckMs },
  });
  app.server.maxConnections = limits.connections;
  // JSON, read as bytes: `graphql-route.ts` says what is wrong with it.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body));
  let draining = false;
  const { generations, onBug, onRequestEnded = () => undefined, classOf = () => admissionClasses.anonymous } = options;
  const gate = createGate(options.gate);
  answerHttpErrors(app, onBug);
  const watched = watchRequests(app, onRequestEnded);
  app.addHook("onSend", (request, reply, _, done) => {
    reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
    // The client's next request opens a connection, and finds another door.
    if (draining) reply.header("connection", "close");
    done();
  });
  addHttpRules(app, { classOf, allowedOrigins: options.allowedOrigins ?? [] });
  addGraphqlRoutes(app, {
    generations,
    gate,
    classOf,
    onBug,
    trustedOnly: options.trustedOnly === true,
    answerTrusted: options.answerTrusted ?? answerAlways,
    contextOf(request, reply, cost) {
      let signal: AbortSignal | undefined;
      return {
        requestId: request.id,
        ...watched.contextOf(request),
        cost,
        // An answer that is kept needs no clock.
        get signal() {
          return (signal ??= requestClock(reply, limits.requestMs));
        },
      };
    },
  });
  addPublicPages(app, { ...options, isDraining: () => draining });

  return {
    app,
    drain() {
      draining = true;
    },
    async close() {
      await app.close();
      gate.close();
      await generations.stop();
    },
  };
}
