// Values of a row → the records it states, as the form declares them.

import type { FactRow } from "../profile.ts";
import { type At, refuse, refuseRow } from "./at.ts";
import type { AnyForm, FactSpec, FactValue, FileFacts, Line, Value } from "./form.ts";
import type { ColumnPlan } from "./line.ts";
import { cellPlace, rowPlace } from "./place.ts";

/** Values of a row in the order of `ids`. */
type Values = readonly FactValue[];
type Get = (values: Values, at: At) => FactValue;

/** Adds the row's records to `into`; says what the row lacks. */
export type StateFacts = (values: Values, at: At, into: FactRow[]) => void;

/** `ids`: the columns of `plans`, then what groups give. */
export function createFacts(form: AnyForm, plans: readonly ColumnPlan[], ids: readonly string[], file: FileFacts): StateFacts {
  const { line, show } = createView(ids);
  const getter = (value: Value<Line, string>): Get => {
    if (typeof value === "string") return placed(ids.indexOf(value));
    if (typeof value === "function") return () => value(line, file);
    if ("constant" in value) return () => value.constant;
    if ("dayOf" in value) return dayAt(ids.indexOf(value.dayOf));
    if ("placeOf" in value) return placeAt(plans.find(({ id }) => id === value.placeOf)?.index ?? -1);
    const part = value.period === "code" ? file.period : value.period === "year" ? Number(file.period?.slice(0, 4)) : file[value.period];
    return () => part;
  };
  const specs = form.facts.map((spec) => compile(spec, getter, line, file));
  return (values, at, into) => {
    show(values);
    const wrong = form.check?.(line, file);
    if (wrong != null) return typeof wrong === "string" ? refuseRow(at, wrong) : refuseCell(at, plans.find(({ id }) => id === wrong.column), wrong.message);
    const position = rowPlace(at.table, at.row.number);
    for (const state of specs) {
      const fact = state(values, at, position);
      if (fact) into.push(fact);
    }
  };
}

/** Of a column that the file lacks, the row is named. */
function refuseCell(at: At, plan: ColumnPlan | undefined, message: string): void {
  if (!plan || plan.index < 0) return refuseRow(at, message);
  at.column = plan.index;
  at.label = plan.label;
  refuse(at, message);
}

const placed = (place: number): Get => (values) => values[place] ?? null;

function dayAt(place: number): Get {
  return (values) => {
    const instant = values[place];
    return typeof instant === "string" ? instant.slice(0, 10) : null;
  };
}

const placeAt = (index: number): Get => (_, at) => (index < 0 ? rowPlace(at.table, at.row.number) : cellPlace(at.table, at.row, index));

/** One line object for all rows, which looks into the values at hand: a million objects less. */
function createView(ids: readonly string[]): { readonly line: Line; readonly show: (values: Values) => void } {
  let shown: Values = [];
  const line: Line = {};
  for (const [place, id] of ids.entries()) Object.defineProperty(line, id, { enumerable: true, get: () => shown[place] ?? null });
  return { line, show: (values) => void (shown = values) };
}

function compile(spec: FactSpec<Line, string>, getter: (value: Value<Line, string>) => Get, line: Line, file: FileFacts): (values: Values, at: At, position: string) => FactRow | undefined {
  const key = spec.key.map(getter);
  const stating = Object.entries(spec.values).map(([name, value]) => ({ name, get: getter(value) }));
  const blank: Record<string, FactValue> = Object.fromEntries(stating.map(({ name }) => [name, null]));
  const owner = spec.owner && { text: getter(spec.owner.text), on: getter(spec.owner.on) };
  const withdrawn = spec.withdrawn === undefined ? undefined : getter(spec.withdrawn);
  return (values, at, position) => {
    if (spec.when && !spec.when(line, file)) return undefined;
    const joined = joinKey(key, values, at);
    if (joined === undefined) return refuseRow(at, `khoá của bản ghi ${spec.table} thiếu một phần: ${key.map((get) => get(values, at) || "?").join("/")}`);
    // A copy has all its columns at once: adding them one by one would cost three times as much.
    const stated: Record<string, FactValue> = { ...blank };
    for (const { name, get } of stating) stated[name] = get(values, at);
    const fact = { table: spec.table, key: joined, position, owner: ownerOf(owner, values, at), values: stated };
    if (owner && !fact.owner) return refuseRow(at, "thiếu tên cơ quan, hoặc ngày mà tên đó được hiểu");
    return withdrawn?.(values, at) === true ? { ...fact, withdrawn: true } : fact;
  };
}

/** Undefined when a part is empty. */
function joinKey(key: readonly Get[], values: Values, at: At): string | undefined {
  let joined = "";
  for (const get of key) {
    const part = get(values, at);
    if (part === null || part === "") return undefined;
    joined = joined === "" ? String(part) : `${joined}/${String(part)}`;
  }
  return joined;
}

function ownerOf(owner: { readonly text: Get; readonly on: Get } | undefined, values: Values, at: At): { text: string; on: string } | undefined {
  const text = owner?.text(values, at);
  const on = owner?.on(values, at);
  return typeof text === "string" && text !== "" && typeof on === "string" ? { text, on: on.slice(0, 10) } : undefined;
}
