// What the door shows besides /graphql: the dashboard (or, unbuilt, a plain page), the schema, health and version.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pagePolicy } from "./page/policy.ts";
import { serveSite } from "./page/serve-site.ts";
import { readSite } from "./page/site.ts";
import type { Generations } from "./swap/generations.ts";

interface PageOptions {
  readonly generations: Generations;
  readonly version: string;
  readonly firstQuery: string;
  readonly sourceStates: () => Readonly<Record<string, unknown>>;
  readonly isDraining: () => boolean;
}

const page = (name: string) => readFileSync(join(import.meta.dirname, "page", name), "utf8");

export function addPublicPages(app: FastifyInstance, options: PageOptions): void {
  const { generations, version, sourceStates, isDraining } = options;
  const site = readSite(join(import.meta.dirname, "../dashboard/dist"));
  if (site === undefined) addPlainPage(app, options);
  else serveSite(app, site);
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

/** Where the dashboard was not built: one query and its answer as a table, without a library. */
function addPlainPage(app: FastifyInstance, { firstQuery }: PageOptions): void {
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
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function sendCached(request: FastifyRequest, reply: FastifyReply, type: string, etag: string, body: string) {
  reply.header("etag", etag).header("cache-control", "no-cache").header("content-security-policy", pagePolicy);
  if (request.headers["if-none-match"] === etag) return reply.status(304).send();
  return reply.type(type).send(body);
}
