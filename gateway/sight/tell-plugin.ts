// What the log line and `extensions.hub` take from an ad-hoc document on its way through Apollo Server.

import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "../sources/source.ts";
import { explain } from "./explain.ts";

export const tellPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { told, calls, explained } }) {
    return {
      async didResolveSource({ queryHash }) {
        if (told !== undefined) told.document = queryHash;
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single") return;
        const result = body.singleResult;
        const code = result.errors?.[0]?.extensions?.["code"];
        if (told !== undefined && typeof code === "string") told.code = code;
        if (explained !== true || calls === undefined) return;
        const hub = result.extensions?.["hub"];
        result.extensions = { ...result.extensions, hub: { ...(typeof hub === "object" && hub), ...explain(calls) } };
      },
    };
  },
};
