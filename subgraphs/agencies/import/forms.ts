// Bodies and places as one list of forms: what an agency was called, and under whom it stood, between two days.

import type { AgencyLevel, FactMark } from "../../../kit/register/document.ts";
import type { agencyKinds } from "../tables.ts";
import type { RegisterRows } from "./files.ts";
import { latin, placeType, placeTypeNames, type PlaceTypeName } from "./place-types.ts";

export interface Form {
  readonly id: string;
  /** Order of protocol among provincial bodies; null for places, which are ordered by name. */
  readonly rank: number | null;
  readonly level: AgencyLevel;
  readonly kind: (typeof agencyKinds)[number];
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly mark: FactMark;
  readonly datesMark: FactMark | null;
  readonly basis: string;
  /** Set for the people's committee of a place. */
  readonly place: { readonly gso: string | null; readonly type: PlaceTypeName; readonly name: string } | null;
  readonly position: string;
}

export function formsOf({ bodies, places }: Pick<RegisterRows, "bodies" | "places">): readonly Form[] {
  const ofPlaces = places.map(({ gso, type, name, ...row }): Form => ({ ...row, rank: null, kind: "PEOPLE_COMMITTEE", ...placeNames(type, name), place: { gso, type, name } }));
  return [...bodies.map((row): Form => ({ ...row, place: null })), ...ofPlaces];
}

export function placeNames(type: PlaceTypeName, name: string): Pick<Form, "level" | "nameVi" | "nameEn"> {
  const { level, english } = placeType(type);
  return { level, nameVi: `UBND ${type} ${name}`, nameEn: `${latin(name)} ${english} People's Committee` };
}

/** "UBND xã Bình Sơn", "Xã Bình Sơn" → its type and name; undefined for what is no place. */
export function parsePlace(text: string): { readonly type: PlaceTypeName; readonly name: string } | undefined {
  const place = text.normalize("NFC").trim().replace(/\s+/gu, " ").replace(/^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân) /iu, "");
  const type = placeTypeNames.find((one) => place.toLowerCase().startsWith(`${one} `));
  const name = type && place.slice(type.length + 1);
  return type && name && /^\p{Lu}/u.test(name) ? { type, name } : undefined;
}

/** Forms by agency, the earliest first. */
export function formsById(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const inOrder = forms.toSorted((a, b) => compareStart(a.validFrom, b.validFrom));
  return Map.groupBy(inOrder, ({ id }) => id);
}

/** An open start comes first. */
export function compareStart(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
