// Values of a row → the records it states, as the form declares them.

import type { FactRow } from "../profile.ts";
import { type At, refuseRow } from "./at.ts";
import type { AnyForm, FactSpec, FactValue, FileFacts, Line, Value } from "./form.ts";
import { rowPlace } from "./place.ts";

type Get = (line: Line, file: FileFacts) => FactValue;

function getter(value: Value<Line, string>): Get {
  if (typeof value === "string") return (line) => line[value] ?? null;
  if (typeof value === "function") return value;
  if ("constant" in value) return () => value.constant;
  if ("dayOf" in value) {
    return (line) => {
      const instant = line[value.dayOf];
      return typeof instant === "string" ? instant.slice(0, 10) : null;
    };
  }
  const part = value.period;
  return (_, file) => (part === "code" ? file.period : part === "year" ? Number(file.period?.slice(0, 4)) : file[part]);
}

/** Adds the row's records to `into`; says what the row lacks. */
export type StateFacts = (line: Line, at: At, into: FactRow[]) => void;

export function createFacts(form: AnyForm, file: FileFacts): StateFacts {
  const specs = form.facts.map((spec) => compile(spec, file));
  return (line, at, into) => {
    const wrong = form.check?.(line, file);
    if (wrong != null) return refuseRow(at, wrong);
    const position = rowPlace(at.table, at.row.number);
    for (const state of specs) {
      const fact = state(line, at, position);
      if (fact) into.push(fact);
    }
  };
}

function compile(spec: FactSpec<Line, string>, file: FileFacts): (line: Line, at: At, position: string) => FactRow | undefined {
  const key = spec.key.map(getter);
  const values = Object.entries(spec.values).map(([name, value]) => ({ name, get: getter(value) }));
  const owner = spec.owner && { text: getter(spec.owner.text), on: getter(spec.owner.on) };
  const withdrawn = spec.withdrawn === undefined ? undefined : getter(spec.withdrawn);
  const [onlyKey] = key.length === 1 ? key : [];
  return (line, at, position) => {
    if (spec.when && !spec.when(line, file)) return undefined;
    const parts = onlyKey ? [onlyKey(line, file)] : key.map((get) => get(line, file));
    if (parts.some((part) => part === null || part === "")) return refuseRow(at, `khoá của bản ghi ${spec.table} thiếu một phần: ${parts.map((part) => part ?? "?").join("/")}`);
    const stated: Record<string, FactValue> = {};
    for (const { name, get } of values) stated[name] = get(line, file);
    const fact = { table: spec.table, key: parts.length === 1 ? String(parts[0]) : parts.join("/"), position, owner: ownerOf(owner, line, file), values: stated };
    if (owner && !fact.owner) return refuseRow(at, "thiếu tên cơ quan, hoặc ngày mà tên đó được hiểu");
    return withdrawn?.(line, file) === true ? { ...fact, withdrawn: true } : fact;
  };
}

function ownerOf(owner: { readonly text: Get; readonly on: Get } | undefined, line: Line, file: FileFacts): { text: string; on: string } | undefined {
  const text = owner?.text(line, file);
  const on = owner?.on(line, file);
  return typeof text === "string" && text !== "" && typeof on === "string" ? { text, on: on.slice(0, 10) } : undefined;
}
