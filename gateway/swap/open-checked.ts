// A supergraph's text → a generation that may serve, or why it may not. Nothing of the one that serves is touched.

import { GraphQLError, Kind, parse, validateSchema, type DocumentNode, type EnumValueDefinitionNode } from "graphql";
import type { CompiledEngine } from "../engine.ts";
import { UntrustedDocument } from "../trusted/documents.ts";
import type { TrustedFile } from "../trusted/read-files.ts";
import { type Generation, openGeneration } from "./generation.ts";

export interface CheckOptions {
  readonly createEngine: (supergraphSdl: string) => Promise<CompiledEngine>;
  /** Every one of them must work on it. */
  readonly trusted: readonly TrustedFile[];
  /** Names of the sources that can be called. */
  readonly sources: ReadonlySet<string>;
  readonly onBug: (error: unknown, requestId: string) => void;
  readonly now?: () => Date;
}

export type Checked = { readonly generation: Generation } | { readonly reason: string };

const longestReason = 500;
const largestSdl = 8 * 1024 * 1024;

export async function openChecked(supergraphSdl: string, options: CheckOptions): Promise<Checked> {
  const refused = (reason: string): Checked => ({ reason: reason.slice(0, longestReason) });
  const flaw = flawOf(supergraphSdl, options.sources);
  if (flaw !== undefined) return refused(flaw);
  let engine: CompiledEngine;
  try {
    engine = await options.createEngine(supergraphSdl);
  } catch (error) {
    return refused(`the engine cannot run it: ${messageOf(error)}`);
  }
  const [invalid] = validateSchema(engine.apiSchema);
  if (invalid !== undefined) {
    await engine.stop();
    return refused(`what clients would see of it is not a schema: ${invalid.message}`);
  }
  try {
    return { generation: await openGeneration({ ...options, engine, supergraphSdl }) };
  } catch (error) {
    await engine.stop();
    return refused(`${error instanceof UntrustedDocument ? "a trusted document would break" : "the engine cannot run it"}: ${messageOf(error)}`);
  }
}

/** What can be seen in the text alone. */
function flawOf(sdl: string, sources: ReadonlySet<string>): string | undefined {
  if (sdl.trim() === "") return "it is empty";
  if (sdl.length > largestSdl) return `it is longer than ${largestSdl} characters`;
  let document: DocumentNode;
  try {
    document = parse(sdl);
  } catch (error) {
    const place = error instanceof GraphQLError ? error.locations?.[0] : undefined;
    return `it is not GraphQL${place === undefined ? "" : ` (line ${place.line}, column ${place.column})`}: ${messageOf(error)}`;
  }
  const graphs = document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph" ? (definition.values ?? []) : [],
  );
  if (graphs.length === 0) return "it has no join directives: it is a schema, but no supergraph";
  const placed = document.definitions.some((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === "join__type"));
  if (!placed) return "none of its types says which source answers for it (@join__type)";
  const unknown = graphs.map(nameOfGraph).filter((name) => !sources.has(name));
  if (unknown.length > 0) return `it needs sources that this gateway cannot call: ${unknown.join(", ")}; set ${unknown.map((name) => `HUB_SOURCE_${name.toUpperCase()}`).join(", ")} and restart`;
  return undefined;
}

function nameOfGraph({ name, directives = [] }: EnumValueDefinitionNode): string {
  const given = directives.flatMap(({ arguments: args = [] }) => args).find((argument) => argument.name.value === "name")?.value;
  return given?.kind === Kind.STRING ? given.value : name.value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
