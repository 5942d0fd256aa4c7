// The register document at each state of knowledge, made once per state: rows are never changed, so neither is a document.

import type { RegisterDocument } from "../../kit/register/document.ts";
import { toInstant } from "../../kit/time/as-of.ts";
import { createDocument } from "./document.ts";

type Part<Name extends "aliases" | "parents" | "succession"> = RegisterDocument[Name][number];

/** The statements that read the register's rows as they were known until an instant. */
interface RegisterStatements {
  readonly states: { execute(): Promise<readonly { readonly knownAt: string }[]> };
  readonly units: Statement<RegisterDocument["units"][number] & { readonly rank: number | null }>;
  readonly aliases: Statement<Part<"aliases">>;
  readonly parents: Statement<Part<"parents">>;
  readonly succession: Statement<Omit<Part<"succession">, "on"> & { readonly effectiveOn: string }>;
  readonly groupLevels: Statement<{ readonly groupId: string; readonly level: RegisterDocument["groups"][number]["levels"][number] }>;
}

interface Statement<Row> {
  execute(values: { readonly knownUntil: string }): Promise<readonly Row[]>;
}

/** The newest for null; undefined when no state of the register had this version. */
export type RegisterAt = (version: string | null) => Promise<RegisterDocument | undefined>;

export function createRegisters(statements: RegisterStatements): RegisterAt {
  const documents = new Map<string, Promise<RegisterDocument>>();
  const documentAt = (knownAt: string): Promise<RegisterDocument> => {
    const known = documents.get(knownAt);
    if (known) return known;
    const made = readDocument(statements, knownAt);
    documents.set(knownAt, made);
    made.catch(() => documents.delete(knownAt));
    return made;
  };
  return async (version) => {
    const states = await statements.states.execute();
    if (version === null) return states[0] ? documentAt(states[0].knownAt) : undefined;
    for (const { knownAt } of states) {
      const document = await documentAt(knownAt);
      if (document.version === version) return document;
    }
    return undefined;
  };
}

async function readDocument(statements: RegisterStatements, knownAt: string): Promise<RegisterDocument> {
  const known = { knownUntil: knownAt };
  const [units, aliases, parents, succession, groupLevels] = await Promise.all([
    statements.units.execute(known),
    statements.aliases.execute(known),
    statements.parents.execute(known),
    statements.succession.execute(known),
    statements.groupLevels.execute(known),
  ]);
  const levels = Map.groupBy(groupLevels, ({ groupId }) => groupId);
  const groups = units.filter(({ kind }) => kind === "GROUP").map(({ id }) => ({ groupId: id, levels: (levels.get(id) ?? []).map(({ level }) => level) }));
  const steps = succession.map(({ effectiveOn, ...step }) => ({ ...step, on: effectiveOn }));
  return createDocument({ units, aliases, parents, succession: steps, groups }, toInstant(knownAt));
}
