// The whole SDL of a subgraph: the words all share, its own, and what was generated for it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, type StringValueNode } from "graphql";

const commonFile = join(import.meta.dirname, "../schema/common.graphql");

export interface SdlFile {
  /** Path of the file. */
  readonly file: string;
  readonly text: string;
}

/** The files that make up the SDL, the common one first. */
export function subgraphSdlFiles(folder: string): readonly SdlFile[] {
  return [commonFile, join(folder, "schema.graphql"), join(folder, "generated.graphql")]
    .filter((file) => existsSync(file))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
}

export function subgraphSdl(folder: string): string {
  return print(inheritDescriptions(parse(subgraphSdlFiles(folder).map(({ text }) => text).join("\n"))));
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
