// The register while a decision is applied to it: forms that end and begin, with the names, codes and parents that go with them.

import { addDays } from "../../../kit/time/calendar.ts";
import { validOn } from "../../../kit/register/register.ts";
import { aliasText, type PlacedAlias, regularAliases } from "./aliases.ts";
import { type ChangeLine, codeColumns } from "./change-line.ts";
import type { Form } from "./forms.ts";
import type { RegisterState } from "./state.ts";

/** All changes of one day, to be put together at once: which names are shared depends on all of them. */
export interface DayOfChanges {
  readonly on: string;
  /** Ids of units that are no more, with the cell that says so and the decision. */
  readonly ended: ReadonlyMap<string, { readonly position: string; readonly legalBasis: string }>;
  /** Forms of units that go on otherwise than before, by id. */
  readonly renewed: ReadonlyMap<string, Form>;
  readonly begun: readonly Form[];
  /** Lines that state codes, with the unit whose codes they are. */
  readonly coded: readonly { readonly id: string; readonly line: ChangeLine }[];
  readonly succession: RegisterState["succession"];
}

export function changeDay(state: RegisterState, { on, ended, renewed, begun, coded, succession }: DayOfChanges): RegisterState {
  const eve = addDays(on, -1);
  /** Where it is said that what a unit had ends on the day. */
  const causeOf = (id: string) => (ended.get(id) ?? renewed.get(id))?.position;
  const stops = (form: Form) => causeOf(form.id) !== undefined && validOn(form, eve);
  const end = <Dated extends Form | PlacedAlias>(dated: Dated, id: string): Dated => ({ ...dated, validTo: on, position: causeOf(id) ?? dated.position });
  /** Records keep one basis for all forms of a unit. */
  const withEnd = (form: Form): Form => {
    const decision = ended.get(form.id);
    return decision ? { ...form, basis: `${form.basis}; ${decision.legalBasis}` } : form;
  };
  const forms = [...state.forms.map((form) => withEnd(stops(form) ? end(form, form.id) : form)), ...renewed.values(), ...begun];

  const [regularBefore, regularAfter] = [regularAliases(state.forms), regularAliases(forms)];
  const textsOf = (aliases: readonly PlacedAlias[]) => new Set(aliases.map(wordOf));
  const formerly = new Map(state.forms.filter(stops).map((form) => [form.id, { form, texts: textsOf(regularBefore(form)) }]));
  const made = new Map([...renewed.values(), ...begun].map((form) => [form.id, regularAfter(form)]));
  const codes = coded.flatMap(({ id, line }) => codesOf(id, line));

  /** What goes on through a change of form: codes that are not given anew, names that the form has again, names that never followed from it. */
  const goesOn = (alias: PlacedAlias, form: Form): boolean => {
    if (alias.kind !== "NAME") return !codes.some((code) => code.agencyId === form.id && code.kind === alias.kind && aliasText(code) !== aliasText(alias));
    if (textsOf(made.get(form.id) ?? []).has(wordOf(alias))) return true;
    const before = formerly.get(form.id);
    if (before?.texts.has(wordOf(alias))) return false;
    return alias.relation !== "SELF" || before?.form.nameVi === form.nameVi;
  };
  const kept = state.aliases.map((alias): PlacedAlias => {
    if (!validOn(alias, eve) || !(alias.validTo === null || alias.validTo > on)) return alias;
    const form = renewed.get(alias.agencyId);
    return ended.has(alias.agencyId) || (form && !goesOn(alias, form)) ? end(alias, alias.agencyId) : alias;
  });
  const counting = new Set(kept.filter((alias) => validOn(alias, on)).map((alias) => `${alias.agencyId}|${wordOf(alias)}`));
  const added = [...made.values()].flat().filter((alias) => alias.kind === "NAME");
  const fresh = new Map<string, PlacedAlias>();
  for (const alias of [...added, ...codes.map((code) => ({ ...code, validFrom: on, validTo: null }))]) {
    const word = `${alias.agencyId}|${wordOf(alias)}`;
    if (!counting.has(word) && !fresh.has(word)) fresh.set(word, alias);
  }
  return { forms, aliases: [...kept, ...fresh.values()], succession: [...state.succession, ...succession], groups: state.groups };
}

function wordOf(alias: PlacedAlias): string {
  return `${alias.kind}|${aliasText(alias)}`;
}

function codesOf(agencyId: string, line: ChangeLine) {
  // The columns are those of the constant.
  const kinds = Object.keys(codeColumns) as (keyof typeof codeColumns)[];
  return kinds.flatMap((kind) => {
    const column = codeColumns[kind];
    const text = line[column];
    return text === null ? [] : [{ agencyId, kind, text, relation: "SELF", mark: "V", position: line.at(column) } as const];
  });
}
