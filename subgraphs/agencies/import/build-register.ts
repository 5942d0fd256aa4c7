// The register's files → one register: dated forms, names, parents and succession, and the document that sources copy.

import type { RowProblem } from "../../../kit/import/profile.ts";
import { type FactMark, factMarks, type RegisterDocument } from "../../../kit/register/document.ts";
import { aliasesOf, type PlacedAlias } from "./aliases.ts";
import { checkRegister } from "./check.ts";
import { createDocument } from "../document.ts";
import { readFiles, type RegisterRows } from "./files.ts";
import { type Form, formsById, formsOf } from "./forms.ts";
import type { DataFile } from "./rows.ts";

/** A unit over all its forms; `last` is the one it ended with or has now. */
export interface Unit {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly forms: readonly Form[];
  readonly last: Form;
  /** The least sure of its days. */
  readonly datesMark: FactMark | null;
  readonly basis: string;
}

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

function unitOf(forms: readonly Form[]): readonly Unit[] {
  const [first, last] = [forms.at(0), forms.at(-1)];
  const datesMark = factMarks.findLast((mark) => forms.some((form) => form.datesMark === mark)) ?? null;
  const basis = [...new Set(forms.map((form) => form.basis))].join("; ");
  return first && last ? [{ id: first.id, validFrom: first.validFrom, validTo: last.validTo, forms, last, datesMark, basis }] : [];
}
