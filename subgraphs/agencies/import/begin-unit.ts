// A unit that a decision creates: what its lines say of it together, the rest from the units it is made of, its id stated or by the rule.

import type { RowProblem } from "../../../kit/import/profile.ts";
import { nameKey } from "../../../kit/names.ts";
import type { ChangeLine, PlacedColumn } from "./change-line.ts";
import { type Form, parsePlace, placeNames } from "./forms.ts";

/** A line with the form that it ends or changes; null where it has none. */
export interface Resolved {
  readonly line: ChangeLine;
  readonly before: Form | null;
}

/** A unit to come, before its parent is looked up. */
export interface Begun {
  readonly form: Omit<Form, "parent">;
  readonly parent: { readonly text: string; readonly position: string };
  readonly lines: readonly ChangeLine[];
}

/** Lines that name one new unit. */
export function unitKey(name: string): string {
  const place = parsePlace(name);
  return nameKey(place ? `UBND ${place.type} ${place.name}` : name);
}

/** `isTaken` tells ids that are, or were, somebody's. */
export function beginUnit(resolved: readonly Resolved[], isTaken: (id: string) => boolean, problems: RowProblem[]): Begun | undefined {
  const [first] = resolved;
  const name = first?.line.afterText;
  if (!first || name == null) return undefined;
  const { line: { effectiveOn: on, legalBasis, at, position } } = first;
  const lines = resolved.map(({ line }) => line);
  const refuse = (column: PlacedColumn, message: string): undefined => void problems.push({ position: at(column), message });

  const said = <Value extends string>(column: PlacedColumn, valueOf: (line: ChangeLine) => Value | null): Value | null => {
    const stating = lines.flatMap((line) => {
      const value = valueOf(line);
      return value === null ? [] : [{ value, place: line.at(column) }];
    });
    const [one, ...others] = stating;
    const other = others.find(({ value }) => value !== one?.value);
    if (one && other) problems.push({ position: other.place, message: `"${name}": đã nhận ${other.value}, khác ${one.value} ở ${one.place}` });
    return one?.value ?? null;
  };
  const inherited = <Value>(valueOf: (form: Form) => Value | null): Value | null => {
    const values = new Set(resolved.map(({ before }) => before && valueOf(before)));
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  };

  const place = parsePlace(name);
  const gso = said("gso", (line) => line.gso);
  const id = said("id", (line) => line.afterId) ?? (place && gso !== null ? derivedId(place.type, gso, on, isTaken) : null);
  const names = place ? placeNames(place.type, place.name) : null;
  const level = said("level", (line) => line.level) ?? names?.level ?? inherited((form) => form.level);
  const kind = said("agencyKind", (line) => line.agencyKind) ?? (place ? "PEOPLE_COMMITTEE" : inherited((form) => form.kind));
  const parent = said("parent", (line) => line.parent);
  const above = parent ?? inherited((form) => form.parent);
  const nameEn = said("after", (line) => line.nameEn);

  if (id === null) return refuse("id", place ? `"${name}": ghi mã trong danh bạ, hoặc mã GSO để suy ra mã` : `"${name}": đơn vị mới phải có mã trong danh bạ, ví dụ QNG-SNNMT`);
  if (id === undefined) return refuse("id", `"${name}": mã suy ra từ mã GSO ${gso} đã có đơn vị khác mang; ghi mã chưa dùng`);
  if (isTaken(id)) return refuse("id", `cho phép mã chưa dùng; đã nhận "${id}"`);
  if (level === null) return refuse("level", `"${name}": không suy ra được cấp; ghi Trung ương, Tỉnh, Sở, Huyện, Xã hoặc Khác`);
  if (names && level !== names.level) return refuse("level", `"${name}" là cấp ${names.level}; đã nhận ${level}`);
  if (kind === null) return refuse("agencyKind", `"${name}": không suy ra được loại cơ quan; ghi vào cột Loại`);
  if (above === null) return refuse("parent", `"${name}": phải nêu đơn vị cấp trên`);
  const ranks = resolved.flatMap(({ before }) => before?.rank ?? []);
  const sure = { mark: "V", datesMark: "V", basis: legalBasis } as const;
  const form = { id, level, kind, ...(names ?? { nameVi: name, nameEn }), rank: place || ranks.length === 0 ? null : Math.min(...ranks), validFrom: on, validTo: null, ...sure };
  return { form: { ...form, place: place ? { ...place, gso } : null, position: at("after") }, parent: { text: above, position: parent === null ? position : at("parent") }, lines };
}

/** The rule of the README; undefined when both forms of the id are taken. */
function derivedId(type: string, gso: string, on: string, isTaken: (id: string) => boolean): string | undefined {
  const isDistrict = ["huyện", "thị xã", "thành phố"].includes(type);
  const plain = `QNG-${isDistrict ? "H" : on >= "2025-07-01" ? "X25" : "X"}-${gso}`;
  return [plain, `${plain}-${on.slice(0, 4)}`].find((id) => !isTaken(id));
}
