// Generated code for what is filled often: one function per object of a shape, for answers without any fault.
// Whatever is not as it should be – a missing record, a wrong type, a null that must not be – makes it return undefined; then `fill.ts` does the work, and says why.

import { isListType, isNonNullType, isObjectType, type GraphQLOutputType } from "graphql";
import type { Position, Supply } from "../plan/position.ts";
import type { FieldShape, ObjectShape, Shape } from "../plan/shape.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import { makeCode } from "./code.ts";
import { leafTest, leafText } from "./leaf-code.ts";
import { neighboursOf } from "./neighbours.ts";
import { own } from "./records.ts";
import { slotsAt, typeNameOf } from "./type-name.ts";

/** `object`: builds the answer; `text`: writes it as JSON, for sources whose strings need no escaping. */
export type GenerateMode = "object" | "text";

/** Takes the objects of the position's base views. */
export type Generated = (...base: readonly unknown[]) => unknown;

/** A document that needs more functions is not worth it. */
const maxFunctions = 500;

/** Undefined if the shape is too large, or holds what only the gateway knows, or this process must not generate code. */
export function generate(supergraph: Supergraph, shape: Shape, mode: GenerateMode): Generated | undefined {
  const writer = createWriter(supergraph, mode);
  const entry = writer.position(shape);
  return entry === undefined ? undefined : writer.link(entry);
}

/** As `generate`, for an object of a known type. */
export function generateObject(supergraph: Supergraph, shape: ObjectShape, mode: GenerateMode): Generated | undefined {
  const writer = createWriter(supergraph, mode);
  const entry = writer.object(shape);
  return entry === undefined ? undefined : writer.link(entry);
}

