// Trusted documents, known by the SHA-256 of their text: checked and compiled on a supergraph before it serves anyone.

import { hash } from "node:crypto";
import { Kind, OperationTypeNode, parse, specifiedRules, validate, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { CompiledEngine } from "../engine.ts";
import type { TrustedFile } from "./read-files.ts";

export interface TrustedDocument extends TrustedFile {
  /** SHA-256 of the text, in hex. */
  readonly documentHash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
}

export interface TrustedDocuments {
  readonly all: readonly TrustedDocument[];
  byHash(hash: string): TrustedDocument | undefined;
  byName(name: string): TrustedDocument | undefined;
}

/** A trusted document that a supergraph cannot answer; the supergraph is refused for it. */
export class UntrustedDocument extends Error {
  readonly document: string;
  constructor(document: string, problems: readonly string[], options?: ErrorOptions) {
    super(`${document}.graphql: ${problems.join("; ")}`, options);
    this.name = "UntrustedDocument";
    this.document = document;
  }
}

export async function openTrusted(engine: CompiledEngine, files: readonly TrustedFile[]): Promise<TrustedDocuments> {
  const all = files.map((file) => readDocument(engine, file));
  await Promise.all(all.map((trusted) => compile(engine, trusted)));
  const hashes = new Map(all.map((trusted) => [trusted.documentHash, trusted]));
  const names = new Map(all.map((trusted) => [trusted.name, trusted]));
  return { all, byHash: (given) => hashes.get(given), byName: (given) => names.get(given) };
}

export function hashOfDocument(text: string): string {
  return hash("sha256", text, "hex");
}

function readDocument({ apiSchema }: CompiledEngine, file: TrustedFile): TrustedDocument {
  const document = read(file);
  const problems = validate(apiSchema, document, specifiedRules, { hideSuggestions: true }).map(({ message }) => message);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (problems.length > 0) throw new UntrustedDocument(file.name, problems);
  if (operation === undefined || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) {
    throw new UntrustedDocument(file.name, [`allowed is one query; given are ${operations.map((one) => one.operation).join(", ") || "none"}`]);
  }
  return { ...file, documentHash: hashOfDocument(file.text), document, operation, operationName: operation.name?.value };
}

function read({ name, text }: TrustedFile): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (cause) {
    throw new UntrustedDocument(name, [messageOf(cause)], { cause });
  }
}

async function compile(engine: CompiledEngine, { name, ...trusted }: TrustedDocument): Promise<void> {
  try {
    await engine.prepare(trusted);
  } catch (cause) {
    throw new UntrustedDocument(name, [`cannot be planned: ${messageOf(cause)}`], { cause });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
