// /graphql and /trusted: who asks what, whether it may be asked, and by which way it is answered.

import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AdmissionClass } from "./admission/classes.ts";
import { admissionClasses } from "./admission/classes.ts";
import type { Cost } from "./admission/cost.ts";
import type { Gate } from "./admission/gate.ts";
import { acceptable } from "./admission/media-types.ts";
import { readJson } from "./admission/read-json.ts";
import { type Asked, readBody, readParameters } from "./admission/read-request.ts";
import { refuse, type Refused } from "./admission/refusal.ts";
import type { DoorContext } from "./door-context.ts";
import { explained } from "./explained.ts";
import type { GivenAnswer } from "./cache/answers.ts";
import { sendMethods, sendRefused } from "./http-errors.ts";
import type { Generation } from "./swap/generation.ts";
import type { Generations } from "./swap/generations.ts";
import { answerAlways, type AnswerTrusted } from "./trusted/answer-always.ts";
import { hashOfDocument, type TrustedDocument } from "./trusted/documents.ts";
import { sendAnswer } from "./trusted/send.ts";

export interface GraphqlRouteOptions {
  readonly generations: Generations;
  readonly gate: Gate;
  readonly classOf: (request: FastifyRequest) => AdmissionClass;
  /** Nothing but trusted documents is answered. */
  readonly trustedOnly: boolean;
  /** Where an answer cache stands. */
  readonly answerTrusted: AnswerTrusted;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply, cost: Cost) => DoorContext;
  readonly onBug: (error: unknown, requestId: string) => void;
}

