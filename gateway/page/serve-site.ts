// The dashboard at its addresses, GraphiQL at /graphiql, and their hashed files: from this origin only.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasEtag } from "../cache/etag.ts";
import { editorPolicy, pagePolicy } from "./policy.ts";
import type { Site, SiteFile } from "./site.ts";

const fresh = "no-cache";
/** The name of a hashed file changes with its content. */
const forever = "public, max-age=31536000, immutable";

export function serveSite(app: FastifyInstance, site: Site): void {
  for (const path of ["/", ...site.pages.map((name) => `/${name}`)]) app.get(path, (request, reply) => send(request, reply, site.files.get("index.html"), fresh, pagePolicy));
  app.get("/graphiql", (request, reply) => send(request, reply, site.files.get("graphiql.html"), fresh, editorPolicy));
  app.get("/favicon.svg", (request, reply) => send(request, reply, site.files.get("favicon.svg"), fresh, pagePolicy));
  app.get<{ Params: { "*": string } }>("/assets/*", (request, reply) => send(request, reply, site.files.get(`assets/${request.params["*"]}`), forever, pagePolicy));
}

function send(request: FastifyRequest, reply: FastifyReply, file: SiteFile | undefined, kept: string, policy: string) {
  if (file === undefined) return reply.callNotFound();
  reply.headers({ etag: file.etag, "cache-control": kept, vary: "accept-encoding", "content-security-policy": policy, "referrer-policy": "no-referrer", "cross-origin-opener-policy": "same-origin" });
  if (hasEtag(request.headers["if-none-match"], file.etag)) return reply.status(304).send();
  reply.type(file.type);
  if (file.brotli !== undefined && acceptsBrotli(request.headers["accept-encoding"])) return reply.header("content-encoding", "br").send(file.brotli);
  return reply.send(file.body);
}

function acceptsBrotli(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? "").split(",").some((one) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(one));
}
