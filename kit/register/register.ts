// A register document made askable: units by id, their level, whether they exist on a day, and names resolved to them.

import { nameKey } from "../names.ts";
import type { AgencyLevel, AliasKind, RegisterAlias, RegisterDocument, RegisterUnit } from "./document.ts";

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** `validTo` is the first day after. */
export function validOn(dated: Dated, day: string): boolean {
  return (dated.validFrom === null || dated.validFrom <= day) && (dated.validTo === null || day < dated.validTo);
}

/** Whether it is valid on some day of the window (both ends counted). */
export function validWithin(dated: Dated, window: { readonly from: string; readonly to: string }): boolean {
  return (dated.validFrom === null || dated.validFrom <= window.to) && (dated.validTo === null || window.from < dated.validTo);
}

/** The province's People's Committee: its figures count every agency of the register. */
export function countsEveryone(unit: RegisterUnit | undefined): boolean {
  return unit?.level === "PROVINCE" && unit.kind === "PEOPLE_COMMITTEE";
}

/** `rule` says how: kind and relation of the alias, e.g. "NAME" or "NAME/PROJECT_BOARD". */
export type Resolution = { readonly agencyId: string; readonly rule: string } | { readonly reason: string };

export interface Register {
  readonly version: string;
  readonly document: RegisterDocument;
  unit(id: string): RegisterUnit | undefined;
  levelOf(id: string): AgencyLevel | undefined;
  /** Units of the levels that are valid on the day, in the document's order. */
  unitsOn(levels: readonly AgencyLevel[], day: string): readonly RegisterUnit[];
  /** Ids of all units ever, of one level or of all. */
  idsOf(level?: AgencyLevel): readonly string[];
  /** The agency that a source's text meant on a day. A text that fits none, or two, is not guessed. */
  resolve(text: string, day: string, kind?: AliasKind): Resolution;
}

export function createRegister(document: RegisterDocument): Register {
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const aliases = Map.groupBy(document.aliases, (alias) => aliasKey(alias.kind, alias.text));
  const idsByLevel = Map.groupBy(document.units, (unit) => unit.level);
  const allIds = document.units.map((unit) => unit.id);

  const resolveAs = (text: string, day: string, kind: AliasKind): Resolution => {
    const found = aliases.get(aliasKey(kind, text)) ?? [];
    const onDay = found.filter((alias) => validOn(alias, day));
    const agencies = new Set(onDay.map((alias) => alias.agencyId));
    const [first] = onDay;
    if (first && agencies.size === 1) return { agencyId: first.agencyId, rule: ruleOf(first) };
    if (agencies.size > 1) return { reason: `"${text}" là tên của ${agencies.size} cơ quan ngày ${day}: ${[...agencies].join(", ")}` };
    if (found.length > 0) return { reason: `"${text}" không còn hoặc chưa có hiệu lực ngày ${day}` };
    return { reason: `không có cơ quan nào tên "${text}" trong danh bạ ${document.version}` };
  };

  return {
    version: document.version,
    document,
    unit: (id) => units.get(id),
    levelOf: (id) => units.get(id)?.level,
    unitsOn: (levels, day) => document.units.filter((unit) => levels.includes(unit.level) && validOn(unit, day)),
    idsOf: (level) => (level ? (idsByLevel.get(level) ?? []).map((unit) => unit.id) : allIds),
    resolve: (text, day, kind = "NAME") => resolveAs(text, day, kind),
  };
}

function aliasKey(kind: AliasKind, text: string): string {
  return `${kind}|${kind === "NAME" ? nameKey(text) : text.trim().toUpperCase()}`;
}

function ruleOf(alias: RegisterAlias): string {
  return alias.relation === "SELF" ? alias.kind : `${alias.kind}/${alias.relation}`;
}
