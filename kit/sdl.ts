// The whole SDL of a subgraph: the words all share, its own, and what was generated for it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  Source,
  type StringValueNode,
} from "graphql";

const commonFile = join(import.meta.dirname, "../schema/common.graphql");

export interface SdlFile {
  /** Path of the file. */
  readonly file: string;
  readonly text: string;
}

/** The files that make up the SDL, the common one first; `generated` stands in for what generated.graphql holds. */
export function subgraphSdlFiles(folder: string, generated?: string): readonly SdlFile[] {
  const last = join(folder, "generated.graphql");
  const files = [commonFile, join(folder, "schema.graphql"), last].filter((file) => existsSync(file));
  return files.map((file) => ({ file, text: file === last && generated !== undefined ? generated : readFileSync(file, "utf8") }));
}

export function subgraphSdl(folder: string, generated?: string): string {
  // File by file, so that a syntax error names its own file and line.
  const documents = subgraphSdlFiles(folder, generated).map(({ file, text }) => parse(new Source(text, file)));
  return print(inheritDescriptions(concatAST(documents)));
}

/** A field that implements an interface's field and says nothing of itself means what the interface says. */
function inheritDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map(document.definitions.flatMap((one) => (one.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[one.name.value, one]] : [])));
  const inherited = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): StringValueNode | undefined =>
    type.interfaces
      ?.flatMap(({ name }) => interfaces.get(name.value)?.fields ?? [])
      .find(({ name, description }) => name.value === field.name.value && description)?.description;
  const described = (type: ObjectTypeDefinitionNode) => (field: FieldDefinitionNode): FieldDefinitionNode => {
    const description = field.description ?? inherited(type, field);
    return description ? { ...field, description } : field;
  };
  const definitions = document.definitions.map((one): DefinitionNode =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.fields ? { ...one, fields: one.fields.map(described(one)) } : one,
  );
  return { ...document, definitions };
}
