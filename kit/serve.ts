// One subgraph alone over HTTP: POST /graphql, GET /events, /healthz and /readyz. Every answer is JSON, and none says more than its code.

import { isUtf8 } from "node:buffer";
import { rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fastify, type FastifyError, type FastifyReply } from "fastify";
import { addEvents } from "./events.ts";
import type { SubgraphRequest } from "./execute.ts";
import type { Subgraph } from "./open-subgraph.ts";
import { outageOf } from "./outage.ts";

export interface ServeOptions {
  readonly subgraph: Pick<Subgraph, "name" | "execute" | "registerVersion" | "version">;
  /** `path` is that of a unix socket. */
  readonly listen: { readonly host: string; readonly port: number } | { readonly path: string };
  /** Resolves when the database answers. */
  readonly ping: () => Promise<unknown>;
  /** Hears of what a caller only sees as a code. */
  readonly onFault: (source: string, error: unknown) => void;
}

export interface SubgraphServer extends AsyncDisposable {
  /** http://host:port or unix:/path */
  readonly address: string;
  /** Takes no new requests and ends those that are under way. */
  close(): Promise<void>;
}

const largestBody = 1024 * 1024;
/** Ten thousand are refused. */
const mostRepresentations = 9_999;
const pingMs = 1_000;
const utf8Json = /^application\/json\s*(?:;\s*charset="?utf-?8"?\s*)?$/i;

export async function serveSubgraph({ subgraph, listen, ping, onFault }: ServeOptions): Promise<SubgraphServer> {
  const app = fastify({ bodyLimit: largestBody, requestTimeout: 15_000, http: { headersTimeout: 10_000 } });
  app.removeAllContentTypeParsers();
  const readJson = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser(utf8Json, { parseAs: "buffer" }, (request, body: Buffer, done) => {
    if (isUtf8(body)) void readJson(request, body.toString(), done);
    else done(Object.assign(new Error("not UTF-8"), { statusCode: 400 }));
  });

  app.post("/graphql", async (request, reply) => {
    const query = readQuery(request.body);
    if (typeof query === "string") return refuse(reply, 400, "BAD_USER_INPUT", query);
    // Its own object: loaders are shared within one request, never between two.
    const result = await subgraph.execute(query, {});
    const status = result.data === undefined ? 400 : 200;
    return reply.code(status).type("application/graphql-response+json; charset=utf-8").send(JSON.stringify(result));
  });
  addEvents(app, subgraph.version);
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    const database = await Promise.race([ping().then(() => true, () => false), sleep(pingMs, false, { ref: false })]);
    const register = subgraph.registerVersion() ?? null;
    const ready = database && register !== null;
    return reply.code(ready ? 200 : 503).send({ ready, database: database ? "ok" : "unreachable", register });
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.split("?")[0] !== "/graphql") return refuse(reply, 404, "BAD_USER_INPUT", "There are /graphql, /events, /healthz and /readyz");
    return refuse(reply.header("allow", "POST"), 405, "BAD_USER_INPUT", "Use POST with application/json");
  });
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, 413, "LIMIT_BODY", `The body may have ${largestBody} bytes`);
    if (status === 415) return refuse(reply, 415, "BAD_USER_INPUT", "Use application/json in UTF-8");
    if (status < 500) return refuse(reply, status, "BAD_USER_INPUT", "The body is not JSON in UTF-8");
    onFault(subgraph.name, error);
    return refuse(reply, 500, outageOf(error) ?? "INTERNAL", "Internal error");
  });

  if ("path" in listen) await removeStale(listen.path);
  const url = await app.listen("path" in listen ? { path: listen.path } : { host: listen.host, port: listen.port });
  const close = (): Promise<void> => app.close().then(() => undefined);
  return { address: "path" in listen ? `unix:${listen.path}` : url, close, [Symbol.asyncDispose]: close };
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).type("application/json; charset=utf-8").send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** What is wrong with it, as text. */
function readQuery(body: unknown): SubgraphRequest | string {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return "The body must be one object { query, variables, operationName }";
  const given: Readonly<Record<string, unknown>> = { ...body };
  const { query, variables, operationName } = given;
  if (typeof query !== "string" || query === "") return "query must be a text";
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") return "operationName must be a text";
  if (!isVariables(variables)) return "variables must be an object";
  for (const value of Object.values(variables ?? {})) {
    if (Array.isArray(value) && value.length > mostRepresentations) return `A list in variables may have ${mostRepresentations} entries, this one has ${value.length}`;
  }
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

function isVariables(value: unknown): value is Readonly<Record<string, unknown>> | null | undefined {
  return value === undefined || value === null || (typeof value === "object" && !Array.isArray(value));
}

/** A socket file that a killed process left behind: nobody answers there. */
async function removeStale(path: string): Promise<void> {
  const file = await stat(path).catch(() => undefined);
  if (file?.isSocket() !== true) return;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(path);
  socket.once("connect", () => resolve(false)).once("error", (error) => resolve("code" in error && error.code === "ECONNREFUSED"));
  const stale = await promise;
  socket.destroy();
  if (stale) await rm(path, { force: true });
}
