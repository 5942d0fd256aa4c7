// The register's files → one register: dated forms, names, parents and succession, and the document that sources copy.

import type { RowProblem } from "../../../kit/import/profile.ts";
import type { RegisterDocument } from "../../../kit/register/document.ts";
import { aliasesOf, type PlacedAlias } from "./aliases.ts";
import { checkRegister } from "./check.ts";
import { createDocument } from "../document.ts";
import { readFiles, type RegisterRows } from "./files.ts";
import { type Form, formsById, formsOf } from "./forms.ts";
import type { DataFile } from "./rows.ts";
import { type Unit, unitOf } from "./units.ts";

export interface BuiltRegister {
  readonly units: readonly Unit[];
  readonly forms: readonly Form[];
  readonly aliases: readonly PlacedAlias[];
  readonly rows: RegisterRows;
  readonly document: RegisterDocument;
}

/** `publishedAt` is when the register's state became known: RFC 3339, UTC. */
export function buildRegister(files: readonly DataFile[], publishedAt: string): { readonly register: BuiltRegister } | { readonly problems: readonly RowProblem[] } {
  const { rows, problems } = readFiles(files);
  if (problems.length > 0) return { problems };
  const forms = formsOf(rows);
  const aliases = aliasesOf(forms, rows.aliases);
  const wrong = checkRegister({ rows, forms, aliases });
  if (wrong.length > 0) return { problems: wrong };

  const units = [...formsById(forms).values()].flatMap(unitOf);
  const document = createDocument(
    {
      units: units.map(({ id, validFrom, validTo, datesMark, basis, last: { nameVi, nameEn, level, kind, rank } }) => ({
        id, nameVi, nameEn, level, kind, rank, validFrom, validTo, datesMark, basis,
      })),
      aliases,
      parents: forms.flatMap(({ id, parent, validFrom, validTo }) => (parent === null ? [] : [{ agencyId: id, parentId: parent, validFrom, validTo }])),
      succession: rows.succession.map(({ predecessor, successor, ...row }) => ({ predecessorId: predecessor, successorId: successor, ...row })),
      groups: units
        .filter(({ last }) => last.kind === "GROUP")
        .map(({ id }) => ({ groupId: id, levels: rows.groups.filter(({ group }) => group === id).map(({ level }) => level) })),
    },
    publishedAt,
  );
  return { register: { units, forms, aliases, rows, document } };
}
