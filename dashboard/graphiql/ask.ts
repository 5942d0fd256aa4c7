// Sends what stands in the editor, and asks for the plan in words with it.

import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";

/** `extensions.hub` of an answer, as `x-hub-explain: 1` brings it. */
export interface Told {
  readonly summary: { readonly vi: string; readonly en: string };
  readonly calls: readonly { readonly vi: string; readonly en: string; readonly source: string; readonly outcome: string }[];
}

export function ask(hear: (told: Told | undefined) => void): ComponentProps<typeof GraphiQL>["fetcher"] {
  return async (parameters, options) => {
    const response = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json", accept: "application/json", "x-hub-explain": "1", ...options?.headers }, body: JSON.stringify(parameters) });
    const answer: unknown = await response.json();
    hear(toldIn(answer));
    // GraphiQL shows whatever was answered.
    return answer as object;
  };
}

function toldIn(answer: unknown): Told | undefined {
  const extensions = fieldOf(answer, "extensions");
  const hub = fieldOf(extensions, "hub");
  return hub !== undefined && Array.isArray(fieldOf(hub, "calls")) && fieldOf(hub, "summary") !== undefined
    ? // The gateway's own words; their shape is the gateway's to keep.
      (hub as Told)
    : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return value !== null && typeof value === "object" ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
