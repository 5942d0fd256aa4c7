// The contents of a register put in one order and named by their hash: the same contents give the same document on every machine.

import { createHash } from "node:crypto";
import { agencyLevels, aliasKinds, type RegisterDocument } from "../../kit/register/document.ts";

type Contents = Omit<RegisterDocument, "version" | "publishedAt" | "units"> & {
  readonly units: readonly (RegisterDocument["units"][number] & { readonly rank: number | null })[];
};

/** Units by level, protocol and id; the rest by its columns. Order is by code point, since a collation may differ between machines. */
export function createDocument(contents: Contents, publishedAt: string): RegisterDocument {
  const units = sorted(contents.units, ({ level, rank, id }) => [order(agencyLevels, level), String(rank ?? 9999).padStart(4, "0"), id]);
  const ordered = {
    units: units.map(({ id, nameVi, nameEn, level, kind, validFrom, validTo, datesMark, basis }) => ({ id, nameVi, nameEn, level, kind, validFrom, validTo, datesMark, basis })),
    aliases: sorted(contents.aliases, ({ agencyId, kind, text, validFrom }) => [agencyId, order(aliasKinds, kind), text, validFrom ?? ""]).map(
      ({ agencyId, kind, text, relation, validFrom, validTo, mark }) => ({ agencyId, kind, text, relation, validFrom, validTo, mark }),
    ),
    parents: sorted(contents.parents, ({ agencyId, validFrom }) => [agencyId, validFrom ?? ""]).map(
      ({ agencyId, parentId, validFrom, validTo }) => ({ agencyId, parentId, validFrom, validTo }),
    ),
    succession: sorted(contents.succession, ({ on, predecessorId, successorId }) => [on, predecessorId, successorId]).map(
      ({ predecessorId, successorId, kind, scope, on, legalBasis, mark, onMark }) => ({ predecessorId, successorId, kind, scope, on, legalBasis, mark, onMark }),
    ),
    groups: sorted(contents.groups, ({ groupId }) => [groupId]).map(({ groupId, levels }) => ({
      groupId,
      levels: sorted(levels, (level) => [order(agencyLevels, level)]),
    })),
  };
  const version = createHash("sha256").update(JSON.stringify(ordered)).digest("hex").slice(0, 16);
  return { version, publishedAt, ...ordered };
}

function order<Value>(values: readonly Value[], value: Value): string {
  return String(values.indexOf(value));
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => readonly string[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item).join("\0") }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
