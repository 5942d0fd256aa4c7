// Lines of decisions applied to the register, day after day: what it comes to, or what is wrong, each with the cell to blame.

import type { RowProblem } from "../../../kit/import/profile.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { type Begun, beginUnit, type Resolved, unitKey } from "./begin-unit.ts";
import type { ChangeLine } from "./change-line.ts";
import { checkRegister } from "./check.ts";
import { changeDay, type DayOfChanges } from "./draft.ts";
import { createFindUnit } from "./find-units.ts";
import { type Form, parsePlace, placeNames } from "./forms.ts";
import type { RegisterState } from "./state.ts";

/** A line with the agencies that it meant. */
interface AppliedLine {
  readonly line: ChangeLine;
  readonly beforeId: string | null;
  readonly afterId: string | null;
  readonly parentId: string | null;
}

interface Applied {
  readonly state: RegisterState;
  readonly lines: readonly AppliedLine[];
}

export function applyChanges(given: RegisterState, lines: readonly ChangeLine[]): Applied | { readonly problems: readonly RowProblem[] } {
  let state = given;
  const applied: AppliedLine[] = [];
  for (const [on, ofDay] of [...Map.groupBy(lines, (line) => line.effectiveOn)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const problems: RowProblem[] = [];
    const day = applyDay(state, on, ofDay, problems);
    if (!day || problems.length > 0) return { problems };
    state = changeDay(state, day);
    applied.push(...day.lines);
  }
  const problems = checkState(state);
  return problems.length > 0 ? { problems } : { state, lines: applied };
}

/** What a register that was changed must hold as any other; of one cell the first problem, since a name has many spellings. */
export function checkState({ forms, aliases, succession, groups }: RegisterState): readonly RowProblem[] {
  const rows = { aliases: aliases.map(({ agencyId: agency, ...alias }) => ({ agency, ...alias })), succession, groups };
  const problems = checkRegister({ rows, forms, aliases });
  return [...Map.groupBy(problems, ({ position }) => position).values()].flatMap(([first]) => first ?? []);
}

/** The kinds that end the unit before. */
const ending: ReadonlySet<ChangeLine["kind"]> = new Set(["MERGE", "ABSORB", "SPLIT", "ABOLISH"]);

/** Undefined when there is a problem that others would follow from. */
function applyDay(state: RegisterState, on: string, lines: readonly ChangeLine[], problems: RowProblem[]): (DayOfChanges & { readonly lines: readonly AppliedLine[] }) | undefined {
  const eve = addDays(on, -1);
  const find = createFindUnit(state);
  const refuse = (position: string, message: string): undefined => void problems.push({ position, message });

  const resolved = lines.flatMap((line): Resolved[] => {
    if (line.beforeText === null) return [{ line, before: null }];
    const found = find(line.beforeId ?? line.beforeText, eve);
    if ("refused" in found) return refuse(line.at("before"), found.refused) ?? [];
    const { id, validTo } = found.form;
    const later = state.forms.find((form) => form.id === id && form.validFrom !== null && form.validFrom >= on);
    const known = later?.validFrom ?? (validTo !== null ? validTo : undefined);
    if (known !== undefined && line.kind !== "FUNCTION_TRANSFER") return refuse(line.at("before"), `${id} đã có thay đổi được ghi từ ngày ${known}; cho phép thay đổi sau ngày đó`) ?? [];
    return [{ line, before: found.form }];
  });
  const isNew = ({ line: { kind, afterId }, before }: Resolved) => kind === "ESTABLISH" || kind === "MERGE" || kind === "SPLIT" || (kind === "RENAME" && afterId !== null && afterId !== before?.id);
  const begun = beginUnits(resolved.filter(isNew), state, problems);

  const ends = resolved.filter((one) => ending.has(one.line.kind) || (one.line.kind === "RENAME" && isNew(one)));
  const renames = resolved.filter((one) => one.line.kind === "RENAME" && !isNew(one));
  refuseContradictions([...ends, ...renames], refuse);
  // What else would be said follows from these.
  if (problems.length > 0) return undefined;
  const ended = new Map(ends.flatMap(({ line, before }) => (before ? [[before.id, { position: line.at("before"), legalBasis: line.legalBasis }] as const] : [])));

  /** The unit that a text means from this day on. */
  const findOn = (text: string, position: string): string | undefined => {
    const fresh = begun.find(({ form, lines: [line] }) => form.id === text || (line?.afterText != null && unitKey(line.afterText) === unitKey(text)));
    if (fresh) return fresh.form.id;
    const again = renames.find(({ line, before }) => before?.id === text || (line.afterText !== null && unitKey(line.afterText) === unitKey(text)));
    if (again?.before) return again.before.id;
    const found = find(text, eve);
    if ("refused" in found) return refuse(position, found.refused);
    if (!ended.has(found.form.id)) return found.form.id;
    return refuse(position, `${found.form.nameVi} (${found.form.id}) hết hiệu lực ngày ${on} theo chính tệp này`);
  };
  const above = (parent: Begun["parent"]) => findOn(parent.text, parent.position) ?? null;
  const forms = begun.map(({ form, parent }): Form => ({ ...form, parent: above(parent) }));
  const renewed = new Map(renames.flatMap((one) => renewedForm(one, on, above, refuse)).map((form) => [form.id, form]));

  const applied = resolved.map(({ line, before }): AppliedLine => {
    const beforeId = before?.id ?? null;
    const afterId = line.afterText === null ? null : (findOn(line.kind === "RENAME" && !isNew({ line, before }) ? (beforeId ?? "") : (line.afterId ?? line.afterText), line.at("after")) ?? null);
    const after = forms.find(({ id }) => id === afterId) ?? (afterId === null ? undefined : renewed.get(afterId));
    return { line, beforeId, afterId, parentId: line.parent === null ? null : (after?.parent ?? null) };
  });
  for (const form of orphans(state, on, ended, applied, refuse)) if (!renewed.has(form.id)) renewed.set(form.id, form);

  const steps = applied.flatMap(({ line, beforeId, afterId }) => stepOf(line, beforeId, afterId));
  for (const [i, step] of steps.entries()) {
    const same = steps.slice(0, i).find((other) => other.predecessor === step.predecessor && other.successor === step.successor);
    if (same) refuse(step.position, `cùng ngày đã có dòng từ ${step.predecessor} sang ${step.successor} (${same.position}); ghi các chức năng vào một dòng, cách nhau bằng dấu chấm phẩy`);
  }
  const coded = applied.flatMap(({ line, afterId }) => (afterId !== null && line.kind !== "FUNCTION_TRANSFER" ? [{ id: afterId, line }] : []));
  return { on, ended, renewed, begun: forms, coded, succession: steps, lines: applied };
}

function beginUnits(resolved: readonly Resolved[], state: RegisterState, problems: RowProblem[]): readonly Begun[] {
  const taken = new Set(state.forms.map(({ id }) => id));
  return [...Map.groupBy(resolved, ({ line }) => unitKey(line.afterText ?? "")).values()].flatMap((group) => {
    const begun = beginUnit(group, (id) => taken.has(id), problems);
    if (begun) taken.add(begun.form.id);
    return begun ? [begun] : [];
  });
}

/** A unit has one fate on a day; only a split has several lines. */
function refuseContradictions(resolved: readonly Resolved[], refuse: (position: string, message: string) => void): void {
  for (const group of Map.groupBy(resolved, ({ before }) => before?.id ?? "").values()) {
    const [first, ...others] = group;
    const other = others.find(({ line }) => line.kind !== "SPLIT" || first?.line.kind !== "SPLIT");
    if (first && other) refuse(other.line.at("kind"), `${first.before?.nameVi ?? ""}: cùng ngày đã có ${first.line.at("kind")}; một đơn vị vào nhiều đơn vị thì mọi dòng là Chia, tách`);
  }
}

function renewedForm({ line, before }: Resolved, on: string, above: (parent: Begun["parent"]) => string | null, refuse: (position: string, message: string) => undefined): readonly Form[] {
  if (!before || line.afterText === null) return [];
  const place = parsePlace(line.afterText);
  if ((place === undefined) !== (before.place === null)) return refuse(line.at("after"), `${before.nameVi}: tên mới cũng phải là của ${before.place ? "một đơn vị hành chính, ví dụ UBND xã Bình Sơn" : "một cơ quan, không phải đơn vị hành chính"}; đã nhận "${line.afterText}"`) ?? [];
  const names = place ? placeNames(place.type, place.name) : { level: before.level, nameVi: line.afterText, nameEn: line.nameEn };
  const [level, kind] = [line.level ?? names.level, line.agencyKind ?? before.kind];
  if (level !== before.level || kind !== before.kind) return refuse(line.at("kind"), `${before.nameVi} là ${before.level} ${before.kind}, Đổi tên không đổi cấp và loại; đã nhận ${level} ${kind}; ghi mã mới để thành đơn vị khác`) ?? [];
  const parent = line.parent === null ? before.parent : above({ text: line.parent, position: line.at("parent") });
  const gso = line.gso ?? before.place?.gso ?? null;
  return [{ ...before, ...names, parent, validFrom: on, validTo: null, mark: "V", datesMark: "V", basis: line.legalBasis, place: place ? { ...place, gso } : null, position: line.at("after") }];
}

/** Units under one that ends stand under its only heir from then on. */
function orphans(state: RegisterState, on: string, ended: DayOfChanges["ended"], applied: readonly AppliedLine[], refuse: (position: string, message: string) => void): readonly Form[] {
  const eve = addDays(on, -1);
  const heirs = new Map([...ended.keys()].map((id) => [id, new Set(applied.flatMap(({ line, beforeId, afterId }) => (beforeId === id && line.kind !== "FUNCTION_TRANSFER" && afterId !== null ? [afterId] : [])))]));
  const left = state.forms.filter(({ id, parent, validFrom, validTo }) => parent !== null && ended.has(parent) && !ended.has(id) && (validFrom === null || validFrom <= eve) && (validTo === null || validTo > on));
  return left.flatMap((form) => {
    const [heir, ...others] = heirs.get(form.parent ?? "") ?? [];
    const cause = applied.find(({ beforeId }) => beforeId === form.parent)?.line;
    if (heir !== undefined && others.length === 0) return [{ ...form, parent: heir, validFrom: on, basis: cause?.legalBasis ?? form.basis, position: cause?.position ?? form.position }];
    const moved = applied.some(({ beforeId, line, parentId }) => beforeId === form.id && line.kind === "RENAME" && parentId !== null);
    if (cause && !moved) refuse(cause.at("before"), `${form.nameVi} (${form.id}) trực thuộc đơn vị này; thêm dòng Đổi tên nêu đơn vị cấp trên mới`);
    return [];
  });
}

function stepOf(line: ChangeLine, predecessor: string | null, successor: string | null): RegisterState["succession"] {
  const { kind, scope, effectiveOn: on, legalBasis } = line;
  if (kind === "ESTABLISH" || predecessor === null || successor === null || predecessor === successor) return [];
  return [{ predecessor, successor, kind, scope, on, legalBasis, mark: "V", onMark: "V", position: line.at("kind") }];
}