function createWriter(supergraph: Supergraph, mode: GenerateMode) {
  const constants: unknown[] = [];
  const functions: string[] = [];
  let names = 0;
  const name = (): string => `v${names++}`;
  const constant = (value: unknown): string => {
    const known = constants.indexOf(value);
    return `c${known >= 0 ? known : constants.push(value) - 1}`;
  };
  const positions = new Map<Shape, string | undefined>();
  return { position, object, link };

  function link(entry: string): Generated | undefined {
    const head = constants.map((_, index) => `const c${index} = c[${index}];`);
    // What the entry is was decided where its text was written.
    return makeCode([...head, ...functions, `return ${entry};`].join("\n"), constants) as Generated | undefined;
  }

  function define(body: (self: string) => string | undefined): string | undefined {
    if (functions.length >= maxFunctions) return undefined;
    const self = `f${functions.push("") - 1}`;
    const code = body(self);
    if (code === undefined) return undefined;
    functions[Number(self.slice(1))] = code;
    return self;
  }

  /** The function for the objects at a position, whatever their type. */
  function position(shape: Shape): string | undefined {
    if (positions.has(shape)) return positions.get(shape);
    const made = isObjectType(shape.position.type) ? staticPosition(shape) : abstractPosition(shape);
    positions.set(shape, made);
    return made;
  }

  function staticPosition(shape: Shape): string | undefined {
    const typed = shape.of(shape.position.type.name);
    return typed && object(typed);
  }

  function abstractPosition(shape: Shape): string | undefined {
    const { position: at } = shape;
    const base = parameters(at);
    const cases: string[] = [];
    for (const type of new Set([...supergraph.apiSchema.getPossibleTypes(at.type as never).map((possible) => possible.name), at.type.name])) {
      const typed = shape.of(type);
      const made = typed && object(typed);
      // A type without code is left to `fill.ts` when it turns up.
      if (made !== undefined) cases.push(`case ${JSON.stringify(type)}: return ${made}(${base.join(", ")});`);
    }
    const simple = at.base.length === 1 && slotsAt(at).length === 0;
    const type = simple
      ? `${base[0]}.__typename ?? ${"getFields" in at.type ? JSON.stringify(at.type.name) : "undefined"}`
      : `${constant((...objects: readonly unknown[]) => typeNameOf(supergraph, at, objects))}(${base.join(", ")})`;
    return define((self) => `function ${self}(${base.join(", ")}) { switch (${type}) { ${cases.join(" ")} } }`);
  }

  function object(shape: ObjectShape): string | undefined {
    const { at, type, fields } = shape;
    if (shape.unknown !== undefined) return undefined;
    const base = parameters(at.position);
    const objects = [...base];
    const lines: string[] = [];
    for (const [index, view] of at.position.base.entries()) {
      const checked = isObjectType(at.position.type) && view.fields.some(({ outKey }) => outKey === "__typename");
      if (checked) lines.push(`if (${base[index]}.__typename !== ${JSON.stringify(type)}) return undefined;`);
    }
    const used = new Set(fields.flatMap(({ value }) => ("supplies" in value ? value.supplies.map(({ view }) => view) : [])));
    for (const [index, { slot }] of at.views.entries()) {
      if (slot === undefined || index < base.length) continue;
      objects[index] = name();
      if (!used.has(index)) continue;
      lines.push(`const ${objects[index]} = ${base.map((from) => `${from}[${constant(slot)}]`).join(" ?? ")};`, `if (${objects[index]} === undefined) return undefined;`);
    }
    const pairs: [string | undefined, string][] = [];
    for (const group of neighboursOf(shape, base.length)) {
      if (mode === "text" && group.length > 1) {
        const made = memo(group, objects, lines);
        if (made === undefined) return undefined;
        pairs.push([undefined, made]);
        continue;
      }
      for (const field of group) {
        const made = value(field.value, objects, lines);
        if (made === undefined) return undefined;
        pairs.push([field.key, made]);
      }
    }
    return define((self) => `function ${self}(${base.join(", ")}) {\n${lines.join("\n")}\nreturn ${whole(pairs)};\n}`);
  }

  /** The text of fields that one record gives by itself: written once for the record, however many places it stands at. */
  function memo(group: readonly FieldShape[], objects: readonly string[], lines: string[]): string | undefined {
    const [first] = group;
    const holder = first !== undefined && "supplies" in first.value ? objects[first.value.supplies[0]?.view ?? 0] : undefined;
    if (holder === undefined) return undefined;
    const slot = constant(Symbol("text"));
    const holders = objects.map(() => "r");
    const inside: string[] = [];
    const parts: string[] = [];
    for (const field of group) {
      const made = value(field.value, holders, inside);
      if (made === undefined) return undefined;
      parts.push(`${JSON.stringify(`,${JSON.stringify(field.key)}:`)} + ${made}`);
    }
    const maker = define((self) => `function ${self}(r) {\n${inside.join("\n")}\nreturn r[${slot}] = ${parts.join(" + ")};\n}`);
    if (maker === undefined) return undefined;
    const known = name();
    lines.push(`const ${known} = ${holder}[${slot}] ?? ${maker}(${holder});`, `if (${known} === undefined) return undefined;`);
    return known;
  }

  /** The expression for a field's value; the lines before it bail out. */
  function value(given: FieldShape["value"], objects: readonly string[], lines: string[]): string | undefined {
    if (given.kind === "local") return undefined;
    if (given.kind === "constant") return literal(given.value);
    if (given.supplies.length === 0) return undefined;
    const reads = given.supplies.map((supply) => {
      const read = name();
      lines.push(`const ${read} = ${readOf(objects[supply.view] ?? "", supply)};`);
      return read;
    });
    if (given.kind === "object" || reads.length === 1) return complete(given, given.type, reads, lines);
    const best = name();
    lines.push(`const ${best} = ${reads.join(" ?? ")};`);
    return complete(given, given.type, [best], lines);
  }

  /** Of the values read, the completed one. */
  function complete(field: Extract<FieldShape["value"], { readonly supplies: unknown }>, type: GraphQLOutputType, reads: readonly string[], lines: string[]): string | undefined {
    const nullable = !isNonNullType(type);
    const inner = isNonNullType(type) ? type.ofType : type;
    const result = name();
    const some = reads.map((read) => `${read} !== null`).join(" && ");
    const none = reads.map((read) => `${read} === null`).join(" && ");
    const body: string[] = [];
    let made: string | undefined;
    if (isListType(inner)) {
      const item = name();
      const list = name();
      const items = reads.map(() => name());
      const [first] = reads;
      const inside: string[] = items.map((each, index) => `const ${each} = ${reads[index]}[${item}];`);
      const each = complete(field, inner.ofType, items, inside);
      if (each === undefined) return undefined;
      const same = reads.map((read) => `!Array.isArray(${read}) || ${read}.length !== ${first}.length`).join(" || ");
      body.push(`if (${same}) return undefined;`);
      if (mode === "object") {
        body.push(`const ${list} = [];`, `for (let ${item} = 0; ${item} < ${first}.length; ${item}++) {`, ...inside, `${list}.push(${each});`, "}");
        made = list;
      } else {
        body.push(`let ${list} = "[";`, `for (let ${item} = 0; ${item} < ${first}.length; ${item}++) {`, ...inside, `${list} += ${item} === 0 ? ${each} : "," + ${each};`, "}");
        made = `${list} + "]"`;
      }
    } else if (field.kind === "leaf") {
      const [first = ""] = reads;
      const test = leafTest(field.leaf, first, constant);
      if (test !== undefined) {
        body.push(`if (!(${test})) return undefined;`);
        made = mode === "text" ? leafText(field.leaf, first) : first;
      } else {
        made = name();
        body.push(`const ${made} = ${constant(field.check)}(${first});`, `if (${made} === undefined) return undefined;`);
        if (mode === "text") made = `(typeof ${made} === "string" ? '"' + ${made} + '"' : JSON.stringify(${made}))`;
      }
    } else {
      const call = position(field.shape);
      if (call === undefined) return undefined;
      made = name();
      body.push(`if (${reads.map((read) => `typeof ${read} !== "object" || Array.isArray(${read})`).join(" || ")}) return undefined;`, `const ${made} = ${call}(${reads.join(", ")});`, `if (${made} === undefined) return undefined;`);
    }
    const missing = mode === "text" ? '"null"' : "null";
    if (!nullable) lines.push(`let ${result};`, `if (${some}) {`, ...body, `${result} = ${made};`, "} else return undefined;");
    else lines.push(`let ${result};`, `if (${none}) ${result} = ${missing};`, `else if (${some}) {`, ...body, `${result} = ${made};`, "} else return undefined;");
    return result;
  }

  function whole(pairs: readonly [string | undefined, string][]): string {
    if (mode === "object") return `{ ${pairs.map(([key = "", made]) => `${key === "__proto__" ? '["__proto__"]' : JSON.stringify(key)}: ${made}`).join(", ")} }`;
    const parts = pairs.map(([key, made], index) => (key === undefined ? (index === 0 ? `"{" + ${made}.slice(1)` : made) : `${JSON.stringify(`${index === 0 ? "{" : ","}${JSON.stringify(key)}:`)} + ${made}`));
    return parts.length === 0 ? '"{}"' : `${parts.join(" + ")} + "}"`;
  }

  function literal(text: string): string {
    return mode === "text" ? JSON.stringify(JSON.stringify(text)) : JSON.stringify(text);
  }

  function readOf(holder: string, { wireKey }: Supply): string {
    if (wireKey in Object.prototype) return `${constant(own)}(${holder}, ${JSON.stringify(wireKey)})`;
    return `${holder}[${JSON.stringify(wireKey)}]`;
  }
}

function parameters(at: Position): readonly string[] {
  return at.base.map((_, index) => `b${index}`);
}
