// One supergraph at work: its engine, the Apollo Server before it, and what it is called.

import { createHash } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import { printSchema } from "graphql";
import { type Admission, createAdmission } from "../admission/admit.ts";
import { readCosts } from "../admission/costs.ts";
import { createApolloServer } from "../apollo.ts";
import type { CompiledEngine } from "../engine.ts";
import type { RequestContext } from "../sources/source.ts";
import { openTrusted, type TrustedDocuments } from "../trusted/documents.ts";
import type { TrustedFile } from "../trusted/read-files.ts";

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
  /** Which documents of clients may be answered. */
  readonly admission: Admission;
  /** Checked and compiled on this supergraph. */
  readonly trusted: TrustedDocuments;
  /** Once its last request has ended. */
  stop(): Promise<void>;
}

interface GenerationOptions {
  readonly engine: CompiledEngine;
  readonly supergraphSdl: string;
  readonly trusted?: readonly TrustedFile[];
  readonly onBug: (error: unknown, requestId: string) => void;
  readonly now?: () => Date;
}

/** Throws an UntrustedDocument when one of the trusted documents cannot be answered. */
export async function openGeneration({ engine, supergraphSdl, trusted: files = [], onBug, now = () => new Date() }: GenerationOptions): Promise<Generation> {
  const trusted = await openTrusted(engine, files);
  const admission = createAdmission(engine.apiSchema, readCosts(supergraphSdl));
  const apollo = createApolloServer({ engine, supergraphSdl, documentOf: admission.documentOf }, onBug);
  await apollo.start();
  return {
    hash: hashOf(supergraphSdl),
    since: now().toISOString(),
    supergraphSdl,
    apiSdl: `${printSchema(engine.apiSchema)}\n`,
    engine,
    apollo,
    admission,
    trusted,
    // Apollo Server stops the engine.
    stop: () => apollo.stop(),
  };
}

export function hashOf(supergraphSdl: string): string {
  return createHash("sha256").update(supergraphSdl).digest("hex");
}
