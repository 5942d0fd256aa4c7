// One supergraph at work: its engine, the Apollo Server before it, and what it is called.

import { createHash } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import { printSchema } from "graphql";
import { createApolloServer } from "../apollo.ts";
import type { CompiledEngine } from "../engine.ts";
import type { RequestContext } from "../sources/source.ts";

export interface Generation {
  /** SHA-256 of the supergraph. */
  readonly hash: string;
  /** Since when it serves. */
  readonly since: string;
  readonly supergraphSdl: string;
  /** What clients see of it. */
  readonly apiSdl: string;
  readonly engine: CompiledEngine;
  readonly apollo: ApolloServer<RequestContext>;
  /** Once its last request has ended. */
  stop(): Promise<void>;
}

interface GenerationOptions {
  readonly engine: CompiledEngine;
  readonly supergraphSdl: string;
  readonly onBug: (error: unknown, requestId: string) => void;
  readonly now?: () => Date;
}

export async function openGeneration({ engine, supergraphSdl, onBug, now = () => new Date() }: GenerationOptions): Promise<Generation> {
  const apollo = createApolloServer({ engine, supergraphSdl }, onBug);
  await apollo.start();
  return {
    hash: hashOf(supergraphSdl),
    since: now().toISOString(),
    supergraphSdl,
    apiSdl: `${printSchema(engine.apiSchema)}\n`,
    engine,
    apollo,
    // Apollo Server stops the engine.
    stop: () => apollo.stop(),
  };
}

export function hashOf(supergraphSdl: string): string {
  return createHash("sha256").update(supergraphSdl).digest("hex");
}
