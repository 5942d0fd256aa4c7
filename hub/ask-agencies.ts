// The question that a source puts to *agencies*: by the same call that a client's query takes.

import { randomUUID } from "node:crypto";
import type { AskAgencies } from "../kit/register/copy.ts";
import { type Source, SourceError } from "../gateway/sources/source.ts";

const deadlineMs = 5_000;

export function askAgencies(sources: ReadonlyMap<string, Source>): AskAgencies {
  return async (query) => {
    const source = sources.get("agencies");
    if (!source) throw new Error("there is no source named agencies to ask for the register");
    const request = { requestId: randomUUID(), signal: AbortSignal.timeout(deadlineMs) };
    const { data, errors } = await source.call({ query, variables: {}, request });
    if (errors !== undefined) throw new SourceError("agencies", "SOURCE_BAD_RESPONSE", `the register came with errors: ${JSON.stringify(errors).slice(0, 300)}`);
    return data;
  };
}
