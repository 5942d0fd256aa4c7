// A trusted document as the page knows it: its hash and the types of its answer. The text stays in schema/operations.

import type { TypedDocumentNode } from "urql";

interface Named {
  readonly name: string;
  readonly operation: string;
  /** SHA-256 of the file. */
  readonly hash: string;
}

export interface Trusted<Data, Variables extends object> extends Named {
  readonly document: TypedDocumentNode<Data, Variables>;
}

export function trusted<Data, Variables extends object>(named: Named): Trusted<Data, Variables> {
  // urql sends the id instead of the text when a document has one and no definitions of its own.
  const document = { kind: "Document", definitions: [], documentId: `sha256:${named.hash}` } as unknown as TypedDocumentNode<Data, Variables>;
  return { ...named, document };
}
