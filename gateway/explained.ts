// An answer with `extensions.hub`: what it was expected to cost, and how it came about.

import type { ExecutionResult } from "graphql";
import type { DoorContext } from "./door-context.ts";
import type { AnswerBody } from "./engine.ts";
import { explain } from "./sight/explain.ts";

export async function explained(answer: Promise<ExecutionResult>, { calls = [], cost }: DoorContext): Promise<AnswerBody> {
  const { errors, data, extensions } = await answer;
  const hub = { ...hubOf(extensions), cost, ...explain(calls) };
  return { body: JSON.stringify({ errors, data, extensions: { ...extensions, hub } }), errors: errors ?? [] };
}

export function hubOf(extensions: Readonly<Record<string, unknown>> | undefined): object {
  const hub = extensions?.["hub"];
  return typeof hub === "object" && hub !== null ? hub : {};
}
