// Trusted documents, known by the SHA-256 of their text. They are read once; each supergraph is checked and compiled for them before it serves (see `swap/`).

import { hash } from "node:crypto";
import { Kind, OperationTypeNode, parse, type DocumentNode } from "graphql";
import type { TrustedFile } from "./read-files.ts";

export interface TrustedDocument extends TrustedFile {
  readonly document: DocumentNode;
  /** SHA-256 of the text, in hex. */
  readonly documentHash: string;
  readonly operationName: string | undefined;
}

export interface TrustedDocuments {
  readonly all: readonly TrustedDocument[];
  byHash(hash: string): TrustedDocument | undefined;
  byName(name: string): TrustedDocument | undefined;
}

/** Throws for a file that is not one query. */
export function readTrusted(files: readonly TrustedFile[]): TrustedDocuments {
  const all = files.map(readOne);
  const hashes = new Map(all.map((trusted) => [trusted.documentHash, trusted]));
  const names = new Map(all.map((trusted) => [trusted.name, trusted]));
  return { all, byHash: (given) => hashes.get(given), byName: (given) => names.get(given) };
}

export function hashOfDocument(text: string): string {
  return hash("sha256", text, "hex");
}

function readOne(file: TrustedFile): TrustedDocument {
  const document = read(file);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) {
    throw new Error(`Trusted document ${file.name}.graphql: allowed is one query; given are ${operations.map((one) => one.operation).join(", ") || "none"}`);
  }
  return { ...file, document, documentHash: hashOfDocument(file.text), operationName: operation.name?.value };
}

function read({ name, text }: TrustedFile): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (cause) {
    throw new Error(`Trusted document ${name}.graphql: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
