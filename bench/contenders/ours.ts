// Our engine over the benchmark's sources, and the two ways in: a route for trusted documents, and the product's own door.

import { randomUUID } from "node:crypto";
import fastify from "fastify";
import { parse } from "graphql";
import { createCompiledEngine } from "../../gateway/compiled-engine.ts";
import type { CompiledEngine } from "../../gateway/engine.ts";
import { createGateway } from "../../gateway/server.ts";
import { httpSource } from "../../gateway/sources/http.ts";
import { openGeneration } from "../../gateway/swap/generation.ts";
import { createGenerations } from "../../gateway/swap/generations.ts";
import { inProcessSource } from "../../gateway/sources/in-process.ts";
import type { Source } from "../../gateway/sources/source.ts";
import { createExecutor } from "../../kit/execute.ts";
import { createWorld } from "../world/data.ts";
import type { Question } from "../world/questions.ts";
import { subgraphSchemas } from "../world/resolvers.ts";
import type { Running, Setting } from "./contender.ts";

export type OpenSources = (setting: Setting) => ReadonlyMap<string, Source>;

/** As the hub's own sources: keys are asked back and compared. */
const options = { echoKeys: true };
const requestMs = 5_000;

export const remoteSources: OpenSources = ({ urls }) => new Map(Object.entries(urls).map(([name, url]) => [name, httpSource(name, url, options)]));

export const inProcessSources: OpenSources = ({ language }) =>
  new Map(
    Object.entries(subgraphSchemas(createWorld(language))).map(([name, schema]) => [name, inProcessSource(name, createExecutor(schema, console.error), options)]),
  );

export async function startTrusted(setting: Setting, openSources: OpenSources): Promise<Running> {
  return serveTrusted(await createCompiledEngine(setting.supergraphSdl, openSources(setting)), setting.questions);
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
    const leave = (): void => left.abort();
    const clock = setTimeout(leave, requestMs);
    reply.raw.once("close", leave);
    const answer = await engine.executeToText({ ...document, variables: {}, trusted: true, request: { requestId: request.id, signal: left.signal } });
    clearTimeout(clock);
    return reply.type("application/json; charset=utf-8").send(answer.body);
  });
  return { port: portIn(await app.listen({ port: 0, host: "127.0.0.1" })) };
}

/** Any document, through Apollo Server as a client of the hub reaches it. */
export async function startDoor(setting: Setting, openSources: OpenSources): Promise<Running> {
  const { supergraphSdl } = setting;
  const engine = await createCompiledEngine(supergraphSdl, openSources(setting));
  const generations = createGenerations(await openGeneration({ engine, supergraphSdl, onBug: console.error }));
  const gateway = await createGateway({ generations, version: "bench", sourceStates: () => ({}), firstQuery: "", onBug: console.error });
  return { port: portIn(await gateway.app.listen({ port: 0, host: "127.0.0.1" })) };
}

export function portIn(address: string): number {
  return Number(new URL(address).port);
}
