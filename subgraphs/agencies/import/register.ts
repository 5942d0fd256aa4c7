// The register as one import: a JSON file that holds the five CSV files, refused whole when anything in them is wrong.

import type { FactRow, TextProfile, ParsedFile } from "../../../kit/import/profile.ts";
import { type BuiltRegister, buildRegister, type Unit } from "./build-register.ts";
import type { Form } from "./forms.ts";
import type { DataFile } from "./rows.ts";

export const registerProfile: TextProfile = {
  name: "register",
  read(content) {
    const files = readBundle(content);
    if (!files) {
      return refused(`cho phép JSON dạng {"files": [{"name": "bodies.csv", "text": "…"}, …]}; đã nhận ${content.length} ký tự khác dạng đó`);
    }
    // The day of publication is the ledger's; it is no part of the rows.
    const built = buildRegister(files, "1970-01-01T00:00:00.000Z");
    return "problems" in built ? { rows: [], problems: built.problems } : { rows: rowsOf(built.register), problems: [] };
  },
};

/** The content of an import file, made of the CSV files. */
export function bundle(files: readonly DataFile[]): string {
  return JSON.stringify({ files });
}

function refused(message: string): ParsedFile {
  return { rows: [], problems: [{ position: "tệp", message }] };
}

function readBundle(content: string): readonly DataFile[] | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    const files = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : undefined;
    return Array.isArray(files) && files.every(isDataFile) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isDataFile(file: unknown): file is DataFile {
  return typeof file === "object" && file !== null && "name" in file && typeof file.name === "string" && "text" in file && typeof file.text === "string";
}

function rowsOf({ units, forms, aliases, rows }: BuiltRegister): readonly FactRow[] {
  return [
    ...units.map(agencyRow),
    ...forms.map(nameRow),
    ...forms.flatMap(parentRow),
    ...aliases.map(({ position, ...alias }): FactRow => ({
      table: "aliases",
      key: [alias.agencyId, alias.kind, alias.text, alias.validFrom ?? ""].join("|"),
      position,
      values: alias,
    })),
    ...rows.succession.map(({ position, predecessor, successor, on, ...row }): FactRow => ({
      table: "succession",
      key: [predecessor, successor, on].join("|"),
      position,
      values: { predecessorId: predecessor, successorId: successor, effectiveOn: on, ...row },
    })),
    ...rows.groups.map(({ position, group, ...row }): FactRow => ({
      table: "groupLevels",
      key: `${group}|${row.level}`,
      position,
      values: { groupId: group, ...row },
    })),
  ];
}

function agencyRow({ id, validFrom, validTo, datesMark, basis, last }: Unit): FactRow {
  const { rank, level, kind, mark, position } = last;
  return { table: "agencies", key: id, position, values: { validFrom, validTo, rank, level, kind, mark, datesMark, basis } };
}

function nameRow({ id, nameVi, nameEn, validFrom, validTo, position }: Form): FactRow {
  return { table: "names", key: `${id}|${validFrom ?? ""}`, position, values: { agencyId: id, nameVi, nameEn, validFrom, validTo } };
}

function parentRow({ id, parent, validFrom, validTo, position }: Form): readonly FactRow[] {
  return parent === null ? [] : [{ table: "parents", key: `${id}|${validFrom ?? ""}`, position, values: { agencyId: id, parentId: parent, validFrom, validTo } }];
}
