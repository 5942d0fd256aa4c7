// A register document made askable: units by id, their level, whether they exist on a day, and names resolved to them.

import { nameKey } from "../names.ts";
import { createLikeness } from "../similar.ts";
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

/** `rule` says how: kind and relation of the alias, e.g. "NAME" or "NAME/PROJECT_BOARD"; "NAME/REMEMBERED" for a resolution that somebody decided. */
export type Resolution = { readonly agencyId: string; readonly rule: string } | { readonly reason: string };

/** A name that somebody resolved out of quarantine; `validTo` is the first day after. */
export interface RememberedName extends Dated {
  /** nameKey of the text. */
  readonly textKey: string;
  readonly agencyId: string;
}

/** An agency that a text may have meant. */
export interface Suggestion {
  readonly agencyId: string;
  readonly nameVi: string;
  /** The alias that is like the text. */
  readonly text: string;
  /** SUCCESSOR: took over from the agency of exactly this name, which does not exist on the day. */
  readonly why: "SIMILAR" | "SUCCESSOR";
  /** 0–1; 1 is the same letters without diacritics. */
  readonly score: number;
}

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
  /** At most `n` agencies of the day, best first; the same question has the same answer. */
  suggest(text: string, day: string, n: number): readonly Suggestion[];
}

/** `remembered` is asked after the register's own aliases; of two that fit, the later in the list counts. */
export function createRegister(document: RegisterDocument, remembered: readonly RememberedName[] = []): Register {
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const aliases = Map.groupBy(document.aliases, (alias) => aliasKey(alias.kind, alias.text));
  const idsByLevel = Map.groupBy(document.units, (unit) => unit.level);
  const allIds = document.units.map((unit) => unit.id);

  const decided = Map.groupBy(remembered, ({ textKey }) => textKey);
  const decidedFor = (text: string, day: string) => decided.get(nameKey(text))?.findLast((one) => validOn(one, day));

  const resolveAs = (text: string, day: string, kind: AliasKind): Resolution => {
    const found = aliases.get(aliasKey(kind, text)) ?? [];
    const onDay = found.filter((alias) => validOn(alias, day));
    const agencies = new Set(onDay.map((alias) => alias.agencyId));
    const [first] = onDay;
    if (first && agencies.size === 1) return { agencyId: first.agencyId, rule: ruleOf(first) };
    const decision = kind === "NAME" ? decidedFor(text, day) : undefined;
    if (decision) return { agencyId: decision.agencyId, rule: "NAME/REMEMBERED" };
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
    suggest: createSuggest(document, units),
  };
}

function createSuggest(document: RegisterDocument, units: ReadonlyMap<string, RegisterUnit>): Register["suggest"] {
  const names = document.aliases.filter(({ kind }) => kind === "NAME");
  // Made when somebody asks: most imports need none.
  let likeness: ReturnType<typeof createLikeness<RegisterAlias>> | undefined;
  const existsOn = (agencyId: string, day: string) => validOn(units.get(agencyId) ?? { validFrom: day, validTo: day }, day);

  const successorsOf = (text: string, day: string): Suggestion[] => {
    const former = new Set(names.filter((alias) => nameKey(alias.text) === nameKey(text) && !existsOn(alias.agencyId, day)).map(({ agencyId }) => agencyId));
    const found = new Set<string>();
    for (const id of former) for (const { predecessorId, successorId, on } of document.succession) if (predecessorId === id && on <= day) (existsOn(successorId, day) ? found : former).add(successorId);
    return [...found].map((agencyId) => ({ agencyId, nameVi: units.get(agencyId)?.nameVi ?? agencyId, text, why: "SUCCESSOR", score: 1 }));
  };

  return (text, day, n) => {
    likeness ??= createLikeness(names, (alias) => alias.text);
    const similar = likeness(text, (alias) => validOn(alias, day) && existsOn(alias.agencyId, day)).map(({ item, score }): Suggestion => ({
      agencyId: item.agencyId,
      nameVi: units.get(item.agencyId)?.nameVi ?? item.text,
      text: item.text,
      why: "SIMILAR",
      score: Math.round(score * 1000) / 1000,
    }));
    const best = new Map<string, Suggestion>();
    for (const one of [...successorsOf(text, day), ...similar]) if (!best.has(one.agencyId)) best.set(one.agencyId, one);
    return [...best.values()].slice(0, n);
  };
}

function aliasKey(kind: AliasKind, text: string): string {
  return `${kind}|${kind === "NAME" ? nameKey(text) : text.trim().toUpperCase()}`;
}

function ruleOf(alias: RegisterAlias): string {
  return alias.relation === "SELF" ? alias.kind : `${alias.kind}/${alias.relation}`;
}
