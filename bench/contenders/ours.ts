// Our engine over the benchmark's sources, and the two ways in: a route for trusted documents, and the product's own door.

import { randomUUID } from "node:crypto";
import fastify from "fastify";
import { parse } from "graphql";
import type { CompiledEngine } from "../../gateway/engine.ts";
import { admissionClasses } from "../../gateway/admission/classes.ts";
import { createGateway } from "../../gateway/server.ts";
import { createBulkhead } from "../../gateway/sources/bulkhead.ts";
import { guardSource } from "../../gateway/sources/guarded.ts";
import { httpSource } from "../../gateway/sources/http.ts";
import { openGeneration } from "../../gateway/swap/generation.ts";
import { createGenerations } from "../../gateway/swap/generations.ts";
import { inProcessSource } from "../../gateway/sources/in-process.ts";
import type { Source } from "../../gateway/sources/source.ts";
import { openEngine } from "../../gateway/open-engine.ts";
import { createExecutor } from "../../kit/execute.ts";
import { createWorld } from "../world/data.ts";
import type { Question } from "../world/questions.ts";
import { subgraphSchemas } from "../world/resolvers.ts";
import type { Running, Setting } from "./contender.ts";

export type OpenSources = (setting: Setting) => ReadonlyMap<string, Source>;

/** As the hub's own sources: keys are asked back and compared. */
const options = { echoKeys: true };
const requestMs = 5_000;
/** Made once: an exception with its stack costs more than a small answer. */
const givenUp = new Error("the request was given up");

export const remoteSources: OpenSources = ({ urls }) => guarded(Object.entries(urls).map(([name, url]) => httpSource(name, url, options)));

export const inProcessSources: OpenSources = ({ language }) => {
  const schemas = Object.entries(subgraphSchemas(createWorld(language)));
  return guarded(schemas.map(([name, schema]) => inProcessSource(name, createExecutor(schema, console.error), options)));
};

/** Each behind its guard, as in the hub; wide enough that the load is not refused. */
function guarded(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.name, guardSource(source, { bulkhead: createBulkhead({ calls: 128, queued: 128, waitMs: requestMs }) })]));
}

export async function startTrusted(setting: Setting, openSources: OpenSources): Promise<Running> {
  return serveTrusted(await openEngine(setting.supergraphSdl, openSources(setting)), setting.questions);
}

/** A document by its name, straight to the engine; given up when the client leaves or after the request's clock. */
export async function serveTrusted(engine: CompiledEngine, questions: readonly Question[]): Promise<Running> {
  const documents = new Map(questions.map(({ id, query }) => [id, { document: parse(query), documentHash: id, operationName: undefined }]));
  await Promise.all([...documents.values()].map((document) => engine.prepare(document)));
  const app = fastify({ genReqId: () => randomUUID() });
  app.post<{ Body: { readonly documentId: string } }>("/graphql", async (request, reply) => {
    const document = documents.get(request.body.documentId);
    if (document === undefined) return reply.code(404).send();
    const left = new AbortController();
    const leave = (): void => left.abort(givenUp);
    const clock = setTimeout(leave, requestMs);
    // It closes after every answer, too.
    reply.raw.once("close", () => reply.raw.writableFinished || leave());
    const answer = await engine.executeToBody({ ...document, variables: {}, trusted: true, request: { requestId: request.id, signal: left.signal } });
    clearTimeout(clock);
    return reply.type("application/json; charset=utf-8").send(answer.body);
  });
  return { port: portIn(await app.listen({ port: 0, host: "127.0.0.1" })) };
}

/** The public benchmark's lists are not ours: the door still measures and prices each document, and lets it in. */
const unpriced = { ...admissionClasses.integrator, cost: Number.MAX_SAFE_INTEGER };

/** Any document, through Apollo Server as a client of the hub reaches it. */
export async function startDoor(setting: Setting, openSources: OpenSources): Promise<Running> {
  const { supergraphSdl } = setting;
  const engine = await openEngine(supergraphSdl, openSources(setting));
  const generations = createGenerations(await openGeneration({ engine, supergraphSdl, onBug: console.error }));
  const gateway = await createGateway({ generations, version: "bench", sourceStates: () => ({}), firstQuery: "", onBug: console.error, classOf: () => unpriced });
  return { port: portIn(await gateway.app.listen({ port: 0, host: "127.0.0.1" })) };
}

export function portIn(address: string): number {
  return Number(new URL(address).port);
}
