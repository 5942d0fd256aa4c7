// What the door shows besides /graphql: the first page, the schema, health and version.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Generations } from "./swap/generations.ts";

interface PageOptions {
  readonly generations: Generations;
  readonly version: string;
  readonly firstQuery: string;
  readonly sourceStates: () => Readonly<Record<string, unknown>>;
  readonly isDraining: () => boolean;
}

const page = (name: string) => readFileSync(join(import.meta.dirname, "page", name), "utf8");

export function addPublicPages(app: FastifyInstance, { generations, version, firstQuery, sourceStates, isDraining }: PageOptions): void {
  const escaped = firstQuery.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const files = [
    ["/", "text/html; charset=utf-8", page("index.html").replace("{{query}}", () => escaped)],
    ["/page.css", "text/css; charset=utf-8", page("page.css")],
    ["/page.js", "text/javascript; charset=utf-8", page("page.js")],
  ] as const;
  for (const [path, type, body] of files) {
    const etag = `"${hashOf(body).slice(0, 32)}"`;
    app.get(path, (request, reply) => sendCached(request, reply, type, etag, body));
  }
  app.get("/schema.graphql", (request, reply) => {
    const { hash, apiSdl } = generations.current();
    return sendCached(request, reply, "application/graphql; charset=utf-8", `"${hash.slice(0, 32)}"`, apiSdl);
  });
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", (_, reply) => {
    // A source that is down costs its own fields only: the hub is degraded, not unready.
    const ready = !isDraining();
    return reply.status(ready ? 200 : 503).send({ ready, supergraph: generations.status(), sources: sourceStates() });
  });
  app.get("/version", () => ({ name: "chiso", version, supergraph: generations.current().hash }));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function sendCached(request: FastifyRequest, reply: FastifyReply, type: string, etag: string, body: string) {
  reply.header("etag", etag).header("cache-control", "no-cache").header("content-security-policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
  if (request.headers["if-none-match"] === etag) return reply.status(304).send();
  return reply.type(type).send(body);
}
