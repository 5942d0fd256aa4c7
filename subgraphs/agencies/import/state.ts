// The register as its records state it: forms, aliases, succession and groups – and back into records.

import { z } from "zod";
import { type AgencyLevel, agencyLevels, aliasKinds, aliasRelations, factMarks, successionKinds } from "../../../kit/register/document.ts";
import type { FactRow } from "../../../kit/import/profile.ts";
import { agencyKinds } from "../tables.ts";
import { overlap, type PlacedAlias } from "./aliases.ts";
import type { RegisterRows } from "./files.ts";
import { type Form, formsById, parsePlace } from "./forms.ts";
import { type Unit, unitOf } from "./units.ts";

export interface RegisterState {
  readonly forms: readonly Form[];
  readonly aliases: readonly PlacedAlias[];
  readonly succession: RegisterRows["succession"];
  readonly groups: readonly { readonly group: string; readonly level: AgencyLevel; readonly mark: Form["mark"]; readonly basis: string; readonly position: string }[];
}

const mark = z.enum(factMarks);
const dated = { validFrom: z.string().nullable(), validTo: z.string().nullable() };
const shapes = {
  agencies: z.object({ ...dated, rank: z.number().nullable(), level: z.enum(agencyLevels), kind: z.enum(agencyKinds), mark, datesMark: mark.nullable(), basis: z.string() }),
  names: z.object({ ...dated, agencyId: z.string(), nameVi: z.string(), nameEn: z.string().nullable() }),
  parents: z.object({ ...dated, agencyId: z.string(), parentId: z.string() }),
  aliases: z.object({ ...dated, agencyId: z.string(), kind: z.enum(aliasKinds), text: z.string(), relation: z.enum(aliasRelations), mark }),
  succession: z.object({
    predecessorId: z.string(), successorId: z.string(), kind: z.enum(successionKinds), scope: z.string().nullable(), effectiveOn: z.string(),
    legalBasis: z.string().nullable(), mark, onMark: mark,
  }),
  groupLevels: z.object({ groupId: z.string(), level: z.enum(agencyLevels), mark, basis: z.string() }),
};

/** A unit's mark, days and basis count for each of its forms: records keep them once. */
export function stateOf(rows: readonly FactRow[]): RegisterState {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const read = <Name extends keyof typeof shapes>(name: Name) =>
    (byTable.get(name) ?? []).map(({ key, position, values }) => {
      // The shape of this name, which TypeScript does not tell from the union of all.
      const row = shapes[name].parse(values) as z.infer<(typeof shapes)[Name]>;
      return { key, position, row };
    });
  const units = new Map(read("agencies").map(({ key, row }) => [key, row]));
  const parents = new Map(read("parents").map(({ row }) => [`${row.agencyId}|${row.validFrom ?? ""}`, row.parentId]));
  const aliases = read("aliases").map(({ row, position }): PlacedAlias => ({ ...row, position }));
  const codes = Map.groupBy(aliases.filter(({ kind, relation }) => kind === "GSO" && relation === "SELF"), ({ agencyId }) => agencyId);

  const forms = read("names").flatMap(({ row: { agencyId: id, ...name }, position }): Form[] => {
    const unit = units.get(id);
    if (!unit) return [];
    const { validFrom: _, validTo: __, ...about } = unit;
    const isPlace = unit.kind === "PEOPLE_COMMITTEE" && (unit.level === "DISTRICT" || unit.level === "COMMUNE");
    const place = isPlace ? parsePlace(name.nameVi) : undefined;
    const gso = codes.get(id)?.find((code) => overlap(code, name))?.text ?? null;
    return [{ id, ...about, ...name, parent: parents.get(`${id}|${name.validFrom ?? ""}`) ?? null, place: place ? { ...place, gso } : null, position }];
  });
  return {
    forms,
    aliases,
    succession: read("succession").map(({ row: { predecessorId: predecessor, successorId: successor, effectiveOn: on, ...step }, position }) => ({ ...step, predecessor, successor, on, position })),
    groups: read("groupLevels").map(({ row: { groupId: group, ...level }, position }) => ({ ...level, group, position })),
  };
}

/** `position` of each record is that of the line or cell it came from. */
export function factsOf({ forms, aliases, succession, groups }: RegisterState): readonly FactRow[] {
  return [
    ...[...formsById(forms).values()].flatMap(unitOf).map(agencyRow),
    ...forms.map(nameRow),
    ...forms.flatMap(parentRow),
    ...aliases.map(({ position, ...alias }): FactRow => ({
      table: "aliases",
      key: [alias.agencyId, alias.kind, alias.text, alias.validFrom ?? ""].join("|"),
      position,
      values: alias,
    })),
    ...succession.map(({ position, predecessor, successor, on, ...row }): FactRow => ({
      table: "succession",
      key: [predecessor, successor, on].join("|"),
      position,
      values: { predecessorId: predecessor, successorId: successor, effectiveOn: on, ...row },
    })),
    ...groups.map(({ position, group, ...row }): FactRow => ({
      table: "groupLevels",
      key: `${group}|${row.level}`,
      position,
      values: { groupId: group, ...row },
    })),
  ];
}

function agencyRow({ id, validFrom, validTo, datesMark, basis, last }: Unit): FactRow {
  const { rank, level, kind, mark: sure, position } = last;
  return { table: "agencies", key: id, position, values: { validFrom, validTo, rank, level, kind, mark: sure, datesMark, basis } };
}

function nameRow({ id, nameVi, nameEn, validFrom, validTo, position }: Form): FactRow {
  return { table: "names", key: `${id}|${validFrom ?? ""}`, position, values: { agencyId: id, nameVi, nameEn, validFrom, validTo } };
}

function parentRow({ id, parent, validFrom, validTo, position }: Form): readonly FactRow[] {
  return parent === null ? [] : [{ table: "parents", key: `${id}|${validFrom ?? ""}`, position, values: { agencyId: id, parentId: parent, validFrom, validTo } }];
}