export function addGraphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { generations, gate, classOf } = options;
  app.post("/graphql", (request, reply) => {
    // The content-type parser left it as bytes.
    const body = request.body as Buffer | undefined;
    const limits = classOf(request);
    if (body !== undefined && body.length > limits.bodyBytes) return sendRefused(reply, request, refuse("LIMIT_BODY"));
    const read = readJson(body ?? "");
    return admit(request, reply, "refusals" in read ? read : readBody(read.value));
  });
  app.get("/graphql", (request, reply) => {
    const asked = readParameters(searchOf(request));
    if (!("refusals" in asked)) {
      const known = generations.current().trusted.byHash(asked.hash ?? hashOfDocument(asked.query ?? ""));
      if (known === undefined && asked.hash === undefined) return sendMethods(reply, request, "POST");
      return admit(request, reply, asked);
    }
    return request.url.includes("?") ? sendRefused(reply, request, asked) : sendMethods(reply, request, "POST");
  });
  app.get("/trusted", () => ({ documents: generations.current().trusted.all.map(({ name, documentHash }) => ({ name, sha256Hash: documentHash })) }));
  app.get<{ Params: { name: string } }>("/trusted/:name", (request, reply) => {
    const { trusted } = generations.current();
    const { name } = request.params;
    const known = trusted.byName(name) ?? trusted.byHash(name);
    if (known === undefined) return sendRefused(reply, request, refuse("PERSISTED_QUERY_NOT_FOUND"));
    const search = new URLSearchParams(searchOf(request));
    search.set("documentId", `sha256:${known.documentHash}`);
    return admit(request, reply, readParameters(search.toString()));
  });

  /** Errors of what was sent cost nothing; work waits for its place. */
  function admit(request: FastifyRequest, reply: FastifyReply, asked: Asked | Refused) {
    const type = acceptable(request.headers.accept);
    if (type === undefined) return sendRefused(reply, request, notAcceptable, 406);
    if ("refusals" in asked) return sendRefused(reply, request, asked);
    const work = (): FastifyReply | Promise<FastifyReply> => {
      const done = generations.use((generation) => answer({ generation, request, reply, asked, type }));
      if (done instanceof Promise) return done.finally(() => gate.leave());
      gate.leave();
      return done;
    };
    const entered = gate.enter();
    if (entered === true) return work();
    return entered === false ? sendBusy(request, reply) : entered.then((may) => (may ? work() : sendBusy(request, reply)));
  }

  interface Work {
    readonly generation: Generation;
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
    readonly asked: Asked;
    readonly type: string;
  }

  function answer(given: Work): FastifyReply | Promise<FastifyReply> {
    const { generation, request, reply, asked } = given;
    const { query, hash } = asked;
    const textHash = query === undefined ? undefined : hashOfDocument(query);
    const refused = (reason: Refused): FastifyReply => sendRefused(reply, request, reason, undefined, `${given.type}; charset=utf-8`);
    if (hash !== undefined && textHash !== undefined && hash !== textHash) return refused(hashMismatch);
    const documentHash = hash ?? textHash ?? "";
    const trusted = generation.trusted.byHash(documentHash);
    if (trusted !== undefined) return answerKnown({ ...given, trusted });
    if (query === undefined) return refused(refuse("PERSISTED_QUERY_NOT_FOUND"));
    if (options.trustedOnly) return refused(refuse("TRUSTED_ONLY"));
    const { operationName, variables } = asked;
    const admitted = generation.admission.admit({ query, documentHash, operationName, variables }, classOf(request));
    return "refusals" in admitted ? refused(admitted) : answerByApollo({ ...given, query, cost: admitted.cost });
  }

  function answerKnown({ generation, request, reply, asked, type, trusted }: Work & { readonly trusted: TrustedDocument }): FastifyReply | Promise<FastifyReply> {
    const { variables, operationName } = asked;
    const limits = admissionClasses.trusted;
    const refused = (reason: Refused): FastifyReply => sendRefused(reply, request, reason, undefined, `${type}; charset=utf-8`);
    if (operationName !== undefined && operationName !== trusted.operationName) return refused(noSuchOperation);
    const admitted = generation.admission.admitTrusted(trusted, variables, limits);
    if ("refusals" in admitted) return refused(admitted);
    const { documentHash, document } = trusted;
    const context = options.contextOf(request, reply, admitted.cost);
    if (context.told !== undefined) Object.assign(context.told, { document: documentHash, operation: trusted.name });
    const asks = { document, documentHash, operationName: trusted.operationName, variables, trusted: true } as const;
    const sent = (answered: GivenAnswer): FastifyReply => {
      const code = answered.errors[0]?.extensions["code"];
      if (context.told !== undefined) Object.assign(context.told, { cache: answered.cache, ...(typeof code === "string" && { code }) });
      for (const error of answered.errors) if (error.extensions["code"] === "INTERNAL") options.onBug(error, request.id);
      return sendAnswer(request, reply, type, answered, context);
    };
    const { engine, hash: supergraphHash } = generation;
    const answered =
      context.explained === true
        ? answerAlways({ supergraphHash, documentHash, variables, request: context }, () => explained(engine.execute({ ...asks, request: context }), context))
        : options.answerTrusted({ supergraphHash, documentHash, variables, request: context }, (known) => engine.executeToBody({ ...asks, request: known }));
    return answered instanceof Promise ? answered.then(sent) : sent(answered);
  }

  async function answerByApollo({ generation, request, reply, asked, type, query, cost }: Work & { readonly query: string; readonly cost: Cost }): Promise<FastifyReply> {
    const { operationName, variables } = asked;
    const answered = await generation.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"], ["accept", type]]),
        search: "",
        body: { query, variables, ...(operationName !== undefined && { operationName }) },
      },
      context: async () => options.contextOf(request, reply, cost),
    });
    for (const [name, value] of answered.headers) reply.header(name, value);
    reply.status(answered.status ?? 200).header("cache-control", "no-store");
    if (answered.body.kind === "complete") return reply.send(answered.body.string);
    throw new Error("Apollo Server answered in parts, which nobody asked for");
  }
}

function sendBusy(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendRefused(reply.header("retry-after", "1"), request, refuse("OVERLOADED"));
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at + 1);
}

const notAcceptable = refuse("BAD_USER_INPUT", "Accept: answers are application/json or application/graphql-response+json", "Accept: câu trả lời là application/json hoặc application/graphql-response+json");
const hashMismatch = refuse("BAD_USER_INPUT", "The hash is not that of the query", "Mã băm không phải của câu truy vấn");
const noSuchOperation = refuse("GRAPHQL_VALIDATION_FAILED", "The trusted document has no operation of this name", "Truy vấn đã đăng ký không có thao tác mang tên này");
