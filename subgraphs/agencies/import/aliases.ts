// Every name and code of every agency, dated: the regular ones made from the forms, the irregular ones from aliases.csv.

import { nameKey } from "../../../kit/names.ts";
import type { RegisterAlias } from "../../../kit/register/document.ts";
import type { AliasRow } from "./files.ts";
import { type Form, formsById } from "./forms.ts";
import { placeSpellings, type Spelling } from "./place-aliases.ts";
import type { Placed } from "./rows.ts";

export type PlacedAlias = RegisterAlias & Placed;

export function aliasesOf(forms: readonly Form[], irregular: readonly AliasRow[]): readonly PlacedAlias[] {
  const byId = formsById(forms);
  const regularOf = regularAliases(forms);
  const regular = forms.flatMap(regularOf);
  // Without days of its own, an irregular name counts as long as its agency does.
  const others = irregular.map(({ agency, kind, text, relation, validFrom, validTo, mark, position }) => ({
    agencyId: agency,
    kind,
    text,
    relation,
    validFrom: validFrom ?? byId.get(agency)?.at(0)?.validFrom ?? null,
    validTo: validTo ?? byId.get(agency)?.at(-1)?.validTo ?? null,
    mark,
    position,
  }));
  return withoutRepetitions([...regular, ...others]);
}

/** The names and codes that follow from a form, beside all forms of the register. */
export function regularAliases(forms: readonly Form[]): (form: Form) => readonly PlacedAlias[] {
  const byId = formsById(forms);
  const sharedNames = findSharedNames(forms);
  return (form) => {
    const { id: agencyId, validFrom, validTo, position } = form;
    return spellingsOf(form, byId, sharedNames).map((spelling) => ({ agencyId, validFrom, validTo, position, ...spelling }));
  };
}

/** Text by which two aliases are the same: names by their key, codes in capitals. */
export function aliasText({ kind, text }: Pick<RegisterAlias, "kind" | "text">): string {
  return kind === "NAME" ? nameKey(text) : text.toUpperCase();
}

export function overlap(a: Pick<Form, "validFrom" | "validTo">, b: Pick<Form, "validFrom" | "validTo">): boolean {
  const before = (to: string | null, from: string | null) => to !== null && from !== null && to <= from;
  return !before(a.validTo, b.validFrom) && !before(b.validTo, a.validFrom);
}

function spellingsOf(form: Form, byId: ReadonlyMap<string, readonly Form[]>, sharedNames: ReadonlySet<Form>): readonly Spelling[] {
  if (form.place === null) return bodySpellings(form);
  const district = byId.get(form.parent ?? "")?.find((parent) => parent.level === "DISTRICT" && overlap(parent, form));
  return placeSpellings({ ...form, place: form.place }, district?.place ?? null, !sharedNames.has(form));
}

/** A group is no owner of records, so no source's text may resolve to it. */
function bodySpellings({ kind, level, nameVi, mark }: Form): readonly Spelling[] {
  if (kind === "GROUP" || kind === "ENTERPRISE") return [];
  const official: Spelling = { kind: "NAME", text: nameVi, relation: "SELF", mark };
  if (level !== "DEPARTMENT" || nameVi.includes("Quảng Ngãi")) return [official];
  const text = nameVi.endsWith(" tỉnh") ? `${nameVi} Quảng Ngãi` : `${nameVi} tỉnh Quảng Ngãi`;
  return [official, { ...official, text, mark: "D" }];
}

/** Places that bear one name and type on some same day, such as the two phường Nguyễn Nghiêm. */
function findSharedNames(forms: readonly Form[]): ReadonlySet<Form> {
  const groups = Map.groupBy(forms, ({ place }) => (place ? nameKey(`${place.type} ${place.name}`) : ""));
  groups.delete("");
  const isShared = (form: Form, group: readonly Form[]) => group.some((other) => other.id !== form.id && overlap(form, other));
  return new Set([...groups.values()].flatMap((group) => group.filter((form) => isShared(form, group))));
}

function withoutRepetitions(aliases: readonly PlacedAlias[]): readonly PlacedAlias[] {
  const first = new Map<string, PlacedAlias>();
  for (const alias of aliases) {
    const key = [alias.agencyId, alias.kind, aliasText(alias), alias.validFrom, alias.validTo].join("|");
    if (!first.has(key)) first.set(key, alias);
  }
  return [...first.values()];
}
