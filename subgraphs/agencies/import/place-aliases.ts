// The names under which sources write the people's committee of a place, its one-stop unit and its project board.

import type { AliasKind, AliasRelation } from "../../../kit/register/document.ts";
import type { Form } from "./forms.ts";
import { placeType } from "./place-types.ts";

export interface Spelling {
  readonly kind: AliasKind;
  readonly text: string;
  readonly relation: AliasRelation;
  readonly mark: "V" | "D" | "M" | "A";
}

type Place = NonNullable<Form["place"]>;

/** `district` is the place that the commune lay in; `nameIsUnique` allows the commune's name without it. */
export function placeSpellings(form: Form & { readonly place: Place }, district: Place | null, nameIsUnique: boolean): readonly Spelling[] {
  const own = withType(form.place);
  const { gso } = form.place;
  const code: readonly Spelling[] = gso === null ? [] : [{ kind: "GSO", text: gso, relation: "SELF", mark: form.mark }];
  if (form.level === "DISTRICT") return [...code, ...own.flatMap(committee), ...own.map(oneStopUnit), ...own.flatMap(projectBoard), inProvince(form)];
  const full = district ? own.flatMap((name) => withType(district).map((outer) => `${name}, ${outer}`)) : [];
  const names = nameIsUnique ? [...full, ...own] : full;
  const tail = district === null ? [inProvince(form)] : [];
  return [...code, ...names.flatMap(committee), ...names.map(oneStopUnit), ...tail];
}

/** "thành phố Quảng Ngãi", "TP Quảng Ngãi". */
function withType({ type, name }: Place): readonly string[] {
  const { short } = placeType(type);
  return [type, ...(short ? [short] : [])].map((word) => `${word} ${name}`);
}

function committee(place: string): readonly Spelling[] {
  return [`UBND ${place}`, `Ủy ban nhân dân ${place}`, capital(place)].map((text) => ({ kind: "NAME", text, relation: "SELF", mark: "D" }));
}

function inProvince(form: Form): Spelling {
  return { kind: "NAME", text: `${form.nameVi}, tỉnh Quảng Ngãi`, relation: "SELF", mark: "D" };
}

function oneStopUnit(place: string): Spelling {
  return { kind: "NAME", text: `Bộ phận Một cửa ${place}`, relation: "ONE_STOP_UNIT", mark: "A" };
}

function projectBoard(place: string): readonly Spelling[] {
  return [
    `Ban QLDA đầu tư xây dựng và Phát triển quỹ đất ${place}`,
    `Ban Quản lý dự án đầu tư xây dựng và Phát triển quỹ đất ${place}`,
    `Ban QLDA ĐTXD và PTQĐ ${place}`,
  ].map((text) => ({ kind: "NAME", text, relation: "PROJECT_BOARD", mark: "A" }));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
