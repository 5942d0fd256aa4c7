// Our engine behind Apollo Server's gateway interface: Apollo Server parses, validates and answers HTTP, the engine executes.

import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { DocumentNode } from "graphql";
import type { DoorContext } from "./door-context.ts";
import type { Engine } from "./engine.ts";
import { hubOf } from "./explained.ts";
import { formatError } from "./format-error.ts";
import { tellPlugin } from "./sight/tell-plugin.ts";
import type { RequestContext } from "./sources/source.ts";
import { statusOfErrors } from "./trusted/send.ts";

/** A running engine and the supergraph it came from. */
interface Behind {
  readonly engine: Engine;
  readonly supergraphSdl: string;
  /** Documents that were admitted: parsed and validated, they are not read again. */
  readonly documentOf?: (hash: string) => DocumentNode | undefined;
}

export function createApolloServer({ engine, supergraphSdl, documentOf }: Behind, onBug: (error: unknown, requestId: string) => void): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayOf(engine, supergraphSdl),
    // The schema is public at /schema.graphql; introspection through the door is not.
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // Fastify admits POST with application/json only, so that a page elsewhere cannot send a request without a preflight.
    csrfPrevention: false,
    persistedQueries: false,
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error)),
    ...(documentOf !== undefined && { documentStore: storeOf(documentOf) }),
    plugins: [nameRequests(onBug), tellPlugin],
    // Apollo Server writes to a logger of its own; what matters is told by onBug.
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

/** Apollo Server names a document by the schema and the hash of its text. */
function storeOf(documentOf: (hash: string) => DocumentNode | undefined) {
  return {
    get: async (key: string) => documentOf(key.slice(key.lastIndexOf(":") + 1)),
    set: async () => undefined,
    delete: async () => undefined,
  };
}

function gatewayOf(engine: Engine, coreSupergraphSdl: string): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: engine.apiSchema, coreSupergraphSdl });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, queryHash, operationName, request, context }) =>
        engine.execute({
          document,
          documentHash: queryHash,
          operationName: operationName ?? undefined,
          variables: request.variables ?? {},
          // The type of the interface's context is not generic; it is what the route's context function made.
          request: context as RequestContext,
        }),
    }),
    stop: () => engine.stop(),
  };
}

/** Puts the request's id into every error, and tells of what the client only sees as INTERNAL. */
function nameRequests(onBug: (error: unknown, requestId: string) => void): ApolloServerPlugin<DoorContext> {
  return {
    async requestDidStart({ contextValue: { requestId, explained, cost } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            const code = error.extensions["code"];
            if (code === undefined || code === "INTERNAL" || code === "INTERNAL_SERVER_ERROR") onBug(error.originalError ?? error, requestId);
          }
        },
        async willSendResponse({ response }) {
          const { body } = response;
          if (body.kind !== "single") return;
          const { errors, extensions } = body.singleResult;
          if (explained === true && cost !== undefined) body.singleResult.extensions = { ...extensions, hub: { ...hubOf(extensions), cost } };
          if (!errors) return;
          if (!body.singleResult.data) response.http.status = statusOfErrors(errors);
          body.singleResult.errors = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
        },
      };
    },
  };
}
