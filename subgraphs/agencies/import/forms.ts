// Bodies and places as one list of forms: what an agency was called, and under whom it stood, between two days.

import type { AgencyLevel, FactMark } from "../../../kit/register/document.ts";
import type { agencyKinds } from "../tables.ts";
import type { RegisterRows } from "./files.ts";
import { latin, placeType, type PlaceTypeName } from "./place-types.ts";

export interface Form {
  readonly id: string;
  /** Order of protocol among provincial bodies; null for places, which are ordered by name. */
  readonly rank: number | null;
  readonly level: AgencyLevel;
  readonly kind: (typeof agencyKinds)[number];
  readonly nameVi: string;
  readonly nameEn: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly mark: FactMark;
  readonly datesMark: FactMark | null;
  readonly basis: string;
  /** Set for the people's committee of a place. */
  readonly place: { readonly gso: string; readonly type: PlaceTypeName; readonly name: string } | null;
  readonly position: string;
}

export function formsOf({ bodies, places }: Pick<RegisterRows, "bodies" | "places">): readonly Form[] {
  const ofPlaces = places.map(({ gso, type, name, ...row }): Form => {
    const { level, english } = placeType(type);
    const nameEn = `${latin(name)} ${english} People's Committee`;
    return { ...row, rank: null, level, kind: "PEOPLE_COMMITTEE", nameVi: `UBND ${type} ${name}`, nameEn, place: { gso, type, name } };
  });
  return [...bodies.map((row): Form => ({ ...row, place: null })), ...ofPlaces];
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
