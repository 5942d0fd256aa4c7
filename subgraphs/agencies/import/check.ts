// What is wrong with a register as a whole, each problem with the file and line to correct.

import type { RowProblem } from "../../../kit/import/profile.ts";
import { validOn } from "../../../kit/register/register.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { aliasText, overlap, type PlacedAlias } from "./aliases.ts";
import type { RegisterRows } from "./files.ts";
import { type Form, formsById } from "./forms.ts";

interface RegisterInput {
  readonly rows: {
    readonly aliases: readonly Pick<RegisterRows["aliases"][number], "agency" | "validFrom" | "validTo" | "position">[];
    readonly groups: readonly Pick<RegisterRows["groups"][number], "group" | "position">[];
    readonly succession: RegisterRows["succession"];
  };
  readonly forms: readonly Form[];
  readonly aliases: readonly PlacedAlias[];
}

export function checkRegister({ rows, forms, aliases }: RegisterInput): readonly RowProblem[] {
  const byId = formsById(forms);
  return [
    ...[...forms, ...rows.aliases].flatMap(checkDays),
    ...[...byId.values()].flatMap(checkForms),
    ...forms.flatMap((form) => checkParent(form, byId)),
    ...checkReferences(rows, byId),
    ...rows.succession.flatMap((row) => checkSuccession(row, byId)),
    ...checkAliases(aliases),
  ];
}

function problem(position: string, message: string): RowProblem {
  return { position, message };
}

function checkDays({ position, validFrom, validTo }: Pick<Form, "position" | "validFrom" | "validTo">): readonly RowProblem[] {
  const isWrong = validFrom !== null && validTo !== null && validTo <= validFrom;
  return isWrong ? [problem(position, `valid_from ${validFrom} phải trước valid_to ${validTo}`)] : [];
}

/** Forms of one agency follow each other day to day and are of one level and kind. */
function checkForms(forms: readonly Form[]): readonly RowProblem[] {
  return forms.slice(1).flatMap((form, i) => {
    const before = forms[i];
    if (!before) return [];
    if (before.level !== form.level || before.kind !== form.kind) {
      return [problem(form.position, `${form.id} là ${form.level} ${form.kind}, khác ${before.position} (${before.level} ${before.kind})`)];
    }
    if (before.validTo !== null && before.validTo === form.validFrom) return [];
    const days = `${form.validFrom ?? "để trống"}, còn ${before.position} hết hiệu lực ${before.validTo ?? "để trống"}`;
    return [problem(form.position, `mã ${form.id} lặp lại: dòng sau phải bắt đầu đúng ngày dòng trước hết hiệu lực; đã nhận ${days}`)];
  });
}

function checkParent(form: Form, byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  if (form.parent === null) return [];
  const parents = byId.get(form.parent);
  if (!parents) return [unknown(form.position, "parent", form.parent)];
  const first = parents.at(0)?.validFrom ?? null;
  const last = parents.at(-1)?.validTo ?? null;
  const starts = first === null || (form.validFrom !== null && first <= form.validFrom);
  const ends = last === null || (form.validTo !== null && form.validTo <= last);
  return starts && ends ? [] : [problem(form.position, `parent ${form.parent} không có hiệu lực suốt thời gian của ${form.id}`)];
}

function checkReferences(rows: RegisterInput["rows"], byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  const missing = (position: string, column: string, id: string) => (byId.has(id) ? [] : [unknown(position, column, id)]);
  return [
    ...rows.aliases.flatMap(({ position, agency }) => missing(position, "agency", agency)),
    ...rows.succession.flatMap(({ position, predecessor }) => missing(position, "predecessor", predecessor)),
    ...rows.succession.flatMap(({ position, successor }) => missing(position, "successor", successor)),
    ...rows.groups.flatMap(({ position, group }) =>
      byId.get(group)?.[0]?.kind === "GROUP" ? [] : [problem(position, `cột group: cho phép mã có kind GROUP trong bodies.csv; đã nhận "${group}"`)],
    ),
  ];
}

function unknown(position: string, column: string, id: string): RowProblem {
  return problem(position, `cột ${column}: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "${id}"`);
}

/** The successor exists on the day; the predecessor existed the day before, and no longer unless only a function passed. */
function checkSuccession(row: RegisterRows["succession"][number], byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  const { position, predecessor, successor, kind, on } = row;
  const existed = (id: string, day: string) => byId.get(id)?.some((form) => validOn(form, day));
  // Undefined for an id that there is not: that is another problem.
  const wrong = [
    existed(successor, on) === false && `successor ${successor} chưa có hoặc không còn hiệu lực ngày ${on}`,
    existed(predecessor, addDays(on, -1)) === false && `predecessor ${predecessor} không có hiệu lực ngay trước ngày ${on}`,
    existed(predecessor, on) === true && kind !== "FUNCTION_TRANSFER" && `predecessor ${predecessor} vẫn còn hiệu lực ngày ${on}; chỉ FUNCTION_TRANSFER cho phép như vậy`,
  ];
  return wrong.filter((message) => message !== false).map((message) => problem(position, message));
}

/** One text means one agency on one day. */
function checkAliases(aliases: readonly PlacedAlias[]): readonly RowProblem[] {
  const groups = Map.groupBy(aliases, (alias) => `${alias.kind}|${aliasText(alias)}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ agencyId, text, position, ...days }, i) => {
      const other = group.slice(0, i).find((candidate) => candidate.agencyId !== agencyId && overlap(candidate, days));
      return other ? [problem(position, `"${text}" chỉ ${agencyId}, nhưng cùng ngày đã chỉ ${other.agencyId} (${other.position})`)] : [];
    }),
  );
}
